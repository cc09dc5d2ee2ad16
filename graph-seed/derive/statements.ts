/** When a statement whose day no source gives was made: when reservations are made (VCLT 19), on signing or on consenting. */
import { earlierOf, earliestDay, latestDay } from '#law/time/dates.ts';
import { type Fact, type Facts, requiredText, textOf } from '../read/rows.ts';
import type { Known } from '../read/lookup.ts';
import type { Validity } from './validity.ts';

/** Empty where the row gives the day itself, or nothing is known of the party's joining. */
export function statementDays(facts: Facts, known: Known): (statement: Fact) => Validity {
  const steps = new Map<string, Fact[]>();
  for (const step of [...facts.links.PARTY_TO, ...facts.links.SIGNED]) {
    const key = `${requiredText(step, 'start')} ${requiredText(step, 'end')}`;
    steps.set(key, [...(steps.get(key) ?? []), step]);
  }
  return (statement) => {
    if (textOf(statement, 'made') !== undefined) return {};
    const end = requiredText(statement, 'end');
    const article = known.kinds.get(end) === 'Article' ? known.nodes.get(end) : undefined;
    const treaty = article ? requiredText(article, 'instrument') : end;
    const joined = steps.get(`${requiredText(statement, 'start')} ${treaty}`) ?? [];
    const first = joined.flatMap((step) => days(step, 'signed', 'depositedEarliest', 'deposited').slice(0, 1));
    const consents = joined.flatMap((step) => days(step, 'depositedLatest', 'deposited').slice(0, 1));
    const last = consents.length > 0 ? consents : joined.flatMap((step) => days(step, 'signed'));
    return {
      ...(first.length > 0 ? { fromEarliest: first.map(earliestDay).reduce(earlierOf) } : {}),
      ...(last.length > 0 ? { fromLatest: last.map(latestDay).reduce(earlierOf) } : {}),
    };
  };
}

const days = (step: Fact, ...columns: string[]): string[] => columns.flatMap((column) => textOf(step, column) ?? []);
