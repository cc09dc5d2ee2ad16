/** Every name belongs to one node: the nearest is its own, or a line leads to it. Over views, themes and sizes, without a browser. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { View } from '#contract/view.ts';
import { fromHash } from '#contract/view-link.ts';
import { openEngine } from '../../../server/engine/open.ts';
import { openStore } from '../../../server/store/store.ts';
import { seededFile } from '../../support/real-seed.ts';
import { storeTransport } from '../../support/store-client.ts';
import { THEMES_BY_TYPE } from '../../support/themes.ts';

// What a browser has and Node has not.
vi.stubGlobal('matchMedia', () => ({ matches: false }));
vi.stubGlobal('navigator', { language: 'en' });
const { setTransport } = await import('../../../client/api/client.ts');
const { gapBetween, meet } = await import('../../../client/canvas/collision.ts');
const { pointAt } = await import('../../../client/canvas/curve.ts');
const { placeLabels } = await import('../../../client/canvas/labels.ts');
const { magnified, shapeOf } = await import('../../../client/canvas/palette.ts');
const { reduceNode, strengthOf } = await import('../../../client/canvas/reducers.ts');
const { boxOf } = await import('../../../client/canvas/shapes.ts');
const { loadView } = await import('../../../client/explore/load-view.ts');
const { snapshot } = await import('../../../client/picture/snapshot.ts');
const { withLayout } = await import('../../../client/picture/run-layout.ts');
const { startWords } = await import('../../../client/i18n/i18n.ts');
type Snapshot = ReturnType<typeof snapshot>;

const PATH = 'from=KHM&to=assist-victims-recovery';
const HASHES = [
  '',
  'centre=untoc',
  'centre=actip',
  'centre=ilo-c182&date=2001-01-01',
  'date=1950-01-01',
  'selected=KHM',
  'selected=unodc',
  'expand=unodc&selected=unodc',
  'expand=KHM~PARTY_TO~forward&selected=KHM',
  'expand=untoc~PARTY_TO~backward~grouped&selected=untoc',
  'expand=untoc~PARTY_TO~backward~grouped,untoc~PARTY_TO~backward~~Africa',
  'expand=palermo-protocol~CONTAINS~forward',
  'focus=palermo-protocol~1~hidden',
  'filter=kind~Country~hidden',
  'selected=assist-victims-recovery&expand=assist-victims-recovery',
  PATH,
  `${PATH}&on=2026-11-24`,
  `${PATH}&together=true`,
  `${PATH}&chosen=3`,
  `${PATH}&on=2026-11-24&expand=palermo-protocol~CONTAINS~forward`,
  'from=unodc&to=KHM&on=2026-11-24',
  'from=unodc&to=untoc',
  'from=VNM&to=criminalise-trafficking',
  'from=THA&to=penal-sanctions-forced-labour',
  'from=actip&to=palermo-protocol',
  'from=eu&to=palermo-protocol',
  'from=KHM&to=THA',
  'layout=timeline',
  'layout=kind',
  `${PATH}&layout=layered`,
];
/** Px of the picture, from a phone's to that of a large screen. */
const SIZES = [
  [360, 480],
  [600, 684],
  [684, 600],
  [1240, 930],
  [1824, 760],
] as const;

let close: () => Promise<void>;
beforeAll(async () => {
  const engine = await openEngine({ engine: { kind: 'grafeo' } }, await seededFile());
  const store = await openStore(engine);
  setTransport(storeTransport(store));
  startWords('en');
  close = async () => {
    await store.close();
    await engine.close();
  };
});
afterAll(async () => {
  await close?.();
  vi.unstubAllGlobals();
});

/** Somewhat wider than Inter is. */
const measure = (text: string, font: string) => {
  const px = Number(/([\d.]+)px/.exec(font)?.[1]);
  return { width: text.length * px * 0.56, ascent: px * 0.95, descent: px * 0.3 };
};

function boxesOf({ graph, projection, session, theme }: Snapshot) {
  return graph.mapNodes((id, look) => {
    const { x, y } = projection.toScreen(look);
    const size = projection.scaleSize(reduceNode(id, look, session, theme).size);
    const { side, above, below } = boxOf(shapeOf(look));
    return {
      id,
      x,
      y,
      look,
      left: x - side * size,
      right: x + side * size,
      top: y - above * size,
      bottom: y + below * size,
    };
  });
}

/** Whether a line of the node itself runs through the box, more than at its very edge. */
function struckBy(
  { graph, projection, session }: Snapshot,
  node: string,
  box: { left: number; right: number; top: number; bottom: number },
): boolean {
  return graph.someEdge(node, (id, look, _a, _b, start, end) => {
    if (strengthOf(id, look.ink, session) === 'faint') return false;
    const [a, b] = [projection.toScreen(start), projection.toScreen(end)];
    return Array.from({ length: 400 }, (_, n) => pointAt({ x: a.x, y: -a.y }, { x: b.x, y: -b.y }, look, n / 399)).some(
      ({ x, y }) => x > box.left + 2 && x < box.right - 2 && -y > box.top + 2 && -y < box.bottom - 2,
    );
  });
}

describe.each(THEMES_BY_TYPE)('in the theme of $name', (whole) => {
  it.each(HASHES)('names are unambiguous: %s', async (hash) => {
    const view = View.parse(fromHash(hash));
    const { material: loaded } = await loadView(view);
    const material = await withLayout(view, loaded);
    for (const [width, height] of SIZES) {
      const theme =
        whole.name === 'projector' ? magnified(whole, Math.max(Math.min(width / 1824, height / 760), 0.7)) : whole;
      const shown = snapshot(view, material, measure, { width, height, theme });
      const nodes = boxesOf(shown);
      const { labels } = shown;
      const at = `${hash} ${width}×${height}`;
      for (const { id, box, leader, plate } of labels) {
        const own = nodes.find((node) => node.id === id);
        if (!own) continue;
        const others = nodes.filter((node) => node.id !== id);
        const nearest = Math.min(...others.map((other) => gapBetween(box, other)));
        expect(
          leader !== undefined || gapBetween(box, own) + 3 < nearest || meet(box, own),
          `${at}: ${id} is nearer to another node`,
        ).toBe(true);
        expect(plate === true || !struckBy(shown, id, box), `${at}: ${id} is struck through`).toBe(true);
      }
      const touching = labels.flatMap((a, i) =>
        labels
          .slice(i + 1)
          .filter((b) => meet(a.box, b.box))
          .map((b) => `${a.id} / ${b.id}`),
      );
      expect(touching, at).toEqual([]);
      const named = new Set(labels.map(({ id }) => id));
      const must = view.path ? [view.path.from, view.path.to] : [view.centre];
      for (const id of [...must, ...(view.selected ? [view.selected] : [])])
        if (shown.graph.hasNode(id)) expect(named.has(id), `${at}: ${id} is not named`).toBe(true);
      // Whatever is pointed at is named too.
      const hovered = nodes[Math.floor(nodes.length / 2)]?.id ?? '';
      const pointed = placeLabels({ ...shown, session: { ...shown.session, hovered }, measure }, shown.overlay, []);
      expect(
        pointed.some(({ id }) => id === hovered),
        `${at}: ${hovered}`,
      ).toBe(true);
    }
  });
});
