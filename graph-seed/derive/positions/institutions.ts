/**
 * The institutions between rings and rim, each in the direction of what it serves, never closer than a minimum. A
 * programme stands beside a body that carries it out, and a body that no atlas draws needs no place of its own there.
 */
import { LINK_TYPES } from '#contract/ontology.ts';
import { at, emptiest, meanTurn, type Point, spread, turnOf, wrap } from './circle.ts';
import { type Facts, requiredText } from '../../read/rows.ts';
import { CENTRE } from './rings.ts';

const RADII = [0.635, 0.703] as const;
/** In turns: what keeps two names apart, less where so many would not go round. */
const GAP = 0.0089;
const ROUNDED = 0.99;
/** Programmes around their body: so many on the first round, which is the nearest that keeps them apart. */
const ROUND = { radius: 0.03, step: 0.022, places: 8 };

/** `placed`: the instruments and States, whose directions decide. */
export function institutionPlaces(facts: Facts, placed: ReadonlyMap<string, Point>): Map<string, Point> {
  const programmes = new Set(
    facts.nodes.Institution.filter((fact) => fact.values.form === 'programme').map((fact) => requiredText(fact, 'id')),
  );
  const ids = facts.nodes.Institution.map((fact) => requiredText(fact, 'id'))
    .filter((id) => !programmes.has(id))
    .sort();
  const neighbours = neighboursOf(facts);
  const states = new Set(facts.nodes.Country.map((fact) => requiredText(fact, 'id')));
  const wishes = new Map<string, number>();
  const wish = (id: string, toward: (other: string) => number | undefined): void => {
    if (wishes.has(id)) return;
    const turn = meanTurn((neighbours.get(id) ?? []).flatMap((other) => toward(other) ?? []));
    if (turn !== undefined) wishes.set(id, turn);
  };
  const direction = (id: string): number | undefined => {
    const point = placed.get(id);
    return point && id !== CENTRE ? turnOf(point) : undefined;
  };
  // Instruments first, then the bodies that it works with and have a place by now, then the States that it serves.
  for (const id of ids) wish(id, (other) => (states.has(other) ? undefined : direction(other)));
  const byInstruments = new Map(wishes);
  for (const id of ids) wish(id, (other) => byInstruments.get(other));
  for (const id of ids) wish(id, direction);

  const turns = spread(
    ids.map((id) => wishes.get(id) ?? 0),
    Math.min(GAP, ROUNDED / ids.length),
  );
  // Counted from the widest gap: of an odd number the first and the last stand on one radius.
  const cut = emptiest(turns);
  const ranked = ids
    .map((id, index) => ({ id, turn: turns[index] ?? 0 }))
    .sort((a, b) => wrap(a.turn - cut) - wrap(b.turn - cut));
  const bodies = new Map(ranked.map(({ id, turn }, rank) => [id, at(RADII[rank % 2] ?? RADII[0], turn)]));
  return new Map([...bodies, ...programmePlaces([...programmes].sort(), neighbours, bodies)]);
}

/** Beside the first of its bodies in the order of their names; one that none carries out, beside the first that it works with. */
function programmePlaces(
  ids: readonly string[],
  neighbours: ReadonlyMap<string, readonly string[]>,
  bodies: ReadonlyMap<string, Point>,
): Map<string, Point> {
  const taken = new Map<string, number>();
  return new Map(
    ids.map((id) => {
      const body = (neighbours.get(id) ?? []).filter((other) => bodies.has(other)).sort()[0] ?? '';
      const place = taken.get(body) ?? 0;
      taken.set(body, place + 1);
      const radius = ROUND.radius + ROUND.step * Math.floor(place / ROUND.places);
      return [id, at(radius, (place % ROUND.places) / ROUND.places, bodies.get(body) ?? { x: 0, y: RADII[0] })];
    }),
  );
}

/** Membership is left out: hundreds of members pull a body to no side at all. */
function neighboursOf(facts: Facts): Map<string, string[]> {
  const neighbours = new Map<string, string[]>();
  const add = (id: string, other: string) => neighbours.set(id, [...(neighbours.get(id) ?? []), other]);
  for (const type of LINK_TYPES.filter((name) => !['MEMBER_OF', 'OBSERVES', 'ABOUT', 'GRADED'].includes(name))) {
    for (const fact of facts.links[type]) {
      add(requiredText(fact, 'start'), requiredText(fact, 'end'));
      add(requiredText(fact, 'end'), requiredText(fact, 'start'));
    }
  }
  return neighbours;
}
