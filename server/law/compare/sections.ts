/** What is compared of each kind of thing: the rows of the matrices in which it stands, and of its wings. One table. */
import type { ComparedKind } from '../../contract/compare.ts';
import type { GraphLink } from '../../contract/links.ts';
import { DEFAULT_MATRIX, type Matrix, type MatrixAsked, type MatrixCell } from '../../contract/matrix.ts';
import { must } from '../../contract/must.ts';
import type { Language } from '../../contract/vocabulary.ts';
import type { WingRow, Wings } from '../../contract/wings.ts';
import { type LawGraph, nodeOf } from '../graph.ts';
import { matrixOf } from '../matrix/matrix.ts';
import type { SectionName } from '../sentences/compare-texts.ts';
import { CELLS, type DraftCell, lowIn, type MatrixSection } from './cells.ts';

/** One row before it is known what its cells have in common. */
export type DraftRow = { id: string; name: string; cells: DraftCell[] };
export type Comparing = {
  graph: LawGraph;
  links: ReadonlyMap<string, GraphLink>;
  things: readonly string[];
  date: string;
  language: Language;
  /** In the order of the things. */
  wings: readonly Wings[];
};

/** `by`: the matrix in which the things are rows or columns; `wing`: groups of their wings. */
type Section =
  | { name: MatrixSection; by: MatrixAsked['by']; whole?: true }
  | { name: Exclude<SectionName, MatrixSection>; wing: readonly string[] };

/** `whole`: the things are not what that matrix lets choose. */
export const SECTIONS: Record<ComparedKind, readonly Section[]> = {
  Country: [
    { name: 'treaties', by: 'instrument' },
    { name: 'duties', by: 'duty' },
    { name: 'supervisors', by: 'supervisor' },
    { name: 'ownLaw', wing: ['ownLaw'] },
    { name: 'helpers', wing: ['helps'] },
  ],
  Institution: [
    { name: 'mandates', by: 'task' },
    { name: 'helpsWith', by: 'help' },
    { name: 'supervises', wing: ['supervises'] },
    { name: 'places', wing: ['worksIn'] },
  ],
  Instrument: [
    { name: 'clauses', by: 'clause' },
    { name: 'bodies', by: 'task', whole: true },
    { name: 'rests', wing: ['rests'] },
  ],
  Obligation: [
    { name: 'askedBy', by: 'clause', whole: true },
    { name: 'helpedBy', by: 'help', whole: true },
  ],
};

/** The rows of one section in which at least one thing rests on something. */
export function rowsOf(comparing: Comparing, section: Section): DraftRow[] {
  const rows = 'wing' in section ? ofWings(comparing, section.wing) : ofMatrix(comparing, section);
  const isPlace = ({ id }: DraftRow) => section.name !== 'places' || nodeOf(comparing.graph, id)?.kind === 'Country';
  return rows.filter((row) => isPlace(row) && row.cells.some(({ links }) => links.length > 0));
}

function ofMatrix(comparing: Comparing, { name, by, whole }: Extract<Section, { by: unknown }>): DraftRow[] {
  const { graph, things, date } = comparing;
  const asked: MatrixAsked = { ...DEFAULT_MATRIX, by, ...(whole ? { rows: 'all' } : { these: [...things] }) };
  const matrix = must(matrixOf(graph, asked, date), `the matrix of ${by}`);
  const inRows = things.some((id) => matrix.rows.some((row) => row.id === id));
  const others = inRows ? matrix.columns : matrix.rows;
  return others.map(({ id, name: called }) => ({
    id,
    name: called,
    cells: things.map((thing, at) => {
      const cell = inRows ? cellAt(matrix, thing, id) : cellAt(matrix, id, thing);
      return CELLS[name](cell ?? { says: 'not coded' }, matrix.places, rowIn(comparing.wings[at], id), comparing);
    }),
  }));
}

function cellAt({ rows, columns, cells }: Matrix, row: string, column: string): MatrixCell | undefined {
  return cells[rows.findIndex(({ id }) => id === row)]?.[columns.findIndex(({ id }) => id === column)];
}

/** A row as the wings of one thing have it, in whichever group. */
function rowIn(wings: Wings | undefined, id: string): WingRow | undefined {
  return wings && groupsOf(wings).flatMap(({ rows }) => rows.filter((row) => row.id === id))[0];
}

const groupsOf = ({ left, right }: Wings) => [...left.groups, ...right.groups];

function ofWings(comparing: Comparing, names: readonly string[]): DraftRow[] {
  const own = comparing.wings.map((each) =>
    groupsOf(each)
      .filter(({ id }) => names.includes(id))
      .flatMap(({ rows }) => rows),
  );
  const ids = new Map(own.flat().map(({ id, name }) => [id, name]));
  return [...ids].map(([id, name]) => ({
    id,
    name,
    cells: own.map((rows) =>
      cellOfWing(
        comparing,
        rows.find((row) => row.id === id),
      ),
    ),
  }));
}

function cellOfWing(comparing: Comparing, row: WingRow | undefined): DraftCell {
  if (!row) return { says: 'none', text: CELLS.nothing(comparing.language), links: [] };
  return {
    says: row.unknown ? 'open' : 'there',
    text: row.sub,
    links: row.links,
    ...lowIn(comparing, row.links[0]),
  };
}
