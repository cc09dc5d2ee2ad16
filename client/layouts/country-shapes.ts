/**
 * The shapes of States as Natural Earth draws them at 1 : 110 million, and where each State stands on the same map. What has
 * no shape of its own at that scale is a point; a shape of no State in the data is land and nothing more.
 */
import { geoArea, geoEqualEarth, type GeoPermissibleObjects, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import countries from 'world-atlas/countries-110m.json';

/** Width and height of the map in units of its drawing. */
export const MAP_SIZE = { width: 1000, height: 470 };
/** Number of a shape (ISO 3166-1 numeric) and id of its State. */
const STATES =
  '004AFG 008ALB 012DZA 024AGO 031AZE 032ARG 036AUS 040AUT 044BHS 050BGD 051ARM 056BEL 064BTN 068BOL ' +
  '070BIH 072BWA 076BRA 084BLZ 090SLB 096BRN 100BGR 104MMR 108BDI 112BLR 116KHM 120CMR 124CAN 140CAF ' +
  '144LKA 148TCD 152CHL 156CHN 170COL 178COG 180COD 188CRI 191HRV 192CUB 196CYP 203CZE 204BEN 208DNK ' +
  '214DOM 218ECU 222SLV 226GNQ 231ETH 232ERI 233EST 242FJI 246FIN 250FRA 262DJI 266GAB 268GEO 270GMB ' +
  '275PSE 276DEU 288GHA 300GRC 320GTM 324GIN 328GUY 332HTI 340HND 348HUN 352ISL 356IND 360IDN 364IRN ' +
  '368IRQ 372IRL 376ISR 380ITA 384CIV 388JAM 392JPN 398KAZ 400JOR 404KEN 408PRK 410KOR 414KWT 417KGZ ' +
  '418LAO 422LBN 426LSO 428LVA 430LBR 434LBY 440LTU 442LUX 450MDG 454MWI 458MYS 466MLI 478MRT 484MEX ' +
  '496MNG 498MDA 499MNE 504MAR 508MOZ 512OMN 516NAM 524NPL 528NLD 548VUT 554NZL 558NIC 562NER 566NGA ' +
  '578NOR 586PAK 591PAN 598PNG 600PRY 604PER 608PHL 616POL 620PRT 624GNB 626TLS 634QAT 642ROU 643RUS ' +
  '646RWA 682SAU 686SEN 688SRB 694SLE 703SVK 704VNM 705SVN 706SOM 710ZAF 716ZWE 724ESP 728SSD 729SDN ' +
  '740SUR 748SWZ 752SWE 756CHE 760SYR 762TJK 764THA 768TGO 780TTO 784ARE 788TUN 792TUR 795TKM 800UGA ' +
  '804UKR 807MKD 818EGY 826GBR 834TZA 840USA 854BFA 858URY 860UZB 862VEN 887YEM 894ZMB ';
const ANTARCTICA = '010';
/** Of a sphere, in steradians: a shape that is smaller has its point drawn over it, so that it is found. */
const SMALL = 0.000_25;

const projection = geoEqualEarth()
  .rotate([-11, 0])
  .fitExtent(
    [
      [4, 4],
      [MAP_SIZE.width - 4, MAP_SIZE.height + 54],
    ],
    { type: 'Sphere' },
  );

/** `state`: the State that it is of; absent of any other land. `d`: its path. `small`: it would be missed without a point. */
export type CountryShape = { d: string; state?: string; small: boolean };

let kept: CountryShape[] | undefined;

/** All land but Antarctica, which has no State. */
export function countryShapes(): CountryShape[] {
  if (kept) return kept;
  const ids = new Map(
    STATES.trim()
      .split(' ')
      .map((pair) => [pair.slice(0, 3), pair.slice(3)]),
  );
  const topology = countries as unknown as Topology;
  const path = geoPath(projection).digits(1);
  const { geometries } = topology.objects.countries as GeometryCollection;
  kept = geometries.flatMap((geometry): CountryShape[] => {
    const code = String(geometry.id ?? '');
    if (code === ANTARCTICA) return [];
    const shape = feature(topology, geometry) as GeoPermissibleObjects;
    const state = ids.get(code);
    return [{ d: path(shape) ?? '', small: geoArea(shape) < SMALL, ...(state ? { state } : {}) }];
  });
  return kept;
}

/** Where a place on earth stands on the map, y downwards. */
export function mapPlace(lat: number, lng: number): { x: number; y: number } {
  const [x, y] = projection([lng, lat]) ?? [0, 0];
  return { x, y };
}
