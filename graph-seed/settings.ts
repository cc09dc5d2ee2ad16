/** seed.yaml: the day of the data, the bounds that its counts must keep, and the nodes that may stand alone. */
import { FullDate } from '#contract/nodes.ts';
import { NODE_KINDS } from '#contract/ontology.ts';
import { isNode, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { type Fault, faultAt } from './faults.ts';

export const SETTINGS_FILE = 'seed.yaml';

const Bounds = z.strictObject({ min: z.int().min(0), max: z.int().min(0) });

export const Settings = z.strictObject({
  /** The day on which the data were last changed; begins the data version. */
  date: FullDate,
  /** The day on which the product looks at the data unless asked otherwise. */
  asOf: FullDate,
  counts: z.record(z.enum(NODE_KINDS), Bounds),
  isolated: z.array(z.string()),
});
export type Settings = z.infer<typeof Settings>;

export function readSettings(text: string): { settings?: Settings; faults: Fault[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const place = (position: number) => {
    const { line, col } = lines.linePos(position);
    return { file: SETTINGS_FILE, line: line || 1, column: col || 1 };
  };
  if (document.errors.length > 0) {
    const mend = 'compare with the example in graph-seed/README.md';
    return { faults: document.errors.map((error) => faultAt(place(error.pos[0]), firstLine(error.message), 'YAML', mend)) };
  }
  const parsed = Settings.safeParse(document.toJS({ maxAliasCount: 0 }));
  if (parsed.success) return { settings: parsed.data, faults: [] };
  const faults = parsed.error.issues.map((issue) => {
    const path = issue.path.map(String);
    const node = document.getIn(path, true);
    const name = path.join('.') || 'the file';
    const found = node === undefined ? `no ${name}` : `${name} ${JSON.stringify(document.getIn(path) ?? null)}`;
    const at = place(isNode(node) ? (node.range?.[0] ?? 0) : 0);
    return faultAt(at, found, firstLine(issue.message), `set ${name} in ${SETTINGS_FILE}`);
  });
  return { faults };
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/ at line .*$/, '');
}
