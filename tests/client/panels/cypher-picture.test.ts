/** An answer as a picture: what of it is drawn, and that every node drawn has its name and room of its own. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NODE_KINDS } from '#contract/ontology.ts';
import { THEMES } from '../../../client/canvas/palette.ts';
import { type Drawn, drawnIn, MOST_LINKS, MOST_NODES } from '../../../client/panels/Cypher/drawn.ts';
import { type Box, layOut } from '../../../client/panels/Cypher/lay-out.ts';
import type { Mark } from '../../../client/figure/drawing.ts';

const node = (eid: string, label = 'Country') => ({
  $: 'node',
  eid,
  labels: ['Entity', label],
  props: { id: `id-${eid}`, name: `Name ${eid}` },
});
const rel = (eid: string, start: string, end: string, type = 'PARTY_TO') => ({
  $: 'rel',
  eid,
  type,
  start,
  end,
  props: { id: `${type}:id-${start}:id-${end}` },
});

describe('what of an answer is drawn', () => {
  it('is each node of the law once, wherever it stands, and the links between two of them', () => {
    const rows = [
      { s: node('1'), all: [node('2'), { inside: node('3', 'Instrument') }], text: 'word', none: null },
      { p: { $: 'path', nodes: [node('1'), node('3', 'Instrument')], rels: [rel('a', '1', '3')] } },
      { r: rel('a', '1', '3'), again: rel('b', '1', '3'), other: rel('c', '3', '1', 'SIGNED') },
    ];
    const { nodes, links, left } = drawnIn(rows);
    expect(nodes.map(({ key, id, name, kind }) => [key, id, name, kind])).toEqual([
      ['1', 'id-1', 'Name 1', 'Country'],
      ['2', 'id-2', 'Name 2', 'Country'],
      ['3', 'id-3', 'Name 3', 'Instrument'],
    ]);
    expect(links).toEqual([
      { from: '1', to: '3', type: 'PARTY_TO', count: 2, id: 'PARTY_TO:id-1:id-3' },
      { from: '3', to: '1', type: 'SIGNED', count: 1, id: 'SIGNED:id-3:id-1' },
    ]);
    expect(left).toBe(0);
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
      there.map(([a, b, type]) => [`${a} ${b} ${type}`, { from: `k${a}`, to: `k${b}`, type, count: 1, id: undefined }]),
    );
    return { nodes, links: [...links.values()], left: 0 };
  });
const measure = (text: string) => ({ width: 7 * text.length, ascent: 9, descent: 3 });
const textsOf = (marks: readonly Mark[]): string[] =>
  marks.flatMap((mark) => ('marks' in mark ? textsOf(mark.marks) : 'text' in mark ? [mark.text] : []));
const meet = (a: Box, b: Box) =>
  a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;

describe('the picture of an answer', () => {
  it.each([1, 1.4])('gives every node its name and room of its own, inside the picture, at a scale of %d', (scale) => {
    fc.assert(
      fc.property(drawings, (drawn) => {
        const picture = layOut(drawn, { room: 700, scale, theme: THEMES.light, measure });
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
      }),
    );
  });
});
