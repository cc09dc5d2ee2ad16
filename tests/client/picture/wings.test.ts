/** The wings as they are drawn, without a browser: everything is named, counted once, apart from the rest, and in the picture. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '#contract/api.ts';
import { must } from '#contract/must.ts';
import { DEFAULT_VIEW, type View, type WingsAsked } from '#contract/view.ts';
import { lawGraph } from '../../../server/law/graph.ts';
import { wingsOf } from '../../../server/law/wings/wings.ts';
import { meet } from '../../../client/canvas/collision.ts';
import { pointAt } from '../../../client/canvas/curve.ts';
import { magnified, THEMES, type Theme } from '../../../client/canvas/palette.ts';
import { startWords } from '../../../client/i18n/i18n.ts';
import { LINE, type WingSpace } from '../../../client/picture/place-wings.ts';
import { arrangeWings, type ArrangedWings } from '../../../client/picture/wings.ts';
import { snapshot } from '../../../client/picture/snapshot.ts';
import { measureInNode } from '../../support/measure-text.ts';
import { realSeed } from '../../support/real-seed.ts';

const seed = realSeed();
const graph = lawGraph(seed.nodes, seed.links, seed.sources);
const CENTRES = graph.nodes.map(({ id }) => id);
const SHOWN = ['unodc', 'iom', 'ilo', 'unicef', 'ecpat', 'greta', 'KHM', 'VNM', 'palermo-protocol', 'crc', 'un'];

/** The picture between its panels at 1024×768, 1280×800 and 1920×1080, on the stage, and on a phone; `share`: of the projector's type. */
const SIZES = [
  { width: 600, height: 652, share: 0.7 },
  { width: 600, height: 684, share: 0.7 },
  { width: 1240, height: 964, share: 1 },
  { width: 1824, height: 760, share: 1 },
  { width: 390, height: 520, share: 0.7 },
];
const INSETS = { top: 40, right: 60, bottom: 92, left: 24 };

beforeAll(() => startWords('en'));

const answers = new Map<string, Answer<'wings'>>();
function answer(id: string): Answer<'wings'> {
  const known = answers.get(id) ?? made(id);
  answers.set(id, known);
  return known;
}
const made = (id: string): Answer<'wings'> => ({
  ...must(wingsOf(graph, id, '2026-11-29', 'en'), id),
  dataVersion: 'x',
  asOf: '2026-11-29',
});
/** As large as the working screen has it: the projector's type follows the height of the screen. */
const themeOn = (name: Theme['name'], share: number): Theme =>
  name === 'projector' ? magnified(THEMES.projector, share) : THEMES[name];
const spaceOf = ({ width, height, share }: (typeof SIZES)[number], name: Theme['name']): WingSpace => {
  const { type, scale } = themeOn(name, share);
  return { width, height, insets: INSETS, type, scale: scale.node };
};

/** Boxes of names and headings as the layout has left room for them, in px. */
function rooms({ places, looks, headings }: ArrangedWings, space: WingSpace) {
  const unit = Math.min(space.width, space.height) / 2;
  const at = (spot: { x: number; y: number }) => ({
    x: space.width / 2 + spot.x * unit,
    y: space.height / 2 - spot.y * unit,
  });
  const rows = [...looks].flatMap(([id, { sub, beside }]) => {
    if (!beside || beside.side === 'under') return [];
    const { x, y } = at(must(places.get(id), id));
    const high = (beside.lines * space.type.label + (sub ? space.type.sub : 0)) * LINE;
    const [near, far] = [x + (beside.side === 'left' ? -beside.gap : beside.gap), 0];
    const left = beside.side === 'left' ? near - beside.room : near;
    return [{ id, left, right: left + beside.room + far, top: y - high / 2, bottom: y + high / 2 }];
  });
  const heads = headings.map(({ id, side, ...spot }) => {
    const { x, y } = at(spot);
    const high = (space.type.region * LINE) / 2;
    const wide = side === 'middle' ? 0 : 60;
    return {
      id,
      left: side === 'end' ? x - wide : x,
      right: side === 'start' ? x + wide : x,
      top: y - high,
      bottom: y + high,
    };
  });
  return [...rows, ...heads];
}

function faultsOf(told: Answer<'wings'>, asked: WingsAsked, space: WingSpace): string[] {
  const made = arrangeWings(asked, told, space);
  const where = `${asked.id} ${space.width}×${space.height} ${space.type.label}`;
  const boxes = rooms(made, space);
  const out = boxes.filter(({ top, bottom }) => top < INSETS.top - 1 || bottom > space.height - INSETS.bottom + 1);
  const touching = boxes.flatMap((a, i) =>
    boxes.slice(i + 1).flatMap((b) => (meet(a, b) ? [`${a.id} on ${b.id}`] : [])),
  );
  const lost = [...told.left.groups, ...told.right.groups].flatMap(({ id, rows }) => {
    const drawn = rows.filter((row) => made.places.has(row.id)).length;
    const own = made.stacks.filter(({ wing }) => wing?.group === id);
    const counted = own.filter(({ open }) => !open).reduce((sum, { count }) => sum + count, 0);
    // What is open tells in the stack that closes it how many it holds.
    const whole = own.some(({ open }) => open) || drawn + counted === rows.length;
    return whole ? [] : [`${id}: ${drawn} drawn, ${counted} counted of ${rows.length}`];
  });
  return [
    ...out.map(({ id }) => `${where}: ${id} out of the picture`),
    ...touching.map((each) => `${where}: ${each}`),
    ...lost.map((each) => `${where}: ${each}`),
  ];
}

/** A name as it is drawn, without its second line. */
const nameIn = (texts: string[], sub: string | undefined): string => texts.slice(0, sub ? -1 : undefined).join(' ');

it('take the same room in the dark as in the light', () => {
  expect([THEMES.dark.type, THEMES.dark.scale]).toEqual([THEMES.light.type, THEMES.light.scale]);
});

describe.each(['light', 'projector'] as const)('the wings of every node in the theme %s', (theme) => {
  // Type for the last row of a room is not meant for a hand.
  const sizes = SIZES.filter(({ width }) => theme !== 'projector' || width >= 600);
  it('stand apart, inside the picture, every row drawn or counted', () => {
    const faults = CENTRES.flatMap((id) => {
      const told = answer(id);
      return sizes.flatMap((size) => faultsOf(told, { id }, spaceOf(size, theme)));
    });
    expect(faults.slice(0, 20)).toEqual([]);
  });

  it('open any group in place, and any region of it', () => {
    const faults = SHOWN.flatMap((id) => {
      const told = answer(id);
      const groups = [...told.left.groups, ...told.right.groups].filter(({ rows }) => rows.length > 0);
      const opens = groups.flatMap(({ id: group, rows }) => [
        { group },
        { group, region: 'Asia' as const },
        { group, from: Math.floor(rows.length / 2) || 1 },
      ]);
      return opens.flatMap((open) => sizes.flatMap((size) => faultsOf(told, { id, open }, spaceOf(size, theme))));
    });
    expect(faults.slice(0, 20)).toEqual([]);
  });

  it('name everything that is drawn, nearest to its own mark, and no line crosses a name', () => {
    const some = new Set([...SHOWN, ...CENTRES.filter((_, place) => place % 40 === 0)]);
    const faults = CENTRES.flatMap((id) => {
      const material = { wings: answer(id), expansions: [] };
      const view: View = { ...DEFAULT_VIEW, wings: { id } };
      // Every node at the size that most see, some of them at all sizes.
      return (some.has(id) ? sizes : sizes.filter(({ height }) => height === 684)).flatMap((size) => {
        const drawn = snapshot(view, material, measureInNode, { ...size, theme: themeOn(theme, size.share) });
        const where = `${id} ${size.width}×${size.height}`;
        const spots = new Map(
          drawn.graph.mapNodes((node, look) => [
            node,
            { ...drawn.projection.toScreen(look), radius: look.size * drawn.theme.scale.node },
          ]),
        );
        const named = new Map(drawn.labels.map((label) => [label.id, label]));
        const nameless = [...spots.keys()].filter((node) => !named.get(node)?.lines[0]?.text.trim());
        const astray = [...spots].flatMap(([node, own]) => {
          const box = named.get(node)?.box;
          if (!box) return [];
          const far = ({ x, y, radius }: { x: number; y: number; radius: number }) =>
            Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom)) - radius;
          return [...spots].some(([other, spot]) => other !== node && far(spot) < far(own)) ? [node] : [];
        });
        const crossed = drawn.graph.mapEdges((link, look, from, to) => {
          const [a, b] = [must(spots.get(from), from), must(spots.get(to), to)];
          const run = Array.from({ length: 41 }, (_, i) =>
            pointAt({ x: a.x, y: -a.y }, { x: b.x, y: -b.y }, look, i / 40),
          );
          // The name in the middle stands on ground of its own, at which lines end.
          const hit = drawn.labels.find(
            ({ plate, box }) =>
              !plate && run.some(({ x, y }) => x > box.left && x < box.right && -y > box.top && -y < box.bottom),
          );
          return hit ? `${link} over ${hit.id}` : '';
        });
        const uncounted = [...named].filter(
          ([node, { lines }]) => node.startsWith('stack:') && !/\d/.test(lines.map(({ text }) => text).join('')),
        );
        const text = (node: string) => must(named.get(node), node).lines.map((each) => each.text);
        const wide = size.width >= 600;
        const halved = [...named.keys()].filter(
          (node) => wide && node.startsWith('heading:') && /…/.test(`${text(node)}`),
        );
        const alike = drawn.graph.filterNodes((node, { label, beside }) => {
          if (!wide || !beside || !label) return false;
          const own = nameIn(text(node), drawn.graph.getNodeAttribute(node, 'sub'));
          return drawn.graph.someNode(
            (other, look) =>
              other !== node && look.label !== '' && look.label !== label && nameIn(text(other), look.sub) === own,
          );
        });
        const parted = drawn.graph.filterNodes((node, { sub = '' }) => {
          const shown = text(node).at(-1) ?? '';
          return sub !== '' && /[^ ]…$/.test(shown) && / · /.test(shown);
        });
        return [
          ...halved.map((node) => `${where}: ${node} is cut: ${text(node)}`),
          ...alike.map((node) => `${where}: another row looks like ${node}: ${text(node)}`),
          ...parted.map((node) => `${where}: half a word stands under ${node}: ${text(node)}`),
          ...uncounted.map(([node]) => `${where}: ${node} does not say how many it stands for`),
          ...nameless.map((node) => `${where}: ${node} has no name`),
          ...astray.map((node) => `${where}: the name of ${node} is nearer to another`),
          ...crossed.filter(Boolean).map((each) => `${where}: ${each}`),
        ];
      });
    });
    expect(faults.slice(0, 20)).toEqual([]);
  });
});
