/** A directive of the Union has no parties: it asks its member States, and nobody has failed to join it. */
import { describe, expect, it } from 'vitest';
import { PathRules } from '#contract/path.ts';
import { LANGUAGES } from '#contract/vocabulary.ts';
import { lawGraph } from '#law/graph.ts';
import { askingOf } from '#law/no-path/context.ts';
import { causesOf } from '#law/no-path/causes.ts';
import { explainLink } from '#law/sentences/explain-link.ts';
import { realSeed } from '../../../support/real-seed.ts';

const seed = realSeed();
const graph = lawGraph(seed.nodes, seed.links, seed.sources);
const directives = graph.nodes.flatMap((node) =>
  node.kind === 'Instrument' && node.form === 'directive' ? [node] : [],
);
const clauses = graph.links.filter(
  ({ type, start }) => type === 'IMPOSES' && directives.some(({ id }) => start.startsWith(`${id}/`)),
);
const states = graph.nodes.flatMap((node) => (node.kind === 'Country' ? [node.id] : []));

describe('a directive', () => {
  it('asks member States, in every clause and language', () => {
    expect(clauses.length).toBeGreaterThan(80);
    const told = clauses.flatMap((link) =>
      LANGUAGES.map((language) => explainLink(graph, link, 'forward', { language }).sentence),
    );
    expect(told.filter((sentence) => /State Party|Negara Pihak/.test(sentence))).toEqual([]);
    const firm = told.filter((sentence) => /each Member State|setiap Negara Anggota/.test(sentence));
    expect(firm.length).toBeGreaterThan(150);
  });

  it.each(['2026-11-24', undefined])('was not joined by nobody: no reason of a State says so on %s', (date) => {
    const faults: string[] = [];
    let told = 0;
    const duties = [...new Set(clauses.map(({ end }) => end))];
    for (const [at, state] of states.entries()) {
      const duty = duties[at % duties.length] ?? '';
      for (const language of LANGUAGES) {
        const causes = causesOf(askingOf(graph, language, PathRules.parse(date ? { date } : {})), [state, duty]);
        for (const { sentence } of causes) {
          if (!directives.some(({ name }) => sentence.includes(name))) continue;
          told += 1;
          if (
            /not joined|joined EU|not among|belum menjadi pihak|menjadi pihak pada|tidak termasuk pihak/.test(sentence)
          )
            faults.push(`${state} ${duty}: ${sentence}`);
        }
      }
    }
    expect(faults).toEqual([]);
    expect(told).toBeGreaterThan(50);
  });
});
