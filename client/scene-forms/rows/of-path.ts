/** Rows of a path answer: one for each path, under the treaty and the clause that end it. */
import type { Answer } from '#contract/api.ts';
import type { GraphNode } from '#contract/nodes.ts';
import type { FoundPath } from '#contract/path.ts';
import { Force } from '#contract/vocabulary.ts';
import { spanOf } from '../axis.ts';
import type { FormRow } from '../row.ts';
import { nameOf, placeOf } from './days-and-places.ts';

export function rowsOfPath({ paths, nodes }: Answer<'path'>): FormRow[] {
  const known = new Map(nodes.map((node) => [node.id, node]));
  return paths.map((path) => rowOf(path, known));
}

function rowOf(path: FoundPath, known: ReadonlyMap<string, GraphNode>): FormRow {
  const inner = path.nodes.slice(1, -1).flatMap((id) => known.get(id) ?? []);
  const clause = path.steps.find(({ links: [best] }) => best?.force);
  const duty = clause?.links[0];
  const article = duty && known.get(duty.start);
  const treaty = article?.kind === 'Article' ? known.get(article.instrument) : article;
  const state = inner.find(({ kind }) => kind === 'Country');
  const subject = treaty ?? inner[0];
  return {
    id: path.nodes.join(' '),
    ids: [...path.nodes, ...path.steps.flatMap(({ links }) => links.map(({ id }) => id))],
    name: subject ? nameOf(subject, known) : '',
    kind: subject?.kind ?? 'Instrument',
    place: article?.kind === 'Article' && duty ? placeOf(article.name, duty.paragraph) : undefined,
    force: path.force,
    who: path.who,
    people: duty?.scope,
    standing: path.standing,
    words: path.owes,
    group: state?.name,
    days: { since: spanOf(path.since) },
    cells: {},
    rests: [clause, ...path.steps.filter((step) => step !== clause)].flatMap((step) =>
      step ? [{ source: step.citation.source, pinpoint: step.citation.pinpoint }] : [],
    ),
  };
}

/** Where coders read a clause otherwise: a row for the Atlas and for each of them, named `reader:atlas`, `reader:second`, `reader:third`. */
export function readersOf({ paths, nodes }: Answer<'path'>): FormRow[] {
  const known = new Map(nodes.map((node) => [node.id, node]));
  return paths.flatMap((path) => {
    const row = rowOf(path, known);
    const duty = path.steps.flatMap(({ links }) => links.slice(0, 1)).find(({ force }) => force);
    const read = (duty?.codersDiffered ?? []).map((said) => said.split(': '));
    if (read.length === 0) return [];
    return [['atlas', duty?.force ?? ''], ...read].map(
      ([reader = '', force]): FormRow => ({
        ...row,
        id: `reader:${reader}`,
        ids: [`reader:${reader}`, ...row.ids],
        name: reader,
        kind: 'Institution',
        force: Force.safeParse(force).data,
        place: undefined,
        days: {},
      }),
    );
  });
}
