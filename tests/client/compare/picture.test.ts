/** The picture of things side by side, over many of them, sizes and themes: every row has a name, and no line crosses a word. */
import { describe, expect, it } from 'vitest';
import type { Answer } from '#contract/api.ts';
import { must } from '#contract/must.ts';
import { THEMES } from '../../../client/canvas/palette.ts';
import { sizesAt, type ComparedPicture } from '../../../client/compare/parts.ts';
import { drawCompare } from '../../../client/compare/picture.ts';
import type { Mark, TextMark } from '../../../client/figure/drawing.ts';
import { compareThings } from '../../../server/law/compare/compare.ts';
import { lawGraph } from '../../../server/law/graph.ts';
import { measureInNode } from '../../support/measure-text.ts';
import { realSeed } from '../../support/real-seed.ts';

const seed = realSeed();
const graph = lawGraph(seed.nodes, seed.links, seed.sources);
const THINGS = [
  ['KHM', 'THA'],
  ['VNM', 'IDN', 'MYS'],
  ['unicef', 'ilo', 'ecpat'],
  ['palermo-protocol', 'coe-thb'],
].filter((ids) => ids.every((id) => graph.at.has(id)));
const SIZES = [
  [358, 640],
  [920, 610],
  [1560, 890],
] as const;
const WORDS = {
  more: (count: number) => `${count} more`,
  stack: (heading: string, count: number) => `${heading} · ${count}`,
  fold: 'Show fewer',
  cell: (thing: string, row: string, text: string) => `${thing}, ${row}: ${text}`,
};
const measure = measureInNode;
const answers = THINGS.map((things): Answer<'compare'> => {
  const made = must(compareThings(graph, things, '2026-11-29', 'en'), things.join());
  return { ...made, dataVersion: 'x', asOf: '2026-11-29' };
});
const drawn = (answer: Answer<'compare'>, [width, room]: readonly [number, number], scale: number, open?: string) =>
  drawCompare(answer, open, { width, room, scale, theme: THEMES[scale > 1 ? 'projector' : 'light'], measure }, WORDS);

const marksOf = ({ pieces }: ComparedPicture): Mark[] => pieces.flatMap(({ marks }) => marks);
const texts = (marks: readonly Mark[]): TextMark[] => marks.filter((mark): mark is TextMark => 'text' in mark);
function boxOf({ text, x, y, font, anchor }: TextMark) {
  const { width } = measure(text.trimEnd(), font);
  const size = Number(/([\d.]+)px/.exec(font)?.[1]);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - size * 0.75, bottom: y + size * 0.1 };
}
/** Points along every stroke: cubic curves, and the straight ones. */
function points(d: string): [number, number][] {
  const found: [number, number][] = [];
  let [x, y] = [0, 0];
  for (const [, letter, rest] of d.matchAll(/([MLHVChvZ])([^MLHVChvZ]*)/g)) {
    const n = (rest ?? '')
      .trim()
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(Number);
    const to = (a: number, b: number) => {
      for (let t = 0; t <= 1; t += 0.02) found.push([x + (a - x) * t, y + (b - y) * t]);
      [x, y] = [a, b];
    };
    if (letter === 'M') [x, y] = [n[0] ?? 0, n[1] ?? 0];
    else if (letter === 'L') to(n[0] ?? 0, n[1] ?? 0);
    else if (letter === 'H') to(n[0] ?? 0, y);
    else if (letter === 'V') to(x, n[0] ?? 0);
    else if (letter === 'C') {
      const [a = 0, b = 0, c = 0, e = 0, f = 0, g = 0] = n;
      for (let t = 0; t <= 1; t += 0.01) {
        const u = 1 - t;
        found.push([
          u ** 3 * x + 3 * u * u * t * a + 3 * u * t * t * c + t ** 3 * f,
          u ** 3 * y + 3 * u * u * t * b + 3 * u * t * t * e + t ** 3 * g,
        ]);
      }
      [x, y] = [f, g];
    }
  }
  return found;
}

describe.each(SIZES)('things side by side at %d × %d', (...size) => {
  it.each([1, 1.5])('have every drawn row named, apart from the others, at %d times the type', (scale) => {
    const faults = answers.flatMap((answer) => {
      const picture = drawn(answer, size, scale);
      const boxes = texts(marksOf(picture)).map((mark) => ({ mark, ...boxOf(mark) }));
      const meet = boxes.flatMap((a, i) =>
        boxes
          .slice(i + 1)
          .flatMap((b) =>
            a.left + 1 < b.right && b.left + 1 < a.right && a.top + 1 < b.bottom && b.top + 1 < a.bottom
              ? [`${answer.title}: “${a.mark.text}” and “${b.mark.text}”`]
              : [],
          ),
      );
      const out = boxes.filter(
        ({ left, right, bottom }) => left < -2 || right > size[0] + 2 || bottom > picture.height + 2,
      );
      return [...meet, ...out.map(({ mark }) => `${answer.title}: “${mark.text}” is outside`)];
    });
    expect(faults).toEqual([]);
  });

  it('have no word that a line runs through', () => {
    const faults = answers.flatMap((answer) => {
      const marks = marksOf(drawn(answer, size, 1));
      const boxes = texts(marks).map((mark) => ({ mark, ...boxOf(mark) }));
      const under = new Set(marks);
      const strokes = [...under].flatMap((mark) => ('d' in mark && mark.stroke && !mark.fill ? points(mark.d) : []));
      // In columns a trunk goes on under the ground that the words of a heading stand on.
      const fan = answer.things.length === 2 && size[0] >= 780;
      return fan
        ? boxes.flatMap(({ mark, left, right, top, bottom }) =>
            strokes.some(([x, y]) => x > left && x < right && y > top && y < bottom)
              ? [`${answer.title}: “${mark.text}”`]
              : [],
          )
        : [];
    });
    expect(faults).toEqual([]);
  });

  it('hold every row, drawn or counted in a stack that opens', () => {
    for (const answer of answers) {
      const picture = drawn(answer, size, 1);
      for (const { id, rows } of answer.groups) {
        const shown = new Set(picture.pieces.flatMap(({ row }) => row ?? []));
        const stack = picture.pieces.some(({ act }) => act?.does === 'open' && act.group === id);
        expect(stack || rows.every((row) => shown.has(row.id))).toBe(true);
        const whole = new Set(drawn(answer, size, 1, id).pieces.flatMap(({ row }) => row ?? []));
        expect(rows.filter((row) => !whole.has(row.id))).toEqual([]);
      }
    }
  });

  it('are in type that can be read, and on one screen while nothing is open', () => {
    expect(Math.min(...Object.values(sizesAt(1)).slice(0, 4))).toBeGreaterThanOrEqual(11);
    for (const answer of answers) {
      const { height } = drawn(answer, size, 1);
      const least = Math.max(size[1], 520) * (size[0] < 700 ? 1.3 : 1.05);
      expect(height, answer.title).toBeLessThanOrEqual(least);
    }
  });
});
