/** Entries of a reference list, and citations in the text, as APA 7 has them; in plain text, without italics. */
import type { Source } from '../../contract/graph.ts';
import { typeOf } from './csl.ts';
import { monthFirst, yearFirst, yearOf } from './dates.ts';
import { addressOf, type CiteItem, type Instrument, lawCited, placeOf } from './item.ts';
import { inBrackets, inFull, inverted, namesOf } from './names.ts';
import { titleOfLaw } from './places.ts';
import { joined, stopped } from './text.ts';

/** Name of the treaty, day of adoption, series, address; a national law by its name, year and State. */
export function apaInstrument(instrument: Instrument, jurisdiction = ''): string {
  const { adopted, officialRef = '' } = instrument;
  const address = addressOf(instrument);
  const series = officialRef.replace(/^(\d+) ([UL])NTS (\d+)$/, '$1 $2.N.T.S. $3');
  if (instrument.level !== 'national')
    return stopped(joined([instrument.title, monthFirst(adopted), series, address], ', '));
  const title = titleOfLaw(instrument.title);
  const year = yearOf(adopted);
  const state = jurisdiction && `(${jurisdiction})`;
  const named = joined([joined([title, series], ', '), year && !title.includes(year) ? `(${year})` : '', state]);
  return joined([stopped(named), address]);
}

/** With `readIn`, the copy in which it was read stands in brackets. */
export function apaSource(source: Source, citedIn?: Source, readIn = false): string {
  const { title, publisher = '' } = source;
  const type = typeOf(source);
  const names = namesOf(source.author);
  const year = ['article-journal', 'book', 'report', 'thesis', 'dataset'].includes(type);
  const date = `(${(year ? yearOf(source.issued) : yearFirst(source.issued)) || 'n.d.'})`;
  const named = joined([title, ...descriptions(source, citedIn, readIn)]);
  const container =
    type === 'article-journal'
      ? journal(source)
      : joined([source.containerTitle ?? '', type === 'thesis' || publisher === inFull(names) ? '' : publisher], '. ');
  const opening = names.length > 0 ? [inverted(names), date, named] : [named, date];
  return joined([...opening.map(stopped), stopped(container), address(source)]);
}

/** The citation in the text: (Keo et al., 2014, p. 3). */
export function apaInText(item: CiteItem): string {
  const law = lawCited(item);
  const place = placeOf(item);
  if (law) return `(${joined([titleOfLaw(law.title), yearOf(law.adopted) || 'n.d.', place], ', ')})`;
  const second = item.citedIn ? `as cited in ${inText(item.citedIn)}` : '';
  return `(${joined([inText(item.source), second, place], ', ')})`;
}

/** The comma stands within the quotation marks of a title, as American usage has it. */
function inText(source: Source): string {
  const names = namesOf(source.author);
  const year = yearOf(source.issued) || 'n.d.';
  if (names.length > 0) return `${inBrackets(names)}, ${year}`;
  const { title } = source;
  const comma = /[?!]$/.test(title) ? '' : ',';
  return `“${title}${comma}” ${year}`;
}

function descriptions(source: Source, citedIn: Source | undefined, readIn: boolean): string[] {
  const { publisher = '', readVia, readUrl = '' } = source;
  const type = typeOf(source);
  const kind = type === 'dataset' ? '[Data set]' : type === 'thesis' ? `[${joined(['Thesis', publisher], ', ')}]` : '';
  const remarks = joined(
    [
      source.asOf && !source.issued ? `as of ${monthFirst(source.asOf)}` : '',
      readIn && readVia ? joined([`read in ${readVia}`, readUrl]) : '',
      source.addressKept === 'no' && (readIn || !readVia) ? 'exact page address not kept' : '',
      citedIn ? `as cited in ${inText(citedIn)}` : '',
    ],
    '; ',
  );
  return [kind, remarks && `[${remarks[0]?.toUpperCase()}${remarks.slice(1)}]`];
}

function journal({ containerTitle = '', volume = '', number = '', pages = '' }: Source): string {
  const part = volume && number ? `${volume}(${number})` : volume || (number && `(${number})`);
  return joined([containerTitle, part, pages], ', ');
}

/** The day of reading is told where the page bears no date of its own and may have changed since. */
function address({ url = '', issued, dateRead, readVia }: Source): string {
  return url && dateRead && !issued && !readVia ? `Retrieved ${monthFirst(dateRead)}, from ${url}` : url;
}
