/** A seminar as slides for other programs: claim, sources and notes stay text, the picture is SVG with a PNG for those that know none. */
import PptxGen from 'pptxgenjs';
import type { Seminar } from '#contract/seminar.ts';
import { THEMES } from '../../canvas/palette.ts';
import { base64, downloadBytes, fileName } from '../../explore/download.ts';
import { fontFaces, loadFonts, measureText } from '../../figure/fonts.ts';
import { writeSvg } from '../../figure/svg.ts';
import { i18n } from '../../i18n/i18n.ts';
import { footOf } from '../../scene-forms/foot.ts';
import { SLIDE, STAGE, TYPE } from '../../scene-forms/marks.ts';
import { drawScene } from '../../scene-forms/picture.ts';
import { renderMarks } from '../../scene-forms/render.ts';
import { type Say, sayIn } from '../../scene-forms/say.ts';
import { FOOT_TOP, HEAD_TOP } from '../../scene-forms/slide.ts';
import { loadScenes, type PrintSheet } from '../print/load-scenes.ts';

/** Inches and points of a slide that is 13⅓ inches wide, for a px of ours. */
const INCH = 13.333 / SLIDE.width;
const POINT = INCH * 72;
const SERIF = 'Georgia';
const SANS = 'Arial';
const MASTER = 'SCENE';

const box = (x: number, y: number, w: number, h: number) => ({ x: x * INCH, y: y * INCH, w: w * INCH, h: h * INCH });
const hex = (colour: string): string => colour.replace('#', '');
/** Arabic is read from the right. */
const rightToLeft = (text: string): boolean => /\p{Script=Arabic}/u.test(text);

/** Says how many slides were made; undefined where the file is too long to be handed over. Rejects as the questions to the server do. */
export async function saveDeck(seminar: Seminar, done: (scenes: number) => void): Promise<string | undefined> {
  const deck = new PptxGen();
  const { ground, ink, muted } = THEMES.projector;
  deck.layout = 'LAYOUT_WIDE';
  deck.title = seminar.title;
  deck.author = seminar.authors.join(', ');
  deck.company = 'Palermo Atlas';
  deck.theme = { headFontFace: SERIF, bodyFontFace: SANS };
  deck.defineSlideMaster({
    title: MASTER,
    background: { color: hex(ground) },
    objects: [
      {
        placeholder: {
          options: {
            name: 'claim',
            type: 'title',
            ...box(STAGE.left, HEAD_TOP, STAGE.width, 124),
            fontFace: SERIF,
            fontSize: TYPE.claim * POINT,
            bold: true,
            color: hex(ink),
            align: 'left',
            valign: 'top',
            margin: 0,
          },
          text: '',
        },
      },
    ],
  });
  const { sheets, sources } = await loadScenes(seminar, false, done);
  const say = sayIn(seminar.language);
  for (const sheet of sheets) {
    const { scene, failed } = sheet;
    const slide = deck.addSlide({ masterName: MASTER });
    const claim = scene.claim || scene.title;
    slide.addText(claim, { placeholder: 'claim', rtlMode: rightToLeft(claim) });
    const words = (text: string, at: ReturnType<typeof box>, size: number, face: string) =>
      slide.addText(text, {
        ...at,
        fontFace: face,
        fontSize: size * POINT,
        color: hex(muted),
        align: rightToLeft(text) ? 'right' : 'left',
        rtlMode: rightToLeft(text),
        valign: 'top',
        margin: 0,
        lang: seminar.language,
      });
    if (scene.aside) words(scene.aside, box(STAGE.left, HEAD_TOP + 126, STAGE.width, 84), TYPE.aside, SERIF);
    const picture = await pictureOf(sheet, say);
    if (picture)
      slide.addImage({
        data: picture.data,
        altText: picture.alt,
        ...box(STAGE.left, STAGE.top, STAGE.width, STAGE.height),
      });
    else if (failed) words(failed, box(STAGE.left, STAGE.top, STAGE.width, STAGE.height), TYPE.least, SANS);
    const named = sheet.answer
      ? footOf(scene, sheet.answer, say)
      : scene.sources.map(({ source, pinpoint }) =>
          [sources.get(source)?.title ?? source, pinpoint].filter(Boolean).join(', '),
        );
    const foot = named.map((each, place) => `${place + 1} ${each}`).join(' · ');
    if (foot) words(foot, box(STAGE.left, FOOT_TOP, STAGE.width, 104), TYPE.least, SANS);
    if (scene.notes) slide.addNotes(scene.notes);
  }
  const bytes = await deck.write({ outputType: 'uint8array' });
  const name = fileName(`seminar-${seminar.id}`, 'pptx');
  const saved = bytes instanceof Uint8Array && downloadBytes(name, TYPE_OF_FILE, bytes);
  return saved ? i18n.t('present.editor.slidesMade', { count: sheets.length }) : undefined;
}

const TYPE_OF_FILE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** Twice its px, so that the PNG that is made of it stands sharp on a large screen; with its fonts inside. */
async function pictureOf({ scene, answer }: PrintSheet, say: Say): Promise<{ data: string; alt: string } | undefined> {
  if (!scene.form || !answer) return undefined;
  await loadFonts([...new Set(JSON.stringify(answer))].join(''));
  const measure = measureText();
  const { marks, alt, twin } = drawScene({ ...scene, form: scene.form }, answer, [], measure, say);
  const told = twin.rows.map(({ cells }) => cells.join(': ')).join('\n');
  const drawing = {
    width: STAGE.width,
    height: STAGE.height,
    ground: THEMES.projector.ground,
    marks: renderMarks(marks, THEMES.projector),
    title: scene.claim || scene.title,
    description: `${alt}\n${told}`,
    language: say.language,
  };
  const size = { width: String(STAGE.width * 2), height: String(STAGE.height * 2) };
  const bytes = new TextEncoder().encode(writeSvg(drawing, { ...size, css: await fontFaces(drawing), measure }));
  return { data: `data:image/svg+xml;base64,${base64(bytes)}`, alt: `${alt}\n${told}` };
}
