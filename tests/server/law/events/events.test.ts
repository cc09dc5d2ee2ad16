/** Every dated change of the data as an event: none lost, none invented, each on the day on which the law changes. */
import { describe, expect, it } from 'vitest';
import { EVENT_KINDS, Events, EventsAsked } from '#contract/events.ts';
import type { GraphLink } from '#contract/links.ts';
import { must } from '#contract/must.ts';
import { LANGUAGES, type Language } from '#contract/vocabulary.ts';
import { type Event, eventsOf } from '#law/events/collect.ts';
import { tellEvents } from '#law/events/events.ts';
import { wasMember } from '#law/events/members.ts';
import { lawGraph } from '#law/graph.ts';
import { rimFact, standingBy, treatyFact } from '#law/standing/standing.ts';
import { dayBefore } from '#law/time/dates.ts';
import { linkHolds } from '#law/time/validity.ts';
import { events as answer } from '../../../../server/store/events.ts';
import { realSeed } from '../../../support/real-seed.ts';

const seed = realSeed();
const graph = lawGraph(seed.nodes, seed.links, seed.sources);
const all = eventsOf(graph);
const of = (kind: Event['kind']) => all.filter((event) => event.kind === kind);
const linksOf = <T extends GraphLink['type']>(type: T) =>
  graph.links.filter((link): link is Extract<GraphLink, { type: T }> => link.type === type);
const ask = (asked: Partial<ReturnType<typeof EventsAsked.parse>> = {}, language: Language = 'en') =>
  tellEvents(graph, { ...EventsAsked.parse(asked), language });

describe('the events of the data', () => {
  it('are one for each dated change, with an id of its own', () => {
    const parties = linksOf('PARTY_TO');
    expect(of('consented')).toHaveLength(parties.length);
    expect(of('in-force')).toHaveLength(parties.length);
    expect(of('signed')).toHaveLength(parties.filter(({ signed }) => signed).length + linksOf('SIGNED').length);
    expect(of('notice')).toHaveLength(parties.filter(({ noticeGiven }) => noticeGiven).length);
    expect(of('eu-law')).toHaveLength(linksOf('BOUND_BY_EU_LAW').length);
    const statements = linksOf('RESERVES');
    expect(of('statement').length + of('objection').length).toBe(statements.length);
    expect(of('statement-withdrawn')).toHaveLength(
      statements.filter(({ withdrawn, withdrawnLatest }) => withdrawn ?? withdrawnLatest).length,
    );
    expect(of('joined-body')).toHaveLength(linksOf('MEMBER_OF').length);
    const founded = graph.nodes.filter((node) => node.kind === 'Institution' && node.founded);
    expect(of('founded')).toHaveLength(founded.length);
    const texts = graph.nodes.filter((node) => node.kind === 'Instrument' && node.adopted);
    expect(of('adopted').length + of('enacted').length).toBe(texts.length);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(EVENT_KINDS.filter((kind) => of(kind).length === 0)).toEqual([]);
  });

  it('have no first day after their last, and stand in order of time', () => {
    expect(all.filter(({ earliest, latest }) => earliest && latest && earliest > latest)).toEqual([]);
    const days = all.flatMap(({ latest }) => latest ?? []);
    expect(days).toEqual([...days].sort());
    const firstOpen = all.findIndex(({ latest }) => latest === undefined);
    expect(all.slice(firstOpen).filter(({ latest }) => latest)).toEqual([]);
  });

  it('are the days on which the standing changes: bound from it on, and by that bond not before', () => {
    let changes = 0;
    for (const { link, earliest, latest, kind } of [...of('in-force'), ...of('eu-law')]) {
      const treaty = must(graph.nodes[must(graph.at.get(link?.end ?? ''), 'the text')], 'the text');
      if (!link || treaty.kind !== 'Instrument' || earliest === undefined || earliest !== latest) continue;
      const [fact, step] = [treatyFact(treaty, true), must(rimFact(link), link.id)];
      const bound = kind === 'eu-law' ? 'bound by EU law' : 'party';
      expect([bound, 'ended', 'unknown'], link.id).toContain(standingBy(step, fact, latest));
      expect(standingBy(step, fact, dayBefore(earliest)), link.id).not.toBe(bound);
      changes += 1;
    }
    expect(changes).toBeGreaterThan(2_500);
  });
});

describe('the answer', () => {
  it('is that of the contract for every kind, in every language, with a sentence, a source and both nodes', () => {
    for (const language of LANGUAGES)
      for (const kind of EVENT_KINDS) {
        const told = ask({ kinds: [kind], limit: 200 }, language);
        expect(Events.parse(told)).toEqual(told);
        const nodes = new Set(told.nodes.map(({ id }) => id));
        for (const event of told.events) {
          expect(event.sentence, event.id).toMatch(/^[^a-z].*[.)]$/s);
          expect(event.sentence, event.id).not.toMatch(/undefined|NaN|\[object/);
          expect(
            seed.sources.some(({ id }) => id === event.citation.source),
            event.id,
          ).toBe(true);
          expect(nodes.has(event.who) && (event.what === undefined || nodes.has(event.what)), event.id).toBe(true);
        }
      }
  });

  it('gives each event once, page by page', () => {
    const first = ask({ instruments: ['palermo-protocol'], limit: 200 });
    const ids: string[] = [];
    for (let offset = 0; offset < first.total; offset += 150)
      ids.push(...ask({ instruments: ['palermo-protocol'], limit: 150, offset }).events.map(({ id }) => id));
    expect(ids).toHaveLength(first.total);
    expect(new Set(ids).size).toBe(first.total);
    expect(first.counts.reduce((sum, { surely, may }) => sum + surely + may, 0)).toBe(first.total);
  });

  it('cuts time without losing or doubling what is sure', () => {
    const sure = (asked: Parameters<typeof ask>[0]) =>
      ask({ instruments: ['untoc'], ...asked }).counts.reduce((sum, { surely }) => sum + surely, 0);
    const cut = '2004-06-01';
    const crossing = all.filter(
      ({ what, who, about, earliest, latest }) =>
        [what, who, about].includes('untoc') && latest && (earliest ?? '') < cut && latest >= cut,
    ).length;
    expect(sure({ until: cut }) + sure({ from: cut }) + crossing).toBe(sure({}));
  });

  it('tells a day that is known to the month as such, and a pending withdrawal as one', () => {
    const actip = ask({ parties: ['KHM'], instruments: ['actip'], kinds: ['consented'] });
    expect(actip.events.map(({ sentence }) => sentence)).toEqual([
      'Cambodia deposited its instrument of ratification of ACTIP in January 2016, day not known.',
    ]);
    expect(ask({ parties: ['KHM'], from: '2016-01-10', until: '2016-01-12' }).events).toEqual([
      expect.objectContaining({ kind: 'consented', may: true }),
    ]);
    const pending = all.filter(({ kind, latest, earliest }) => kind === 'ended' && earliest && !latest);
    for (const { who, what } of pending)
      expect(ask({ parties: [who], instruments: [what ?? ''], kinds: ['ended'] }).events[0]?.sentence).toContain(
        'unless the notice is taken back before',
      );
  });

  it('counts what has no day, names the day of the list, and says when there is nothing', () => {
    expect(ask({ parties: ['KHM'], kinds: ['enacted'] }).undated).toBe(
      all.filter(({ who, kind, earliest, latest }) => who === 'KHM' && kind === 'enacted' && !earliest && !latest)
        .length,
    );
    expect(ask({ instruments: ['palermo-protocol'] }).note).toMatch(
      /^The list of parties to the Palermo Protocol was read to /,
    );
    expect(ask({ instruments: ['palermo-protocol'], until: '1900-01-01' }).told).toEqual([
      'Up to 31 December 1899, the data hold no event that was asked for.',
    ]);
  });

  it('of a group are those of States that were members on the day, with their joining and leaving', () => {
    const links = linksOf('MEMBER_OF');
    for (const { id: group } of ask().groups) {
      const told = ask({ group, limit: 1_000 });
      for (const event of told.events) {
        const mine = links.filter(({ start, end }) => start === event.who && end === group);
        expect(mine.length, `${group} ${event.id}`).toBeGreaterThan(0);
        if (event.what === group) continue;
        const days = [event.earliest, event.latest].filter((day) => day !== undefined);
        expect(days.length).toBeGreaterThan(0);
        expect(
          mine.some((link) => days.some((day) => linkHolds(link, day) !== 'no')),
          `${group} ${event.id}`,
        ).toBe(true);
      }
    }
    // The United Kingdom left the European Union: what it does after that is no act of a member.
    const after = ask({ group: 'eu', parties: ['GBR'], from: '2021-01-01' });
    expect(after.events).toEqual([]);
    expect(ask({ parties: ['GBR'], group: 'eu', until: '2020-01-01' }).total).toBeGreaterThan(10);
    // What was done on a day between these two may have been done as a member: either end of the range will do.
    const between = { id: 'x', kind: 'signed', who: 'GBR', what: 'actip', latest: '2022-01-01' } as const;
    expect(wasMember(graph, 'eu', { ...between, earliest: '2018-01-01' })).toBe(true);
    expect(wasMember(graph, 'eu', { ...between, earliest: '2021-01-01' })).toBe(false);
  });

  it('refuses what is not in the data, and days in the wrong order', () => {
    const refused = (asked: object) => () => answer(graph, { ...EventsAsked.parse(asked), language: 'en' });
    for (const asked of [{ parties: ['ATLANTIS'] }, { group: 'ATLANTIS' }])
      expect(refused(asked)).toThrow('Nothing in the data is called "ATLANTIS".');
    expect(EventsAsked.safeParse({ from: '0000-01-01' }).success).toBe(false);
    expect(EventsAsked.safeParse({ from: '0001-01-01' }).success).toBe(true);
    expect(refused({ from: '2001-01-01', until: '2000-01-01' })).toThrow('does not come after');
    for (const group of ['KHM', 'palermo-protocol'])
      expect(refused({ group })).toThrow(`"${group}" has no States as members`);
    for (const { id } of ask({ limit: 1 }).groups) expect(refused({ group: id, limit: 1 }), id).not.toThrow();
  });
});

describe.each(LANGUAGES)('the events of Cambodia from 1990 to 2026 (%s)', (language) => {
  it('are told as they were read', async () => {
    const { events, told, note } = ask(
      { parties: ['KHM'], from: '1990-01-01', until: '2026-11-30', limit: 200 },
      language,
    );
    const lines = events.map(({ earliest, latest, kind, sentence }) => `${earliest}/${latest} ${kind}: ${sentence}`);
    await expect([...lines, '', ...told, note, ''].join('\n')).toMatchFileSnapshot(`golden/cambodia-${language}.txt`);
  });
});
