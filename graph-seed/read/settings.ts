/** seed.yaml: the day of the data, the bounds that its counts must keep, and the nodes that may stand alone. */
import { FullDate } from '#contract/nodes.ts';
import { LINK_TYPES, type LinkType, NODE_KINDS } from '#contract/ontology.ts';
import { z } from 'zod';
import type { Place } from './cell.ts';
import { type Fault, faultAt } from './faults.ts';
import { nearest } from '../../server/contract/did-you-mean.ts';
import { readYaml } from './yaml.ts';

export const SETTINGS_FILE = 'seed.yaml';

const Bounds = z.strictObject({ min: z.int().min(0), max: z.int().min(0) }).refine(({ min, max }) => min <= max);

const Shape = z.strictObject({
  /** The day on which the data were last changed; begins the data version. */
  date: FullDate,
  /** The day on which the product looks at the data unless asked otherwise. */
  asOf: FullDate,
  counts: z.record(z.enum(NODE_KINDS), Bounds),
  /** A type that is not named here has no links. */
  links: z.partialRecord(z.enum(LINK_TYPES as [LinkType, ...LinkType[]]), Bounds),
  isolated: z.array(z.string()),
});

/** `placeOf(['isolated', 2])`: where that stands in the file. */
export type Settings = z.infer<typeof Shape> & { placeOf(path: readonly PropertyKey[]): Place };

export function readSettings(text: string): { settings?: Settings; faults: Fault[] } {
  const { document, placeOf, placeOfKey, faults } = readYaml(SETTINGS_FILE, text);
  if (faults.length > 0) return { faults };
  const parsed = Shape.safeParse(document.toJS());
  if (parsed.success) return { settings: { ...parsed.data, placeOf }, faults: [] };
  return {
    faults: parsed.error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => keyFault(issue.path, key, placeOfKey(issue.path, key)))
        : [settingFault(issue, document.getIn(issue.path), placeOf)],
    ),
  };
}

function keyFault(path: readonly PropertyKey[], key: string, place: Place): Fault {
  const known = KEYS[path.length === 1 ? String(path[0]) : path.length === 0 ? '' : 'bounds'] ?? [];
  const meant = nearest(key, known);
  return faultAt(place, `the key ${key}`, `one of ${known.join(', ')}`, meant ? `rename it to ${meant}` : 'remove it');
}

const KEYS: Record<string, readonly string[]> = {
  '': Object.keys(Shape.shape),
  counts: NODE_KINDS,
  links: LINK_TYPES,
  bounds: ['min', 'max'],
};

function settingFault(issue: z.core.$ZodIssue, value: unknown, placeOf: Settings['placeOf']): Fault {
  const name = issue.path.join('.');
  const place = placeOf(issue.path);
  if (name === '') {
    const names = Object.keys(Shape.shape).join(', ');
    return faultAt(place, 'no map of settings', `a map of ${names}`, 'write a line for each of them');
  }
  const expected = EXPECTED[String(issue.path[0])] ?? '';
  const found = value === undefined ? `no ${name}` : `${name} ${JSON.stringify(value)}`;
  return faultAt(place, found, expected, `set ${name}`);
}

const EXPECTED: Record<string, string> = {
  date: 'a day as YYYY-MM-DD',
  asOf: 'a day as YYYY-MM-DD',
  counts: 'for every kind { min: …, max: … } in whole numbers, min not above max',
  links: 'for a type { min: …, max: … } in whole numbers, min not above max',
  isolated: 'a list of ids, which may be empty',
};
