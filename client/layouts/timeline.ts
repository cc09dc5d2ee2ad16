/** From left to right by date, one lane for each kind; what has no date stands below, and is said to have none. */
import { NODE_KINDS } from '#contract/ontology.ts';
import { placeRows } from './rows.ts';
import { type Backdrop, emptyBackdrop, type LaidOut, ordered, type LayoutInput, type Spot } from './types.ts';

const WIDTH = 3.4;
const LANE = 0.16;
const AXIS = 0.13;
/** Least distance to the next node of a row, and between rows. */
const ROOM = { wide: 0.16, high: 0.1 };
/** Many States are bound in one year: they stand in columns, and their year takes the room that it needs. */
const STATE = { wide: 0.05, high: 0.05, rows: 14 };

type Dated = { id: string; year: number };
type Scale = { first: number; last: number; xOf(year: number): number };

/** Years as a decimal: a partial date stands at its first day. */
export function yearOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 372;
}

export function timeline({ nodes, dates, room }: LayoutInput): LaidOut {
  const places: LaidOut['places'] = new Map();
  const backdrop = emptyBackdrop();
  const all = ordered(nodes).flatMap((node) =>
    dates.has(node.id) ? [{ ...node, year: yearOf(dates.get(node.id) ?? '') }] : [],
  );
  const dated = all.sort((a, b) => a.year - b.year || (a.id < b.id ? -1 : 1));
  const scale = scaleFor(
    dated.map(({ year }) => year),
    dated.filter(({ kind }) => kind === 'Country').map(({ year }) => year),
  );
  let low = 0;
  for (const kind of NODE_KINDS) {
    const lane = dated.filter((node) => node.kind === kind);
    if (lane.length === 0) continue;
    backdrop.headings.push({
      says: `kindsMany.${kind}`,
      count: lane.length,
      x: -WIDTH / 2,
      y: low - (LANE * room) / 2,
      side: 'start',
    });
    const { spots, high } = kind === 'Country' ? columns(lane, scale) : rows(lane, scale, room);
    for (const [id, { x, y }] of spots) places.set(id, { x, y: low - LANE * room - high + y });
    low -= LANE * room + high + (ROOM.high * room) / 2;
  }
  if (dated.length > 0) {
    axis(scale, low, backdrop);
    low -= AXIS * 2;
  }
  const undated = nodes.filter(({ id }) => !dates.has(id));
  placeRows(
    { room, says: 'layouts.undated', nodes: undated, left: -WIDTH / 2, right: WIDTH / 2, top: low },
    places,
    backdrop,
  );
  return { places, backdrop };
}

/** All years are equally wide, but for those whose States need more columns. */
function scaleFor(years: readonly number[], states: readonly number[]): Scale {
  const first = Math.floor(Math.min(...years) / 10) * 10;
  const last = Math.max(Math.ceil(Math.max(...years) / 10) * 10, first + 10);
  const needs = new Map<number, number>();
  for (const year of states) needs.set(Math.floor(year), (needs.get(Math.floor(year)) ?? 0) + 1);
  const widths = new Map(
    [...needs].map(([year, count]) => [year, Math.ceil(count / STATE.rows) * STATE.wide + STATE.wide / 2]),
  );
  const usual =
    Math.max(WIDTH - [...widths.values()].reduce((sum, width) => sum + width, 0), WIDTH / 2) /
    (last - first - widths.size || 1);
  const starts: number[] = [-WIDTH / 2];
  for (let year = first; year < last; year++)
    starts.push((starts.at(-1) ?? 0) + Math.max(widths.get(year) ?? 0, usual));
  const xOf = (year: number): number => {
    const [from = 0, to = from] = starts.slice(Math.floor(year) - first);
    return from + (to - from) * (year % 1);
  };
  return { first, last, xOf };
}

type Lane = { spots: Map<string, Spot>; high: number };

/** Each on the lowest row that is free at its date; y counts from the floor. */
function rows(lane: readonly Dated[], { xOf }: Scale, room: number): Lane {
  const ends: number[] = [];
  const spots = new Map<string, Spot>();
  for (const { id, year } of lane) {
    const x = xOf(year);
    const free = ends.findIndex((end) => x - end >= ROOM.wide * room);
    const row = free < 0 ? ends.length : free;
    ends[row] = x;
    spots.set(id, { x, y: row * ROOM.high * room });
  }
  return { spots, high: (ends.length - 1) * ROOM.high * room };
}

/** In the order of their dates, in columns that begin with the year. */
function columns(lane: readonly Dated[], { xOf }: Scale): Lane {
  const spots = new Map<string, Spot>();
  const counts = new Map<number, number>();
  for (const { id, year } of lane) {
    const i = counts.get(Math.floor(year)) ?? 0;
    counts.set(Math.floor(year), i + 1);
    spots.set(id, {
      x: xOf(Math.floor(year)) + (Math.floor(i / STATE.rows) + 0.75) * STATE.wide,
      y: (i % STATE.rows) * STATE.high,
    });
  }
  return { spots, high: (Math.min(STATE.rows, Math.max(...counts.values())) - 1) * STATE.high };
}

function axis({ first, last, xOf }: Scale, low: number, backdrop: Backdrop): void {
  const step = last - first > 60 ? 10 : last - first > 20 ? 5 : 1;
  for (let year = first; year <= last; year += step) {
    backdrop.rules.push([
      { x: xOf(year), y: 0 },
      { x: xOf(year), y: low },
    ]);
    backdrop.headings.push({ says: year, x: xOf(year), y: low - AXIS / 2, side: 'middle' });
  }
}
