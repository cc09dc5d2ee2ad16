/** Over all treaties: what is no chain of law comes last among paths as long, and a State that a treaty does not bind hears that first. */
import { describe, expect, it } from 'vitest';
import { PathRules } from '#contract/path.ts';
import { answerPaths } from '#law/answer/path-answer.ts';
import { lawGraph } from '#law/graph.ts';
import { bindingOf } from '#law/time/validity.ts';
import { realSeed } from '../../../support/real-seed.ts';

const seed = realSeed();
const graph = lawGraph(seed.nodes, seed.links, seed.sources);
const TODAY = '2026-11-24';
const rules = PathRules.parse({ date: TODAY });
const treaties = seed.nodes.filter((node) => node.kind === 'Instrument' && node.binding && node.level !== 'national');
const bodies = seed.nodes.filter(({ kind }) => kind === 'Institution').filter((_, place) => place % 8 === 0);
/** One that joined little, one that joined much, one of the Union, one of ASEAN. */
const STATES = ['IRN', 'USA', 'DNK', 'KHM'];
const NO_LAW =
  'ASSISTS SUPPORTS CARRIES_OUT COOPERATES_WITH COORDINATES LEADS HOSTS OPERATES_IN PART_OF REPORTS_ON HELPS_WITH'.split(
    ' ',
  );
const BODY = ['DEPOSITARY_OF', 'SECRETARIAT_OF', 'ADOPTED', 'DRAFTED', 'MONITORS'];

type Path = ReturnType<typeof answerPaths>['paths'][number];
const byLaw = ({ steps }: Path): boolean => {
  const types = steps.map(({ links: [best] }) => best?.type ?? '');
  const shared = steps.some(({ links: [best], to }, at) => {
    const next = steps[at + 1]?.links[0];
    return best?.start === to && next?.start === to && [best, next].every(({ type }) => BODY.includes(type));
  });
  return !shared && !types.some((type) => NO_LAW.includes(type));
};

describe('paths between a State or a body and a treaty', () => {
  it.each([...STATES, ...bodies.map(({ id }) => id)])('%s: law before what is none, among paths as long', (from) => {
    for (const { id: to } of treaties.filter((_, place) => place % 3 === 0)) {
      const { paths } = answerPaths(graph, from, to, rules);
      for (const [place, path] of paths.entries()) {
        const before = paths[place - 1];
        if (before && before.length === path.length && byLaw(path)) expect(byLaw(before), `${from} ${to}`).toBe(true);
      }
    }
  });

  it.each(STATES)('%s: a treaty that does not bind it is said not to, before any way round', (state) => {
    let around = 0;
    for (const { id: treaty } of treaties) {
      const { paths, stands = [], whyNot } = answerPaths(graph, state, treaty, rules);
      const binds = bindingOf(graph, state, treaty, 'low', TODAY) === 'yes';
      if (binds) expect(stands, treaty).toEqual([]);
      else if (paths.length > 0) {
        around += 1;
        expect(stands[0]?.sentence, `${state} ${treaty}`).not.toBe('');
        expect(stands, `${state} ${treaty}`).toHaveLength(1);
      } else expect(whyNot?.causes, treaty).not.toEqual([]);
    }
    expect(around).toBeGreaterThan(0);
  });
});
