/** What happened between two days as a scene: its rows and counts against the events themselves, by the laws of every form. */
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { type EventsSought, EventsAsked } from '#contract/events.ts';
import { Mask, Scene, SceneForm, Seminar } from '#contract/seminar.ts';
import { DEFAULT_VIEW, View } from '#contract/view.ts';
import { fromHash, toHash } from '#contract/view-link.ts';
import { tellEvents } from '#law/events/events.ts';
import { lawGraph } from '#law/graph.ts';
import { dayAfter } from '#law/time/dates.ts';
import { i18n, startWords } from '../../../client/i18n/i18n.ts';
import type { SceneAnswer } from '../../../client/scene-forms/answer.ts';
import { crossings, outside, overlaps, strikes } from '../../../client/scene-forms/apart.ts';
import { type FormMark, TYPE } from '../../../client/scene-forms/marks.ts';
import { formsFor } from '../../../client/scene-forms/offered.ts';
import { drawScene } from '../../../client/scene-forms/picture.ts';
import { sayIn } from '../../../client/scene-forms/say.ts';
import { measureInNode } from '../../support/measure-text.ts';
import { realSeed } from '../../support/real-seed.ts';

vi.stubGlobal('matchMedia', () => ({ matches: false }));
const { views } = await import('../../../client/state/view.ts');
const { answers } = await import('../../../client/state/answers.ts');
const { canBeScene, sceneFromView } = await import('../../../client/panels/Seminars/scene-from-view.ts');

const seed = realSeed();
const graph = lawGraph(seed.nodes, seed.links, seed.sources);
const ASOF = '2026-11-29';

function answerOf(events: EventsSought, day = ASOF): SceneAnswer & { events: NonNullable<SceneAnswer['events']> } {
  const asked = { ...EventsAsked.parse({ ...events, until: dayAfter(day), limit: 100 }), language: 'en' as const };
  return {
    view: View.parse({ page: 'events', events, date: day }),
    day,
    events: { ...tellEvents(graph, asked), asOf: ASOF, dataVersion: 'test' },
    material: { expansions: [], sources: [] },
    sources: [],
    instruments: [],
  };
}
const scene = { ...Scene.parse({ title: 'Then', view: DEFAULT_VIEW }), form: SceneForm.parse({ as: 'events' }) };
const texts = (marks: readonly FormMark[]) => marks.flatMap((mark) => (mark.is === 'text' ? [mark.text] : []));

const FEW: EventsSought[] = ['KHM', 'THA', 'VNM', 'LAO', 'JPN', 'QAT', 'eu'].map((party) => ({
  instruments: ['palermo-protocol'],
  parties: [party],
}));
const MANY: EventsSought[] = [
  {},
  { instruments: ['palermo-protocol'], from: '2000-11-15' },
  { region: 'Africa', from: '1990-01-01' },
  { kinds: ['in-force'], instruments: ['crc'] },
  { kinds: ['ended'] },
  { group: 'asean' },
];

beforeAll(async () => {
  await startWords('en');
  await import('../../../client/present/load-words.ts');
});

describe.each([...FEW, ...MANY].map((events) => [JSON.stringify(events), events] as const))('%s', (_name, events) => {
  const answer = answerOf(events);
  const { total, counts, years } = answer.events;
  const draw = (masks: Mask[] = [], language = 'en') =>
    drawScene({ ...scene, masked: masks }, answer, masks, measureInNode, sayIn(language));

  it('tells each event with its day, or of many how often each kind was, and how many in all', () => {
    const { marks, twin } = draw();
    const said = texts(marks).join(' ');
    expect(said).toContain(i18n.t('present.forms.happened', { count: total }));
    if (total <= 8 && twin.columns.length === 3) {
      expect(twin.rows).toHaveLength(total);
      for (const [n, { sentence }] of answer.events.events.entries()) {
        expect(twin.rows[n]?.cells[1]).toContain(sentence);
        for (const word of sentence.split(' ')) expect(said).toContain(word);
      }
      return;
    }
    expect(twin.rows.map(({ cells }) => cells[0])).toEqual(counts.map(({ kind }) => i18n.t(`events.kinds.${kind}`)));
    const bars = (of: string) =>
      marks.flatMap((mark) => (mark.is === 'bar' && mark.of === of && mark.fill === 'full' ? [mark.width] : []));
    const sorted = [...counts].sort((a, b) => a.surely - b.surely);
    for (const [n, { kind, surely }] of sorted.entries()) {
      expect(said).toContain(surely.toLocaleString('en'));
      expect(bars(kind)).toHaveLength(1);
      expect(bars(kind)[0] ?? 0).toBeGreaterThanOrEqual(bars(sorted[n - 1]?.kind ?? '')[0] ?? 0);
    }
    const perYear = marks.filter((mark) => mark.is === 'bar' && mark.of === undefined).length;
    expect([0, years.length]).toContain(perYear);
  });

  it.each(['en', 'id'] as const)('finds room in %s, no text over another or under a mark', async (language) => {
    await startWords(language);
    const { marks } = draw([], language);
    await startWords('en');
    expect(outside(marks, measureInNode)).toEqual([]);
    expect([...overlaps(marks, measureInNode), ...strikes(marks, measureInNode)]).toEqual([]);
    expect(crossings(marks, measureInNode)).toEqual([]);
    for (const mark of marks) if (mark.is === 'text') expect(mark.size).toBeGreaterThanOrEqual(TYPE.least);
    expect(texts(marks).join(' ')).not.toContain('…');
  });

  it('tells no day, sentence or count while it is kept back', () => {
    const { marks, twin } = draw([Mask.parse({ what: 'date' })]);
    const said = [...texts(marks), ...twin.rows.flatMap(({ cells }) => cells)].join(' ');
    for (const { sentence } of answer.events.events) expect(said).not.toContain(sentence);
    expect(marks.filter(({ is }) => is === 'bar')).toEqual([]);
    expect(said).not.toContain(i18n.t('present.forms.happened', { count: total }));
    expect(new Set(twin.rows.map(({ cells }) => cells.at(-1)))).toEqual(new Set(['?']));
  });
});

describe('the page of events', () => {
  it('becomes a scene up to its last day, which a link and a file bring back', () => {
    const events = { instruments: ['palermo-protocol'], from: '2000-11-15', to: '2010-01-01', offset: 100 };
    const page = View.parse({ page: 'events', events });
    expect(canBeScene(page)).toBe(true);
    const [before, said] = [views.get(), answers.get()];
    views.set({ past: [], now: page, future: [] });
    answers.set({ events: answerOf(events, '2010-01-01').events });
    const made = sceneFromView('New');
    views.set(before);
    answers.set(said);
    expect([made.form?.as, made.view.page, made.view.date]).toEqual(['events', 'events', '2010-01-01']);
    expect(made.view.events).toEqual({ instruments: ['palermo-protocol'], from: '2000-11-15' });
    expect(made.claim).toMatch(/^From 15 November 2000 to 1 January 2010, \d+ /);
    expect(made.sources.length).toBeGreaterThan(0);
    expect(View.parse(fromHash(toHash(made.view)))).toEqual(View.parse(made.view));
    const seminar = { id: 'one', title: 'One', scenes: [made] };
    expect(Seminar.parse(JSON.parse(JSON.stringify(seminar))).scenes[0]).toEqual(Scene.parse(made));
    expect(formsFor(answerOf(events))).toContain('events');
  });
});
