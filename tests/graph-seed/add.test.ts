/** "Adding a fact", as graph-seed/README.md tells it, tried on a copy of the real files. */
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildSeed, SEED_FOLDER } from '../../graph-seed/build.ts';
import type { Seed } from '../../graph-seed/derive/derive.ts';
import { differences } from '../../server/law/answer/question-rows.ts';
import { realSeed } from '../support/real-seed.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-add-'));
  cpSync(SEED_FOLDER, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Adds one row at the end of a file, its cells by the name of their column. */
function add(file: string, cells: Record<string, string>): void {
  const path = join(folder, file);
  const [columns = []] = parse(readFileSync(path, 'utf8'), { to: 1 }) as string[][];
  for (const name of Object.keys(cells)) if (!columns.includes(name)) throw new Error(`${file} has no column ${name}`);
  appendFileSync(path, `${columns.map((name) => `"${(cells[name] ?? '').replaceAll('"', '""')}"`).join(',')}\n`);
}
const source = () =>
  add('sources.csv', {
    id: 'a-new-source',
    title: 'A notification read today',
    publisher: 'The depositary',
    url: 'https://example.org/1',
    asOf: '2026-11-24',
    voice: 'plain',
  });

describe('adding a fact', () => {
  it('takes a treaty with its clause, one accession to it and a finding about it, and computes the entry into force', () => {
    source();
    add('nodes/Instrument.csv', {
      id: 'a-new-treaty',
      title: 'A new treaty on recruitment',
      name: 'New Treaty',
      article: 'the',
      form: 'treaty',
      family: 'labour',
      level: 'global',
      effect: 'binding',
      adopted: '2025-01-10',
      inForceFrom: '2025-06-01',
      source: 'a-new-source',
      confidence: 'high',
    });
    add('law/clauses.csv', {
      instrument: 'a-new-treaty',
      article: '9',
      rule: '30 days after deposit',
      entryBasis: 'deposit',
      offset: 'P30D',
      rounding: 'none',
      source: 'a-new-source',
      confidence: 'high',
    });
    add('links/PARTY_TO.csv', {
      start: 'KHM',
      end: 'a-new-treaty',
      consent: 'accession',
      deposited: '2026-01-15',
      source: 'a-new-source',
      pinpoint: 'notification 12',
      confidence: 'high',
    });
    add('nodes/Finding.csv', {
      id: 'a-new-source/f-1',
      title: 'Recruiters',
      claim: 'Recruiters are said to charge fees.',
      form: 'gap',
      lawElement: 'substance',
      source: 'a-new-source',
      confidence: 'medium',
    });
    add('links/ABOUT.csv', {
      start: 'a-new-source/f-1',
      end: 'a-new-treaty',
      source: 'a-new-source',
      pinpoint: 'p 3',
      confidence: 'high',
    });
    const seed = buildSeed(folder);
    expect(seed.links.find(({ end, type }) => end === 'a-new-treaty' && type === 'PARTY_TO')).toMatchObject({
      from: '2026-02-14',
      computed: true,
    });
    expect(seed.nodes.find(({ id }) => id === 'a-new-treaty')).toMatchObject({
      name: 'New Treaty',
      article: 'the',
      binding: true,
      entryArticle: '9',
    });
    expect(seed.version).not.toBe(realSeed().version);
  });

  it('without its source is refused, with the place, what was found and how to mend it', () => {
    add('links/PARTY_TO.csv', {
      start: 'PLW',
      end: 'palermo-protocol',
      consent: 'accession',
      deposited: '2026-01-15',
      source: 'nobody-knows',
      pinpoint: 'notification 12',
      confidence: 'high',
    });
    const rows = readFileSync(join(folder, 'links/PARTY_TO.csv'), 'utf8').trim().split('\n').length;
    expect(() => buildSeed(folder)).toThrow(
      new RegExp(`links/PARTY_TO\\.csv:${rows}:\\d+ .*nobody-knows.*to mend it`, 's'),
    );
  });

  it('of a clause that nobody had read shortens the list of what is unread, and lets it be compared', () => {
    const change = (file: string, from: RegExp, to: string) => {
      const path = join(folder, file);
      const text = readFileSync(path, 'utf8');
      expect(text).toMatch(from);
      writeFileSync(path, text.replace(from, to));
    };
    source();
    change('law/unread.csv', /^actip,actip\/17,.*\n/m, '');
    change(
      'links/IMPOSES.csv',
      /^actip\/17,confiscate-proceeds,.*$/m,
      'actip/17,confiscate-proceeds,mandatory,shall adopt,1,state-party,offenders|trafficking-victims,all,,,,,a-new-source,high,,,a-new-source,art 17(1),,high,',
    );
    const compared = (seed: Seed) => {
      const rows = seed.links.flatMap((link) =>
        link.type === 'IMPOSES' && link.end === 'confiscate-proceeds' && /^(actip|untoc)\//.test(link.start)
          ? [{ values: { duty: link.end, instrument: link.start.split('/')[0] }, links: [link] }]
          : [],
      );
      return differences(rows, 'actip').map(({ values }) => values.difference);
    };
    const seed = buildSeed(folder);
    expect(realSeed().unread[0]).toContain(', 17, 18, ');
    expect(seed.unread[0]).toContain(', 13, 18, ');
    expect(seed.unread[0]).toContain('20 coded clauses');
    expect(seed.nodes.find(({ id }) => id === 'actip/17')).not.toHaveProperty('unread');
    expect(compared(realSeed())).toEqual(['unread']);
    expect(compared(seed)).toEqual(['same']);
  });

  it('that moves the counts out of their bounds says which bounds', () => {
    const settings = join(folder, 'seed.yaml');
    writeFileSync(
      settings,
      readFileSync(settings, 'utf8').replace(/Concept: \{ min: \d+, max: \d+ \}/, 'Concept: { min: 1, max: 2 }'),
    );
    expect(() => buildSeed(folder)).toThrow(/Concept.*2/s);
  });
});
