/** Queries of one's own: each that is run, or is opened from elsewhere, is a step, and is carried by the link. */
import type { OwnQuery } from '#contract/console.ts';
import { placeQuery } from '../state/own-query.ts';
import { changeView, pendingView } from './show-view.ts';

/** What a text of a field means: JSON where it is some, else the text itself. */
export function valueIn(field: string): unknown {
  try {
    return JSON.parse(field) as unknown;
  } catch {
    return field;
  }
}

/** The field in which that text is meant as text. */
export const fieldOf = (text: string): string => (valueIn(text) === text ? text : JSON.stringify(text));

/** What stands in the field of a parameter; a day that is not told is that of the data. */
export const givenTo = (name: string, { given }: OwnQuery, asOf: string | undefined): string =>
  given[name] ?? (name === 'day' ? asOf : undefined) ?? '';

/** On the page of the console. */
export function openQuery(query: OwnQuery): Promise<boolean> {
  placeQuery(query);
  const { page, query: now } = pendingView();
  if (page === 'cypher' && JSON.stringify(now) === JSON.stringify(query)) return Promise.resolve(true);
  return changeView({ page: 'cypher', query, ...(page === 'cypher' ? {} : { selected: undefined }) });
}
