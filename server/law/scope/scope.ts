/** Whether a duty covers the people that a question is about. */
import type { GraphLink } from '../../contract/links.ts';
import type { ScopeFit } from '../../contract/path.ts';
import { SCOPES, type Scope, TRAFFICKED } from '../../contract/vocabulary.ts';

/** Terms that say at whom a duty works; the group behind them says whose case it is. */
const ROLES = ['offenders', 'states', 'institutions', 'victim-supporters'] as const satisfies readonly Scope[];
/** Roles only where they stand in front of a group: alone they are the people themselves. */
const AUDIENCES = ['everyone', 'persons-at-risk'] as const satisfies readonly Scope[];
export type Role = (typeof ROLES)[number] | (typeof AUDIENCES)[number];

/** A question about the first is answered in full by a duty towards any of the others. */
const WITHIN: Partial<Record<Scope, readonly Scope[]>> = {
  'child-victims-of-trafficking': ['trafficking-victims', 'children'],
  'women-victims-of-trafficking': ['trafficking-victims', 'women'],
  'child-victims-of-exploitation': ['children'],
  'child-labourers': ['children', 'workers'],
  'migrant-workers': ['workers'],
  'domestic-workers': ['workers'],
  witnesses: ['witnesses-and-victims'],
};

const VICTIMS: readonly Scope[] = TRAFFICKED;

export function rolesOf(scope: readonly Scope[]): Role[] {
  const people = scope.filter((term) => !isRole(term) && !isAudience(term));
  return scope.filter((term): term is Role => isRole(term) || (isAudience(term) && people.length > 0));
}

export function peopleOf(scope: readonly Scope[]): Scope[] {
  const roles: readonly Scope[] = rolesOf(scope);
  return scope.filter((term) => !roles.includes(term));
}

/** `full`, or `part` where only some of the people asked about are covered; `other` where it is owed to other people. */
export function scopeFit(link: Pick<GraphLink, 'scope' | 'reaches'>, asked: Scope): Exclude<ScopeFit, 'none'> {
  const scope = link.scope ?? [];
  if (isRole(asked)) return scope.includes(asked) ? 'full' : 'other';
  const people = peopleOf(scope);
  const wider = widerThan(asked);
  if (people.some((term) => term === asked || wider.includes(term))) {
    const byName = people.some((term) => !VICTIMS.includes(term) && (term === asked || wider.includes(term)));
    const someOnly = VICTIMS.includes(asked) && !byName && link.reaches === 'some';
    return someOnly ? 'part' : 'full';
  }
  return people.some((term) => widerThan(term).includes(asked)) ? 'part' : 'other';
}

/** Whether the text itself names victims of trafficking; by `reference` where another treaty carries the duty to them. */
export function namesTrafficking(link: Pick<GraphLink, 'scope' | 'requires'>): 'names' | 'reference' | 'general' {
  if (link.requires !== undefined) return 'reference';
  return (link.scope ?? []).some((term) => VICTIMS.includes(term)) ? 'names' : 'general';
}

/** Every group that holds this one, near and far. `everyone` holds all people. */
function widerThan(group: Scope): readonly Scope[] {
  return WIDER[group];
}

const WIDER = Object.fromEntries(SCOPES.map((group) => [group, [...allWider(group)]])) as Record<Scope, Scope[]>;

function allWider(group: Scope): Set<Scope> {
  const found = new Set<Scope>(group === 'everyone' || isRole(group) ? [] : ['everyone']);
  for (const wider of WITHIN[group] ?? []) for (const term of [wider, ...allWider(wider)]) found.add(term);
  return found;
}

function isRole(term: Scope): term is (typeof ROLES)[number] {
  return (ROLES as readonly Scope[]).includes(term);
}

function isAudience(term: Scope): term is (typeof AUDIENCES)[number] {
  return (AUDIENCES as readonly Scope[]).includes(term);
}
