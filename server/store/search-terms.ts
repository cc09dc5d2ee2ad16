/** Text to the terms that a search compares: no accents, one spelling for one thing, words also where no space parts them. */

/** One word for what a clause is called; typed "article 6", "Art. 6" and "pasal 6" mean the same. */
const SAME: Readonly<Record<string, string>> = {
  article: 'art',
  articles: 'art',
  arts: 'art',
  pasal: 'art',
  section: 'art',
  sections: 'art',
};

/** Letters of Khmer, Thai, Lao and Burmese, which write words without spaces. */
const UNSPACED = /[\p{sc=Khmr}\p{sc=Thai}\p{sc=Laoo}\p{sc=Mymr}\p{M}]+/gu;
const segmenter = new Intl.Segmenter(['km', 'th', 'lo', 'my'], { granularity: 'word' });

/**
 * "Việt Nam" → "viet nam": compatibility forms made one (NFKC), what nobody sees and the dots of acronyms dropped, lower
 * case, no marks on Latin letters, and đ (a letter of its own) as d.
 */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/(?<=\p{L})\.(?=\p{L}|\s|$)/gu, '')
    .normalize('NFD')
    .replace(/(?<=[\p{sc=Latin}\p{sc=Arab}]\p{M}*)\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .normalize('NFC');
}

/** "Country" before the name of one, in Thai and Khmer. */
const COUNTRY = /(?:ประเทศ|ប្រទេស)(?=\p{L})/gu;

/** In the order of the text. */
export function termsOf(text: string): string[] {
  const spaced = plain(text)
    .replace(COUNTRY, '')
    .replace(UNSPACED, (run) => Array.from(segmenter.segment(run), ({ segment }) => segment).join(' '));
  return spaced
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .flatMap((term) => (term ? [Object.hasOwn(SAME, term) ? (SAME[term] ?? term) : term] : []));
}
