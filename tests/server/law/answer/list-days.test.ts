/** The days of lists under an answer are those of treaties that could bind the State asked about, and of no others. */
import { describe, expect, it } from 'vitest';
import { QUESTIONS } from '#contract/questions/catalogue.ts';
import { RESTS } from '#contract/questions/rests.ts';
import { QUESTION_IDS } from '#contract/questions.ts';
import type { NodeOf } from '#contract/nodes.ts';
import { lawGraph, nodeOf } from '#law/graph.ts';
import { mayBind } from '#law/answer/may-bind.ts';
import { listsOf } from '#law/answer/question-lists.ts';
import { tellLists } from '#law/sentences/lists.ts';
import { tellStanding } from '#law/standing/explain-standing.ts';
import { realSeed } from '../../../support/real-seed.ts';

const seed = realSeed();
const graph = lawGraph(seed.nodes, seed.links, seed.sources);
const states = seed.nodes.filter((node): node is NodeOf<'Country'> => node.kind === 'Country');
const OF_A_STATE = QUESTION_IDS.filter(
  (id) => 'state' in QUESTIONS[id].parameters && ['duties', 'powers', 'all'].includes(RESTS[id].lists),
);
const asked = (id: (typeof QUESTION_IDS)[number], state: string) => {
  const parameters: Record<string, string> = { ...QUESTIONS[id].parameters, date: seed.asOf, state };
  return 'other' in parameters ? { ...parameters, other: state } : parameters;
};

describe('the lists that an answer on a State rests on', () => {
  it('are of treaties that are open to it, of every State and question, on the day of the data', () => {
    expect(OF_A_STATE.length).toBeGreaterThan(8);
    for (const id of OF_A_STATE)
      for (const { id: state } of states)
        for (const treaty of listsOf(graph, id, asked(id, state)))
          expect(['not open', 'no such State'], `${id} ${state} ${treaty}`).not.toContain(
            tellStanding(graph, state, treaty, seed.asOf)?.standing,
          );
  });

  it('hold every treaty that it has joined or signed and that has a clause asked about', () => {
    const imposing = new Set(
      seed.links.flatMap(({ type, start }) => (type === 'IMPOSES' ? [start.split('/')[0]] : [])),
    );
    for (const { id: state } of states) {
      const lists = new Set(
        listsOf(graph, 'duties-by-person', { ...asked('duties-by-person', state), scope: 'trafficking-victims' }),
      );
      for (const { type, start, end } of seed.links)
        if (type === 'PARTY_TO' && start === state && end === 'palermo-protocol')
          expect(lists.has(end), state).toBe(true);
      for (const treaty of lists) expect(imposing.has(treaty), treaty).toBe(true);
    }
  });

  it('are of no other region: the American Convention says nothing of Singapore, and something of Brazil', () => {
    expect(mayBind(graph, 'achr', ['SGP'])).toBe(false);
    expect(mayBind(graph, 'achr', ['BRA'])).toBe(true);
    expect(mayBind(graph, 'african-charter', ['KHM'])).toBe(false);
    // A treaty of the Council of Europe may be acceded to from elsewhere, as Israel did.
    expect(mayBind(graph, 'coe-thb', ['KHM'])).toBe(true);
    const note = tellLists(graph, listsOf(graph, 'duties-by-person', asked('duties-by-person', 'SGP')), 'en');
    expect(note).not.toContain('2006');
  });

  it('are of treaties with a clause towards the people asked about: of witnesses few', () => {
    const lists = new Set(
      listsOf(graph, 'duties-by-person', { ...asked('duties-by-person', 'PLW'), scope: 'witnesses' }),
    );
    expect(lists.has('untoc')).toBe(true);
    for (const treaty of lists) expect(nodeOf(graph, treaty)?.kind).toBe('Instrument');
    expect(lists.has('ilo-c182')).toBe(false);
  });
});
