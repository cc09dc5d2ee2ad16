/** Sources and instruments as items of CSL-JSON 1.0.2, from which the other data formats are made. */
import type { Source } from '../../contract/graph.ts';
import { publishedAs } from './publication.ts';
import { dayFirst, partsOf } from './dates.ts';
import type { Instrument } from './item.ts';
import { type Name, namesOf } from './names.ts';

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

/** `remarks` are put at the end of the note. */
export function sourceItem(source: Source, remarks: readonly string[] = []): CslItem {
  const { title, publisher, through, file, addressLost } = publishedAs(source);
  const type = typeOf(source);
  const authors = namesOf(source.author);
  const journal = type === 'article-journal';
  const note = [
    source.asOf && !source.issued ? `As at ${dayFirst(source.asOf)}` : '',
    through ? `Read through ${through}` : '',
    file ? `File ${file}` : '',
    addressLost ? 'Exact page address not kept' : '',
    ...remarks,
  ];
  return {
    id: source.id,
    type,
    title,
    ...(authors.length > 0 ? { author: authors } : {}),
    ...dated('issued', source.issued),
    ...dated('accessed', source.dateRead),
    ...present('container-title', source.containerTitle),
    ...present('publisher', publisher),
    ...present('volume', source.volume),
    ...present(journal ? 'issue' : 'number', source.number),
    ...present('page', source.pages),
    ...present('URL', source.url),
    ...present('DOI', doiOf(source.url)),
    ...present('note', note.filter(Boolean).join('. ')),
  };
}

/** The instrument itself; a place in the United Nations Treaty Series is told by volume and page. */
export function instrumentItem(instrument: Instrument, jurisdiction = '', remarks: readonly string[] = []): CslItem {
  const [, volume = '', page = ''] = /^(\d+) UNTS (\d+)$/.exec(instrument.officialRef ?? '') ?? [];
  const law = instrument.level === 'national' || instrument.form === 'directive';
  const entered = instrument.inForceFrom ? `Entered into force ${dayFirst(instrument.inForceFrom)}` : '';
  return {
    id: instrument.id,
    type: law ? 'legislation' : instrument.binding ? 'treaty' : 'document',
    title: instrument.title,
    ...present('title-short', law || instrument.name === instrument.title ? '' : instrument.name),
    ...dated('issued', instrument.adopted),
    ...(page
      ? { 'container-title': 'United Nations Treaty Series', volume, page }
      : present('number', instrument.officialRef)),
    ...present('jurisdiction', jurisdiction),
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
