/** Fifty questions of the real data that one rule each has blocked: every easing that is named is asked again. */
import { describe, expect, it } from 'vitest';
import type { EASED_RULES, PathRules } from '#contract/path.ts';
import { askingOf } from '#law/no-path/context.ts';
import { causesOf } from '#law/no-path/causes.ts';
import { answerPaths } from '#law/answer/path-answer.ts';
import { dayBefore, earliestDay } from '#law/time/dates.ts';
import { findPaths } from '#law/paths/find-paths.ts';
import { lawGraph } from '#law/graph.ts';
import { rules } from '../../../support/law-fixtures.ts';
import { realSeed } from '../../../support/real-seed.ts';

const seed = realSeed();
const graph = lawGraph(seed.nodes, seed.links, seed.sources);
const day = '2026-11-24';
const states = seed.nodes.filter(({ kind }) => kind === 'Country').map(({ id }) => id);
const duties = seed.nodes.filter(({ kind }) => kind === 'Obligation').map(({ id }) => id);

type Asked = { from: string; to: string; rules: PathRules };
/** How a question with paths is blocked by one rule; undefined where this one cannot be. */
type Block = (from: string, to: string, inner: readonly string[]) => Partial<PathRules> | undefined;

const firstDay = (state: string): string => {
  const bonds = seed.links
    .filter(({ type, start, from }) => type === 'PARTY_TO' && start === state && from)
    .map(({ from = '' }) => earliestDay(from));
  return bonds.sort()[0] ?? day;
};
const BLOCKS: Partial<Record<(typeof EASED_RULES)[number], Block>> = {
  date: (from) => ({ date: dayBefore(firstDay(from)) }),
  groups: () => ({ groups: ['institutions'] }),
  direction: () => ({ direction: 'backward' }),
  types: () => ({ types: ['CONTAINS', 'IMPOSES'] }),
  avoid: (_from, _to, inner) => ({ avoid: [...new Set(inner)] }),
  via: (from) => ({ via: [states.find((id) => id !== from) ?? ''] }),
  maxSteps: () => ({ maxSteps: 2 }),
  confidence: () => ({ confidence: 'high' }),
};
const EACH = 7;

/** The pairs are walked in leaps, so that neighbours in the list of States do not fill the fifty. */
function blocked(block: Block): Asked[] {
  const found: Asked[] = [];
  for (let turn = 0; turn < states.length * duties.length && found.length < EACH; turn += 1) {
    const from = states[(turn * 37) % states.length] ?? '';
    const to = duties[(turn * 7 + Math.floor(turn / 13)) % duties.length] ?? '';
    const { order } = findPaths(graph, from, to, rules({ date: day }));
    const part = block(
      from,
      to,
      order.flatMap(({ ids }) => ids.slice(1, -1)),
    );
    const asked = { from, to, rules: rules({ date: day, ...part }) };
    if (order.length > 0 && part && findPaths(graph, from, to, asked.rules).order.length === 0) found.push(asked);
  }
  return found;
}

const questions = Object.entries(BLOCKS).flatMap(([rule, block]) => blocked(block).map((asked) => ({ rule, asked })));

describe('fifty blocked questions', () => {
  it('are fifty and more, of every sort', () => {
    expect(questions.length).toBeGreaterThanOrEqual(50);
    expect(new Set(questions.map(({ rule }) => rule)).size).toBe(Object.keys(BLOCKS).length);
  });

  it.each(questions)(
    '$rule: $asked.from → $asked.to: each easing that is named gives the paths that it says',
    ({ rule, asked }) => {
      const { whyNot } = answerPaths(graph, asked.from, asked.to, asked.rules);
      expect(whyNot?.relaxations.flatMap(({ easings }) => easings.map((easing) => easing.rule))).toContain(rule);
      for (const relaxation of whyNot?.relaxations ?? []) {
        const again = answerPaths(graph, asked.from, asked.to, relaxation.rules);
        expect([again.total, again.totalCapped]).toEqual([relaxation.paths, relaxation.capped]);
        expect(again.total).toBeGreaterThan(0);
      }
    },
  );
});

describe('the day that is named', () => {
  const changes = [
    ...new Set(
      seed.links.flatMap(({ fromEarliest, fromLatest, untilEarliest, untilLatest }) =>
        [fromEarliest, fromLatest, untilEarliest, untilLatest].flatMap((at) => (at ? [at, dayBefore(at)] : [])),
      ),
    ),
  ].sort();
  const dated: Asked[] = [
    ...questions
      .filter(({ rule }) => rule === 'date')
      .slice(0, 3)
      .map(({ asked }) => asked),
    { from: 'PHL', to: 'cooperate-with-icc', rules: rules({ date: day }) },
    { from: 'PHL', to: 'cooperate-with-icc', rules: rules({ date: '2000-01-01' }) },
    { from: 'KHM', to: 'VNM', rules: rules({ date: '1950-01-01', groups: ['law'] }) },
  ];

  it.each(dated)('$from → $to on $rules.date: there is no nearer one', ({ from, to, rules: asked }) => {
    const gives = (date: string) => findPaths(graph, from, to, { ...asked, date }).order.length > 0;
    const days =
      answerPaths(graph, from, to, asked).whyNot?.relaxations.flatMap(({ easings }) =>
        easings.flatMap(({ rule, what }) => (rule === 'date' && what ? what : [])),
      ) ?? [];
    expect(days.length).toBeGreaterThan(0);
    const now = asked.date ?? '';
    const later = days.find((each) => each > now) ?? '9999';
    const earlier = days.find((each) => each < now) ?? '0000';
    const between = changes.filter((each) => each > earlier && each < later);
    expect(between.filter(gives)).toEqual([]);
    for (const named of days) expect(gives(named)).toBe(true);
  });
});

it('tells between any two texts of which of them no reference is coded, and of no other', () => {
  const texts = seed.nodes.filter(({ kind }) => kind === 'Instrument');
  const refer = new Set(seed.links.filter(({ type }) => type === 'REFERENCES').map(({ start }) => start.split('/')[0]));
  const silent = texts.filter(({ id }) => !refer.has(id));
  expect([silent.length > 50, texts.length - silent.length > 10]).toEqual([true, true]);
  const asking = askingOf(graph, 'en', rules({ date: day }));
  for (const one of texts)
    for (const other of texts.slice(0, 20)) {
      const told = causesOf(asking, [one.id, other.id]).filter(({ sentence }) => /refers is not coded/.test(sentence));
      expect(told).toHaveLength(one === other ? 0 : [one, other].filter((text) => silent.includes(text)).length);
    }
});
