/** The View that a reading asks for, and its slots with what may stand in them instead. */
import { DEFAULT_MATRIX, type MatrixBy } from '../../contract/matrix.ts';
import { PathRules } from '../../contract/path.ts';
import { type QuestionId, QuestionParameters } from '../../contract/questions.ts';
import type { Scope } from '../../contract/vocabulary.ts';
import { DEFAULT_VIEW, type Layout, type View } from '../../contract/view.ts';
import type { Filled } from './fill.ts';
import type { Shape } from './shapes.ts';
import type { Seen } from './spot.ts';

/** What stands in the slots, by name; lists for "via", "avoid" and "these". */
export type Values = ReadonlyMap<string, readonly string[]>;

export function valuesOf(shape: Shape, filled: readonly Filled[], { days }: Seen): Map<string, string[]> {
  const values = new Map<string, string[]>();
  for (const { name, meant } of filled) values.set(name, [...(values.get(name) ?? []), meant.id]);
  if (!days || shape.kind === 'page' || shape.kind === 'clauses') return values;
  if (shape.slots.includes('until')) {
    values.set('date', [days.from]);
    if (days.until) values.set('until', [days.until]);
  } else if (shape.kind !== 'question' || shape.slots.includes('date')) values.set('date', [days.on]);
  return values;
}

export function viewOf({ kind, id }: Shape, values: Values): View {
  const one = (name: string): string | undefined => values.get(name)?.[0];
  const date = one('date');
  const on = date === undefined ? {} : { date };
  switch (kind) {
    case 'question': {
      const parameters = QuestionParameters.parse(
        Object.fromEntries([...values].map(([name, [value]]) => [name, value])),
      );
      return { ...DEFAULT_VIEW, page: 'questions', question: { id: id as QuestionId, parameters } };
    }
    case 'path': {
      const rules = PathRules.parse({ ...on, via: values.get('via') ?? [], avoid: values.get('avoid') ?? [] });
      const [from, to] = [one('from') ?? '', one('to') ?? ''];
      return { ...DEFAULT_VIEW, path: { from, to, rules, chosen: 0, together: false } };
    }
    case 'card':
      return { ...DEFAULT_VIEW, ...on, wings: { id: one('card') ?? '' } };
    case 'clauses':
      return { ...DEFAULT_VIEW, page: 'clauses', centre: one('instrument') ?? DEFAULT_VIEW.centre };
    case 'parties':
      return { ...DEFAULT_VIEW, ...on, centre: one('instrument') ?? DEFAULT_VIEW.centre };
    case 'matrix': {
      const these = values.get('these');
      const scope = (one('scope') ?? DEFAULT_MATRIX.scope) as Scope;
      const by = these ? 'duty' : (id as MatrixBy);
      const rows = one('group') ?? (OF_GROUPS.has(by) ? DEFAULT_MATRIX.rows : 'all');
      return {
        ...DEFAULT_VIEW,
        ...on,
        page: 'matrix',
        matrix: { rows, by, scope, ...(these ? { these: [...these] } : {}) },
      };
    }
    case 'page':
      return { ...DEFAULT_VIEW, page: id as NonNullable<View['page']> };
    case 'layout':
      return { ...DEFAULT_VIEW, ...on, layout: id as Layout };
    case 'day':
      return { ...DEFAULT_VIEW, ...on };
  }
}
const OF_GROUPS: ReadonlySet<MatrixBy> = new Set(['duty', 'instrument', 'supervisor']);
