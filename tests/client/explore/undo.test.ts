/** Every action of the client, found by the exports of their modules: each that changes the View is undone in one step. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { GraphNode } from '#contract/nodes.ts';
import type { Stack } from '../../../client/graph/stacks.ts';
import { DEFAULT_VIEW, View } from '#contract/view.ts';
import { createApp } from '../../../server/app.ts';
import { seededStore } from '../../support/seeded-store.ts';

// What a browser has and Node has not.
vi.stubGlobal('matchMedia', () => ({ matches: false }));
vi.stubGlobal('requestAnimationFrame', () => 0);
vi.stubGlobal('cancelAnimationFrame', () => undefined);
vi.stubGlobal('navigator', { language: 'en' });
const { ApiError, forget } = await import('../../../client/api/client.ts');
const { fit, zoom } = await import('../../../client/picture/picture.ts');
const ROOMS = {
  'load-pages.ts': await import('../../../client/explore/load-pages.ts'),
  'queries.ts': await import('../../../client/explore/queries.ts'),
  'load-view.ts': await import('../../../client/explore/load-view.ts'),
  'expand.ts': await import('../../../client/explore/expand.ts'),
  'notices.ts': await import('../../../client/explore/notices.ts'),
  'path.ts': await import('../../../client/explore/path.ts'),
  'selection.ts': await import('../../../client/explore/selection.ts'),
  'show-view.ts': await import('../../../client/explore/show-view.ts'),
  'filters.ts': await import('../../../client/explore/filters.ts'),
  'stacks.ts': await import('../../../client/explore/stacks.ts'),
  'matrix.ts': await import('../../../client/explore/matrix.ts'),
  'events.ts': await import('../../../client/explore/events.ts'),
  'map.ts': await import('../../../client/explore/map.ts'),
  'play.ts': await import('../../../client/explore/play.ts'),
  'navigate.ts': await import('../../../client/explore/navigate.ts'),
  'walk-picture.ts': await import('../../../client/explore/walk-picture.ts'),
  'wings.ts': await import('../../../client/explore/wings.ts'),
  'compare.ts': await import('../../../client/explore/compare.ts'),
};
/** What stands beside the actions: it copies, saves, opens a link as it was made, or is read by them. */
const NO_ACTIONS = ['copy.ts', 'download.ts', 'few-at-once.ts', 'filter-labels.ts', 'open-view.ts'];
const explore = {
  ...ROOMS['load-pages.ts'],
  ...ROOMS['queries.ts'],
  ...ROOMS['load-view.ts'],
  ...ROOMS['expand.ts'],
  ...ROOMS['notices.ts'],
  ...ROOMS['path.ts'],
  ...ROOMS['selection.ts'],
  ...ROOMS['show-view.ts'],
  ...ROOMS['filters.ts'],
  ...ROOMS['stacks.ts'],
  ...ROOMS['matrix.ts'],
  ...ROOMS['events.ts'],
  ...ROOMS['map.ts'],
  ...ROOMS['play.ts'],
  ...ROOMS['navigate.ts'],
  ...ROOMS['walk-picture.ts'],
  ...ROOMS['wings.ts'],
  ...ROOMS['compare.ts'],
};
const { answers } = await import('../../../client/state/answers.ts');
const { currentView, views } = await import('../../../client/state/view.ts');
const { visibleGraph } = await import('../../../client/state/visible-graph.ts');
const { changeSession, sessions } = await import('../../../client/state/session.ts');
const { startWords } = await import('../../../client/i18n/i18n.ts');

const RECOVERY = { from: 'KHM', to: 'assist-victims-recovery', rules: { date: '2026-11-24' } };
const treaty = { kind: 'Instrument', id: 'untoc', level: 'global' } as GraphNode;

const CAMBODIA = { kind: 'Country', id: 'KHM' } as GraphNode;

const GROUPED = { id: 'untoc', type: 'PARTY_TO', direction: 'backward', how: 'grouped' };
const AFRICA: Stack = {
  id: 'stack:untoc:PARTY_TO:backward:Africa',
  owner: 'untoc',
  type: 'PARTY_TO',
  direction: 'backward',
  region: 'Africa',
  count: 53,
  open: false,
  asks: { id: 'untoc', type: 'PARTY_TO', direction: 'backward', region: 'Africa' },
};

/** Those that change the View: from where, and how. */
const CHANGES: Record<string, { at?: object; act: () => Promise<unknown> }> = {
  showView: { act: () => explore.showView(View.parse({ centre: 'untoc' })) },
  changeView: { act: () => explore.changeView({ date: '2010-02-03' }) },
  openClauses: { act: () => explore.openClauses('actip') },
  openPage: { act: () => explore.openPage('gaps') },
  askQuestion: { act: () => explore.askQuestion({ id: 'members-bound', parameters: { date: '2020-05-01' } }) },
  openMatrix: { act: () => explore.openMatrix({ rows: 'Africa', by: 'instrument', scope: 'children' }) },
  openCell: {
    at: { page: 'matrix', matrix: { rows: 'asean', by: 'duty', scope: 'trafficking-victims' } },
    act: () => explore.openCell('KHM', 'assist-victims-recovery'),
  },
  openHead: {
    at: { page: 'matrix', matrix: { rows: 'asean', by: 'duty' } },
    act: () => explore.openHead('untoc', 'Instrument'),
  },
  seeInMatrix: { act: () => explore.seeInMatrix(treaty) },
  openEvidence: { at: { page: 'questions', question: { id: 'recovery' } }, act: () => explore.openEvidence('unodc') },
  showInPicture: {
    at: { page: 'questions', question: { id: 'recovery' }, selected: 'ilo' },
    act: () => explore.showInPicture('ilo'),
  },
  openMap: { act: () => explore.openMap() },
  mapInstrument: { act: () => explore.mapInstrument('untoc') },
  setSince: { act: () => explore.setSince('2000-11-15') },
  stepToEvent: { at: { date: '2003-01-01' }, act: () => explore.stepToEvent(true) },
  openEvents: { act: () => explore.openEvents({ parties: ['KHM'], from: '1990-01-01' }) },
  select: { act: () => explore.select('unodc') },
  setCentre: {
    at: { expansions: [{ id: 'unodc' }], filters: [{ by: 'kind', value: 'Country', how: 'grey' }] },
    act: () => explore.setCentre('untoc'),
  },
  choosePointed: {
    act: () => {
      changeSession({ hovered: 'unodc' });
      return explore.choosePointed();
    },
  },
  openWings: { at: { expansions: [{ id: 'unodc' }], date: '2010-02-03' }, act: () => explore.openWings('unodc') },
  openInWings: { at: { wings: { id: 'unodc' } }, act: () => explore.openInWings({ group: 'assists' }) },
  leaveWings: { at: { wings: { id: 'unodc' } }, act: () => explore.leaveWings() },
  openCompare: { at: { date: '2010-02-03' }, act: () => explore.openCompare(['KHM', 'THA']) },
  addToCompare: { at: { compare: { things: ['THA', 'VNM'] } }, act: () => explore.addToCompare(CAMBODIA) },
  takeOffCompare: { at: { compare: { things: ['KHM', 'THA', 'VNM'] } }, act: () => explore.takeOffCompare('THA') },
  openInCompare: { at: { compare: { things: ['KHM', 'THA'] } }, act: () => explore.openInCompare('treaties-all') },
  seekToCompare: { act: () => explore.seekToCompare('unodc') },
  setLayout: { act: () => explore.setLayout('timeline') },
  setDate: { act: () => explore.setDate('2004-06-15') },
  askPath: { at: { dismissed: ['ilo'], focus: { id: 'unodc', steps: 1 } }, act: () => explore.askPath('unodc', 'KHM') },
  setRules: { at: { path: RECOVERY }, act: () => explore.setRules({ avoid: ['untoc'] }) },
  choosePath: { at: { path: RECOVERY }, act: () => explore.choosePath(1) },
  drawTogether: { at: { path: RECOVERY }, act: () => explore.drawTogether(true) },
  leavePath: { at: { path: RECOVERY }, act: () => explore.leavePath() },
  expand: { act: () => explore.expand({ id: 'unodc', type: 'ASSISTS' }) },
  dismiss: { at: { selected: 'ilo' }, act: () => explore.dismiss('ilo') },
  toggleFilter: { act: () => explore.toggleFilter('kind', 'Country') },
  clearFilters: {
    at: { filters: [{ by: 'kind', value: 'Country', how: 'hidden' }], focus: { id: 'unodc', steps: 2 } },
    act: () => explore.clearFilters(),
  },
  setFocus: { at: { selected: 'unodc' }, act: () => explore.setFocus(2) },
  pin: { act: () => explore.pin('unodc', { x: 0.25, y: -0.5 }) },
  toggleStack: { at: { expansions: [GROUPED] }, act: () => explore.toggleStack(AFRICA) },
  openAllStacks: {
    at: { expansions: [GROUPED, { ...AFRICA.asks, how: 'folded' }, { id: 'unodc' }] },
    act: () => explore.openAllStacks('untoc'),
  },
  dismissAll: { at: { selected: 'ilo' }, act: () => explore.dismissAll(['ilo', 'unodc', 'nobody']) },
  keepOnly: { at: { selected: 'ilo' }, act: () => explore.keepOnly(['palermo-protocol', 'unodc']) },
  pinAll: { act: () => explore.pinAll(['ilo', 'unodc']) },
  unpinAll: { at: { pinned: { ilo: [0, 0.5], unodc: [0.25, -0.5] } }, act: () => explore.unpinAll(['ilo', 'unodc']) },
  invert: {
    at: { dismissed: ['ilo'], filters: [{ by: 'kind', value: 'Country', how: 'hidden' }] },
    act: () => explore.invert(),
  },
  unpin: { at: { pinned: { unodc: [0.25, -0.5] } }, act: () => explore.unpin('unodc') },
};

/** Those that only ask, look or say. */
const KEEPS_VIEW: Record<string, () => unknown> = {
  queryNeighbours: () => explore.queryNeighbours({ id: 'unodc' }),
  neighboursAsk: () => explore.neighboursAsk({ id: 'unodc', how: 'grouped' }),
  querySources: () => explore.querySources([]),
  querySearch: () => explore.querySearch('unodc', 'test'),
  queryStanding: () => explore.queryStanding('KHM', 'palermo-protocol', '2026-11-24', 'en'),
  queryWings: () => explore.queryWings('unodc', 'en'),
  queryClauses: () => explore.queryClauses('actip'),
  queryEntity: () => explore.queryEntity('unodc'),
  reloadView: () => explore.reloadView(),
  say: () => explore.say('said'),
  screenLanguage: () => explore.screenLanguage(),
  loadView: () => explore.loadView(DEFAULT_VIEW),
  loadGaps: () => explore.loadGaps(),
  loadQuestions: () => explore.loadQuestions(DEFAULT_VIEW, 'en'),
  loadMatrix: () => explore.loadMatrix(DEFAULT_VIEW, 'en'),
  loadMap: () => explore.loadMap(DEFAULT_VIEW, 'en'),
  FIRST_DUTY: () => explore.FIRST_DUTY,
  eventDays: () => explore.eventDays(),
  player: () => explore.player.drop(),
  play: async () => {
    await explore.play();
    explore.player.drop();
    changeSession({ draggedDate: undefined });
  },
  pause: () => explore.pause(),
  loadCompare: () => explore.loadCompare(DEFAULT_VIEW, 'en'),
  canCompare: () => explore.canCompare(treaty),
  comparable: () => explore.comparable(treaty, CAMBODIA),
  loadEvents: () => explore.loadEvents(DEFAULT_VIEW, 'en'),
  eventsAsk: () => explore.eventsAsk({ to: '2000-12-31' }, undefined),
  EVENTS_SHOWN: () => explore.EVENTS_SHOWN,
  eventsAbout: () => explore.eventsAbout(treaty),
  queryUnderstood: () => explore.queryUnderstood('who is bound', 'en', 'test'),
  queryEvents: () => explore.queryEvents({ parties: ['KHM'] }, 'en'),
  matricesOf: () => explore.matricesOf(treaty),
  rowsOf: () => explore.rowsOf('clause'),
  cellPath: () => explore.cellPath('clause', 'residence-status', 'untoc'),
  onThisDay: () => explore.onThisDay(DEFAULT_VIEW),
  pendingView: () => explore.pendingView(),
  ARROWS: () => explore.ARROWS,
  pointedNode: () => explore.pointedNode(),
  walkOn: () => explore.walkOn('ArrowLeft'),
  chosenNode: () => explore.chosenNode(),
  evidenceOf: () => explore.evidenceOf('unodc'),
  tellFailure: () => explore.tellFailure(new DOMException('', 'AbortError')),
  report: () => {
    explore.report(new ApiError('not-found', 'There is no such thing.'));
    changeSession({ notice: undefined });
  },
};
const LOOKS: Record<string, () => unknown> = { fit, zoom: () => zoom(2) };
/** The way back itself. */
const STEPS = ['undo', 'redo'];

const folder = mkdtempSync(join(tmpdir(), 'atlas-undo-'));
let close: () => Promise<void>;

beforeAll(async () => {
  const app = createApp({
    ...(await seededStore()),
    clientFolder: folder,
    host: '127.0.0.1',
    log: pino({ level: 'silent' }),
  });
  const server = await new Promise<ReturnType<typeof app.listen>>((resolve) => {
    const opened = app.listen(0, '127.0.0.1', () => resolve(opened));
  });
  const { port } = server.address() as AddressInfo;
  const real = globalThis.fetch;
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => real(`http://127.0.0.1:${port}${url}`, init));
  startWords('en');
  close = async () => {
    server.closeAllConnections();
    server.close();
  };
}, 120_000);
afterAll(async () => {
  await close?.();
  rmSync(folder, { recursive: true, force: true });
  vi.unstubAllGlobals();
});
beforeEach(() => views.set({ past: [], now: DEFAULT_VIEW, future: [] }));

async function startAt(view: object): Promise<View> {
  const start = View.parse(view);
  expect(await explore.showView(start)).toBe(true);
  views.set({ past: [], now: start, future: [] });
  return start;
}

describe('the actions', () => {
  it('are all told here: a new one must say whether it changes the View', () => {
    const known = [...Object.keys(CHANGES), ...Object.keys(KEEPS_VIEW), ...STEPS].sort();
    expect(Object.keys(explore).sort()).toEqual(known);
    expect(readdirSync(new URL('../../../client/explore', import.meta.url)).sort()).toEqual(
      [...Object.keys(ROOMS), ...NO_ACTIONS].sort(),
    );
  });

  it.each(Object.entries(CHANGES))(
    '%s changes the View in one step, and undo and redo are exact',
    async (_name, { at = {}, act }) => {
      const before = await startAt(at);
      await act();
      const after = currentView();
      expect(after).not.toEqual(before);
      expect(views.get().past).toEqual([before]);
      expect(await explore.undo()).toBe(true);
      expect(currentView()).toEqual(before);
      expect(await explore.redo()).toBe(true);
      expect(currentView()).toEqual(after);
      expect(sessions.get().notice).toBeUndefined();
    },
  );

  it('with several nodes act on those alone that are there, and turn what is hidden round', async () => {
    await startAt({ dismissed: ['ilo'], filters: [{ by: 'kind', value: 'Country', how: 'hidden' }] });
    const all = visibleGraph.get();
    await explore.invert();
    expect(new Set(visibleGraph.get().nodes.map(({ id }) => id))).toEqual(new Set(all.off));
    expect(all.off).toEqual(expect.arrayContaining(['ilo', 'KHM']));
    expect([...visibleGraph.get().off].sort()).toEqual(all.nodes.map(({ id }) => id).sort());
    await startAt({});
    expect(await explore.invert()).toBe(false);
    expect(await explore.dismissAll(['nobody'])).toBe(false);
    await explore.keepOnly(['unodc', 'ilo']);
    expect(
      visibleGraph
        .get()
        .nodes.map(({ id }) => id)
        .sort(),
    ).toEqual(['ilo', 'unodc']);
  });

  it.each(Object.entries({ ...KEEPS_VIEW, ...LOOKS }))('%s leaves the View and its past alone', async (_name, act) => {
    const before = await startAt({ selected: 'unodc' });
    await act();
    expect(views.get()).toEqual({ past: [], now: before, future: [] });
  });

  it('leave history and picture together where a step back fails, and go back when it is retried', async () => {
    const before = await startAt({ centre: 'untoc' });
    await explore.setCentre('palermo-protocol');
    const after = views.get();
    const working = globalThis.fetch;
    const shown = () => answers.get().overview?.centre;
    forget();
    vi.stubGlobal('fetch', () => Promise.reject(new Error('The network is down.')));
    expect(await Promise.all([explore.undo(), explore.undo()])).toEqual([false, false]);
    expect(views.get()).toEqual(after);
    expect(shown()).toBe('palermo-protocol');
    vi.stubGlobal('fetch', working);
    sessions.get().notice?.retry?.();
    await vi.waitFor(() => expect(shown()).toBe('untoc'), { timeout: 20_000 });
    expect(currentView()).toEqual(before);
    expect(views.get().future).toEqual([after.now]);
  });
});
