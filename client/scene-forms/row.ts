/** What every form draws: rows, whatever answer they come from. */
import { isForce } from '#contract/questions.ts';
import type { NodeKind } from '#contract/ontology.ts';
import type { Mask, Scene, SceneForm } from '#contract/seminar.ts';
import type { Force, Scope, Standing } from '#contract/vocabulary.ts';

/** The first and the last day that it can be; equal where the day is known. */
export type Span = { earliest: string; latest: string; said: string };
export const DAYS = ['adopted', 'signed', 'deposited', 'since', 'until', 'notice', 'taken', 'made'] as const;
export type DayName = (typeof DAYS)[number];
export type Rest = { source: string; pinpoint?: string | undefined };

export type FormRow = {
  /** Its own among the rows of its answer. */
  id: string;
  /** Every node and link that it holds: by any of them a scene may name it. */
  ids: readonly string[];
  name: string;
  kind: NodeKind;
  /** The place in its treaty: "6(3)". */
  place?: string | undefined;
  force?: Force | undefined;
  who?: Scope | undefined;
  people?: readonly string[] | undefined;
  standing?: Standing | undefined;
  /** What is owed, claimed or noted. */
  words?: string | undefined;
  /** What another source says to that. */
  other?: { name: string; words: string } | undefined;
  /** What it stands under: the heading of a wing, the element of law, the relation. */
  group?: string | undefined;
  days: Partial<Record<DayName, Span | undefined>>;
  /** Of a question: its cells in words, by column; of a matrix: by the id of the column. */
  cells: Readonly<Record<string, string>>;
  rests: readonly Rest[];
};

/** `soft`: another is in ink; `kept`: what is not told yet; `numbers`: of its sources in the foot. */
export type DrawnRow = FormRow & { soft: boolean; kept: ReadonlySet<Mask['what']>; numbers: readonly number[] };

const named = (row: FormRow, id: string): boolean => row.id === id || row.ids.includes(id);
export const isNamed = (row: FormRow, ids: readonly string[]): boolean => ids.some((id) => named(row, id));

/** The rows that a form keeps, in its order; `more`: rows that are drawn only where the form names them, before the others where it is `around`. */
export function keptRows(
  rows: readonly FormRow[],
  more: readonly FormRow[],
  form: SceneForm,
  around = false,
): FormRow[] {
  const wanted = [...form.rows, ...form.groups.flatMap((group) => group.rows)];
  const all = [...rows, ...more];
  const chosen =
    wanted.length === 0
      ? rows
      : [...new Set(wanted)].flatMap((id) => {
          const own = around ? [] : rows.filter((row) => named(row, id));
          return own.length > 0 ? own : (around ? [...more, ...rows] : all).filter((row) => named(row, id)).slice(0, 1);
        });
  return [...new Set(chosen)].filter((row) => !isNamed(row, form.hidden));
}

/** With emphasis, numbers of sources, the scene's own names, and what is still kept back. */
export function drawnRows(rows: readonly FormRow[], form: SceneForm, scene: Scene, masks: readonly Mask[]): DrawnRow[] {
  const inked = rows.some((row) => isNamed(row, form.ink));
  return rows.map((row) => {
    const called = Object.keys(form.called).find((id) => named(row, id));
    const kept = new Set(masks.filter((mask) => touches(mask, row)).map(({ what }) => what));
    return {
      ...row,
      name: (called && form.called[called]) || row.name,
      // What is in ink would tell what is kept back.
      soft: masks.length === 0 && inked && !isNamed(row, form.ink),
      kept,
      numbers: numbersOf(row, scene.sources),
    };
  });
}

function touches({ what, ids }: Mask, row: FormRow): boolean {
  if (what === 'force' && !hasForce(row) && ids.length === 0) return false;
  return ids.length === 0 ? what === 'force' || what === 'date' : isNamed(row, ids);
}

/** A row of a matrix has a wording in its cells. */
const hasForce = ({ force, cells }: FormRow): boolean =>
  force !== undefined || Object.values(cells).some((says) => isForce(says));

/** The numbers under which the scene's foot has what the row rests on: what the scene says itself, else a source with several places by its place. */
export function numbersOf(row: FormRow, sources: Scene['sources']): number[] {
  const own = [...sources.entries()].flatMap(([at, { rows = [] }]) => (isNamed(row, rows) ? [at + 1] : []));
  if (own.length > 0) return own;
  const found = row.rests.flatMap(({ source, pinpoint = '' }) => {
    const of = [...sources.entries()].filter(([, each]) => each.source === source);
    const [best] = of.find(([, each]) => pinpoint !== '' && says(each.pinpoint, pinpoint)) ?? of[0] ?? [];
    return best === undefined ? [] : [best + 1];
  });
  return [...new Set(found)].sort((a, b) => a - b);
}

/** Whether a pinpoint of the scene ("arts 5 and 6(3)") holds the place ("art 6(3)"). */
function says(own: string, place: string): boolean {
  const [, at = place] = /^arts? (.+)$/.exec(place) ?? [];
  return own === place || own.split(/[\s,;]+/).includes(at);
}
