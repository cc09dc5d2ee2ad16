/**
 * The instruments of the atlas: one in the centre, the others on three staggered rings, each family on its own arc. What
 * only counsels, or decides on a body, the atlas does not draw: it has two rings of its own nearer the centre.
 */
import { FAMILIES } from '#contract/vocabulary.ts';
import { at, type Point } from './circle.ts';
import { type Fact, requiredText, textOf } from '../../read/rows.ts';

export const CENTRE = 'palermo-protocol';
const RADII = [0.41, 0.493, 0.575] as const;
const COUNSEL_RADII = [0.26, 0.33] as const;
/** Empty room between two families, in places of an instrument. */
const FAMILY_GAP = 0.8;
/** Between the last and the first: they may stand on one radius. */
const CLOSING_GAP = RADII.length - 1;

/** Instruments that are not national, to their places; those of one family in the order of their adoption. */
export function ringPlaces(instruments: readonly Fact[]): Map<string, Point> {
  const families = FAMILIES.map((family) => members(instruments, family)).filter((ids) => ids.length > 0);
  const slots = families.reduce((sum, ids) => sum + ids.length + FAMILY_GAP, CLOSING_GAP - FAMILY_GAP);
  const places = new Map<string, Point>([[CENTRE, { x: 0, y: 0 }]]);
  // The first family is centred on the top, above the centre that it belongs to.
  let slot = -(families[0]?.length ?? 0) / 2;
  let count = 0;
  for (const ids of families) {
    for (const id of ids) {
      places.set(id, at(RADII[count % RADII.length] ?? RADII[0], (slot + 0.5) / slots));
      slot += 1;
      count += 1;
    }
    slot += FAMILY_GAP;
  }
  const counsel = instruments
    .filter(isCounsel)
    .map((fact) => requiredText(fact, 'id'))
    .sort();
  for (const [place, id] of counsel.entries())
    places.set(id, at(COUNSEL_RADII[place % COUNSEL_RADII.length] ?? COUNSEL_RADII[0], place / counsel.length));
  return places;
}

const isCounsel = ({ values: { level, effect } }: Fact): boolean =>
  level !== 'national' && (effect === 'guidance' || effect === 'decision');

function members(instruments: readonly Fact[], family: string): string[] {
  return instruments
    .filter((fact) => fact.values.level !== 'national' && fact.values.family === family && fact.values.id !== CENTRE)
    .filter((fact) => !isCounsel(fact))
    .map((fact) => ({ id: requiredText(fact, 'id'), adopted: textOf(fact, 'adopted') ?? '9999' }))
    .sort((a, b) => (a.adopted < b.adopted ? -1 : a.adopted > b.adopted ? 1 : a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}
