import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Source } from '#contract/graph.ts';
import { apaInText } from '#law/cite/apa.ts';
import { cite } from '#law/cite/cite.ts';
import { CSL_TYPES, keyOf } from '#law/cite/csl.ts';
import type { CiteItem } from '#law/cite/item.ts';
import { authorsPrinted, printed, readBibtex, readRis } from './readers.ts';
import { INSTRUMENTS, SOURCES } from './rows.ts';

const byId = new Map(SOURCES.map((row) => [row.id, row]));
const items: CiteItem[] = [
  ...SOURCES.map((row) => ({ source: row, citedIn: byId.get(row.citedBy ?? '') })),
  ...SOURCES.map((row) => ({ source: row, pinpoint: 'list, entry 4' })),
  ...INSTRUMENTS.map((row) => ({
    source: byId.get(row.source) ?? { id: 'x', title: 'X' },
    pinpoint: 'art 3(1)',
    instrument: row,
  })),
];
const singles = items.map((item) => [cite([item], 'oscola'), cite([item], 'apa'), apaInText(item)].join('\n'));

const text = z.string().min(1);
const parts = z.array(z.number().int()).min(1).max(3);
const CslName = z.union([z.strictObject({ family: text, given: text }), z.strictObject({ literal: text })]);
const CslDate = z.strictObject({ 'date-parts': z.tuple([parts]) });
/** The part of the published schema of CSL-JSON 1.0.2 that such items use; an unknown field is an error. */
const CslData = z.array(
  z.strictObject({
    id: text,
    type: z.enum(CSL_TYPES),
    title: text,
    'title-short': text.optional(),
    author: z.array(CslName).min(1).optional(),
    issued: CslDate.optional(),
    accessed: CslDate.optional(),
    'container-title': text.optional(),
    publisher: text.optional(),
    volume: text.optional(),
    issue: text.optional(),
    number: text.optional(),
    page: text.optional(),
    jurisdiction: text.optional(),
    URL: z.url().optional(),
    DOI: text.optional(),
    note: text.optional(),
  }),
);

describe('every source and instrument of the seed', () => {
  it('is cited without gaps, stray marks or empty brackets', () => {
    expect(singles.length).toBeGreaterThan(1000);
    const stray = /undefined|\bnull\b|NaN|\( |\(\)|\[\]| [,;.)]|[,;:]\s*[,;.:]|\.\.(?!\.)|[?!]\.| {2}/;
    const bare = singles.map((text) => text.replace(/<?https?:\/\/[^\s>]+>?/g, 'URL'));
    const wrong = bare.filter((text) => stray.test(text));
    expect(wrong).toEqual([]);
  });

  it('keeps the beginning of its title, and its address, in both text styles', () => {
    const lost = SOURCES.flatMap((row) => {
      const start = row.title.replaceAll('No. ', 'No ').split(/[("']/)[0] ?? '';
      const texts = [cite([{ source: row, pinpoint: '' }], 'oscola'), cite([{ source: row, pinpoint: '' }], 'apa')];
      return texts.filter(
        (text) => !text.replaceAll('No. ', 'No ').includes(start.trim()) || !text.includes(row.url ?? ''),
      );
    });
    expect(lost).toEqual([]);
  });

  it('holds its type in the list of CSL', () => {
    const types = new Set<string>(CSL_TYPES);
    expect(SOURCES.filter((row) => row.type && !types.has(row.type)).map(({ id, type }) => [id, type])).toEqual([]);
  });

  it('is valid CSL-JSON, one item each', () => {
    const csl = CslData.parse(JSON.parse(cite(items, 'csl')));
    expect(csl).toHaveLength(SOURCES.length + INSTRUMENTS.length);
    expect(new Set(csl.map(({ id }) => id)).size).toBe(csl.length);
  });

  it('comes back from BibTeX as it went in', () => {
    const csl = CslData.parse(JSON.parse(cite(items, 'csl')));
    const entries = readBibtex(cite(items, 'bibtex'));
    expect(new Set(entries.map(({ key }) => key)).size).toBe(csl.length);
    const back = entries.map(({ key, fields }) => ({
      key,
      title: printed(fields.title ?? ''),
      author: fields.author && authorsPrinted(fields.author),
      year: fields.year && Number(fields.year),
      url: fields.url,
      note: fields.note && printed(fields.note),
      volume: fields.volume && printed(fields.volume),
      number: fields.number && printed(fields.number),
    }));
    expect(back).toEqual(
      csl.map((item) => ({
        key: keyOf(item.id),
        title: item.title,
        author: item.author?.map((name) => ('literal' in name ? name.literal : `${name.family}, ${name.given}`)),
        year: item.issued?.['date-parts'][0][0],
        url: item.URL,
        note: item.note,
        volume: item.volume,
        number: item.issue ?? item.number,
      })),
    );
  });

  it('comes back from RIS as it went in', () => {
    const csl = CslData.parse(JSON.parse(cite(items, 'csl')));
    const back = readRis(cite(items, 'ris')).map((record) => {
      const all = (tag: string) => record.filter(([name]) => name === tag).map(([, value]) => value);
      const one = (tag: string) => all(tag)[0];
      return {
        id: one('ID'),
        title: one('TI'),
        author: all('AU'),
        url: one('UR'),
        note: one('N1'),
        in: one('T2'),
        issue: one('IS'),
        publisher: one('PB'),
      };
    });
    expect(back).toEqual(
      csl.map((item) => ({
        id: keyOf(item.id),
        title: item.title,
        author: (item.author ?? []).map((name) => ('literal' in name ? name.literal : `${name.family}, ${name.given}`)),
        url: item.URL,
        note: item.note,
        in: item['container-title'],
        issue: item.issue,
        publisher: item.publisher,
      })),
    );
  });
});

describe('whatever a title holds', () => {
  const unit = fc.constantFrom(...'ab {}\\~^&%$#_"\'\n\r\u1780\u0e01é,;@');
  const hard = fc.string({ unit, minLength: 1, maxLength: 30 });
  const flat = (value: string) => value.replace(/\s+/g, ' ');

  it('BibTeX and RIS carry it whole', () => {
    fc.assert(
      fc.property(hard, hard, fc.uniqueArray(hard, { minLength: 1, maxLength: 4 }), (title, publisher, ids) => {
        const page = { title: `T${title}t`, publisher: `P${publisher}p`, url: `https://example.org/${title}` };
        const odd = ids.map((id): CiteItem => ({ source: { id, ...page }, pinpoint: '' }));
        const entries = readBibtex(cite(odd, 'bibtex'));
        expect(new Set(entries.map(({ key }) => key)).size).toBe(ids.length);
        expect(printed(entries[0]?.fields.title ?? '')).toBe(flat(`T${title}t`));
        expect(readRis(cite(odd, 'ris'))[0]).toContainEqual(['PB', flat(`P${publisher}p`)]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('what a citation needs', () => {
  it('is never less than today: every page that was read has a title, and all but a few an address', () => {
    const documents = SOURCES.filter((row) => row.type);
    const lacking = (field: keyof Source) => documents.filter((row) => !row[field]).length;
    expect(lacking('title')).toBe(0);
    expect(documents.filter((row) => !row.url && !row.readUrl).length).toBeLessThanOrEqual(6);
    expect(documents.filter((row) => !row.issued && !row.asOf && !row.dateRead).length).toBeLessThanOrEqual(230);
  });
});
