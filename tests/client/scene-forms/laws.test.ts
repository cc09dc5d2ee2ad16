/** The laws of a scene over every scene of the Atlas's own seminars, judged on its marks: no browser is needed for them. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Scene, SceneForm } from '#contract/seminar.ts';
import { FORCES } from '#contract/vocabulary.ts';
import { contrast, THEMES } from '../../../client/canvas/palette.ts';
import { callWhole, setTransport } from '../../../client/api/client.ts';
import { startWords } from '../../../client/i18n/i18n.ts';
import { loadSceneAnswer, type SceneAnswer } from '../../../client/scene-forms/answer.ts';
import { footOf, listsSaid } from '../../../client/scene-forms/foot.ts';
import { sayMeaning } from '../../../client/scene-forms/legend.ts';
import { listDays } from '../../../client/scene-forms/lists.ts';
import { formsFor } from '../../../client/scene-forms/offered.ts';
import { type FormMark, STAGE, TYPE } from '../../../client/scene-forms/marks.ts';
import { drawScene, type FormPicture } from '../../../client/scene-forms/picture.ts';
import type { DrawnRow } from '../../../client/scene-forms/row.ts';
import { LEAST_CONTRAST, panelOf, toneColour } from '../../../client/scene-forms/render.ts';
import { type Say, sayIn } from '../../../client/scene-forms/say.ts';
import { paragraph } from '../../../client/scene-forms/write.ts';
import { SEED_FOLDER } from '../../../graph-seed/build.ts';
import { readSeminars } from '../../../graph-seed/read/seminars.ts';
import { measureInNode } from '../../support/measure-text.ts';
import { seededStore } from '../../support/seeded-store.ts';
import { storeTransport } from '../../support/store-client.ts';
import { crossings, outside, overlaps, strikes } from '../../../client/scene-forms/apart.ts';

type Formed = Scene & { form: SceneForm };
type Shown = { where: string; scene: Formed; answer: SceneAnswer; pictures: FormPicture[] };

const scenes = readSeminars(SEED_FOLDER).flatMap(({ id, scenes: own }) =>
  [...own.entries()].map(([at, scene]) => ({ where: `${id} ${at + 1}`, scene })),
);
let shown: Shown[] = [];
let say: Say;

/** From nothing revealed to all revealed. */
const states = ({ masked }: Scene) => Array.from({ length: masked.length + 1 }, (_, lifted) => masked.slice(lifted));
const texts = (marks: readonly FormMark[]): string[] => marks.flatMap((mark) => ('text' in mark ? [mark.text] : []));
const faults = (find: (each: Shown, picture: FormPicture) => string[]): string[] => [
  ...new Set(
    shown.flatMap((each) =>
      each.pictures.flatMap((picture, n) => find(each, picture).map((text) => `${each.where} (${n}): ${text}`)),
    ),
  ),
];

beforeAll(async () => {
  await startWords('en');
  await import('../../../client/present/load-words.ts');
  setTransport(storeTransport(await seededStore()));
  say = sayIn('en');
  shown = [];
  for (const { where, scene } of scenes) {
    const { form } = scene;
    if (!form) continue;
    const formed = { ...scene, form };
    const answer = await loadSceneAnswer(scene, 'en', callWhole);
    const pictures = states(scene).map((masks) => drawScene(formed, answer, masks, measureInNode, say));
    shown.push({ where, scene: formed, answer, pictures });
  }
});

describe('a scene of the Atlas', () => {
  it('has a form, and one that its answer is offered in', () => {
    expect(scenes.filter(({ scene }) => !scene.form).map(({ where }) => where)).toEqual([]);
    expect(
      shown.flatMap(({ where, scene, answer }) => (formsFor(answer).includes(scene.form.as) ? [] : [where])),
    ).toEqual([]);
  });

  it('draws at least one row, and every row that it names', () => {
    expect(
      shown.flatMap(({ where, scene: { form }, pictures }) => {
        const rows = pictures.at(-1)?.rows ?? [];
        const named = [...form.rows, ...form.groups.flatMap((group) => group.rows)];
        const missing = named.filter((id) => !rows.some((row) => row.id === id || row.ids.includes(id)));
        return [...(rows.length === 0 ? [`${where}: no row`] : []), ...missing.map((id) => `${where}: ${id}`)];
      }),
    ).toEqual([]);
  });

  it('is the same picture whenever it is drawn', () => {
    for (const { scene, answer, pictures } of shown)
      expect(drawScene(scene, structuredClone(answer), [], measureInNode, say).marks).toEqual(pictures.at(-1)?.marks);
  });

  it('finds room on its stage, nothing cut, nothing scrolled to', () => {
    expect(
      faults((_, { marks }) => outside(marks, measureInNode).map((mark) => JSON.stringify(mark).slice(0, 160))),
    ).toEqual([]);
    expect(faults((_, { marks }) => texts(marks).filter((text) => text.includes('…')))).toEqual([]);
  });

  it('has type that the last row reads, and colours that stand out', () => {
    expect(
      faults((_, { marks }) =>
        marks.flatMap((mark) => ('size' in mark && mark.size < TYPE.least ? [`${mark.text}: ${mark.size}`] : [])),
      ),
    ).toEqual([]);
    const { projector } = THEMES;
    const panel = panelOf(projector.ground, projector.muted);
    expect(
      faults((_, { marks }) =>
        marks.flatMap((mark) =>
          [projector.ground, panel].some(
            (ground) => contrast(toneColour(mark.tone, projector), ground) < LEAST_CONTRAST,
          )
            ? [mark.tone]
            : [],
        ),
      ),
    ).toEqual([]);
  });

  it('has no label over another, none struck through by a line, none under a mark', () => {
    expect(faults((_, { marks }) => overlaps(marks, measureInNode))).toEqual([]);
    expect(faults((_, { marks }) => strikes(marks, measureInNode))).toEqual([]);
    expect(faults((_, { marks }) => crossings(marks, measureInNode))).toEqual([]);
  });

  it('names every row, and gives its evidence once it is revealed', () => {
    const many = new Set(['n-of-m', 'dot-columns', 'rim', 'slope', ...WORDS]);
    expect(
      shown.flatMap(({ where, scene, pictures }) => {
        const last = pictures.at(-1);
        if (!last || many.has(scene.form.as)) return [];
        const all = texts(last.marks).join(' ');
        return last.rows.flatMap((row) =>
          nameOf(row)
            .split(' ')
            .every((word) => all.includes(word))
            ? []
            : [`${where}: ${row.name}`],
        );
      }),
    ).toEqual([]);
    expect(
      shown.flatMap(({ where, scene, pictures }) =>
        (many.has(scene.form.as) ? [] : (pictures.at(-1)?.rows ?? [])).flatMap((row) =>
          row.rests.length > 0 && row.numbers.length === 0
            ? [`${where}: ${row.name} ${row.place ?? ''} rests on ${JSON.stringify(row.rests)}`]
            : [],
        ),
      ),
    ).toEqual([]);
  });

  it('numbers its sources from the cell to the foot, and every number of the foot is in the picture', () => {
    expect(
      shown.flatMap(({ where, scene, pictures }) => {
        const drawn = (pictures.at(-1)?.marks ?? []).flatMap((mark) =>
          mark.is === 'text' && mark.role === 'number' ? mark.text.split(', ').map(Number) : [],
        );
        return drawn.filter((number) => number > scene.sources.length).map((number) => `${where}: ${number}`);
      }),
    ).toEqual([]);
  });

  it('explains in its legend what is drawn, and nothing else', () => {
    expect(
      faults((_, { marks }) => {
        const drawn = new Set(marks.flatMap(({ means }) => (means ? [sayMeaning(means, say)] : [])));
        const told = new Set(texts(marks.filter(({ role }) => role === 'legend')));
        const missing = [...drawn].filter(
          (word) => !told.has(word) && !(drawn.size === 1 && word === say.t('present.forms.means.kept')),
        );
        return [...missing, ...[...told].filter((word) => !drawn.has(word))];
      }),
    ).toEqual([]);
  });

  it('tells to what day the lists of parties were read on which it rests', () => {
    const rests = shown.filter(({ scene, answer }) => listDays(scene, answer));
    expect(rests.length).toBeGreaterThan(10);
    for (const { where, scene, answer } of rests) {
      const foot = `${footOf(scene, answer, say)} ${listsSaid(scene, answer, say)}`;
      expect(foot, where).toContain(say.date(listDays(scene, answer)?.from ?? '', 'short'));
    }
  });

  it('has room for its claim, what stands under it, and its sources', () => {
    const lines = (text: string, width: number, style: Parameters<typeof paragraph>[3]) =>
      paragraph(text, width, measureInNode, style).lines.length;
    const claim = { size: TYPE.claim, weight: 600, serif: true } as const;
    expect(
      shown.flatMap(({ where, scene }) =>
        [scene.claim, scene.title]
          .filter((text) => lines(text, STAGE.width, claim) > 2)
          .map((text) => `${where}: ${text}`),
      ),
    ).toEqual([]);
    expect(
      shown.flatMap(({ where, scene }) =>
        lines(scene.aside, STAGE.width, { size: TYPE.aside, serif: true }) > 2 ? [where] : [],
      ),
    ).toEqual([]);
    expect(
      shown.flatMap(({ where, scene, answer }) => {
        const sources = footOf(scene, answer, say).map((words, n) => `${n + 1} ${words}`);
        const foot = [...sources, listsSaid(scene, answer, say)].filter(Boolean).join(' · ');
        return lines(foot, FOOT_WIDTH, {}) > 3 ? [`${where}: ${foot}`] : [];
      }),
    ).toEqual([]);
  });
});

/** Forms that draw what the scene itself says. */
const WORDS = ['title', 'text', 'statement', 'no-data'];

/** Px of the sources beside the dots of the scenes. */
const FOOT_WIDTH = 1330;

describe('before the reveal', () => {
  it('nothing has moved', () => {
    const places = ({ marks }: FormPicture) =>
      marks.flatMap((mark) =>
        mark.is === 'text' && mark.role === 'subject' ? [`${mark.of} ${mark.x} ${mark.y} ${mark.size}`] : [],
      );
    for (const { where, scene, pictures } of shown)
      if (scene.masked.length > 0 && !['day-line', 'n-of-m', 'slope'].includes(scene.form.as))
        for (const picture of pictures) expect(places(picture), where).toEqual(places(pictures.at(-1) ?? picture));
  });

  it('no head, no year and no name of a column moves', () => {
    const heads = ({ marks }: FormPicture) =>
      marks.flatMap((mark) =>
        mark.is === 'text' && mark.role === 'head' ? [`${mark.text} ${Math.round(mark.x)} ${Math.round(mark.y)}`] : [],
      );
    for (const { where, scene, pictures } of shown)
      if (scene.masked.length > 0 && scene.form.as !== 'slope')
        for (const picture of pictures) expect(heads(pictures.at(-1) ?? picture), where).toEqual(heads(picture));
  });

  it('no mark, no row and no table tells what is kept back', () => {
    const forces = FORCES.map((force) => say.t(`forceSays.${force}`));
    expect(
      shown.flatMap(({ where, scene, answer, pictures }) =>
        states(scene).flatMap((masks, n) => {
          const picture = pictures[n];
          if (!picture) return [];
          const told = [
            ...texts(picture.marks.filter(({ role }) => role !== 'head')),
            ...picture.twin.rows.flatMap(({ cells }) => cells),
          ];
          return masks
            .flatMap(({ what, ids }) => {
              if (what === 'force' && ids.length === 0)
                return [
                  ...told.filter((text) => forces.some((force) => text === force || text.endsWith(` ${force}`))),
                  ...picture.marks.flatMap((mark) => (mark.is === 'line' && mark.role === 'proof' ? ['a line'] : [])),
                ];
              if (what === 'date') {
                const asked = answer.day ? say.date(answer.day) : '';
                return [
                  ...told.filter((text) => /\d{1,2} \p{L}+ \d{4}/u.test(text.replace(asked, ''))),
                  ...picture.marks.flatMap((mark) => (mark.is === 'bar' && mark.role === 'proof' ? ['a bar'] : [])),
                ];
              }
              return what === 'node' ? telling(picture, pictures.at(-1), ids) : [];
            })
            .map((text) => `${where} (${n}): ${text}`);
        }),
      ),
    ).toEqual([]);
  });
});

/** A claim stands in its own words. */
const nameOf = ({ kind, name, words }: DrawnRow): string => (kind === 'Finding' && words ? words : name);

/** A cell that only those rows have; their names where the scene does not list every State anyway. */
function telling(before: FormPicture, after: FormPicture | undefined, ids: readonly string[]): string[] {
  const meant = (after?.rows ?? []).filter((row) => row.ids.some((id) => ids.includes(id)));
  const weights = new Set(
    before.marks.flatMap((mark) =>
      mark.is === 'text' && mark.role === 'subject' ? [`${mark.weight} ${mark.tone}`] : [],
    ),
  );
  return [
    ...before.marks.flatMap((mark) => (mark.is === 'text' && mark.role === 'number' ? ['a number of a source'] : [])),
    ...(weights.size > 1 ? ['one name is heavier'] : []),
    ...before.marks.flatMap((mark) =>
      mark.is === 'dot' && mark.role === 'proof' && mark.fill !== 'kept' ? ['a cell'] : [],
    ),
    ...(meant.length === 0 ? ['nobody is meant'] : []),
  ];
}
