/** Articles around their instrument: a ring of them, and further rings outside it where there are many. */
import { at, type Point } from './circle.ts';
import { type Fact, requiredText } from '../../read/rows.ts';

const FIRST_RADIUS = 0.03;
const STEP = 0.012;

/** In the order of the file, clockwise from the top of their instrument. */
export function fanPlaces(articles: readonly Fact[], instruments: ReadonlyMap<string, Point>): Map<string, Point> {
  const byInstrument = new Map<string, string[]>();
  for (const fact of articles) {
    const instrument = requiredText(fact, 'instrument');
    byInstrument.set(instrument, [...(byInstrument.get(instrument) ?? []), requiredText(fact, 'id')]);
  }
  const places = new Map<string, Point>();
  for (const [instrument, ids] of byInstrument) {
    const centre = instruments.get(instrument);
    if (centre) fan(ids, centre, places);
  }
  return places;
}

function fan(ids: readonly string[], centre: Point, places: Map<string, Point>): void {
  let first = 0;
  for (let radius = FIRST_RADIUS; first < ids.length; radius += STEP) {
    const ring = ids.slice(first, first + Math.floor((2 * Math.PI * radius) / STEP));
    for (const [index, id] of ring.entries()) places.set(id, at(radius, index / ring.length, centre));
    first += ring.length;
  }
}
