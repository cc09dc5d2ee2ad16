/** What the values of an answer are, and what they say in one line. Pure. */
import { NODE_KINDS } from '#contract/ontology.ts';
import { isLinkId } from '#contract/view-ids.ts';
import type { Column } from '../../table/csv.ts';

type Bag = Readonly<Record<string, unknown>>;
export const isBag = (value: unknown): value is Bag =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const propsOf = (value: Bag): Bag => (isBag(value.props) ? value.props : {});

/** What has a card in the atlas: a node of the law, or a link, whole or by its id. */
export type Card = { id: string; name: string };

export function cardOf(value: unknown): Card | undefined {
  if (typeof value === 'string' && isLinkId(value)) return { id: value, name: value };
  if (!isBag(value)) return undefined;
  const { id, name } = propsOf(value);
  if (typeof id !== 'string') return undefined;
  if (value.$ === 'rel') return isLinkId(id) ? { id, name: String(value.type) } : undefined;
  const labels: readonly unknown[] = Array.isArray(value.labels) ? value.labels : [];
  const drawn = value.$ === 'node' && NODE_KINDS.some((kind) => labels.includes(kind));
  return drawn ? { id, name: typeof name === 'string' ? name : id } : undefined;
}

/** The parts of a list or a path, in their order; undefined for what stands alone. */
export function partsOf(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  if (!isBag(value) || value.$ !== 'path' || !Array.isArray(value.nodes) || !Array.isArray(value.rels))
    return undefined;
  const { nodes, rels } = value as { nodes: unknown[]; rels: unknown[] };
  return nodes.flatMap((node, place) => (place === 0 ? [node] : [rels[place - 1], node]));
}

/** Empty where there is no value. */
export function inOneLine(value: unknown): string {
  if (value === null || value === undefined) return '';
  const card = cardOf(value);
  if (card) return card.name;
  const parts = partsOf(value);
  if (parts) return parts.map(inOneLine).join(isBag(value) ? ' – ' : ', ');
  if (isBag(value) && (value.$ === 'node' || value.$ === 'rel'))
    return String(propsOf(value).name ?? propsOf(value).title ?? propsOf(value).id ?? value.type ?? value.labels);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** As they are sorted and taken along: where all that a column holds are numbers, by their size. */
export const columnsOf = (columns: readonly string[], rows: readonly Bag[]): Column<Bag>[] =>
  columns.map((name) => ({
    key: name,
    head: name,
    text: (row) => inOneLine(row[name]),
    foreign: true,
    ...(rows.every(({ [name]: value }) => typeof value === 'number' || inOneLine(value) === '')
      ? { rank: (row) => Number(row[name]) }
      : {}),
  }));

const WIDEST = 60;

/** A table for letters of one width, cells cut at sixty letters. */
export function inColumns(columns: readonly string[], rows: readonly Bag[]): string {
  const cut = (text: string) => {
    const line = text.replace(/\s+/g, ' ');
    return line.length > WIDEST ? `${line.slice(0, WIDEST - 1)}…` : line;
  };
  const lines = [columns.map(cut), ...rows.map((row) => columns.map((column) => cut(inOneLine(row[column]))))];
  const widths = columns.map((_, place) => Math.max(...lines.map((cells) => cells[place]?.length ?? 0)));
  const laid = lines.map((cells) =>
    cells
      .map((cell, place) => cell.padEnd(widths[place] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return laid.toSpliced(1, 0, widths.map((width) => '-'.repeat(width)).join('  ')).join('\n');
}
