/** The legend of a form: what is drawn, once each, and nothing else. */
import type { Measure } from '../canvas/text.ts';
import { type DotMark, type FormMark, MEANINGS, type Meaning, TYPE } from './marks.ts';
import type { Say } from './say.ts';
import { line, middle, widthOf } from './write.ts';

/** Px that every picture keeps for it, so that nothing moves when something is revealed. */
export const LEGEND_HEIGHT = 56;
const GAP = 46;

export function legendMarks(
  marks: readonly FormMark[],
  { x, y, width }: { x: number; y: number; width: number },
  measure: Measure,
  say: Say,
): FormMark[] {
  const signs = new Map<Meaning, FormMark>();
  for (const mark of marks) if (mark.means && !signs.has(mark.means)) signs.set(mark.means, mark);
  const shown = MEANINGS.filter((means) => signs.has(means));
  // One sign alone needs no legend where it is a letter that is kept back.
  if (shown.length === 0 || (shown.length === 1 && shown[0] === 'kept')) return [];
  let left = x;
  return shown.flatMap((means): FormMark[] => {
    const said = say.t(`present.forms.means.${means}`);
    const wide = 48 + widthOf(said, measure);
    if (left + wide > x + width) return [];
    const at = left;
    left += wide + GAP;
    return [...sign(signs.get(means), at, y), line(said, at + 48, middle(y), { role: 'legend' })];
  });
}

function sign(mark: FormMark | undefined, x: number, y: number): FormMark[] {
  const common = { role: 'legend', tone: mark?.tone === 'soft' ? 'ink' : (mark?.tone ?? 'ink') } as const;
  if (mark?.is === 'bar') return [{ is: 'bar', x, y: y - 12, width: 34, height: 24, fill: mark.fill, ...common }];
  const { fill, kind } = (mark ?? {}) as Partial<DotMark>;
  return [{ is: 'dot', x: x + 17, y, radius: TYPE.least * 0.5, fill: fill ?? 'full', kind, ...common }];
}
