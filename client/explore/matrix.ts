/** The matrix: which one, of whom, and what its cells and heads open. */
import type { LinkCount } from '#contract/graph.ts';
import { DEFAULT_MATRIX, MATRICES, type MatrixBy } from '#contract/matrix.ts';
import type { GraphNode } from '#contract/nodes.ts';
import type { NodeKind } from '#contract/ontology.ts';
import type { PathRules } from '#contract/path.ts';
import { DEFAULT_VIEW, type View } from '#contract/view.ts';
import { asked, dayOf } from '../graph/day.ts';
import { answers } from '../state/answers.ts';
import { onThisDay, openEvidence, setCentre } from './navigate.ts';
import { askPath } from './path.ts';
import { changeView, pendingView, showView } from './show-view.ts';

/** Rows against columns, on a page. */
export const openMatrix = (matrix: View['matrix']): Promise<boolean> => changeView({ page: 'matrix', matrix });

/** The matrix in which a node stands, begun at it: an institution with its members, a State among its neighbours. */
export function seeInMatrix(node: GraphNode, by: MatrixBy = node.kind === 'Instrument' ? 'instrument' : 'duty') {
  const before = pendingView().matrix;
  const same = before && MATRICES[before.by].chosen === MATRICES[by].chosen ? before.rows : undefined;
  const rows = ownRows(node, by) ?? same ?? rowsOf(by);
  return changeView({ page: 'matrix', matrix: { ...DEFAULT_MATRIX, by, rows }, selected: node.id });
}

/** In which matrices a node stands; `counts`: what it is linked with, where that is known. */
export function matricesOf(node: GraphNode, counts: readonly LinkCount[] = []): MatrixBy[] {
  const has = (types: readonly string[], direction: LinkCount['direction'], least = 1) =>
    counts.some((row) => types.includes(row.type) && row.direction === direction && row.count >= least);
  if (node.kind === 'Country') return ['duty', 'supervisor'];
  if (node.kind === 'Obligation') return ['duty', 'clause'];
  if (node.kind === 'Instrument' && node.level !== 'national')
    return node.binding ? ['instrument', 'clause'] : ['clause'];
  if (node.kind !== 'Institution') return [];
  return [
    ...(has(['MEMBER_OF'], 'backward', 2) ? (['duty'] as const) : []),
    ...(has(['MONITORS', 'ENFORCES'], 'forward') ? (['supervisor'] as const) : []),
    ...(has(['ENTRUSTS', 'ESTABLISHES'], 'backward') ? (['task'] as const) : []),
    ...(has(['HELPS_WITH'], 'forward') ? (['help'] as const) : []),
  ];
}

/** The set with which a matrix begins. */
export const rowsOf = (by: MatrixBy): string => (MATRICES[by].chosen === 'Country' ? DEFAULT_MATRIX.rows : 'all');

function ownRows(node: GraphNode, by: MatrixBy): string | undefined {
  if (MATRICES[by].chosen !== 'Country') return undefined;
  if (node.kind === 'Country') return node.region;
  return node.kind === 'Institution' && by !== 'supervisor' ? node.id : undefined;
}

/**
 * What a cell of the matrix rests on: the paths between its row and its column that are no longer than one clause or one
 * treaty, or the State's standing under a treaty. `rests`: the link that leads in the cell. A step back leads to the matrix.
 */
export function openCell(row: string, column: string, rests?: string): Promise<boolean> {
  const now = pendingView();
  const { by, scope } = now.matrix ?? DEFAULT_MATRIX;
  const day = asked(dayOf(now) ?? answers.get().asOf);
  if (by === 'instrument') return showView(onThisDay({ ...DEFAULT_VIEW, centre: column, selected: row }));
  if (by === 'duty') return askPath(row, column, { scope, ...day });
  // Help is no chain of law: its own link is the evidence.
  if (by === 'help') return openEvidence(rests ?? row);
  const [from, to, rules] = cellPath(by, row, column);
  return askPath(from, to, { scope, ...rules, ...day });
}

/** The path that a cell opens: no longer than the links on which it rests. */
export function cellPath(
  by: Exclude<MatrixBy, 'duty' | 'instrument' | 'help'>,
  row: string,
  column: string,
): [from: string, to: string, rules: Partial<PathRules>] {
  // Whatever is coded is shown: a clause of low confidence is in the cell and said to be so.
  if (by === 'clause') return [column, row, { maxSteps: 2, groups: ['law'], confidence: 'low' }];
  if (by === 'task') return [row, column, { maxSteps: 2, groups: ['law', 'mandates'], confidence: 'low' }];
  return [row, column, { maxSteps: 2 }];
}

/** A row or a column on its own: a treaty in the middle of the atlas, anything else chosen. */
export const openHead = (id: string, kind: NodeKind): Promise<boolean> =>
  kind === 'Instrument' ? setCentre(id) : openEvidence(id);
