/** Who could never join a treaty is told that it is not open to it, and by which article: never that it had not joined. */
import { describe, expect, it } from 'vitest';
import { MatrixAsked } from '#contract/matrix.ts';
import type { NodeOf } from '#contract/nodes.ts';
import { PathRules } from '#contract/path.ts';
import { LANGUAGES } from '#contract/vocabulary.ts';
import { lawGraph, nodeOf } from '#law/graph.ts';
import { matrixOf } from '#law/matrix/matrix.ts';
import { askingOf } from '#law/no-path/context.ts';
import { causesOf } from '#law/no-path/causes.ts';
import { tellStanding } from '#law/standing/explain-standing.ts';
import { earliestDay } from '#law/time/dates.ts';
import { realSeed } from '../../../support/real-seed.ts';

const seed = realSeed();
const graph = lawGraph(seed.nodes, seed.links, seed.sources);
const treaties = seed.nodes.flatMap((node) =>
  node.kind === 'Instrument' && node.level !== 'national' && node.binding && node.form !== 'directive' ? [node] : [],
);
const states = seed.nodes.filter((node): node is NodeOf<'Country'> => node.kind === 'Country');
const bodies = seed.nodes.filter((node): node is NodeOf<'Institution'> => node.kind === 'Institution');
const joining = new Set(
  seed.links.flatMap(({ type, start, end }) => (type === 'PARTY_TO' || type === 'SIGNED' ? [`${start} ${end}`] : [])),
);
const DAYS = ['2007-09-09', seed.asOf];

/** To whom, by the coded columns alone, a treaty is closed that nobody of its kind has joined. */
const closed = [...states, ...bodies].flatMap((party) =>
  treaties
    .filter((treaty) => {
      if (joining.has(`${party.id} ${treaty.id}`)) return false;
      if (treaty.openTo) return !treaty.openTo.includes(party.id);
      if (party.kind === 'Country') return false;
      const regional = party.form === 'regional-organisation';
      return treaty.openToOrganisations === 'no' || (treaty.openToOrganisations === 'yes' && !regional);
    })
    .map((treaty) => ({ party, treaty })),
);

describe('a treaty that is not open to somebody', () => {
  it('is told so on every day, in both languages, with the article that says it', () => {
    expect(closed.filter(({ party }) => party.kind === 'Country').length).toBeGreaterThan(450);
    expect(closed.filter(({ party }) => party.id === 'eu').length).toBeGreaterThan(20);
    const faults = closed.flatMap(({ party, treaty }) =>
      DAYS.filter((day) => treaty.adopted !== undefined && earliestDay(treaty.adopted) < day).flatMap((day) =>
        LANGUAGES.flatMap((language) => {
          const told = tellStanding(graph, party.id, treaty.id, day, language);
          if (told?.standing === 'no such State') return [];
          const { openArticle } = treaty;
          const named = openArticle === undefined || told?.because.includes(openArticle);
          const open = /is open to|is between|terbuka hanya bagi|hanya antara/.test(told?.because ?? '');
          return told?.standing === 'not open' && named && open ? [] : [`${party.id} ${treaty.id}: ${told?.because}`];
        }),
      ),
    );
    expect(faults).toEqual([]);
  });

  it('is the reason that no path leads there, on a day and on none', () => {
    for (const { party, treaty } of closed.filter(({ party: { kind } }, at) => kind === 'Country' && at % 7 === 0))
      for (const date of [undefined, seed.asOf]) {
        const causes = causesOf(askingOf(graph, 'en', PathRules.parse(date ? { date } : {})), [party.id, treaty.id]);
        expect(
          causes.some(({ sentence }) => /is open to members|is between/.test(sentence)),
          `${party.id} ${treaty.id}`,
        ).toBe(true);
        expect(causes.some(({ sentence }) => /joined/.test(sentence))).toBe(false);
      }
  });

  it('is a cell of its own, which says what the sentence says, of every State under every treaty', () => {
    const faults = DAYS.flatMap((day) => {
      const matrix = matrixOf(graph, MatrixAsked.parse({ by: 'instrument', rows: 'all' }), day);
      return (matrix?.rows ?? []).flatMap(({ id: state }, row) =>
        (matrix?.columns ?? []).flatMap(({ id: treaty }, column) => {
          const [cell, told] = [matrix?.cells[row]?.[column]?.says, tellStanding(graph, state, treaty, day)?.standing];
          return cell === told ? [] : [`${state} ${treaty} ${day}: ${cell}, ${told}`];
        }),
      );
    });
    expect(faults).toEqual([]);
  });
});

describe('a treaty that is open', () => {
  it('lets regional organisations in only where its article does, as the lists of parties bear out', () => {
    const joined = seed.links.filter(
      ({ type, start }) => type === 'PARTY_TO' && nodeOf(graph, start)?.kind !== 'Country',
    );
    expect(joined.length).toBeGreaterThan(3);
    for (const { end } of joined)
      expect(treaties.find(({ id }) => id === end)?.openToOrganisations, end).not.toBe('no');
    for (const { type, start, end } of seed.links)
      if (type === 'PARTY_TO')
        expect(treaties.find(({ id }) => id === end)?.openTo?.includes(start) ?? true, `${start} ${end}`).toBe(true);
  });

  it('is not said to be closed to a State that every State may join', () => {
    expect(tellStanding(graph, 'USA', 'crc', seed.asOf)?.standing).not.toBe('not open');
    expect(tellStanding(graph, 'eu', 'echr', seed.asOf)?.standing).toBe('not joined');
  });
});
