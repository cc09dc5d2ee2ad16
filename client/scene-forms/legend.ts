/** The legend of a form: what is drawn, once each, and nothing else. */
import { isForce } from '#contract/questions.ts';
import { FORCES, type Force } from '#contract/vocabulary.ts';
import type { Measure } from '../canvas/text.ts';
import { type DotMark, type FormMark, MEANINGS, type Meaning, TYPE } from './marks.ts';
import type { Say } from './say.ts';
import { line, middle, widthOf } from './write.ts';

/** Px that every picture keeps for it, so that nothing moves when something is revealed. */
export const LEGEND_HEIGHT = 56;
const [GAP, LEAST_GAP] = [46, 20];
/** Of a line so much that its dashes are seen. */
const signWidth = (mark: FormMark | undefined): number => (mark?.is === 'line' ? 80 : 34);

type Sign = Meaning | Force;

export const sayMeaning = (means: Sign, { t }: Say): string =>
  isForce(means) ? t(`forceSays.${means}`) : t(`present.forms.means.${means}`);

export function legendMarks(
  marks: readonly FormMark[],
  { x, y, width }: { x: number; y: number; width: number },
  measure: Measure,
  say: Say,
): FormMark[] {
  const signs = new Map<Sign, FormMark>();
  for (const mark of marks) if (mark.means && !signs.has(mark.means)) signs.set(mark.means, mark);
  const shown = [...MEANINGS, ...FORCES].filter((means) => signs.has(means));
  // One sign alone needs no legend where it is a letter that is kept back.
  if (shown.length === 0 || (shown.length === 1 && shown[0] === 'kept')) return [];
  const said = (means: Sign) => sayMeaning(means, say);
  const wideOf = (means: Sign) => signWidth(signs.get(means)) + 14 + widthOf(said(means), measure);
  const all = shown.reduce((sum, means) => sum + wideOf(means), 0);
  const gap = Math.max(Math.min((width - all) / Math.max(shown.length - 1, 1), GAP), LEAST_GAP);
  let left = x;
  return shown.flatMap((means): FormMark[] => {
    const wide = wideOf(means);
    if (left + wide > x + width) return [];
    const at = left;
    left += wide + gap;
    const mark = signs.get(means);
    return [...sign(mark, at, y), line(said(means), at + signWidth(mark) + 14, middle(y), { role: 'legend' })];
  });
}

function sign(mark: FormMark | undefined, x: number, y: number): FormMark[] {
  const common = { role: 'legend', tone: mark?.tone === 'soft' ? 'ink' : (mark?.tone ?? 'ink') } as const;
  if (mark?.is === 'bar') return [{ is: 'bar', x, y: y - 12, width: 34, height: 24, fill: mark.fill, ...common }];
  if (mark?.is === 'line')
    return [{ is: 'line', from: [x, y], to: [x + 80, y], style: mark.style, width: 4, ...common }];
  const { fill, kind } = (mark ?? {}) as Partial<DotMark>;
  return [{ is: 'dot', x: x + 17, y, radius: TYPE.least * 0.5, fill: fill ?? 'full', kind, ...common }];
}
