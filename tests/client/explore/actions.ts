/** The actions of the client, by the files that export them, and how a test does each. */
import { vi } from 'vitest';
import type { GraphNode } from '#contract/nodes.ts';
import { DEFAULT_VIEW, View } from '#contract/view.ts';
import type { Stack } from '../../../client/graph/stacks.ts';

/** What a browser has and Node has not; again for each file, since the one before takes its own away. */
export function standInForBrowser(): void {
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  vi.stubGlobal('requestAnimationFrame', () => 0);
  vi.stubGlobal('cancelAnimationFrame', () => undefined);
  vi.stubGlobal('navigator', { language: 'en' });
}
standInForBrowser();
const { ApiError } = await import('../../../client/api/client.ts');
const { fit, zoom } = await import('../../../client/picture/picture.ts');
export const ROOMS = {
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
  'growth.ts': await import('../../../client/explore/growth.ts'),
  'own-query.ts': await import('../../../client/explore/own-query.ts'),
  'answer.ts': await import('../../../client/explore/answer.ts'),
};
/** What stands beside the actions: it copies, saves, opens a link as it was made, or is read by them. */
export const NO_ACTIONS = ['copy.ts', 'download.ts', 'few-at-once.ts', 'filter-labels.ts', 'open-view.ts'];
export const explore = {
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
  ...ROOMS['growth.ts'],
  ...ROOMS['own-query.ts'],
  ...ROOMS['answer.ts'],
};
const { changeSession } = await import('../../../client/state/session.ts');

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
export const CHANGES: Record<string, { at?: object; act: () => Promise<unknown> }> = {
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
  openParties: { at: { page: 'growth' }, act: () => explore.openParties('untoc', '2005-12-31') },
  openAdoptions: { at: { page: 'growth' }, act: () => explore.openAdoptions(1990, 'binding', '2000-12-31') },
  openPairs: { at: { page: 'growth' }, act: () => explore.openPairs('2000-12-31') },
  openQuery: { act: () => explore.openQuery({ text: 'RETURN $n AS n', given: { n: '1' } }) },
  addToPicture: {
    at: { page: 'questions', question: { id: 'recovery' }, dismissed: ['unodc'], expansions: [{ id: 'ilo' }] },
    act: () => explore.addToPicture({ ids: ['PARTY_TO:KHM:untoc', 'unodc'], day: '2010-02-03' }),
  },
  openAnswer: {
    at: { page: 'questions', question: { id: 'recovery' }, expansions: [{ id: 'ilo' }] },
    act: () => explore.openAnswer({ ids: ['PARTY_TO:KHM:untoc'] }),
  },
  surroundAnswer: {
    at: { added: ['PARTY_TO:KHM:untoc'], alone: true, layout: 'layered' },
    act: () => explore.surroundAnswer(),
  },
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
export const KEEPS_VIEW: Record<string, () => unknown> = {
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
  loadGrowth: () => explore.loadGrowth(DEFAULT_VIEW, 'en'),
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
  firstOnPage: () => explore.firstOnPage(100, 101),
  EVENTS_SHOWN: () => explore.EVENTS_SHOWN,
  eventsAbout: () => explore.eventsAbout(treaty),
  queryUnderstood: () => explore.queryUnderstood('who is bound', 'en', 'test'),
  queryEvents: () => explore.queryEvents({ parties: ['KHM'] }, 'en'),
  matricesOf: () => explore.matricesOf(treaty),
  rowsOf: () => explore.rowsOf('clause'),
  cellPath: () => explore.cellPath('clause', 'residence-status', 'untoc'),
  onThisDay: () => explore.onThisDay(DEFAULT_VIEW),
  pendingView: () => explore.pendingView(),
  endOfYear: () => explore.endOfYear(2000, { date: '2026-11-29', to: 2026 }),
  valueIn: () => explore.valueIn('1'),
  fieldOf: () => explore.fieldOf('1'),
  givenTo: () => explore.givenTo('day', { text: 'RETURN $day AS day', given: {} }, '2026-11-29'),
  OFF_PAGES: () => explore.OFF_PAGES,
  ARROWS: () => explore.ARROWS,
  pointedNode: () => explore.pointedNode(),
  walkOn: () => explore.walkOn('ArrowLeft'),
  chosenNode: () => explore.chosenNode(),
  evidenceOf: () => explore.evidenceOf('unodc'),
  tellFailure: () => explore.tellFailure(new DOMException('', 'AbortError')),
  wordsOf: () => explore.wordsOf(new ApiError('unreachable', 'Nobody answers.')),
  report: () => {
    explore.report(new ApiError('not-found', 'There is no such thing.'));
    changeSession({ notice: undefined });
  },
};
export const LOOKS: Record<string, () => unknown> = { fit, zoom: () => zoom(2) };
/** The way back itself. */
export const STEPS = ['undo', 'redo'];
