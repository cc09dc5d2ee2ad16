/**
 * The world in Equal Earth (equal areas), States at their own latitude and longitude: outlines of land alone, since a
 * border on a map is a claim. What is no State stands below, by kind.
 */
import { geoEqualEarth, geoPath, type GeoContext, type GeoPermissibleObjects } from 'd3-geo';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import land from 'world-atlas/land-110m.json';
import type { NodeOf } from '#contract/nodes.ts';
import { NODE_KINDS } from '#contract/ontology.ts';
import { spread } from './spread.ts';
import { placeRows } from './rows.ts';
import { emptyBackdrop, type LaidOut, type LayoutInput, type Spot } from './types.ts';

/** Half the width of the world in units of the atlas. */
const HALF = 1.7;
/** Turned so that the cut runs through the sea and leaves every State whole. */
const projection = geoEqualEarth()
  .rotate([-11, 0])
  .scale(HALF / 2.7066)
  .translate([0, 0]);
/** Between two States, and how far one may be pushed before a thin line leads back to where it lies. */
const MAP_GAP = 0.05;
const PUSHED = 0.04;
const BELOW = { first: 0.14, next: 0.26 };

let outlines: Spot[][] | undefined;

export function worldMap({ nodes, room }: LayoutInput): LaidOut {
  outlines ??= coasts();
  const states = nodes.filter((node): node is NodeOf<'Country'> => node.kind === 'Country');
  const places = new Map(states.map(({ id, lat, lng }) => [id, projected(lat, lng)]));
  const true_ = new Map(places);
  spread(places, { gap: MAP_GAP * room, passes: 200 });
  const backdrop = { ...emptyBackdrop(), land: outlines };
  for (const [id, spot] of places) {
    const from = true_.get(id) ?? spot;
    if (Math.hypot(spot.x - from.x, spot.y - from.y) > PUSHED) backdrop.rules.push([from, spot]);
  }
  let low = Math.min(...outlines.flat().map(({ y }) => y)) - BELOW.first;
  for (const kind of NODE_KINDS) {
    const members = nodes.filter((node) => node.kind === kind && kind !== 'Country');
    if (members.length === 0) continue;
    low =
      placeRows(
        { room, says: `kindsMany.${kind}`, nodes: members, left: -HALF, right: HALF, top: low },
        places,
        backdrop,
      ) -
      BELOW.next * room;
  }
  return { places, backdrop };
}

function projected(lat: number, lng: number): Spot {
  const [x, y] = projection([lng, lat]) ?? [0, 0];
  return { x, y: -y };
}

/** Every coast but those of Antarctica, which has no State and would take a sixth of the height. */
function coasts(): Spot[][] {
  const lines: Spot[][] = [];
  const add = (x: number, y: number) => lines.at(-1)?.push({ x, y: -y });
  const pen: GeoContext = {
    beginPath: () => undefined,
    closePath: () => undefined,
    arc: () => undefined,
    moveTo: (x, y) => {
      lines.push([]);
      add(x, y);
    },
    lineTo: add,
  };
  const topology = land as unknown as Topology;
  const shape = topology.objects.land;
  // Precision of d3's resampling is in the units of the drawing.
  if (shape) geoPath(projection.precision(0.002), pen)(feature(topology, shape) as GeoPermissibleObjects);
  return lines.filter((line) => line.some(({ y }) => y > projected(-58, 0).y));
}
