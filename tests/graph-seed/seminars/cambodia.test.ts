/** Seminar “Cambodia and the Palermo Protocol”: every count and date of its claims, recomputed from the facts. */
import { describe, expect, it } from 'vitest';
import { answerPaths } from '#law/answer/path-answer.ts';
import { lawGraph } from '#law/graph.ts';
import { SEED_FOLDER } from '../../../graph-seed/build.ts';
import { readSeminars } from '../../../graph-seed/read/seminars.ts';
import { realSeed } from '../../support/real-seed.ts';

const seed = realSeed();
const graph = lawGraph(seed.nodes, seed.links, seed.sources);
const scenes = readSeminars(SEED_FOLDER).find(({ id }) => id === 'cambodia')?.scenes ?? [];
const scene = (title: string) => {
  const found = scenes.find((each) => each.title === title);
  if (!found) throw new Error(`No scene “${title}”.`);
  return found;
};

const WORDS = [
  'none',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const word = (n: number): string => WORDS[n] ?? String(n);
const day = (date = ''): string =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(date),
  );
const links = (type: string) => seed.links.filter((link) => link.type === type);
const party = (treaty: string) => links('PARTY_TO').find(({ start, end }) => start === 'KHM' && end === treaty);
const instrument = (id: string) =>
  seed.nodes.flatMap((node) => (node.kind === 'Instrument' && node.id === id ? [node] : []))[0];
const paths = (title: string) => {
  const { path } = scene(title).view;
  if (!path) throw new Error(`“${title}” shows no paths.`);
  return answerPaths(graph, path.from, path.to, path.rules).paths;
};

describe('the seminar on Cambodia', () => {
  it('has eleven scenes, each with a short claim, a source and what to say', () => {
    expect(scenes).toHaveLength(11);
    for (const { claim, aside, notes, sources } of scenes) {
      expect(claim.length, claim).toBeLessThanOrEqual(112);
      expect(aside.length, aside).toBeLessThanOrEqual(160);
      expect(sources.length, claim).toBeGreaterThan(0);
      const length = notes.split(/\s+/).length;
      expect([length >= 60, length <= 160], `${length} words: ${claim}`).toEqual([true, true]);
    }
  });

  it('three dates', () => {
    const { signed, deposited, from } = party('palermo-protocol') ?? {};
    expect(scene('Where did Cambodia stand on 15 July 2007?').claim).toBe(
      `Cambodia signed on ${day(signed)}, ratified on ${day(deposited)} and was bound from ${day(from)}.`,
    );
    expect([deposited, from]).toEqual([
      expect.toSatisfy((at: string) => at < '2007-07-15'),
      expect.toSatisfy((at: string) => at > '2007-07-15'),
    ]);
  });

  it('a law eleven years older, and one that names the Protocol', () => {
    const [old, now] = [
      instrument('khm-kidnapping-trafficking-1996')?.adopted ?? '',
      instrument('khm-tshtse-2008')?.adopted ?? '',
    ];
    const years = Number(party('palermo-protocol')?.from?.slice(0, 4)) - Number(old.slice(0, 4));
    expect(scene('A law older than the treaty').claim).toBe(
      `Cambodia punished trafficking in ${old.slice(0, 4)}, ${word(years)} years before Palermo bound it, and rewrote the law in ${now.slice(0, 4)}.`,
    );
    expect(links('IMPLEMENTS').find(({ start }) => start === 'khm-tshtse-2008')).toMatchObject({
      end: 'palermo-protocol',
      locator: 'art 1',
    });
  });

  it('Article 6 has so many lines of each wording, and the firm one is compensation', () => {
    const six = links('IMPOSES').filter(({ start }) => start === 'palermo-protocol/6');
    const worded = (force: string) => six.filter((link) => link.force === force);
    const { claim, aside } = scene('How many duties in Article 6 are firm?');
    expect(claim).toBe(
      `Of the ${word(six.length)} coded duties in Article 6 ${word(worded('mandatory').length)} is firm: the possibility of compensation.`,
    );
    expect(worded('mandatory').map(({ end }) => end)).toEqual(['compensation']);
    expect(aside).toBe(
      `${capital(word(worded('qualified').length))} are qualified, ${word(worded('consider').length)} ask the State only to consider.`,
    );
  });

  it('recovery: every victim qualified or to consider, children firm since 1992', () => {
    const found = paths('Help to recover');
    const of = (...who: string[]) => found.filter((path) => who.includes(path.who ?? ''));
    expect(
      of('trafficking-victims')
        .map(({ force }) => force)
        .sort(),
    ).toEqual(['consider', 'qualified']);
    const firm = of('child-victims-of-trafficking', 'child-victims-of-exploitation').filter(
      ({ force }) => force === 'mandatory',
    );
    expect(
      firm
        .map(({ since }) => since)
        .sort()[0]
        ?.slice(0, 4),
    ).toBe('1992');
    expect(
      links('IMPOSES').find(({ start, end }) => start === 'actip/14' && end === 'assist-victims-recovery')?.force,
    ).toBe('unread');
  });

  it('the basic offence at home is unlawful removal, and so many provisions of the law were read', () => {
    const { claim, aside } = scene('Article 3 beside Cambodian law');
    const defined = (start: string) =>
      links('DEFINES').find((link) => link.start === start && link.end === 'concept/trafficking-in-persons');
    for (const element of ['act', 'means', 'purpose'] as const)
      expect(defined('palermo-protocol')?.[element], element).toBeTruthy();
    expect(claim).toContain('act, means and purpose');
    expect(defined('khm-tshtse-2008')?.act).toContain('unlawful removal');
    expect(aside).toContain(`Articles ${defined('khm-tshtse-2008')?.locator?.replace('arts ', '')} of the law of 2008`);
    const read = seed.nodes.filter((node) => node.kind === 'Article' && node.instrument === 'khm-tshtse-2008');
    expect(instrument('khm-tshtse-2008')?.summary).toContain('52 articles');
    expect(aside).toContain(`52 articles; ${read.length} provisions`);
  });

  it('Palermo limits help and not the crime; Europe limits neither', () => {
    const reach = (id: string) => {
      const { crimeAtHome, crimeWithoutGroup, protectionAtHome, protectionWithoutGroup } = instrument(id) ?? {};
      return [crimeAtHome, crimeWithoutGroup, protectionAtHome, protectionWithoutGroup];
    };
    expect(reach('palermo-protocol')).toEqual(['yes', 'yes', 'no', 'no']);
    expect(reach('coe-thb')).toEqual(['yes', 'yes', 'yes', 'yes']);
    expect(new Set(reach('actip'))).toEqual(new Set(['not read']));
  });

  it('thirty claims of a gap, all of one paper', () => {
    const gaps = seed.nodes.flatMap((node) => (node.kind === 'Finding' && node.form === 'gap' ? [node] : []));
    const on = (element?: string) => gaps.filter(({ lawElement }) => lawElement === element).length;
    expect(new Set(gaps.map(({ source }) => source))).toEqual(new Set(['paulina-2025']));
    expect([gaps.length, on('structure'), on('substance'), on('culture'), on()]).toEqual([30, 13, 12, 4, 1]);
    const drawn = new Set(scene("The paper's thesis").form?.rows);
    expect(drawn).toEqual(new Set(gaps.flatMap(({ id, lawElement }) => (lawElement ? [id] : []))));
    expect(scene("The paper's thesis").aside).toContain('13 on structure, 12 on substance, 4 on culture, 1 on all');
  });

  it('each point on which others differ has its check', () => {
    const shown = scene('Says who?').view.expansions.map(({ id }) => id);
    for (const claim of shown)
      expect(links('CHECKS').filter(({ end }) => end === claim).length, claim).toBeGreaterThan(0);
  });

  it('nobody who watches recovery is a court', () => {
    const bound = new Set(
      links('PARTY_TO')
        .filter(({ start }) => start === 'KHM')
        .map(({ end }) => end),
    );
    const carrying = new Set(
      links('IMPOSES')
        .filter(({ end }) => end === 'assist-victims-recovery')
        .map(({ start }) => start.split('/')[0] ?? ''),
    );
    const courts = links('ENFORCES').filter(({ end }) => bound.has(end) && carrying.has(end));
    expect(courts).toEqual([]);
    expect(links('MONITORS').filter(({ end }) => bound.has(end) && carrying.has(end)).length).toBeGreaterThan(4);
  });

  it('grades stand for these years and no others', () => {
    const years = links('GRADED')
      .filter(({ end }) => end === 'KHM')
      .map(({ year }) => Number(year))
      .sort();
    const span = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
    expect(years).toEqual(span(2001, 2025));
  });
});
