/** The command that holds texts against the clauses, over the real clauses of a treaty and a text made of their words. */
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clausesOf, verifyFolder } from '../../../graph-seed/verify/verify.ts';
import { realSeed } from '../../support/real-seed.ts';

const seed = realSeed();

/** A text in which each article holds the deciding words of its clauses, and nothing else. */
function textOf(id: string): string {
  const articles = new Map<string, string[]>();
  for (const { article, words } of clausesOf(seed, id))
    articles.set(article, [
      ...(articles.get(article) ?? []),
      `${(words ?? 'nothing').replaceAll('...', 'and so on')}.`,
    ]);
  return [...articles].map(([number, words]) => `## Article ${number}\n\n${words.join('\n')}\n`).join('\n');
}

function folder(files: Record<string, string>): string {
  const made = mkdtempSync(join(tmpdir(), 'texts-'));
  mkdirSync(made, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(made, name), text);
  return made;
}

describe('a folder of texts', () => {
  it.each(['palermo-protocol', 'untoc', 'coe-thb', 'crc', 'eu-directive-2011-36'])(
    'with the words of %s: every word that was coded is found',
    (id) => {
      const report = verifyFolder(folder({ [`${id}.md`]: textOf(id) }), seed);
      expect(report.code).toBe(0);
      expect(report.lines).toHaveLength(1);
      expect(report.lines[0]).toContain(`${id}: `);
      expect(report.lines[0]).toContain('0 not found, 0 article missing');
    },
  );

  it('says which words do not stand there, and which article is not there', () => {
    const text = textOf('palermo-protocol')
      .replace(/## Article 10\n[^#]*/, '')
      .replace(/shall consider/gi, 'may');
    const { lines, code } = verifyFolder(folder({ 'palermo-protocol.md': text }), seed);
    expect(code).toBe(1);
    expect(lines.some((line) => /not found: art 6\(3\) .*"shall consider/.test(line))).toBe(true);
    expect(lines.some((line) => /article missing: art 10\(/.test(line))).toBe(true);
  });

  it('tells a malformed or unknown text with file and line, goes on with the others, and stores nothing', () => {
    const made = folder({
      'a.json': '{\n"treaty_en": 1\n}',
      'b.md': '# Nobody knows this\n\n## Article 1\n',
      'coe-thb.md': textOf('coe-thb'),
    });
    const { lines, code } = verifyFolder(made, seed);
    expect(code).toBe(2);
    expect(lines[0]).toMatch(/a\.json:1 {2}treaty_en: /);
    expect(lines[1]).toMatch(/b\.md:1 {2}no treaty of the data is called "Nobody knows this"/);
    expect(lines[2]).toContain('coe-thb: ');
    expect(readdirSync(made)).toEqual(['a.json', 'b.md', 'coe-thb.md']);
    expect(verifyFolder(join(made, 'nowhere'), seed).code).toBe(2);
  });
});
