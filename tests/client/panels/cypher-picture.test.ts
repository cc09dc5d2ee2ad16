/** An answer as a picture: what of it is drawn, and that every node drawn has its name and room of its own. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NODE_KINDS } from '#contract/ontology.ts';
import { THEMES } from '../../../client/canvas/palette.ts';
import { type Drawn, drawnIn, MOST_LINKS, MOST_NODES, restingOn } from '../../../client/panels/Cypher/drawn.ts';
import { type AnswerPicture, type Box, layOut } from '../../../client/panels/Cypher/lay-out.ts';
import type { Mark } from '../../../client/figure/drawing.ts';

const node = (eid: string, label = 'Country') => ({
  $: 'node',
  eid,
  labels: ['Entity', label],
  props: { id: `id-${eid}`, name: `Name ${eid}`, ...(eid === '2' ? { source: 'of-2' } : {}) },
});
const rel = (eid: string, start: string, end: string, type = 'PARTY_TO', confidence = 'high') => ({
  $: 'rel',
  eid,
  type,
  start,
  end,
  props: { id: `${type}:id-${start}:id-${end}`, source: `of-${eid}`, confidence },
});

describe('what of an answer is drawn', () => {
  it('is each node of the law once, wherever it stands, and the links between two of them', () => {
    const rows = [
      { s: node('1'), all: [node('2'), { inside: node('3', 'Instrument') }], text: 'word', none: null },
      { p: { $: 'path', nodes: [node('1'), node('3', 'Instrument')], rels: [rel('a', '1', '3')] } },
      { r: rel('a', '1', '3'), again: rel('b', '1', '3', 'PARTY_TO', 'low'), other: rel('c', '3', '1', 'SIGNED') },
    ];
    const { nodes, links, left, sources } = drawnIn(rows);
    expect(nodes.map(({ key, id, name, kind }) => [key, id, name, kind])).toEqual([
      ['1', 'id-1', 'Name 1', 'Country'],
      ['2', 'id-2', 'Name 2', 'Country'],
      ['3', 'id-3', 'Name 3', 'Instrument'],
    ]);
    expect(links).toEqual([
      { from: '1', to: '3', type: 'PARTY_TO', count: 2, id: 'PARTY_TO:id-1:id-3', low: true },
      { from: '3', to: '1', type: 'SIGNED', count: 1, id: 'SIGNED:id-3:id-1', low: false },
    ]);
    expect(left).toBe(0);
    expect(sources).toEqual(['of-a', 'of-b', 'of-c', 'of-2']);
  });

  it('goes into the picture by its links, which bring their ends, and by what stands alone, each once', () => {
    const rows = [
      { p: { $: 'path', nodes: [node('1'), node('3', 'Instrument')], rels: [rel('a', '1', '3')] } },
      { r: rel('a', '1', '3'), alone: node('2'), inside: { deep: node('2') }, region: node('r', 'Region') },
      { words: 'PARTY_TO:id-4:id-5', other: 'KHM', count: 7, none: null },
    ];
    expect(restingOn(rows)).toEqual(['PARTY_TO:id-1:id-3', 'PARTY_TO:id-4:id-5', 'id-2']);
    expect(restingOn([{ n: 1 }])).toEqual([]);
  });

  it('counts what is not drawn: other nodes, links to what is not there, and more than a picture holds', () => {
    const many = Array.from({ length: MOST_NODES + 5 }, (_, at) => ({ n: node(`n${at}`) }));
    const { nodes, links, left } = drawnIn([
      { region: node('r', 'Region'), away: rel('x', 'n0', 'nowhere') },
      ...many,
      ...Array.from({ length: MOST_LINKS + 3 }, (_, at) => ({ l: rel(`l${at}`, 'n0', 'n1', `TYPE_${at}`) })),
    ]);
    expect([nodes.length, links.length, left]).toEqual([MOST_NODES, MOST_LINKS, 1 + 1 + 5 + 3]);
  });
});

const drawings: fc.Arbitrary<Drawn> = fc
  .record({
    names: fc.array(fc.string({ minLength: 1, maxLength: 90 }), { minLength: 1, maxLength: 18 }),
    pairs: fc.array(fc.tuple(fc.nat(17), fc.nat(17), fc.constantFrom('PARTY_TO', 'IMPOSES')), { maxLength: 24 }),
  })
  .map(({ names, pairs }) => {
    const nodes = names.map((name, at) => ({
      key: `k${at}`,
      id: `i${at}`,
      name,
      kind: NODE_KINDS[at % NODE_KINDS.length] ?? 'Country',
    }));
    const there = pairs.filter(([a, b]) => a < names.length && b < names.length);
    const links = new Map(
      there.map(([a, b, type]) => [
        `${a} ${b} ${type}`,
        { from: `k${a}`, to: `k${b}`, type, count: 1, id: undefined, low: false },
      ]),
    );
    return { nodes, links: [...links.values()], left: 0, sources: [] };
  });
const measure = (text: string) => ({ width: 7 * text.length, ascent: 9, descent: 3 });
const textsOf = (marks: readonly Mark[]): string[] =>
  marks.flatMap((mark) => ('marks' in mark ? textsOf(mark.marks) : 'text' in mark ? [mark.text] : []));
const meet = (a: Box, b: Box) =>
  a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;

const isIn = ({ x, y }: { x: number; y: number }, { left, top, width, height }: Box) =>
  x > left + 1 && x < left + width - 1 && y > top + 1 && y < top + height - 1;

/** Points along the lines of a path of moves and cubics. */
function pointsOn(d: string): { x: number; y: number }[] {
  let at = { x: 0, y: 0 };
  return [...d.matchAll(/([MC])([^MC]+)/g)].flatMap(([, kind, numbers = '']) => {
    const [a = 0, b = 0, c = 0, e = 0, x = a, y = b] = numbers.trim().split(/\s+/).map(Number);
    const from = at;
    at = { x, y };
    if (kind === 'M') return [];
    return Array.from({ length: 21 }, (_, step) => {
      const [t, u] = [step / 20, 1 - step / 20];
      const on = (p: number, q: number, r: number, s: number) =>
        u ** 3 * p + 3 * u * u * t * q + 3 * u * t * t * r + t ** 3 * s;
      return { x: on(from.x, a, c, x), y: on(from.y, b, e, y) };
    });
  });
}

/** Names and words through which a line of another runs. */
const struckIn = ({ pieces }: AnswerPicture): string[] =>
  pieces.flatMap(({ key, marks: [line] }) => {
    const [from, to] = key.split(' ');
    if (to === undefined || from === to || !line || !('d' in line)) return [];
    const points = pointsOn(line.d);
    const others = pieces.filter((other) => other.key !== key && points.some((point) => isIn(point, other.box)));
    return others.map(({ label }) => `${key}: ${label}`);
  });

describe('the picture of an answer', () => {
  it.each([1, 1.4])('gives every node its name and room of its own, inside the picture, at a scale of %d', (scale) => {
    fc.assert(
      fc.property(drawings, (drawn) => {
        const picture = layOut(drawn, { room: 700, scale, theme: THEMES.light, measure, low: 'low' });
        const parts = drawn.nodes.map(({ key }) => picture.pieces.filter((piece) => piece.key === key));
        expect(parts.map(({ length }) => length)).toEqual(drawn.nodes.map(() => 1));
        const boxes = parts.flat();
        for (const [at, piece] of boxes.entries()) {
          const said = textsOf(piece.marks).join('').replace(/\s/g, '');
          const name = piece.label.replace(/\s/g, '');
          expect(said === name || (said.endsWith('…') && name.startsWith(said.slice(0, -1)))).toBe(true);
          expect(boxes.slice(at + 1).filter(({ box }) => meet(piece.box, box))).toEqual([]);
        }
        for (const { box } of picture.pieces) {
          expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(0);
          expect(box.left + box.width).toBeLessThanOrEqual(picture.width);
          expect(box.top + box.height).toBeLessThanOrEqual(picture.height);
        }
        expect(picture.pieces).toHaveLength(drawn.nodes.length + drawn.links.length);
        expect(struckIn(picture)).toEqual([]);
      }),
    );
  });

  it('has no line through a name or a word, also where many lead from one', () => {
    const types = ['LEADS', 'COOPERATES_WITH', 'REPORTS_ON', 'HELPS_WITH'];
    const nodes = Array.from({ length: 36 }, (_, at) => ({
      key: `k${at}`,
      id: `i${at}`,
      name: at % 3 ? `Name ${at}` : `A longer name of the ${at}th node`,
      kind: 'Institution' as const,
    }));
    const link = (from: number, to: number, type: string) => ({
      ...{ from: `k${from}`, to: `k${to}`, type, count: 1 + (to % 2), id: undefined, low: to % 5 === 0 },
    });
    const from = Array.from({ length: 30 }, (_, at) => link(0, at + 1, types[at % types.length] ?? ''));
    const on = Array.from({ length: 5 }, (_, at) => link(6 * at + 1, at + 31, 'PART_OF'));
    const links = [...from, ...on, link(0, 33, 'HOSTS')];
    const picture = layOut(
      { nodes, links, left: 0, sources: [] },
      { room: 700, scale: 1, theme: THEMES.light, measure, low: 'low' },
    );
    expect(struckIn(picture)).toEqual([]);
  });
});
