/** Dates in their order: nothing ends before it begins, nobody consents to a treaty before it was adopted. */
import { earliestDay, latestDay } from '#law/time/dates.ts';
import { placeOf } from '../read/cell.ts';
import { type Fact, type Facts, requiredText, textOf } from '../read/rows.ts';
import { type Fault, faultAt } from '../read/faults.ts';
import { allLinks, type Known } from '../read/lookup.ts';

const ON_LINKS = [
  ['from', 'until'],
  ['fromEarliest', 'from'],
  ['from', 'fromLatest'],
  ['fromEarliest', 'fromLatest'],
  ['untilEarliest', 'until'],
  ['until', 'untilLatest'],
  ['untilEarliest', 'untilLatest'],
  ['fromEarliest', 'untilLatest'],
  ['signed', 'deposited'],
  ['depositedEarliest', 'depositedLatest'],
  ['made', 'withdrawn'],
  ['made', 'withdrawnLatest'],
  ['noticeGiven', 'noticeWithdrawn'],
] as const;

export function dateFaults(facts: Facts, known: Known): Fault[] {
  return [
    ...allLinks(facts).flatMap(({ fact }) => ON_LINKS.flatMap(([early, late]) => order(fact, early, late))),
    ...facts.nodes.Instrument.flatMap((fact) => [
      ...order(fact, 'adopted', 'inForceFrom'),
      ...order(fact, 'inForceFrom', 'until'),
    ]),
    ...facts.nodes.Institution.flatMap((fact) => order(fact, 'founded', 'until')),
    ...facts.law.denunciations.flatMap((fact) => [
      ...order(fact, 'notified', 'effective'),
      ...order(fact, 'notified', 'expected'),
      ...order(fact, 'notified', 'takenBack'),
    ]),
    ...[...facts.links.PARTY_TO, ...facts.links.SIGNED].flatMap((fact) => beforeAdoption(fact, known)),
  ];
}

function order(fact: Fact, early: string, late: string): Fault[] {
  const from = textOf(fact, early);
  const until = textOf(fact, late);
  if (from === undefined || until === undefined || earliestDay(from) <= latestDay(until)) return [];
  const expected = `a date not before ${early} ${from}`;
  return [faultAt(placeOf(fact.row, late), `${late} ${until}`, expected, 'correct the one that is wrong')];
}

function beforeAdoption(fact: Fact, known: Known): Fault[] {
  const treaty = known.nodes.get(requiredText(fact, 'end'));
  const adopted = treaty && textOf(treaty, 'adopted');
  if (adopted === undefined) return [];
  return ['signed', 'deposited', 'depositedLatest'].flatMap((column) => {
    const date = textOf(fact, column);
    if (date === undefined || latestDay(date) >= earliestDay(adopted)) return [];
    const expected = `a date not before ${adopted}, when ${requiredText(fact, 'end')} was adopted`;
    return [
      faultAt(
        placeOf(fact.row, column),
        `${column} ${date}`,
        expected,
        'correct the date, or the adoption in nodes/Instrument.csv',
      ),
    ];
  });
}
