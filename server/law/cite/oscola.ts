/**
 * Footnotes as the Oxford Standard for Citation of Legal Authorities has them (4th edition; treaties as in its guide to
 * international law of 2006). Plain text: titles of books, which would be in italics, stand without quotation marks.
 */
import type { Source } from '../../contract/graph.ts';
import { publishedAs } from './publication.ts';
import { typeOf } from './csl.ts';
import { dayFirst, yearOf } from './dates.ts';
import { type CiteItem, type Instrument, lawCited, placeOf } from './item.ts';
import { inFull, namesOf, surnames } from './names.ts';
import { bracketed, isRemark, joined } from './text.ts';

/** One footnote without its number and its full stop. */
export function oscola(item: CiteItem): string {
  const law = lawCited(item);
  if (!law) return oscolaSource(item.source, placeOf(item), item.citedIn);
  const provision = oscolaInstrument(law, placeOf(item), item.jurisdiction);
  return `${provision}${isRemark(item.source) ? '; ' : ', read in '}${oscolaSource(item.source, '', item.citedIn)}`;
}

/** A later citation of what footnote `first` gives in full. */
export function oscolaAgain(item: CiteItem, first: number): string {
  const law = lawCited(item);
  const short = law ? (nickname(law) ?? law.title) : surnames(namesOf(item.source.author));
  return joined([short || quoted(item.source), `(n ${first})`, placeOf(item)]);
}

export function oscolaInstrument(instrument: Instrument, place = '', jurisdiction = ''): string {
  const { title, adopted = '', inForceFrom = '' } = instrument;
  const named = adopted === '' || title.includes(yearOf(adopted));
  const directive = instrument.form === 'directive';
  const official = (directive ? journalOf : seriesOf)(instrument.officialRef);
  if (instrument.level === 'national') {
    const passed = bracketed([jurisdiction, named ? '' : `adopted ${dayFirst(adopted)}`]);
    return joined([title, passed, official, place]);
  }
  if (directive) return joined([title, official, place]);
  const dates = bracketed([
    adopted ? `adopted ${dayFirst(adopted)}` : '',
    inForceFrom ? `entered into force ${dayFirst(inForceFrom)}` : '',
  ]);
  return joined([title, dates, official, bracketed([nickname(instrument) ?? '']), place]);
}

/** The place stands before the address, as OSCOLA has it for whatever is read online. */
export function oscolaSource(source: Source, place = '', citedIn?: Source): string {
  if (isRemark(source)) return source.title;
  const { url, dateRead } = source;
  const { addressLost } = publishedAs(source);
  const authors = inFull(namesOf(source.author));
  const title = quoted(source);
  return joined([
    authors ? `${authors}, ${title}` : title,
    imprint(source),
    place,
    url ? `<${url}>${dateRead ? ` accessed ${dayFirst(dateRead)}` : ''}` : '',
    addressLost ? '(exact page address not kept)' : '',
    citedIn ? `(as cited in ${oscolaSource(citedIn)})` : '',
  ]);
}

const UNQUOTED = ['book', 'treaty', 'legislation'];

/** Single quotation marks around, double within. */
function quoted(source: Source): string {
  const { title } = publishedAs(source);
  return UNQUOTED.includes(typeOf(source)) ? title : `'${title.replace(/(?<!\p{L})'([^']+)'(?!\p{L})/gu, '"$1"')}'`;
}

function imprint(source: Source): string {
  const { publisher, through } = publishedAs(source);
  const type = typeOf(source);
  const authors = inFull(namesOf(source.author));
  const year = yearOf(source.issued);
  const extra = [
    source.issued || !source.asOf ? '' : `as at ${dayFirst(source.asOf)}`,
    through ? `read through ${through}` : '',
  ];
  if (type === 'article-journal') {
    const { volume = '', number = '' } = source;
    const part = volume && number ? `${volume}(${number})` : volume || number;
    const when = year && (part ? `(${year})` : `[${year}]`);
    return joined([when, part, source.containerTitle ?? '', source.pages ?? '', source.issued ? '' : bracketed(extra)]);
  }
  const body = publisher === authors ? '' : publisher;
  if (['book', 'report', 'thesis', 'article'].includes(type)) {
    return bracketed([type === 'thesis' ? 'thesis' : '', joined([body, year]), ...extra]);
  }
  return bracketed([source.containerTitle ?? '', body, dayFirst(source.issued), ...extra]);
}

function nickname({ name, title, level, form }: Instrument): string | undefined {
  return level === 'national' || form === 'directive' || name === title ? undefined : name;
}

/** "CETS No. 197" → "CETS No 197"; a symbol of the United Nations is told as one. */
function seriesOf(reference = ''): string {
  return /^[AES]\/[\w./]+$/.test(reference) ? `UN Doc ${reference}` : reference.replaceAll('No. ', 'No ');
}

/** The Official Journal: "OJ L 101, 15.4.2011, p. 1; CELEX …" → "[2011] OJ L101/1". */
function journalOf(reference = ''): string {
  const byPage = /^OJ ([LC]) (\d+), \d+\.\d+\.(\d{4}), p\. (\d+)/.exec(reference);
  if (byPage) return `[${byPage[3]}] OJ ${byPage[1]}${byPage[2]}/${byPage[4]}`;
  const byNumber = /^OJ ([LC]), (\d{4})\/(\d+)/.exec(reference);
  return byNumber ? `[${byNumber[2]}] OJ ${byNumber[1]}, ${byNumber[2]}/${byNumber[3]}` : reference;
}
