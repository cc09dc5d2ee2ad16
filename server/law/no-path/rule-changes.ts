/** How each rule of a question can be eased, smallest change first. What it gives is for the search to say. */
import { DEFAULT_GROUPS, typesOf, WALK_GROUPS, type WalkGroup } from '../../contract/ontology.ts';
import { type RuleChange, PathRules } from '../../contract/path.ts';
import { CONFIDENCES } from '../../contract/vocabulary.ts';

export type Eased = { easings: RuleChange[]; rules: PathRules };

/** Of one rule, in tiers: a larger change is of interest only where no smaller one gives a path. */
export type Family = (rules: PathRules) => Eased[][];

/** With these a path still shows law: that of one State, and what a text gives a body to do. */
const LAWFUL: readonly WalkGroup[] = [...DEFAULT_GROUPS, 'home', 'mandates'];

/** With other groups a path shows association, not a chain of law. */
export const isAssociation = ({ groups }: PathRules): boolean => groups.some((group) => !LAWFUL.includes(group));

const USUAL = PathRules.parse({});
const MOST_STEPS = 8;

/** In the order of EASED_RULES. The day stands aside, since it has a nearest one. */
export const FAMILIES: readonly Family[] = [
  (rules) => without(rules, 'avoid'),
  (rules) => without(rules, 'via'),
  (rules) => {
    const { types } = rules;
    if (!types) return [];
    const missing = typesOf(rules.groups).filter((type) => !types.includes(type));
    return [
      missing.map((type) => eased(rules, 'types', { types: [...types, type] }, type)),
      [eased(rules, 'types', { types: undefined })],
    ];
  },
  (rules) => (rules.direction === 'either' ? [] : [[eased(rules, 'direction', { direction: 'either' })]]),
  (rules) =>
    CONFIDENCES.slice(CONFIDENCES.indexOf(rules.confidence) + 1).map((confidence) => [
      eased(rules, 'confidence', { confidence }, confidence),
    ]),
  (rules) => stepsOf(rules).map((maxSteps) => [eased(rules, 'maxSteps', { maxSteps }, String(maxSteps))]),
  (rules) => {
    const missing = WALK_GROUPS.filter((group) => !rules.groups.includes(group));
    const each = missing.map((group) => eased(rules, 'groups', letIn(rules, [group]), group));
    return missing.length > 1 ? [each, [eased(rules, 'groups', letIn(rules, missing))]] : [each];
  },
  (rules) => (rules.throughStates ? [] : [[eased(rules, 'throughStates', { throughStates: true })]]),
];

function eased(rules: PathRules, rule: RuleChange['rule'], part: Partial<PathRules>, what?: string): Eased {
  return { easings: [{ rule, ...(what === undefined ? {} : { what }) }], rules: { ...rules, ...part } };
}

function without(rules: PathRules, rule: 'avoid' | 'via'): Eased[][] {
  const nodes = rules[rule];
  const each = nodes.map((id, at) => eased(rules, rule, { [rule]: nodes.filter((_, other) => other !== at) }, id));
  return nodes.length > 1 ? [each, [eased(rules, rule, { [rule]: [] })]] : [each];
}

/** Where only some types are walked, those of the groups let in are walked too. */
function letIn({ groups, types }: PathRules, more: readonly (typeof WALK_GROUPS)[number][]): Partial<PathRules> {
  return { groups: [...groups, ...more], ...(types ? { types: [...types, ...typesOf(more)] } : {}) };
}

/**
 * A limit below the usual one is the asker's own and can be lifted. Beyond it, one more step says something only of an
 * association: a longer chain of law binds nobody who is not bound by a shorter one.
 */
function stepsOf(rules: PathRules): number[] {
  const { maxSteps } = rules;
  if (maxSteps < USUAL.maxSteps)
    return Array.from({ length: USUAL.maxSteps - maxSteps }, (_, more) => maxSteps + more + 1);
  return isAssociation(rules) && maxSteps < MOST_STEPS ? [maxSteps + 1] : [];
}
