/** The States on the rim, by region and subregion, and each State's own laws in a line from it towards the centre. */
import { REGIONS } from '#contract/vocabulary.ts';
import { at, type Point, turnOf } from './circle.ts';
import { type Fact, requiredText, textOf } from '../../read/rows.ts';

const RIM = 0.95;
/** Empty room after a region and after a subregion, in places of a State. */
const REGION_GAP = 4;
const SUBREGION_GAP = 0.7;
/** Thirteen laws of one State end outside the institutions, which stand at most 0.703 from the centre. */
const LAWS_FROM = 0.932;
const LAW_STEP = 0.0179;

/** Clockwise from the top: Africa, Americas, Asia, Europe, Oceania; the top itself lies in a gap. */
export function rimPlaces(countries: readonly Fact[]): Map<string, Point> {
  const turns: { id: string; slot: number }[] = [];
  let slot = REGION_GAP / 2;
  let subregion: string | undefined;
  for (const region of REGIONS) {
    const members = sorted(countries.filter((fact) => fact.values.region === region));
    for (const fact of members) {
      const own = requiredText(fact, 'subregion');
      if (subregion !== undefined && subregion !== own) slot += SUBREGION_GAP;
      subregion = own;
      turns.push({ id: requiredText(fact, 'id'), slot });
      slot += 1;
    }
    if (members.length > 0) slot += REGION_GAP;
    subregion = undefined;
  }
  const slots = slot - REGION_GAP / 2;
  return new Map(turns.map(({ id, slot: own }) => [id, at(RIM, (own + 0.5) / slots)]));
}

/** National laws, oldest nearest to their State. */
export function lawPlaces(instruments: readonly Fact[], states: ReadonlyMap<string, Point>): Map<string, Point> {
  const depth = new Map<string, number>();
  const laws = instruments
    .filter((fact) => fact.values.level === 'national')
    .map((fact) => ({
      id: requiredText(fact, 'id'),
      country: textOf(fact, 'country') ?? '',
      adopted: textOf(fact, 'adopted') ?? '9999',
    }))
    .sort((a, b) => (a.adopted < b.adopted ? -1 : a.adopted > b.adopted ? 1 : a.id < b.id ? -1 : 1));
  const places = new Map<string, Point>();
  for (const { id, country } of laws) {
    const state = states.get(country);
    if (!state) continue;
    const rank = depth.get(country) ?? 0;
    depth.set(country, rank + 1);
    places.set(id, at(LAWS_FROM - rank * LAW_STEP, turnOf(state)));
  }
  return places;
}

function sorted(countries: readonly Fact[]): Fact[] {
  const key = (fact: Fact) => `${requiredText(fact, 'subregion')}\n${requiredText(fact, 'name')}`;
  return [...countries].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
