/** Rows of a legal question: one for each row of its table, under what it is about. */
import type { Answer } from '#contract/api.ts';
import type { NodeKind } from '#contract/ontology.ts';
import { type Cell, isForce } from '#contract/questions.ts';
import { SCOPES, type Scope, STANDINGS, type Standing } from '#contract/vocabulary.ts';
import { spanOf } from '../axis.ts';
import type { DayName, FormRow } from '../row.ts';
import { placeOf } from './days-and-places.ts';

type NodeCell = { id: string; name: string; kind: NodeKind };
const isNode = (cell: Cell | undefined): cell is NodeCell =>
  typeof cell === 'object' && cell !== null && !Array.isArray(cell);
const textOf = (cell: Cell | undefined): string | undefined =>
  typeof cell === 'string' ? cell || undefined : typeof cell === 'number' ? String(cell) : undefined;

/** Whom or what a row is about: a State before its treaty, a duty before the clause. */
const SUBJECTS = ['state', 'duty', 'finding', 'institution', 'provision', 'instrument'] as const;

export function rowsOfQuestion({ columns, rows, about }: Answer<'ask'>): FormRow[] {
  return rows.map(({ cells, links, rests }, at): FormRow => {
    const cell = (name: string) => cells[columns.findIndex((column) => column.name === name)];
    const nodes = cells.filter(isNode);
    const subject = SUBJECTS.map(cell).find(isNode) ?? nodes[0] ?? about[0];
    const article = cell('article');
    const day = (name: string) => spanOf(textOf(cell(name)));
    const people = cell('people');
    const check = cell('check');
    const force = cell('force');
    return {
      id: `${at} ${links.join(' ')}`,
      ids: [...nodes.map(({ id }) => id), ...(nodes.length === 0 && subject ? [subject.id] : []), ...links],
      name: subject?.name ?? '',
      kind: subject?.kind ?? 'Instrument',
      place: isNode(article) ? placeOf(article.name, textOf(cell('paragraph'))) : textOf(cell('paragraph')),
      force: isForce(force) ? force : undefined,
      who: Array.isArray(people) ? people.find(isScope) : undefined,
      people: Array.isArray(people) ? people : undefined,
      standing: STANDINGS.find((each): each is Standing => each === cell('standing')),
      words: ['claim', 'owes', 'note', 'limit'].map((name) => textOf(cell(name))).find(Boolean),
      other: isNode(check) ? { name: check.name, words: check.name } : undefined,
      group: textOf(cell('difference')) ?? textOf(cell('link')) ?? textOf(cell('statement')),
      days: {
        ...(Object.fromEntries(
          (['signed', 'deposited', 'since', 'until', 'notice', 'taken', 'made'] as const satisfies readonly DayName[])
            .map((name) => [name, day(name)] as const)
            .filter(([, span]) => span),
        ) as FormRow['days']),
      },
      cells: Object.fromEntries(
        columns.flatMap(({ name }, place) => {
          const value = cells[place];
          const said = isNode(value) ? value.name : Array.isArray(value) ? value.join(', ') : textOf(value);
          return said === undefined ? [] : [[name, said]];
        }),
      ),
      rests,
    };
  });
}

const isScope = (term: string): term is Scope => SCOPES.some((scope) => scope === term);
