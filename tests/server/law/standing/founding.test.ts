/** A member of an organisation is bound by the treaty that founded it: said with the membership, not "not coded" beside it. */
import { expect, it } from 'vitest';
import { LANGUAGES } from '#contract/vocabulary.ts';
import { lawGraph } from '#law/graph.ts';
import { tellStanding } from '#law/standing/explain-standing.ts';
import { linkHolds } from '#law/time/validity.ts';
import { realSeed } from '../../../support/real-seed.ts';

const seed = realSeed();
const graph = lawGraph(seed.nodes, seed.links, seed.sources);
const states = seed.nodes.flatMap(({ id, kind }) => (kind === 'Country' ? [id] : []));
const members = seed.links.filter(({ type, end }) => type === 'MEMBER_OF' && end === 'ilo');

it('says of every State on any day whether it was a member of the organisation, and so bound by its constitution', () => {
  let bound = 0;
  for (const state of states)
    for (const day of ['1950-01-01', '2001-01-20', seed.asOf])
      for (const language of LANGUAGES) {
        const told = tellStanding(graph, state, 'ilo-constitution', day, language);
        const holds = members
          .filter((link) => link.start === state && linkHolds(link, day) === 'yes')
          .map(({ id }) => id);
        if (told?.standing !== 'not coded') continue;
        expect(
          told.evidence.map(({ link }) => link.id),
          `${state} ${day}`,
        ).toEqual(holds);
        expect(/bound by the ILO Constitution|terikat pada ILO Constitution/.test(told.because), told.because).toBe(
          holds.length > 0,
        );
        bound += holds.length;
      }
  expect(bound).toBeGreaterThan(700);
  expect(tellStanding(graph, 'SMR', 'ilo-constitution', '2001-01-20')?.because).toBe(
    'On 20 January 2001, San Marino was a member of the International Labour Organization (since 1992), and so bound by the ILO Constitution; the acts by which members joined it are not coded.',
  );
});
