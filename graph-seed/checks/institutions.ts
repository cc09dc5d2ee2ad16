/** What institutions are given to do and help with says to whom, on what condition and where; no more, no less. */
import { BINDING, type InstrumentForm } from '#contract/vocabulary.ts';
import { placeOf } from '../read/cell.ts';
import { type Fact, type Facts, listOf, requiredText, textOf } from '../read/rows.ts';
import { type Fault, faultAt } from '../read/faults.ts';
import { regionFaults } from './regions.ts';

/** As many words of a text as are quoted where they decide how it is read. */
const MOST_WORDS = 6;

export function institutionFaults({ nodes, links, law }: Facts): Fault[] {
  return [
    ...nodes.Instrument.flatMap(effect),
    ...nodes.Institution.flatMap(ended),
    ...[...links.ENTRUSTS, ...links.ESTABLISHES].flatMap(words),
    ...links.ENTRUSTS.flatMap(complaint),
    ...links.HELPS_WITH.flatMap(reach),
    ...regionFaults(nodes, links, law.regions),
  ];
}

/** A form that binds has that effect, and no other form has it. */
function effect(fact: Fact): Fault[] {
  const form = requiredText(fact, 'form');
  const said = textOf(fact, 'effect');
  const binds = BINDING[form as InstrumentForm];
  if (said === undefined || binds === undefined || (said === 'binding') === binds) return [];
  const expected = binds ? '"binding"' : 'an effect that does not bind';
  const mend = 'correct the effect, or the form';
  return [faultAt(placeOf(fact.row, 'effect'), `effect "${said}" of the form "${form}"`, expected, mend)];
}

/** Only a programme ends by itself: that a body is no more has no source in the data. */
function ended(fact: Fact): Fault[] {
  const until = textOf(fact, 'until');
  if (until === undefined || textOf(fact, 'form') === 'programme') return [];
  const found = `until ${until} of the form "${textOf(fact, 'form')}"`;
  return [faultAt(placeOf(fact.row, 'until'), found, 'an end of a programme alone', 'empty the cell')];
}

function words(fact: Fact): Fault[] {
  const quoted = (textOf(fact, 'words') ?? '').split(/\s+/).filter(Boolean);
  if (quoted.length <= MOST_WORDS) return [];
  const expected = `at most ${MOST_WORDS} words of the text`;
  return [faultAt(placeOf(fact.row, 'words'), `${quoted.length} words`, expected, 'leave the words that decide')];
}

function complaint(fact: Fact): Fault[] {
  const hears = textOf(fact, 'task') === 'hears-complaints';
  return ['complainant', 'condition'].flatMap((column) => {
    const filled = listOf(fact, column).length > 0;
    if (filled === hears) return [];
    const place = placeOf(fact.row, column);
    return hears
      ? [faultAt(place, `${column} empty`, 'who may complain, and on what condition', 'fill it from the text')]
      : [faultAt(place, `${column} of the task "${textOf(fact, 'task')}"`, 'an empty cell', 'empty the cell')];
  });
}

function reach(fact: Fact): Fault[] {
  const said = textOf(fact, 'reach');
  return (
    [
      ['country', 'State'],
      ['region', 'region'],
    ] as const
  ).flatMap(([column, kind]) => {
    const filled = textOf(fact, column) !== undefined;
    if (said === undefined || filled === (said === kind)) return [];
    const found = `${column} ${filled ? `"${textOf(fact, column)}"` : 'empty'} beside reach "${said}"`;
    const mend = filled ? `empty the cell, or write reach "${kind}"` : 'fill the cell, or correct the reach';
    return [faultAt(placeOf(fact.row, column), found, filled ? 'an empty cell' : `its ${column}`, mend)];
  });
}
