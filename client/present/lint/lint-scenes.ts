/** A scene judged as the room will see it: gathered, drawn at 1080p without a screen, looked up in the data. */
import type { Scene, SceneForm, Seminar } from '#contract/seminar.ts';
import { call, callWhole } from '../../api/client.ts';
import { THEMES } from '../../canvas/palette.ts';
import { loadView } from '../../explore/load-view.ts';
import { withLayout } from '../../picture/run-layout.ts';
import { missingIds } from '../../explore/open-view.ts';
import { snapshot } from '../../picture/snapshot.ts';
import { loadFonts, measureText, unicodeRanges } from '../../figure/fonts.ts';
import { loadSceneAnswer } from '../../scene-forms/answer.ts';
import { sayIn } from '../../scene-forms/say.ts';
import { formFaults } from './form-rules.ts';
import { lint } from './lint.ts';
import type { Found } from './rules.ts';
import type { Letters } from './text-rules.ts';

/** Px of the picture on a screen of 1920 × 1080, beside the claim and the last line of a scene. */
const STAGE = { width: 1824, height: 760 };

/** Rejects as the questions to the server do. */
export async function lintScene(scene: Scene, language: Seminar['language']): Promise<Found[]> {
  const named = [...new Set(scene.sources.map(({ source }) => source))];
  // The sources that are asked for and not told are gone.
  const [gone, told] = await Promise.all([
    missingIds(scene.view),
    named.length > 0 ? call('sources', { ids: named }) : undefined,
  ]);
  const known = new Set(told?.sources.map(({ id }) => id));
  const picture =
    gone.length === 0 && !scene.table && !scene.form && scene.view.page === undefined
      ? await snapshotOf(scene, language)
      : undefined;
  return lint({
    scene,
    snapshot: picture,
    gone,
    goneSources: named.filter((id) => !known.has(id)),
    letters: bundled(),
    ofForm: scene.form && gone.length === 0 ? await ofForm({ ...scene, form: scene.form }, language) : [],
  });
}

async function ofForm(scene: Scene & { form: SceneForm }, language: Seminar['language']): Promise<Found[]> {
  const answer = await loadSceneAnswer(scene, language, (name, input) => callWhole(name, input));
  await loadFonts(scene.title);
  return formFaults(scene, answer, measureText(), sayIn(language));
}

async function snapshotOf({ view, camera }: Scene, language: Seminar['language']) {
  const { material } = await loadView(view, language, (name, input) => call(name, input));
  await loadFonts(
    [...(material.path?.nodes ?? []), ...((material.wings ?? material.overview)?.nodes ?? [])]
      .map(({ name }) => name)
      .join(' '),
  );
  return snapshot(view, await withLayout(view, material), measureText(), {
    ...STAGE,
    theme: THEMES.projector,
    camera: camera && { ...camera, angle: 0 },
  });
}

/** The ranges of the font faces that the page carries. */
function bundled(): Letters {
  const faces = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule);
  return faces.flatMap(({ style }) => unicodeRanges(style.getPropertyValue('unicode-range')));
}
