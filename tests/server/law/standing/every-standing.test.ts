/** Where every State stands under every treaty, on the days on which anything can change. */
import { describe, expect, it } from 'vitest';
import type { NodeOf } from '#contract/nodes.ts';
import { instrumentOf, lawGraph } from '#law/graph.ts';
import { tellStanding } from '#law/standing/explain-standing.ts';
import { dayBefore } from '#law/time/dates.ts';
import { consentDays } from '#law/time/statements.ts';
import { intervalOf } from '#law/time/validity.ts';
import { realSeed } from '../../../support/real-seed.ts';

const seed = realSeed();
const graph = lawGraph(seed.nodes, seed.links, seed.sources);
const states = graph.nodes.filter((node): node is NodeOf<'Country'> => node.kind === 'Country');
const texts = graph.nodes.filter(
  (node): node is NodeOf<'Instrument'> => node.kind === 'Instrument' && node.level !== 'national',
);
const steps = new Map<string, typeof seed.links>();
for (const link of graph.links)
  if (link.type === 'PARTY_TO' || link.type === 'SIGNED' || link.type === 'BOUND_BY_EU_LAW') {
    const key = `${link.start} ${link.end}`;
    steps.set(key, [...(steps.get(key) ?? []), link]);
  }

/** Every pair with the days on which something of it begins, ends or is known, and the days before. */
function* pairs() {
  for (const state of states)
    for (const text of texts) {
      const links = steps.get(`${state.id} ${text.id}`) ?? [];
      const days = links
        .flatMap((link) => [...Object.values(intervalOf(link)), ...Object.values(consentDays(link)), link.signed])
        .concat([text.adopted, state.seenFrom, '2026-11-24', '2027-12-31'])
        .filter((day): day is string => day?.length === 10);
      for (const day of new Set(days.flatMap((day) => [day, dayBefore(day)])))
        yield { state, text, links, day, told: tellStanding(graph, state.id, text.id, day) };
    }
}

describe('every State under every text, on every boundary day', () => {
  it('is told, and never more than the data hold', () => {
    let asked = 0;
    for (const { state, text, links, day, told } of pairs()) {
      asked += 1;
      const at = `${state.id} ${text.id} ${day}`;
      const standing = told?.standing;
      expect(told?.because, at).toMatch(/^\S.*\.$/);
      const unborn = text.adopted !== undefined && day < text.adopted;
      if (standing === 'not joined' && !unborn) {
        // Not before the State is known to be one, nor of a text that it cannot join.
        expect(state.seenFrom === undefined || day >= state.seenFrom, at).toBe(true);
        expect(text.binding && text.form !== 'directive' && (text.openTo?.includes(state.id) ?? true), at).toBe(true);
      }
      for (const link of links.length === 1 ? links : []) {
        if (link.type !== 'PARTY_TO') continue;
        const { earliest, latest } = consentDays(link);
        const consented = standing === 'party' || standing === 'contracting';
        // A successor may be bound from before its notice.
        if (
          earliest !== undefined &&
          day < earliest &&
          link.consent !== 'succession' &&
          link.fromLatest !== link.fromEarliest
        )
          expect(consented, at).toBe(false);
        if (latest !== undefined && day >= latest)
          expect(standing === 'signed' || standing === 'not joined', at).toBe(false);
      }
    }
    expect(asked).toBeGreaterThan(40_000);
  });

  it('says nothing of a text before it was there', () => {
    for (const { text, day, told } of pairs())
      if (text.adopted?.length === 10 && day < text.adopted && told?.standing !== 'unknown')
        expect(['not joined', 'not open', 'not coded'], `${text.id} ${day}`).toContain(told?.standing);
  });

  it('shows no statement of a State before it signed or consented', () => {
    for (const { state, text, day, links, told } of pairs()) {
      const first = links.flatMap((link) => link.signed ?? consentDays(link).earliest ?? []).sort()[0];
      if (first?.length !== 10 || day >= first) continue;
      const dated = graph.links.filter(
        ({ type, start, end, made }) =>
          type === 'RESERVES' &&
          start === state.id &&
          made !== undefined &&
          (end === text.id || instrumentOf(graph, end) === text.id),
      );
      const shown = told?.overlays.filter(
        ({ kind, link }) => kind === 'statement' && !dated.some(({ id }) => id === link),
      );
      expect(shown, `${state.id} ${text.id} ${day}`).toEqual([]);
    }
  });
});

describe('a list that merges a text with its amendment', () => {
  const on = (state: string, day: string) => tellStanding(graph, state, 'slavery-convention-1926', day)?.standing;

  it('leaves it unknown, for those who accepted the amendment, from when they were bound by the earlier text', () => {
    expect(['1926-12-31', '1927-03-09', '1940-01-01'].map((day) => on('GBR', day))).toEqual([
      'not joined',
      'unknown',
      'unknown',
    ]);
    expect(on('GBR', '2014-07-10')).toBe('party');
  });
});

it('says of Indonesia that it had only signed ACTIP before its earliest deposit, and of France that it cannot join', () => {
  expect(tellStanding(graph, 'IDN', 'actip', '2017-06-01')?.standing).toBe('signed');
  expect(tellStanding(graph, 'FRA', 'actip', '2020-01-01')?.because).toContain(
    'open to the members of one organisation',
  );
  expect(tellStanding(graph, 'DNK', 'eu-directive-2011-36', '2020-01-01')?.because).toContain('does not bind Denmark');
  expect(tellStanding(graph, 'FRA', 'udhr', '2020-01-01')?.because).toContain('States do not join it');
  expect(tellStanding(graph, 'SSD', 'palermo-protocol', '2005-01-01')?.because).toContain(
    'the data show South Sudan as a State from',
  );
  expect(tellStanding(graph, 'QAT', 'palermo-protocol', '1955-01-01')?.because).toBe(
    'On 1 January 1955, the Palermo Protocol did not exist yet: it was adopted on 15 November 2000.',
  );
  expect(tellStanding(graph, 'NER', 'rome-statute', '2027-06-18')?.standing).toBe('unknown');
  expect(tellStanding(graph, 'NER', 'rome-statute', '2026-11-24')?.because).toContain(
    'ceases to be bound on 18 June 2027 unless',
  );
});
