/** A scene judged as the room will see it: gathered, drawn at 1080p without a screen, looked up in the data. */
import type { Scene, Seminar } from '#contract/seminar.ts';
import { call } from '../../api/client.ts';
import { THEMES } from '../../canvas/palette.ts';
import { gather } from '../../explore/load-view.ts';
import { laidOut } from '../../picture/run-layout.ts';
import { goneFrom } from '../../explore/open-view.ts';
import { still } from '../../picture/snapshot.ts';
import { fontsFor, measureText } from '../../figure/measure.ts';
import { rangesOf } from '../../figure/ranges.ts';
import { lint } from './lint.ts';
import type { Found } from './rules.ts';
import type { Letters } from './text-rules.ts';

/** Px of the picture on a screen of 1920 × 1080, beside the claim and the last line of a scene. */
const STAGE = { width: 1824, height: 760 };

/** Rejects as the questions to the server do. */
export async function judge(scene: Scene, language: Seminar['language']): Promise<Found[]> {
  const named = [...new Set(scene.sources.map(({ source }) => source))];
  // The sources that are asked for and not told are gone.
  const [gone, told] = await Promise.all([
    goneFrom(scene.view),
    named.length > 0 ? call('sources', { ids: named }) : undefined,
  ]);
  const known = new Set(told?.sources.map(({ id }) => id));
  const picture =
    gone.length === 0 && !scene.table && scene.view.page === undefined ? await drawn(scene, language) : undefined;
  return lint({ scene, still: picture, gone, goneSources: named.filter((id) => !known.has(id)), letters: bundled() });
}

async function drawn({ view, camera }: Scene, language: Seminar['language']) {
  const { material } = await gather(view, language, (name, input) => call(name, input));
  await fontsFor(
    [...(material.path?.nodes ?? []), ...(material.overview?.nodes ?? [])].map(({ name }) => name).join(' '),
  );
  return still(view, await laidOut(view, material), measureText(), {
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
  return faces.flatMap(({ style }) => rangesOf(style.getPropertyValue('unicode-range')));
}
