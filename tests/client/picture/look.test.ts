/** One state, one picture: a View that was reached by any way looks, node by node and line by line, as when its link is opened. */
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { MANY_STATES } from '#contract/graph.ts';
import type { PathRules } from '#contract/path.ts';
import { DEFAULT_VIEW, LAYOUTS } from '#contract/view.ts';
import { fromHash, toHash } from '#contract/view-link.ts';
import { seededStore } from '../../support/seeded-store.ts';
import { storeTransport } from '../../support/store-client.ts';

// What a browser has and Node has not.
vi.stubGlobal('matchMedia', () => ({ matches: false }));
vi.stubGlobal('navigator', { language: 'en' });
vi.stubGlobal('innerWidth', 1280);
vi.stubGlobal('innerHeight', 800);
const { setTransport } = await import('../../../client/api/client.ts');
const { inkedLinks } = await import('../../../client/canvas/in-order.ts');
const { createDrawnList } = await import('../../../client/canvas/drawn-list.ts');
const { placeLabels } = await import('../../../client/canvas/labels.ts');
const { THEMES } = await import('../../../client/canvas/palette.ts');
const { projection } = await import('../../../client/canvas/projection.ts');
const { HOME_CAMERA } = await import('../../../client/canvas/camera.ts');
const { reduceNode } = await import('../../../client/canvas/reducers.ts');
const answer = await import('../../../client/explore/answer.ts');
const expand = await import('../../../client/explore/expand.ts');
const filters = await import('../../../client/explore/filters.ts');
const navigate = await import('../../../client/explore/navigate.ts');
const paths = await import('../../../client/explore/path.ts');
const selection = await import('../../../client/explore/selection.ts');
const { showView, undo, redo } = await import('../../../client/explore/show-view.ts');
const { graph, retheme, sessionShown } = await import('../../../client/picture/picture.ts');
const { changeSession, prefer, sessions } = await import('../../../client/state/session.ts');
const { visibleGraph } = await import('../../../client/state/visible-graph.ts');
const { currentView, views } = await import('../../../client/state/view.ts');
const { startWords } = await import('../../../client/i18n/i18n.ts');

beforeAll(async () => {
  const store = await seededStore();
  setTransport(storeTransport(store));
  startWords('en');
});
afterAll(async () => {
  prefer({ theme: 'light' });
  vi.unstubAllGlobals();
});
beforeEach(() => prefer({ theme: 'light' }));

const measure = (text: string, font: string) => {
  const px = Number(/([\d.]+)px/.exec(font)?.[1]);
  return { width: text.length * px * 0.52, ascent: px, descent: px * 0.3 };
};

/** All that is drawn, with how it is drawn and in which order, and what the lists beside it say. */
function pictureNow() {
  const theme = THEMES[sessions.get().theme];
  const session = sessionShown();
  const list = createDrawnList(graph);
  const { nodes, links } = list.now();
  list.kill();
  const scene = { projection: projection(900, 700, HOME_CAMERA), graph, session, theme, measure };
  const { held, greyed, off, stacks, ...shown } = visibleGraph.get();
  return {
    nodes: nodes.map(({ id, look }) => ({ id, look, paint: reduceNode(id, look, session, theme) })),
    links: inkedLinks(links, session, theme).map(({ id, look, paint }) => ({ id, look, paint })),
    labels: placeLabels(scene, { arcs: [], regions: [] }, []).map(({ id, lines, box }) => ({ id, lines, box })),
    lists: { ...shown, held, stacks, greyed: [...greyed].sort(), off: [...off].sort() },
  };
}

/** The same View as its link opens it, on a page where nothing was before. */
async function openedAnew(hash: string) {
  graph.clear();
  changeSession({ hovered: undefined, selection: new Set() });
  views.set({ past: [], now: DEFAULT_VIEW, future: [] });
  expect(await showView(fromHash(hash))).toBe(true);
  return pictureNow();
}

const NODES = [
  'unodc',
  'KHM',
  'untoc',
  'palermo-protocol',
  'assist-victims-recovery',
  'ilo-c182',
  'asean',
  'eu',
  'actip',
  'palermo-protocol/6',
];
/** What an answer may rest on: links, among them one of a State on the rim, and things that nothing links. */
const ANSWER = [
  'PARTY_TO:KHM:untoc',
  'PARTY_TO:THA:actip',
  'CONTAINS:palermo-protocol:palermo-protocol/6',
  'MEMBER_OF:LAO:asean',
  'unodc',
  'assist-victims-recovery',
];
const DAYS = ['1999-05-05', '2005-01-01', '2026-11-24', '2030-01-01'];
const TYPES = ['SUPPORTS', 'ASSISTS', 'IMPOSES', 'CONTAINS', 'PARTY_TO', 'MEMBER_OF'] as const;
const THEME_NAMES = ['light', 'dark', 'projector'] as const;
const node = fc.constantFrom(...NODES);

type Act = { says: string; act: () => unknown };
const step = <T>(says: string, of: fc.Arbitrary<T>, act: (value: T) => unknown): fc.Arbitrary<Act> =>
  of.map((value) => ({ says: `${says} ${JSON.stringify(value)}`, act: () => act(value) }));
const shownLink = () => visibleGraph.get().links[0]?.id;
const shownStack = () => visibleGraph.get().stacks[0];

/** Whatever a visitor can do. */
const STEPS: fc.Arbitrary<Act> = fc.oneof(
  step('choose', node, navigate.select),
  step('choose a line', fc.constant(0), () => navigate.select(shownLink())),
  step('choose nothing', fc.constant(0), () => navigate.select(undefined)),
  step('expand', fc.tuple(node, fc.constantFrom(...TYPES)), ([id, type]) => expand.expand({ id, type }, true)),
  step('group', node, (id) => expand.expand({ id, type: 'PARTY_TO', how: 'grouped' }, true)),
  step('open a stack', fc.constant(0), async () => {
    const { toggleStack } = await import('../../../client/explore/stacks.ts');
    const stack = shownStack();
    if (stack && stack.count <= 3 * MANY_STATES) await toggleStack(stack);
  }),
  step('add an answer', fc.subarray(ANSWER, { minLength: 1 }), (ids) => answer.addToPicture({ ids })),
  step('open an answer', fc.tuple(fc.subarray(ANSWER, { minLength: 1 }), fc.constantFrom(...DAYS)), ([ids, day]) =>
    answer.openAnswer({ ids, day }),
  ),
  step('answer in the atlas', fc.constant(0), answer.surroundAnswer),
  step('take off', node, expand.dismiss),
  step('pin', node, (id) => expand.pin(id, { x: 0.25, y: -0.4 })),
  step('unpin', node, expand.unpin),
  step('keep two', fc.tuple(node, node), selection.keepOnly),
  step('middle', fc.constantFrom('untoc', 'palermo-protocol', 'ilo-c182', 'actip'), navigate.setCentre),
  step('day', fc.constantFrom(...DAYS), navigate.setDate),
  step(
    'ask',
    fc.constantFrom(['KHM', 'assist-victims-recovery'], ['unodc', 'untoc'], ['unodc', 'KHM']),
    ([from = '', to = '']) => paths.askPath(from, to),
  ),
  step('path', fc.integer({ min: 0, max: 3 }), paths.choosePath),
  step('together', fc.boolean(), paths.drawTogether),
  step(
    'rules',
    fc.constantFrom<Partial<PathRules>>({ maxSteps: 4 }, { avoid: ['untoc'] }, { confidence: 'low' }),
    paths.setRules,
  ),
  step('leave', fc.constant(0), paths.leavePath),
  step(
    'filter',
    fc.constantFrom(['kind', 'Institution'], ['force', 'mandatory'], ['confidence', 'low'], [
      'region',
      'Asia',
    ] as const),
    ([by, value]) => filters.toggleFilter(by as 'kind', value as string),
  ),
  step('clear', fc.constant(0), filters.clearFilters),
  step(
    'focus',
    fc.tuple(fc.integer({ min: 0, max: 3 }), fc.constantFrom('grey' as const, 'hidden' as const)),
    ([steps, how]) => filters.setFocus(steps, 'unodc', how),
  ),
  step('layout', fc.constantFrom(undefined, ...LAYOUTS.filter((name) => name !== 'force')), navigate.setLayout),
  step('question', fc.constant(0), () => navigate.askQuestion({ id: 'recovery', parameters: {} })),
  step('page', fc.constantFrom(undefined, 'matrix' as const, 'help' as const), navigate.openPage),
  step('hover', node, (id) => changeSession({ hovered: id })),
  step('theme', fc.constantFrom(...THEME_NAMES), (theme) => {
    prefer({ theme });
    retheme();
  }),
  step('undo', fc.constant(0), undo),
  step('redo', fc.constant(0), redo),
);

it('is the same by whichever way one came', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(STEPS, { minLength: 2, maxLength: 12 }), async (steps) => {
      graph.clear();
      views.set({ past: [], now: DEFAULT_VIEW, future: [] });
      await showView(DEFAULT_VIEW);
      for (const { act } of steps) await act();
      // The pointer has gone.
      changeSession({ hovered: undefined });
      const came = pictureNow();
      const hash = toHash(currentView());
      expect(came, hash).toEqual(await openedAnew(hash));
      expect(came.nodes.length + came.links.length).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 60 },
  );
}, 300_000);

it('has more than one node, line and name to compare', async () => {
  const { nodes, links, labels } = await openedAnew('from=KHM&to=assist-victims-recovery');
  expect([nodes.length, links.length, labels.length].every((count) => count > 5)).toBe(true);
});
