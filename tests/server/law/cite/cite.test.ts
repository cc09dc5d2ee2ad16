import { describe, expect, it } from 'vitest';
import type { Source } from '#contract/graph.ts';
import { apaInstrument, apaInText, apaSource } from '#law/cite/apa.ts';
import { CITE_STYLES } from '#contract/vocabulary.ts';
import { cite } from '#law/cite/cite.ts';
import { instrumentItem, sourceItem } from '#law/cite/csl.ts';
import { isProvision } from '#law/cite/item.ts';
import { namesOf } from '#law/cite/names.ts';
import { oscola, oscolaInstrument, oscolaSource } from '#law/cite/oscola.ts';
import { oscolaPlace } from '#law/cite/places.ts';
import { readBibtex, readRis } from './readers.ts';
import { instrument, source } from './rows.ts';

const PALERMO =
  'Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children, ' +
  'supplementing the United Nations Convention against Transnational Organized Crime';
/** A page with all that a citation needs; the seed's own rows gain these parts over time. */
const PAGE: Source = {
  id: 'page',
  title: "What 'consent' means",
  type: 'webpage',
  author: 'Naidoo, Anne-Marie J.; Sok, Dara',
  publisher: 'Legal Notes',
  issued: '2019-04-03',
  url: 'https://example.org/a_b?c=1&d=2',
  dateRead: '2026-05-09',
};

describe('OSCOLA', () => {
  it('cites a treaty by name, dates, series, short name and article', () => {
    const palermo = { ...instrument('palermo-protocol'), officialRef: '2237 UNTS 319' };
    expect(oscolaInstrument(palermo, 'art 6(3)')).toBe(
      `${PALERMO} (adopted 15 November 2000, entered into force 25 December 2003) ` +
        '2237 UNTS 319 (Palermo Protocol) art 6(3)',
    );
    expect(oscolaInstrument(instrument('coe-thb'), 'art 12')).toBe(
      'Council of Europe Convention on Action against Trafficking in Human Beings ' +
        '(adopted 3 May 2005, entered into force 1 February 2008) CETS No 197 (CoE Trafficking Convention) art 12',
    );
  });

  it('leaves out what the data does not hold', () => {
    const agreement = { ...instrument('white-slavery-agreement-1904'), officialRef: undefined, inForceFrom: undefined };
    expect(oscolaInstrument(agreement)).toBe(
      'International Agreement for the Suppression of the White Slave Traffic, signed at Paris on 18 May 1904 ' +
        '(adopted 18 May 1904) (White Slave Traffic 1904)',
    );
    const bare = { ...instrument('chn-criminal-law-240'), adopted: undefined };
    expect(oscolaInstrument(bare)).toBe("Criminal Law of the People's Republic of China");
  });

  it('cites directives by the Official Journal, resolutions by their symbol, national law by its State', () => {
    expect(oscolaInstrument(instrument('eu-directive-2011-36'), 'art 11')).toBe(
      'Directive 2011/36/EU on preventing and combating trafficking in human beings and protecting its victims ' +
        '[2011] OJ L101/1, art 11',
    );
    expect(oscolaInstrument(instrument('un-gpa-2010'))).toContain(
      ', UNGA Res 64/293 (30 July 2010) UN Doc A/RES/64/293',
    );
    expect(oscolaInstrument(instrument('udhr'), 'art 4')).toBe(
      'Universal Declaration of Human Rights, UNGA Res 217 A (III) (10 December 1948) (Universal Declaration) art 4',
    );
    expect(oscolaInstrument(instrument('khm-tshtse-2008'), 'art 10', 'Cambodia')).toBe(
      'Law on Suppression of Human Trafficking and Sexual Exploitation 2008 (Cambodia), art 10',
    );
    expect(oscolaInstrument(instrument('gbr-msa-2015'), 's 45')).toBe('Modern Slavery Act 2015, s 45');
  });

  it('cites a page by author, title, site, day, address and day of reading, the place before the address', () => {
    expect(oscolaSource(PAGE, 'para 4')).toBe(
      'Anne-Marie J Naidoo and Dara Sok, \'What "consent" means\' (Legal Notes, 3 April 2019) para 4 ' +
        '<https://example.org/a_b?c=1&d=2> accessed 9 May 2026',
    );
    expect(oscolaSource({ ...PAGE, author: undefined, issued: undefined, dateRead: undefined, asOf: '2026-02' })).toBe(
      '\'What "consent" means\' (Legal Notes, as at February 2026) <https://example.org/a_b?c=1&d=2>',
    );
  });

  it('never takes the day of a copy for a day of reading or of publication', () => {
    const copy = { ...PAGE, issued: undefined, dateRead: undefined, asOf: '2026-02-03' };
    expect(oscolaSource(copy)).not.toContain('accessed');
    expect(apaSource(copy)).toContain('(n.d.)');
    expect(sourceItem(copy)).not.toHaveProperty('issued');
    expect(sourceItem(copy)).not.toHaveProperty('accessed');
    expect(sourceItem(copy).note).toBe('As at 3 February 2026');
  });

  it('cites articles by year, volume, issue and journal, books and theses by their publisher', () => {
    const article = { ...source('keo-2014'), pages: undefined, number: undefined, dateRead: undefined };
    expect(oscolaSource(article)).toBe(
      "Chenda Keo and others, 'Human Trafficking and Moral Panic in Cambodia' (2014) 653 The ANNALS of the " +
        'American Academy of Political and Social Science <https://doi.org/10.1177/0002716214521376>',
    );
    expect(oscolaSource({ ...article, volume: '4', number: '2', pages: '1–9' })).toContain('(2014) 4(2) The ANNALS');
    expect(oscolaSource({ ...article, volume: undefined })).toContain('[2014] The ANNALS');
    const made = { author: 'Shelley, L.', issued: '2010', publisher: 'CUP' };
    const book: Source = { id: 'b', type: 'book', title: 'A Title', ...made };
    expect(oscolaSource(book, '12')).toBe('L Shelley, A Title (CUP 2010) 12');
    expect(oscolaSource({ ...book, type: 'thesis' })).toBe("L Shelley, 'A Title' (thesis, CUP 2010)");
  });

  it('names the authority, and the copy only where that is asked for', () => {
    const row: Source = {
      id: 'x',
      type: 'treaty',
      title: 'A Treaty',
      publisher: 'United Nations',
      url: 'https://example.org/official',
      readTitle: 'A Treaty, English text (BWBV1)',
      readVia: 'other/repo',
      readUrl: 'https://example.org/copy',
      readFile: 'data/seed/104_1956.json',
      addressKept: 'no',
    };
    const item = { source: row, pinpoint: 'list of parties' };
    const plain = 'A Treaty (United Nations) list of parties <https://example.org/official>';
    const copy = 'other/repo (data/seed/104_1956.json) <https://example.org/copy> (exact page address not kept)';
    expect(oscola(item)).toBe(plain);
    expect(oscola(item, true)).toBe(`${plain}, read in ${copy}`);
    expect(sourceItem(row).note).toBeUndefined();
    expect(sourceItem(row, [], true).note).toBe(
      'Read in other/repo, file data/seed/104_1956.json, https://example.org/copy. Exact page address not kept',
    );
    expect(apaSource(row)).toBe('A Treaty. (n.d.). United Nations. https://example.org/official');
    expect(apaSource(row, undefined, true)).toBe(
      'A Treaty [Read in other/repo https://example.org/copy; exact page address not kept]. (n.d.). United Nations. ' +
        'https://example.org/official',
    );
  });

  it('writes ranges of articles, and titles without the articles that the data name in them', () => {
    expect(oscolaPlace('s 4 to 8')).toBe('ss 4–8');
    expect(oscolaPlace('arts 6-9')).toBe('arts 6–9');
    expect(oscolaPlace('art 7(7) to 7(10)')).toBe('art 7(7)–(10)');
    expect(oscolaPlace('art 273f(3) to 273f(5)')).toBe('art 273f(3)–(5)');
    expect(oscolaPlace('art 2(a)-(g)')).toBe('art 2(a)–(g)');
    expect(oscolaPlace('art 225-4-2')).toBe('art 225-4-2');
    expect(oscolaInstrument(instrument('fra-code-penal-225-4-1'), 'art 225-4-2', 'France')).toBe(
      'Criminal Code (France), art 225-4-2',
    );
    expect(oscolaInstrument(instrument('usa-18usc-77'), '18 USC 1581', 'United States')).toBe('18 USC § 1581');
  });

  it('cites what a directive inserted in another by the numbering of that other', () => {
    const item = {
      source: source('src-eu-2011-36-consolidated'),
      pinpoint: 'art 18a(1)',
      instrument: instrument('eu-directive-2011-36'),
      amendedBy: instrument('eu-directive-2024-1712'),
    };
    expect(oscola(item)).toBe(
      'Directive 2011/36/EU on preventing and combating trafficking in human beings and protecting its victims ' +
        '[2011] OJ L101/1, art 18a(1), as inserted by Directive (EU) 2024/1712',
    );
    expect(oscola({ ...item, pinpoint: 'art 11(2)' })).toMatch(
      /art 11\(2\), as amended by Directive \(EU\) 2024\/1712$/,
    );
  });
});

describe('APA', () => {
  it('cites a treaty by name, day and series, and in the text by name, year and article', () => {
    expect(apaInstrument(instrument('ilo-c029'))).toBe(
      'Forced Labour Convention, 1930 (No. 29), June 28, 1930, 39 U.N.T.S. 55, ' +
        'https://www.ilo.org/dyn/normlex/en/f?p=NORMLEXPUB:12100:0::NO::P12100_INSTRUMENT_ID:312174',
    );
    const item = { source: source('src-nl-ilo-c029'), instrument: instrument('ilo-c029'), pinpoint: 'art 2(1)' };
    expect(apaInText(item)).toBe('(Forced Labour Convention, 1930 (No. 29), 1930, art 2(1))');
    expect(apaInstrument(instrument('khm-tshtse-2008'), 'Cambodia')).toBe(
      'Law on Suppression of Human Trafficking and Sexual Exploitation (2008) (Cambodia).',
    );
  });

  it('puts the title in the place of an author who is not known, and n.d. in that of a date', () => {
    expect(apaSource(PAGE)).toBe(
      "Naidoo, A.-M. J., & Sok, D. (2019, April 3). What 'consent' means. Legal Notes. https://example.org/a_b?c=1&d=2",
    );
    const anonymous = { ...PAGE, author: undefined, issued: undefined };
    expect(apaSource(anonymous)).toBe(
      "What 'consent' means. (n.d.). Legal Notes. Retrieved May 9, 2026, from https://example.org/a_b?c=1&d=2",
    );
    expect(apaInText({ source: anonymous })).toBe("(“What 'consent' means,” n.d.)");
    expect(apaInText({ source: PAGE, pinpoint: 'para 4' })).toBe('(Naidoo & Sok, 2019, para 4)');
  });

  it('names what was known from another work only', () => {
    const book = { type: 'book', author: 'Shelley, L.', title: 'A Title?', url: undefined, issued: '2010' };
    const cited: Source = { ...PAGE, ...book };
    expect(apaSource(cited, PAGE)).toBe('Shelley, L. (2010). A Title? [As cited in Naidoo & Sok, 2019]. Legal Notes.');
    const inText = apaInText({ source: cited, pinpoint: '12', citedIn: PAGE });
    expect(inText).toBe('(Shelley, 2010, as cited in Naidoo & Sok, 2019, 12)');
  });

  it('does not repeat a publisher that is the author', () => {
    const office = 'International Labour Office';
    expect(apaSource({ ...PAGE, author: office, publisher: office, url: undefined })).toBe(
      "International Labour Office. (2019, April 3). What 'consent' means.",
    );
  });
});

describe('CSL', () => {
  it('reads persons and bodies', () => {
    expect(namesOf('Keo, Chenda; United Nations Office on Drugs and Crime; Gunadi, A.')).toEqual([
      { family: 'Keo', given: 'Chenda' },
      { literal: 'United Nations Office on Drugs and Crime' },
      { family: 'Gunadi', given: 'A.' },
    ]);
  });

  it('tells dates as exactly as the source, and a place in the Treaty Series by volume and page', () => {
    expect(instrumentItem(instrument('ilo-c029'))).toMatchObject({
      type: 'treaty',
      issued: { 'date-parts': [[1930, 6, 28]] },
      'container-title': 'United Nations Treaty Series',
      volume: '39',
      page: '55',
      note: 'Entered into force 1 May 1932',
    });
    const bali = instrumentItem(instrument('bali-process-2002'));
    expect(bali).toMatchObject({ type: 'document', issued: { 'date-parts': [[2002, 2]] } });
    expect(instrumentItem(instrument('eu-directive-2011-36')).type).toBe('legislation');
    expect(sourceItem({ ...PAGE, type: 'something' }).type).toBe('document');
  });
});

describe('what is copied from a path or a view', () => {
  const palermo = { source: source('src-nl-palermo'), instrument: instrument('palermo-protocol') };
  const items = [
    { ...palermo, pinpoint: 'art 6(3)' },
    { source: PAGE },
    { ...palermo, pinpoint: 'art 9(1)' },
    { ...palermo, pinpoint: 'art 6(3)' },
    { source: PAGE, pinpoint: 'para 4' },
  ];

  it('numbers footnotes, keeps each place, and refers back to what is cited in full', () => {
    const [first, second, ...rest] = cite(items, 'oscola').split('\n');
    expect(first).toMatch(/^1 Protocol to Prevent.*\(Palermo Protocol\) art 6\(3\)\.$/);
    expect(first?.endsWith('.')).toBe(true);
    expect(second).toMatch(/^2 Anne-Marie J Naidoo/);
    expect(rest).toEqual(['3 Palermo Protocol (n 1) art 9(1).', '4 Naidoo and Sok (n 2) para 4.']);
    expect(cite(items.slice(1, 2), 'oscola')).toMatch(/^Anne-Marie J Naidoo.*2026\.$/);
  });

  it('lists each work once, and a law not again by its copy', () => {
    expect(cite(items, 'apa').split('\n\n')).toHaveLength(2);
    const keys = readBibtex(cite(items, 'bibtex')).map(({ key }) => key);
    expect(keys).toEqual(['palermo-protocol', 'page']);
    expect(readRis(cite(items, 'ris'))).toHaveLength(2);
    const csl = JSON.parse(cite(items, 'csl'));
    expect(csl).toHaveLength(2);
    expect(csl[0].note).toBe('Entered into force 25 December 2003. Cited: art 6(3); art 9(1)');
    expect(csl[0].URL).toMatch(/^https:/);
    expect(csl[1].note).toBe('Cited: para 4');
    const read = JSON.parse(cite(items, 'csl', { readIn: true }));
    expect(read).toHaveLength(2);
    expect(read[0].note).toContain('Read in Kingdom of the Netherlands');
  });

  it('does not cite the law itself for a place that is none of its provisions', () => {
    const list = { ...palermo, pinpoint: 'list of parties, entry for Norway' };
    expect(cite([list], 'oscola')).not.toContain('entered into force');
    expect(cite([list], 'oscola')).toContain('list of parties, entry for Norway <https:');
    expect(['art 6(3)', 's 271', 'preamble', '18 USC 1581', 'art 225-4-2'].every(isProvision)).toBe(true);
    const others = ['list of parties, entry for Norway', 'section 1, para 1', 'state that ratified 1'];
    expect(others.some(isProvision)).toBe(false);
  });

  it('is empty where there is nothing to cite', () => {
    expect(CITE_STYLES.map((style) => cite([], style))).toEqual(['', '', '', '', '[]']);
  });
});
