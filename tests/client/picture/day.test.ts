/** One day: whatever is shown, counted, asked, told or saved of a View is of its day, by whichever way one came to it. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { API, type EndpointName } from '#contract/api.ts';
import { mayExist, mayHold } from '#law/time/existence.ts';
import { View } from '#contract/view.ts';
import { realSeed } from '../../support/real-seed.ts';
import { seededStore } from '../../support/seeded-store.ts';
import { storeTransport } from '../../support/store-client.ts';

// What a browser has and Node has not.
vi.stubGlobal('matchMedia', () => ({ matches: false }));
vi.stubGlobal('navigator', { language: 'en' });
const { forget, setTransport } = await import('../../../client/api/client.ts');
const { dayOf } = await import('../../../client/graph/day.ts');
const { fileName } = await import('../../../client/explore/download.ts');
const { askPath, leavePath, setRules, choosePath } = await import('../../../client/explore/path.ts');
const { queryEntity, queryNeighbours } = await import('../../../client/explore/queries.ts');
const matrix = await import('../../../client/explore/matrix.ts');
const navigate = await import('../../../client/explore/navigate.ts');
const { showView, undo, redo } = await import('../../../client/explore/show-view.ts');
const { loadView } = await import('../../../client/explore/load-view.ts');
const { arrange } = await import('../../../client/picture/arrange.ts');
const { captionOf } = await import('../../../client/figure/caption.ts');
const { sayDate } = await import('../../../client/format/dates.ts');
const { viewClaim } = await import('../../../client/format/view-title.ts');
const { answers } = await import('../../../client/state/answers.ts');
const { currentView, views } = await import('../../../client/state/view.ts');
const { visibleGraph } = await import('../../../client/state/visible-graph.ts');
const { i18n, startWords } = await import('../../../client/i18n/i18n.ts');

const seed = realSeed();
const OWN = seed.asOf;
const DAYS = ['1927-03-09', '1950-01-01', '2000-07-25', '2005-06-01', '2017-06-01', OWN, '2031-01-01'];
/** Views of each sort: atlas, chosen, grown, grouped, laid out, filtered, path, path on any day, matrix, question, page. */
const VIEWS: object[] = [
  {},
  { centre: 'actip', selected: 'KHM' },
  { selected: 'unodc', expansions: [{ id: 'unodc' }] },
  { selected: 'assist-victims-recovery', expansions: [{ id: 'assist-victims-recovery' }] },
  { expansions: [{ id: 'untoc', type: 'PARTY_TO', direction: 'backward', how: 'grouped' }] },
  { layout: 'timeline', focus: { id: 'unodc', steps: 1 } },
  { filters: [{ by: 'kind', value: 'Institution', how: 'hidden' }], selected: 'SUPPLEMENTS:palermo-protocol:untoc' },
  { path: { from: 'KHM', to: 'assist-victims-recovery', rules: { date: '2020-01-01' } } },
  { path: { from: 'unodc', to: 'untoc', rules: {} }, expansions: [{ id: 'untoc', type: 'SUPPORTS' }] },
  { page: 'matrix', matrix: { rows: 'asean', by: 'instrument' } },
  { page: 'questions', question: { id: 'recovery' } },
  { page: 'gaps' },
];

const asked: URL[] = [];

beforeAll(async () => {
  const store = await seededStore();
  const answer = storeTransport(store);
  setTransport((url, newer) => {
    asked.push(new URL(url, 'http://atlas/'));
    return answer(url, newer);
  });
  startWords('en');
});
afterAll(async () => {
  vi.unstubAllGlobals();
});

/** Of the questions sent since, those that are of a day, each with the day that it names; the data's own where it names none. */
function daysAsked(): [string, string][] {
  return asked.splice(0).flatMap(({ pathname, searchParams }): [string, string][] => {
    const name = (Object.keys(API) as EndpointName[]).find((each) => API[each].path === pathname);
    // A question of the catalogue has days of its own, and a path may be asked for any day.
    if (!name || name === 'ask' || name === 'path' || !('date' in API[name].input.shape)) return [];
    return [[name, searchParams.get('date') ?? OWN]];
  });
}

it.each(DAYS.flatMap((day) => VIEWS.map((view, n) => [day, n, view] as const)))(
  'on %s view %i is of that day, picture, card, list, sentence, caption and file',
  async (day, _n, given) => {
    const { path, ...rest } = View.parse({ ...given });
    const tested = path && { ...path, rules: path.rules.date ? { ...path.rules, date: day } : path.rules };
    // An older link names the day of a path alone, or beside another.
    const of = tested?.rules.date ? { date: '1999-12-31' } : day === OWN ? {} : { date: day };
    const view = View.parse({ ...rest, ...(tested ? { path: tested } : {}), ...of });
    forget();
    asked.length = 0;
    expect(await showView(view)).toBe(true);
    expect(asked.length).toBeGreaterThan(0);
    expect(daysAsked().filter(([, of]) => of !== day)).toEqual([]);
    await Promise.all([queryEntity('palermo-protocol'), queryNeighbours({ id: 'unodc', type: 'ASSISTS' })]);
    expect(daysAsked().filter(([, of]) => of !== day)).toEqual([]);

    const shown = visibleGraph.get();
    const paths = new Set(
      answers
        .get()
        .path?.paths.flatMap(({ nodes, steps }) => [
          ...nodes,
          ...steps.flatMap(({ links }) => links.map(({ id }) => id)),
        ]),
    );
    const about = (id: string) => id === view.centre || id === view.selected || (path !== undefined && paths.has(id));
    const ends = shown.links.find(({ id }) => id === view.selected) ?? { start: '', end: '' };
    expect(
      shown.nodes
        .filter((node) => !mayExist(node, day) && !about(node.id) && ![ends.start, ends.end].includes(node.id))
        .map(({ id }) => id),
    ).toEqual([]);
    expect(shown.links.filter((link) => !mayHold(link, day) && !about(link.id)).map(({ id }) => id)).toEqual([]);
    // What was not then is left out and counted, or hollow; nothing else is.
    const { material } = await loadView(view);
    const arranged = arrange(view, material, {
      width: 900,
      height: 700,
      insets: { top: 0, right: 0, bottom: 0, left: 0 },
      scale: 1,
    });
    const held = new Map(
      [...(material.overview?.nodes ?? []), ...(material.path?.nodes ?? [])].map((node) => [node.id, node]),
    );
    const missing = [...held.values()].filter((node) => !mayExist(node, day)).map(({ id }) => id);
    expect([...arranged.absent, ...arranged.hollow]).toEqual(expect.arrayContaining(missing));
    expect(shown.absent).toBe(arranged.absent.length);
    // What somebody made, no source says when, is pale on a day before the data's own.
    const undated = shown.nodes.filter(
      ({ id, kind, since }) =>
        day < OWN && since === undefined && (kind === 'Instrument' || kind === 'Institution') && !about(id),
    );
    if (!path)
      expect(undated.filter(({ id }) => !shown.greyed.has(id) && ![ends.start, ends.end].includes(id))).toEqual([]);
    expect(arranged.absent.some((id) => shown.nodes.some((node) => node.id === id))).toBe(false);

    expect(fileName('figure', 'svg')).toContain(day);
    const { foot, aside } = captionOf(view, material, arranged, []);
    if (!path || path.rules.date) expect(foot).toContain(sayDate(day, 'en'));
    expect(foot.includes(i18n.t('time.notCome', { date: sayDate(OWN, 'en') }))).toBe(
      day > OWN && (!path || path.rules.date !== undefined),
    );
    if (!path && !view.page && aside.startsWith('On ')) {
      expect(aside).toContain(sayDate(day, 'en'));
      expect(viewClaim(view, material)).toBe(aside);
    }
  },
);

const day = fc.constantFrom(...DAYS);
/** Whatever leads to another View, and what it makes of the day. */
const STEPS: fc.Arbitrary<{ says: string; act: () => Promise<unknown>; sets?: string }> = fc.oneof(
  day.map((sets) => ({ says: `day ${sets}`, act: () => navigate.setDate(sets), sets })),
  day.map((sets) => ({
    says: `rule ${sets}`,
    act: () => (currentView().path ? setRules({ date: sets }) : navigate.setDate(sets)),
    sets,
  })),
  fc.constant({ says: 'own day', act: () => navigate.setDate(undefined), sets: OWN }),
  fc.constantFrom<{ says: string; act: () => Promise<unknown> }>(
    { says: 'path', act: () => askPath('KHM', 'assist-victims-recovery') },
    { says: 'other path', act: () => askPath('unodc', 'untoc') },
    { says: 'leave', act: () => leavePath() },
    { says: 'any day', act: () => setRules({ date: undefined }) },
    { says: 'second path', act: () => choosePath(1) },
    { says: 'middle', act: () => navigate.setCentre('untoc') },
    { says: 'choose', act: () => navigate.select('KHM') },
    { says: 'matrix', act: () => matrix.openMatrix({ rows: 'asean', by: 'duty', scope: 'trafficking-victims' }) },
    { says: 'cell', act: () => matrix.openCell('KHM', 'assist-victims-recovery') },
    { says: 'question', act: () => navigate.askQuestion({ id: 'recovery', parameters: {} }) },
    { says: 'page', act: () => navigate.openPage(undefined) },
  ),
);

it('is set in one place, and no other action moves it; a step back brings back its own', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(STEPS, { minLength: 1, maxLength: 8 }), async (steps) => {
      await showView(View.parse({}));
      views.set({ past: [], now: View.parse({}), future: [] });
      let now = OWN;
      for (const { act, sets } of steps) {
        await act();
        now = sets ?? now;
        expect(dayOf(currentView()) ?? OWN).toBe(now);
        expect(fileName('x', 'csv')).toContain(now);
      }
      const last = currentView();
      if (views.get().past.length === 0) return;
      await undo();
      await redo();
      expect(currentView()).toEqual(last);
    }),
    { numRuns: 60 },
  );
});
