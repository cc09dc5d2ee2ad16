/** Over all clauses: words that a later text has changed are never told as the present ones, in a sentence or under a table. */
import { describe, expect, it } from 'vitest';
import type { LinkOf } from '#contract/links.ts';
import { MatrixAsked } from '#contract/matrix.ts';
import { amendedAmong } from '#law/answer/table-note.ts';
import { lawGraph, nodeOf } from '#law/graph.ts';
import { compareClauses } from '#law/matrix/duties.ts';
import { matrixOf } from '#law/matrix/matrix.ts';
import { ownClauses } from '#law/paths/one-duty-once.ts';
import { explainLink } from '#law/sentences/explain-link.ts';
import { amendedBy } from '#law/time/amended.ts';
import { clauseBinds } from '#law/time/clause.ts';
import { realSeed } from '../../support/real-seed.ts';

const seed = realSeed();
const graph = lawGraph(seed.nodes, seed.links, seed.sources);
const TODAY = '2026-11-24';
const BEFORE = '2024-07-13';
const clauses = seed.links.filter((link): link is LinkOf<'IMPOSES'> => link.type === 'IMPOSES');
const articles = seed.nodes.filter((node) => node.kind === 'Article');
const changing = articles.filter(({ numberedIn }) => numberedIn !== undefined);
/** By the numbers of both articles, whatever the law itself makes of them. */
const old = clauses.filter(({ start }) =>
  changing.some(({ numberedIn, number }) => start === `${numberedIn}/${number}`),
);
const NAMES = /Directive \(EU\) 2024\/1712|EU Directive 2024\/1712/;
const said = (link: LinkOf<'IMPOSES'>, day?: string, language: 'en' | 'id' = 'en') =>
  explainLink(graph, link, 'forward', { day, language }).sentence;

describe('a clause whose article a later text has changed', () => {
  it('says so from the day on which that text entered into force, in both languages', () => {
    expect(old.length).toBeGreaterThan(30);
    for (const link of old) {
      expect(said(link, TODAY), link.id).toMatch(NAMES);
      expect(said(link, TODAY, 'id'), link.id).toMatch(NAMES);
      expect(said(link), link.id).toMatch(NAMES);
      expect(said(link, BEFORE), link.id).not.toMatch(NAMES);
    }
  });

  it('is told to be earlier wording only where its own words were changed', () => {
    const at = (place: string) =>
      said(old.find(({ id }) => id.startsWith(`IMPOSES:eu-directive-2011-36/${place}`)) as LinkOf<'IMPOSES'>);
    expect(at('11:identify-victims:4')).toMatch(/14 July 2024.*15 July 2026.*amended Article 11\(4\).*earlier wording/);
    expect(at('11:unconditional-assistance:3')).toMatch(/whether also Article 11\(3\) .* is not coded/);
    expect(at('8:non-punishment')).toMatch(/replaced Article 8 .*earlier wording/);
    expect(at('7:confiscate-proceeds')).toMatch(/deleted Article 7 .*earlier wording/);
  });

  it('leaves every other clause as it is', () => {
    for (const link of clauses.filter((each) => !old.includes(each))) {
      const own = nodeOf(graph, link.start);
      if (own?.kind === 'Article' && own.instrument !== 'eu-directive-2024-1712')
        expect(said(link, TODAY), link.id).not.toMatch(NAMES);
    }
  });

  it('is named under every table that rests on it', () => {
    for (const link of old) expect(amendedAmong(graph, [link], TODAY, 'en'), link.id).toMatch(NAMES);
    expect(amendedAmong(graph, old, BEFORE, 'en')).toBe('');
    expect(amendedAmong(graph, old, TODAY, 'en').match(/in force since/g)).toHaveLength(4);
  });

  it('leads no cell where a clause in present words, for the same people, says the same', () => {
    const matrix = matrixOf(graph, MatrixAsked.parse({ rows: 'eu' }), TODAY);
    const earlier = (link: LinkOf<'IMPOSES'>) => (amendedBy(graph, link, TODAY)?.how ?? 'may') !== 'may';
    const faults: string[] = [];
    let compared = 0;
    for (const [row, { id: state }] of (matrix?.rows ?? []).entries())
      for (const [column, { id: duty }] of (matrix?.columns ?? []).entries()) {
        const leads = matrix?.places[matrix.cells[row]?.[column]?.rests ?? -1]?.link;
        const on = clauses.filter(({ end, force }) => end === duty && force !== 'unread');
        const lead = on.find(({ id }) => id === leads);
        if (!lead) continue;
        const bound = ownClauses(on.filter((link) => clauseBinds(graph, link, state, 'medium', TODAY) === 'yes'));
        const alike = bound.filter((link) => compareClauses(link, lead, 'trafficking-victims') === 0);
        if (!alike.some(earlier) || alike.every(earlier)) continue;
        compared += 1;
        if (earlier(lead)) faults.push(`${state} ${duty}: ${lead.id}`);
      }
    expect(compared).toBeGreaterThan(20);
    expect(faults).toEqual([]);
  });
});
