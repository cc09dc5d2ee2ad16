/** seed.yaml: the day of the data, the bounds that its counts must keep, and the nodes that may stand alone. */
import { FullDate } from '#contract/nodes.ts';
import { NODE_KINDS } from '#contract/ontology.ts';
import { isNode, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Place } from './cells.ts';
import { type Fault, faultAt } from './faults.ts';

export const SETTINGS_FILE = 'seed.yaml';

const Bounds = z.strictObject({ min: z.int().min(0), max: z.int().min(0) });

const Shape = z.strictObject({
  /** The day on which the data were last changed; begins the data version. */
  date: FullDate,
  /** The day on which the product looks at the data unless asked otherwise. */
  asOf: FullDate,
  counts: z.record(z.enum(NODE_KINDS), Bounds),
  isolated: z.array(z.string()),
});

/** `placeOf(['isolated', 2])`: where that stands in the file. */
export type Settings = z.infer<typeof Shape> & { placeOf(path: readonly PropertyKey[]): Place };

export function readSettings(text: string): { settings?: Settings; faults: Fault[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const place = (position: number): Place => {
    const { line, col } = lines.linePos(position);
    return { file: SETTINGS_FILE, line: line || 1, column: col || 1 };
  };
  if (document.errors.length > 0) {
    const faults = document.errors.map((error) => {
      const message = (error.message.split('\n')[0] ?? '').replace(/ at line .*$/, '');
      return faultAt(place(error.pos[0]), `no YAML (${message})`, 'YAML', 'correct that line, or the one before it');
    });
    return { faults };
  }
  const placeOf = (path: readonly PropertyKey[]): Place => {
    const node = document.getIn(path, true);
    return place(isNode(node) ? (node.range?.[0] ?? 0) : 0);
  };
  const parsed = Shape.safeParse(document.toJS({ maxAliasCount: 0 }));
  if (parsed.success) return { settings: { ...parsed.data, placeOf }, faults: [] };
  return { faults: parsed.error.issues.map((issue) => settingFault(issue, document.getIn(issue.path), placeOf)) };
}

function settingFault(issue: z.core.$ZodIssue, value: unknown, placeOf: Settings['placeOf']): Fault {
  const name = issue.path.join('.');
  const place = placeOf(issue.path);
  if (issue.code === 'unrecognized_keys') {
    const expected = `no key but ${Object.keys(Shape.shape).join(', ')}`;
    return faultAt(place, `the key ${issue.keys.join(', ')}`, expected, 'remove it');
  }
  const expected = EXPECTED[String(issue.path[0])] ?? 'a map of settings';
  const found = value === undefined ? `no ${name}` : `${name} ${JSON.stringify(value)}`;
  return faultAt(place, found, expected, `set ${name || 'the settings'}`);
}

const EXPECTED: Record<string, string> = {
  date: 'a day as YYYY-MM-DD',
  asOf: 'a day as YYYY-MM-DD',
  counts: 'for every kind { min: …, max: … } in whole numbers',
  isolated: 'a list of ids, which may be empty',
};
