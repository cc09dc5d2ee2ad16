/**
 * Where the atlas draws what, in the square from -1 to 1. Closed forms, no simulation: the same facts give the same
 * picture on every machine. Duties, concepts and findings have no place of their own; they stand beside what they meet.
 */
import type { Point } from './circle.ts';
import type { Facts } from '../../read/rows.ts';
import { fanPlaces } from './fans.ts';
import { institutionPlaces } from './institutions.ts';
import { lawPlaces, rimPlaces } from './rim.ts';
import { ringPlaces } from './rings.ts';

export type Positions = ReadonlyMap<string, Point>;

/** Any two of instruments, institutions and States are at least so far apart. */
export const MINIMUM_DISTANCE = 0.017;

export function positionsOf(facts: Facts): Positions {
  const states = rimPlaces(facts.nodes.Country);
  const instruments = new Map([...ringPlaces(facts.nodes.Instrument), ...lawPlaces(facts.nodes.Instrument, states)]);
  return new Map([
    ...states,
    ...instruments,
    ...institutionPlaces(facts, new Map([...states, ...instruments])),
    ...fanPlaces(facts.nodes.Article, instruments),
  ]);
}
