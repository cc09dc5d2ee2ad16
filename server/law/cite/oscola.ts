/**
 * Footnotes as the Oxford Standard for Citation of Legal Authorities has them (4th edition; treaties and resolutions as in
 * its guide to international law of 2006). Plain text: titles of books, which would be in italics, stand without quotation
 * marks. A footnote ends at the place cited; the copy in which it was read follows where that is asked for.
 */
import type { Source } from '../../contract/graph.ts';
import { typeOf } from './csl.ts';
import { dayFirst, yearOf } from './dates.ts';
import { type CiteItem, holdsText, type Instrument, isStatute, lawCited, placeOf } from './item.ts';
import { inFull, namesOf, surnames } from './names.ts';
import { oscolaPlace, titleOfLaw } from './places.ts';
import { bracketed, joined } from './text.ts';

/** One footnote without its number and its full stop. What only a report tells of a law is cited with that report. */
export function oscola(item: CiteItem, readIn = false): string {
  const law = lawCited(item);
  const { source, citedIn } = item;
  const copy = readIn ? oscolaCopy(source) : '';
  if (!law) return joined([oscolaSource(source, placeOf(item), citedIn), copy && `read in ${copy}`], ', ');
  const provision = joined([oscolaInstrument(law, placeOf(item), item.jurisdiction), amendment(item)], ', ');
  if (!holdsText(source))
    return joined([provision, `cited in ${oscolaSource(source, '', citedIn)}`, copy && `read in ${copy}`], ', ');
  return joined([provision, readIn ? `read in ${copy || oscolaSource(source)}` : ''], ', ');
}

/** A later citation of what footnote `first` gives in full. */
export function oscolaAgain(item: CiteItem, first: number): string {
  const law = lawCited(item);
  const short = law ? (nickname(law) ?? unstopped(titleOfLaw(law.title))) : surnames(namesOf(item.source.author));
  return joined(
    [joined([short || quoted(item.source), `(n ${first})`, oscolaPlace(placeOf(item))]), amendment(item)],
    ', ',
  );
}

export function oscolaInstrument(instrument: Instrument, place = '', jurisdiction = ''): string {
  const { adopted = '', inForceFrom = '' } = instrument;
  const pinpoint = oscolaPlace(place);
  if (isStatute(instrument)) return oscolaStatute(instrument, pinpoint, jurisdiction);
  const title = unstopped(instrument.title);
  const short = bracketed([nickname(instrument) ?? '']);
  const resolution = resolutionOf(instrument.officialRef);
  if (resolution)
    return joined([`${title},`, resolution.name, bracketed([dayFirst(adopted)]), resolution.symbol, short, pinpoint]);
  const dates = bracketed([
    adopted ? `adopted ${dayFirst(adopted)}` : '',
    inForceFrom ? `entered into force ${dayFirst(inForceFrom)}` : '',
  ]);
  return joined([title, dates, seriesOf(instrument.officialRef), short, pinpoint]);
}

/** "as inserted by Directive (EU) 2024/1712": an article with a letter after its number was not there before. */
function amendment(item: CiteItem): string {
  if (!item.amendedBy) return '';
  const { title } = item.amendedBy;
  const short = /^Directive (?:\(EU\) )?[\d/]+(?:\/EU)?/.exec(title)?.[0] ?? title;
  return `as ${/^art \d+[a-z]/.test(placeOf(item)) ? 'inserted' : 'amended'} by ${short}`;
}

/** By title and year; a State's law by its State too, where its title does not name it. */
function oscolaStatute(instrument: Instrument, pinpoint: string, jurisdiction: string): string {
  if (/^\d+ USC /.test(pinpoint)) return pinpoint;
  const title = unstopped(titleOfLaw(instrument.title));
  const year = yearOf(instrument.adopted);
  const directive = instrument.form === 'directive';
  const named = year === '' || directive || /\b\d{4}\b/.test(title) ? title : `${title} ${year}`;
  const state = title.includes(jurisdiction) ? '' : jurisdiction;
  const official = (directive ? journalOf : seriesOf)(instrument.officialRef);
  return joined([joined([named, bracketed([state]), official]), pinpoint], ', ');
}

/** The place stands before the address, as OSCOLA has it for whatever is read online. */
export function oscolaSource(source: Source, place = '', citedIn?: Source): string {
  const { url, dateRead } = source;
  const authors = inFull(namesOf(source.author));
  const title = quoted(source);
  return joined([
    authors ? `${authors}, ${title}` : title,
    imprint(source),
    oscolaPlace(place),
    url ? `<${url}>${dateRead && !source.readVia ? ` accessed ${dayFirst(dateRead)}` : ''}` : '',
    source.addressKept === 'no' && !source.readVia ? '(exact page address not kept)' : '',
    citedIn ? `(as cited in ${oscolaSource(citedIn)})` : '',
  ]);
}

/** The copy in which it was read; empty where it was read where the authority keeps it. */
function oscolaCopy({ readVia, readUrl, readFile, dateRead, addressKept }: Source): string {
  if (!readVia) return '';
  return joined([
    readVia,
    bracketed([readFile ?? '']),
    readUrl ? `<${readUrl}>${dateRead ? ` accessed ${dayFirst(dateRead)}` : ''}` : '',
    addressKept === 'no' ? '(exact page address not kept)' : '',
  ]);
}

const UNQUOTED = ['book', 'treaty', 'legislation'];

/** Single quotation marks around, double within. */
function quoted(source: Source): string {
  const { title } = source;
  return UNQUOTED.includes(typeOf(source))
    ? unstopped(title)
    : `'${title.replace(/(?<!\p{L})'([^']+)'(?!\p{L})/gu, '"$1"')}'`;
}

function imprint(source: Source): string {
  const type = typeOf(source);
  const authors = inFull(namesOf(source.author));
  const year = yearOf(source.issued);
  const asAt = source.issued || !source.asOf ? '' : `as at ${dayFirst(source.asOf)}`;
  if (type === 'article-journal') {
    const { volume = '', number = '' } = source;
    const part = volume && number ? `${volume}(${number})` : volume || number;
    const when = year && (part ? `(${year})` : `[${year}]`);
    return joined([when, part, source.containerTitle ?? '', source.pages ?? '', bracketed([asAt])]);
  }
  const body = source.publisher === authors ? '' : (source.publisher ?? '');
  if (['book', 'report', 'thesis', 'article'].includes(type)) {
    return bracketed([type === 'thesis' ? 'thesis' : '', joined([body, year]), asAt]);
  }
  return bracketed([source.containerTitle ?? '', body, dayFirst(source.issued), asAt]);
}

function nickname(instrument: Instrument): string | undefined {
  const { name, title } = instrument;
  return isStatute(instrument) || name === title ? undefined : name;
}

/** No full stop after an abbreviation. */
const unstopped = (text: string): string => text.replaceAll('No. ', 'No ');

/** "CETS No. 197" → "CETS No 197"; a symbol of the United Nations is told as one. */
function seriesOf(reference = ''): string {
  return /^[AES]\/[\w./]+$/.test(reference) ? `UN Doc ${reference}` : unstopped(reference);
}

/** A resolution of the General Assembly by number: "A/RES/64/293", and before 1976 "A/RES/217 A (III)". */
function resolutionOf(reference = ''): { name: string; symbol: string } | undefined {
  const [, number] = /^A\/RES\/(\d+\/\d+)$/.exec(reference) ?? [];
  if (number) return { name: `UNGA Res ${number}`, symbol: `UN Doc ${reference}` };
  const [, old] = /^A\/RES\/(\d+(?: [A-Z])? \([IVXL]+\))$/.exec(reference) ?? [];
  return old ? { name: `UNGA Res ${old}`, symbol: '' } : undefined;
}

/** The Official Journal: "OJ L 101, 15.4.2011, p. 1; CELEX …" → "[2011] OJ L101/1". */
function journalOf(reference = ''): string {
  const byPage = /^OJ ([LC]) (\d+), \d+\.\d+\.(\d{4}), p\. (\d+)/.exec(reference);
  if (byPage) return `[${byPage[3]}] OJ ${byPage[1]}${byPage[2]}/${byPage[4]}`;
  const byNumber = /^OJ ([LC]), (\d{4})\/(\d+)/.exec(reference);
  return byNumber ? `[${byNumber[2]}] OJ ${byNumber[1]}, ${byNumber[2]}/${byNumber[3]}` : reference;
}
