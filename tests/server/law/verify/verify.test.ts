import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWords } from '#law/verify/match.ts';
import { readText, TextFault } from '#law/verify/read-text.ts';
import { instrumentOf, verifyClauses } from '#law/verify/verify.ts';

const marked = (words: string, text: string) => findWords(words, text)?.map(([from, to]) => text.slice(from, to));

describe('deciding words', () => {
  it('are found whatever the capitals, spaces, marks and emphasis', () => {
    expect(marked('shall consider adopting', 'Each Party **Shall**\n  consider adopting measures')).toEqual([
      'Shall**\n  consider adopting',
    ]);
    expect(marked("victim's consent", 'the victim’s consent')).toEqual(['victim’s consent']);
    expect(marked('may', 'It may.')).toEqual(['may']);
    expect(marked('may', 'It dismays Mayors.')).toBeUndefined();
    expect(marked('shall endeavour', 'shall and endeavour')).toBeUndefined();
  });

  it('in parts stand in this order, as close together as they come', () => {
    const text = 'Parties shall act. Proceeds shall, if mixed, be liable to confiscation.';
    expect(marked('shall ... be liable to confiscation', text)).toEqual(['shall', 'be liable to confiscation']);
    expect(findWords('shall ... be liable', text)?.[0]?.[0]).toBe(text.lastIndexOf('shall'));
    expect(findWords('be liable … shall', text)).toBeUndefined();
    expect(findWords(' ... ', text)).toBeUndefined();
  });

  it('that were taken from a text are found in it, at their place', () => {
    const word = fc.stringMatching(/^[a-zA-ZéÉıİßŁ]{1,8}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), fc.nat(), fc.nat(), (words, a, b) => {
        const [from, to] = [a % words.length, b % words.length].sort((x, y) => x - y) as [number, number];
        const asked = words.slice(from, to + 1).join(' ');
        const text = words.join(' \n ');
        const [span] = findWords(asked, text) ?? [];
        expect(span).toBeDefined();
        expect(text.slice(...(span ?? [0, 0])).replace(/\s+/g, ' ')).toHaveLength(asked.length);
      }),
    );
  });
});

describe('a text', () => {
  const MARKDOWN =
    '# The Palermo Protocol\n\nPreamble\n\n## Article 1\nOne.\n\n## Article 2 Purposes\nTwo.\nArticle 1 says more.\n**Article III**\nThree.\n';

  it('in Markdown is read by its headings, arabic or roman, and not by sentences', () => {
    const { title, articles } = readText('x.md', MARKDOWN);
    expect(title).toBe('The Palermo Protocol');
    expect([...articles.keys()]).toEqual(['1', '2', '3']);
    expect(articles.get('2')).toBe('Two.\nArticle 1 says more.\n');
  });

  it('in JSON is read by its list', () => {
    const json = {
      treaty_en: 'A Treaty',
      articles: [
        { article: '18 A', text_en: 'Words.' },
        { article: 2, text_en: 'More.' },
      ],
    };
    expect([...readText('x.json', JSON.stringify(json)).articles]).toEqual([
      ['18a', 'Words.'],
      ['2', 'More.'],
    ]);
  });

  it.each([
    ['x.md', '# A text\n\nwithout articles\n', 1, 'no heading "Article 1"'],
    ['x.md', '# A\n## Article 1\na\n## Article 1\n', 4, 'Article 1 has a second heading'],
    ['x.json', '{\n  "treaty_en": "A",\n  "articles": [,]\n}', 3, 'no JSON'],
    ['x.json', '{"articles": []}', 1, 'treaty_en: '],
    [
      'x.json',
      '{"treaty_en": "A", "articles": [\n{"article": 1, "text_en": "a"},\n{"article": 2}\n]}',
      3,
      'articles[1].text_en: ',
    ],
    [
      'x.json',
      '{"treaty_en": "A", "articles": [\n{"article": 1, "text_en": "a"},\n{"article": "1", "text_en": "b"}\n]}',
      3,
      'Article 1 stands twice',
    ],
  ])('%s that is malformed is told with its line', (name, text, line, message) => {
    const read = () => readText(name, text);
    expect(read).toThrow(TextFault);
    expect(read).toThrow(message);
    try {
      read();
    } catch (cause) {
      expect(cause).toMatchObject({ line });
    }
  });

  it('is held against the clauses, each of which gets one of four verdicts', () => {
    const text = readText('x.md', MARKDOWN);
    const clauses = [
      { id: 'a', article: '1', words: 'one' },
      { id: 'b', article: '2', words: 'three' },
      { id: 'c', article: '9', words: 'one' },
      { id: 'd', article: '3' },
    ];
    expect(verifyClauses(text, clauses).map(({ verdict }) => verdict)).toEqual([
      'found',
      'not found',
      'article missing',
      'no words coded',
    ]);
  });

  it('is known by its title, the longest name winning, or by its file', () => {
    const known = [
      { id: 'crc', name: 'CRC', title: 'Convention on the Rights of the Child' },
      { id: 'crc-opsc', name: 'OPSC', title: 'Optional Protocol to the Convention on the Rights of the Child' },
    ];
    expect(instrumentOf('Optional Protocol to the Convention on the Rights of the Child on …', 'x.md', known)?.id).toBe(
      'crc-opsc',
    );
    expect(instrumentOf('Anything', 'dir/crc.json', known)?.id).toBe('crc');
    expect(instrumentOf('Anything', 'x.md', known)).toBeUndefined();
  });
});
