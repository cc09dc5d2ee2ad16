/** Where every State stands under every treaty, on the days on which anything can change. */
import { describe, expect, it } from 'vitest';
import type { GraphLink, LinkOf } from '#contract/links.ts';
import { must } from '#contract/must.ts';
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
const steps = grouped(
  graph.links.filter(({ type }) => type === 'PARTY_TO' || type === 'SIGNED' || type === 'BOUND_BY_EU_LAW'),
  ({ start, end }) => `${start} ${end}`,
);
/** Statements whose day is given, by the State and the text on which, or on an article of which, they are. */
const dated = grouped(
  graph.links.filter(({ type, made }) => type === 'RESERVES' && made !== undefined),
  ({ start, end }) => `${start} ${instrumentOf(graph, end) ?? end}`,
);

function grouped(links: readonly GraphLink[], key: (link: GraphLink) => string): Map<string, GraphLink[]> {
  const groups = new Map<string, GraphLink[]>();
  for (const link of links) {
    const group = groups.get(key(link));
    if (group) group.push(link);
    else groups.set(key(link), [link]);
  }
  return groups;
}

/** Every pair with the days on which something of it begins, ends or is known, and the days before. */
const pairs = states.flatMap((state) =>
  texts.flatMap((text) => {
    const key = `${state.id} ${text.id}`;
    const links = steps.get(key) ?? [];
    const days = links
      .flatMap((link) => [...Object.values(intervalOf(link)), ...Object.values(consentDays(link)), link.signed])
      .concat([text.adopted, state.seenFrom, '2026-11-24', '2027-12-31'])
      .filter((day): day is string => day?.length === 10);
    return [...new Set(days.flatMap((day) => [day, dayBefore(day)]))].map((day) => {
      const told = must(tellStanding(graph, state.id, text.id, day), key);
      return { key, state, text, links, day, told, at: `${key} ${day}: ${told.standing}` };
    });
  }),
);
type Pair = (typeof pairs)[number];

/** One line for each pair of which it does not hold; to expect of each apart would take longer than to tell all. */
const but = (holds: (pair: Pair) => boolean): string[] =>
  pairs
    .filter((pair) => !holds(pair))
    .map(({ at }) => at)
    .slice(0, 20);

describe('every State under every text, on every boundary day', () => {
  it('is told, and never more than the data hold', () => {
    expect(pairs.length).toBeGreaterThan(40_000);
    expect(but(({ told }) => /^\S.*\.$/.test(told.because))).toEqual([]);
    const absent = pairs.filter(
      ({ told, text, day }) => told.standing === 'not joined' && !(text.adopted !== undefined && day < text.adopted),
    );
    // Not before the State is known to be one, nor of a text that it cannot join.
    const early = absent.filter(({ state, day }) => state.seenFrom !== undefined && day < state.seenFrom);
    const closed = absent.filter(
      ({ state, text }) => !text.binding || text.form === 'directive' || text.openTo?.includes(state.id) === false,
    );
    expect([...early, ...closed].map(({ at }) => at)).toEqual([]);
    const consents = (kept: (link: LinkOf<'PARTY_TO'>, pair: Pair) => boolean) =>
      but((pair) => {
        const [link, ...others] = pair.links;
        return link?.type !== 'PARTY_TO' || others.length > 0 || kept(link, pair);
      });
    // A successor may be bound from before its notice.
    const notBefore = consents((link, { day, told: { standing } }) => {
      const { earliest } = consentDays(link);
      const mayBe = link.consent === 'succession' || link.fromLatest === link.fromEarliest;
      return earliest === undefined || day >= earliest || mayBe || !['party', 'contracting'].includes(standing);
    });
    const notAfter = consents((link, { day, told: { standing } }) => {
      const { latest } = consentDays(link);
      return latest === undefined || day < latest || !['signed', 'not joined'].includes(standing);
    });
    expect(notBefore).toEqual([]);
    expect(notAfter).toEqual([]);
  });

  it('says nothing of a text before it was there', () => {
    const before = ['unknown', 'not joined', 'not open', 'not coded'];
    const faults = but(
      ({ text, day, told }) => text.adopted?.length !== 10 || day >= text.adopted || before.includes(told.standing),
    );
    expect(faults).toEqual([]);
  });

  it('shows no statement of a State before it signed or consented', () => {
    let asked = 0;
    const faults = but(({ key, day, links, told }) => {
      const first = links.flatMap((link) => link.signed ?? consentDays(link).earliest ?? []).sort()[0];
      if (first?.length !== 10 || day >= first) return true;
      asked += 1;
      const known = new Set(dated.get(key)?.map(({ id }) => id));
      return told.overlays.every(({ kind, link }) => kind !== 'statement' || known.has(link));
    });
    expect(asked).toBeGreaterThan(1_000);
    expect(faults).toEqual([]);
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

  it('says of nobody who accepted an amended text that it had not joined before', () => {
    const merging = new Set([
      'slavery-convention-1926',
      ...seed.nodes.flatMap(({ id }) => (/^(white-slav|traffic-women)/.test(id) ? [id] : [])),
    ]);
    const accepted = seed.links.filter(
      (link) => link.type === 'PARTY_TO' && merging.has(link.end) && /amended the treaty/.test(link.note ?? ''),
    );
    expect(accepted.length).toBeGreaterThan(50);
    const faults = accepted.filter(({ start, end, deposited }) => {
      const before = `${Number(deposited?.slice(0, 4)) - 1}-12-31`;
      return tellStanding(graph, start, end, before)?.standing === 'not joined';
    });
    expect(faults.map(({ id }) => id)).toEqual([]);
  });
});

it('says of Indonesia that it had only signed ACTIP before its earliest deposit, and of France that it cannot join', () => {
  expect(tellStanding(graph, 'IDN', 'actip', '2017-06-01')?.standing).toBe('signed');
  expect(tellStanding(graph, 'FRA', 'actip', '2020-01-01')?.because).toContain(
    'open to members of the Association of Southeast Asian Nations only',
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
