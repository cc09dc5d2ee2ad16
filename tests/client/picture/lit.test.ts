/** Choosing is seeing: around any node of any picture all that it is linked with is named and in ink, and all else recedes. */
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { View } from '#contract/view.ts';
import { fromHash } from '#contract/view-link.ts';
import { seededStore } from '../../support/seeded-store.ts';
import { storeTransport } from '../../support/store-client.ts';

// What a browser has and Node has not.
vi.stubGlobal('matchMedia', () => ({ matches: false }));
vi.stubGlobal('navigator', { language: 'en' });
const { setTransport } = await import('../../../client/api/client.ts');
const { placeLabels } = await import('../../../client/canvas/labels.ts');
const { LINE_INK, mix, NODE_INK, RECEDED, THEMES } = await import('../../../client/canvas/palette.ts');
const { reduceLink, reduceNode, IDLE_SESSION } = await import('../../../client/canvas/reducers.ts');
const { loadView } = await import('../../../client/explore/load-view.ts');
const { withLayout } = await import('../../../client/picture/run-layout.ts');
const { litAround } = await import('../../../client/picture/lit.ts');
const { snapshot } = await import('../../../client/picture/snapshot.ts');
const { startWords } = await import('../../../client/i18n/i18n.ts');

beforeAll(async () => {
  setTransport(storeTransport(await seededStore()));
  startWords('en');
});
afterAll(() => vi.unstubAllGlobals());

const measure = (text: string, font: string) => {
  const px = Number(/([\d.]+)px/.exec(font)?.[1]);
  return { width: text.length * px * 0.52, ascent: px, descent: px * 0.3 };
};
const shown = async (hash: string, chosen?: string) => {
  const view = View.parse({ ...fromHash(hash), ...(chosen ? { selected: chosen } : {}) });
  const { material: loaded } = await loadView(view);
  const material = await withLayout(view, loaded);
  return { view, material, ...snapshot(view, material, measure, { width: 1240, height: 930, theme: THEMES.light }) };
};

/** Of a large picture some, from all over it. */
const MOST = 40;
const HASHES = [
  '',
  'centre=actip&date=2017-06-01',
  'wings=unicef',
  'wings=KHM',
  'from=KHM&to=assist-victims-recovery',
  'layout=kind',
];

it.each(HASHES)('at #%s', async (hash) => {
  const picture = await shown(hash);
  const { graph, theme, view, material } = picture;
  const nodes = graph.nodes();
  const each = Math.ceil(nodes.length / MOST);
  let receded = 0;
  for (const id of nodes.filter((_, place) => place % each === 0)) {
    const found = litAround(graph, id, view, material);
    if (!found) throw new Error(id);
    const session = { ...IDLE_SESSION, ...found };
    const around = [id, ...graph.neighbors(id), ...graph.edges(id)];
    expect(
      around.filter((item) => !found.lit.has(item)),
      id,
    ).toEqual([]);
    const labels = placeLabels({ ...picture, session, measure }, picture.overlay, []);
    const named = new Set(labels.map((label) => label.id));
    expect(
      [id, ...graph.neighbors(id)].filter((node) => !named.has(node)),
      `${id}: not named`,
    ).toEqual([]);
    graph.forEachNode((node, look) => {
      const { color } = reduceNode(node, look, session, theme);
      const plain = look.stack && !look.stack.region ? theme.muted : theme.kinds[look.kind];
      const share = found.lit.has(node) ? 1 : NODE_INK[look.ink] * RECEDED.drawn;
      expect(color, `${id}: ${node}`).toBe(mix(plain, theme.ground, share));
      if (!found.lit.has(node)) receded++;
    });
    graph.forEachEdge((link, look) => {
      if (look.gap || look.kept) return;
      const { color } = reduceLink(link, look, session, theme);
      if (found.lit.has(link)) expect(color, `${id}: ${link}`).toBe(mix(theme.ink, theme.ground, LINE_INK.full));
      else expect(found.told.words.has(link), `${id}: ${link}`).toBe(false);
    });
  }
  expect(receded).toBeGreaterThan(0);
});

it('says in words how it is linked, read from the node', async () => {
  const { graph, view, material } = await shown('wings=unicef');
  const words = [...(litAround(graph, 'icat', view, material)?.told.words.values() ?? [])];
  expect(words).toEqual(['has as a member']);
});

it('lets nothing recede in a figure where nothing is chosen, and all else where something is', async () => {
  const [plain, chosen] = [await shown(''), await shown('', 'unodc')];
  expect(plain.session.lit).toBeNull();
  expect(chosen.session.lit?.has('palermo-protocol')).toBe(true);
  expect(chosen.session.lit?.has('ilo')).toBe(false);
});

it('keeps the rim beside a State: it says how all of them stand', async () => {
  const { session, graph } = await shown('', 'KHM');
  const states = graph.filterNodes((_, { kind }) => kind === 'Country');
  expect(states.length).toBeGreaterThan(190);
  expect(states.filter((id) => !session.lit?.has(id))).toEqual([]);
  expect(session.lit?.has('ilo')).toBe(false);
});
