/** Sources and instruments as items of CSL-JSON 1.0.2, from which the other data formats are made. */
import type { Source } from '../../contract/graph.ts';
import { dayFirst, partsOf } from './dates.ts';
import { addressOf, type Instrument, isStatute } from './item.ts';
import { type Name, namesOf } from './names.ts';
import { titleOfLaw } from './places.ts';
import { joined } from './text.ts';

/** The types of CSL 1.0.2 that such sources have. */
export const CSL_TYPES = [
  'article',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'bill',
  'book',
  'broadcast',
  'chapter',
  'dataset',
  'document',
  'entry-dictionary',
  'entry-encyclopedia',
  'hearing',
  'interview',
  'legal_case',
  'legislation',
  'manuscript',
  'map',
  'motion_picture',
  'pamphlet',
  'paper-conference',
  'periodical',
  'post',
  'post-weblog',
  'regulation',
  'report',
  'software',
  'speech',
  'standard',
  'thesis',
  'treaty',
  'webpage',
] as const;
export type CslType = (typeof CSL_TYPES)[number];
export type CslDate = { 'date-parts': [number[]] };

export type CslItem = {
  id: string;
  type: CslType;
  title: string;
  'title-short'?: string;
  author?: Name[];
  issued?: CslDate;
  accessed?: CslDate;
  'container-title'?: string;
  publisher?: string;
  volume?: string;
  issue?: string;
  number?: string;
  page?: string;
  jurisdiction?: string;
  URL?: string;
  DOI?: string;
  note?: string;
};

export function typeOf(source: Source): CslType {
  return CSL_TYPES.find((type) => type === source.type) ?? 'document';
}

/** `remarks` are put at the end of the note, the copy in which it was read before them, where that is asked for. */
export function sourceItem(source: Source, remarks: readonly string[] = [], readIn = false): CslItem {
  const type = typeOf(source);
  const authors = namesOf(source.author);
  const journal = type === 'article-journal';
  const note = [
    source.asOf && !source.issued ? `As at ${dayFirst(source.asOf)}` : '',
    readIn ? copyOf(source) : '',
    source.addressKept === 'no' && (readIn || !source.readVia) ? 'Exact page address not kept' : '',
    ...remarks,
  ];
  return {
    id: source.id,
    type,
    title: source.title,
    ...(authors.length > 0 ? { author: authors } : {}),
    ...dated('issued', source.issued),
    ...dated('accessed', source.readVia ? undefined : source.dateRead),
    ...present('container-title', source.containerTitle),
    ...present('publisher', source.publisher),
    ...present('volume', source.volume),
    ...present(journal ? 'issue' : 'number', source.number),
    ...present('page', source.pages),
    ...present('URL', source.url),
    ...present('DOI', doiOf(source.url)),
    ...present('note', note.filter(Boolean).join('. ')),
  };
}

/** "Read in …": empty where it was read where the authority keeps it. */
export function copyOf({ readVia, readUrl = '', readFile }: Source): string {
  return readVia ? joined([`Read in ${readVia}`, readFile ? `file ${readFile}` : '', readUrl], ', ') : '';
}

const SERIES: Record<string, string> = { U: 'United Nations Treaty Series', L: 'League of Nations Treaty Series' };

/** The instrument itself; a place in a treaty series of the United Nations or the League is told by volume and page. */
export function instrumentItem(instrument: Instrument, jurisdiction = '', remarks: readonly string[] = []): CslItem {
  const [, volume = '', series = '', page = ''] = /^(\d+) ([UL])NTS (\d+)$/.exec(instrument.officialRef ?? '') ?? [];
  const law = isStatute(instrument);
  const title = titleOfLaw(instrument.title);
  const entered = instrument.inForceFrom ? `Entered into force ${dayFirst(instrument.inForceFrom)}` : '';
  return {
    id: instrument.id,
    type: law ? 'legislation' : instrument.binding ? 'treaty' : 'document',
    title,
    ...present('title-short', law || instrument.name === title ? '' : instrument.name),
    ...dated('issued', instrument.adopted),
    ...(page ? { 'container-title': SERIES[series] ?? '', volume, page } : present('number', instrument.officialRef)),
    ...present('jurisdiction', jurisdiction),
    ...present('URL', addressOf(instrument)),
    ...present('note', [entered, ...remarks].filter(Boolean).join('. ')),
  };
}

function dated<K extends 'issued' | 'accessed'>(key: K, date: string | undefined): { [key in K]?: CslDate } {
  const parts = partsOf(date);
  return parts ? ({ [key]: { 'date-parts': [parts] } } as { [key in K]: CslDate }) : {};
}

function present<K extends keyof CslItem>(key: K, value: string | undefined): { [key in K]?: string } {
  return value ? ({ [key]: value } as { [key in K]: string }) : {};
}

function doiOf(url = ''): string {
  return /^https?:\/\/(?:dx\.)?doi\.org\/(10\.\S+)$/.exec(url)?.[1] ?? '';
}

/** An id as a key of BibTeX and RIS. What a key may not hold is written as its code point: no two ids share a key. */
export function keyOf(id: string): string {
  return id.replace(/[^A-Za-z0-9:./-]/gu, (char) => `_${char.codePointAt(0)?.toString(16)}_`);
}
