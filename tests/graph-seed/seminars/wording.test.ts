/** Seminar “Shall, shall consider, may”: every count and date of its claims, recomputed from the facts. */
import { describe, expect, it } from 'vitest';
import type { GraphLink } from '#contract/links.ts';
import { FORCES } from '#contract/vocabulary.ts';
import { answerPaths } from '#law/answer/path-answer.ts';
import { lawGraph } from '#law/graph.ts';
import { unreadStatements } from '#law/standing/qualifications.ts';
import { compareCodings } from '../../../graph-seed/agreement/agreement.ts';
import { SEED_FOLDER } from '../../../graph-seed/build.ts';
import { readSeminars } from '../../../graph-seed/read/seminars.ts';
import { rules } from '../../support/law-fixtures.ts';
import { realSeed } from '../../support/real-seed.ts';

const seed = realSeed();
const graph = lawGraph(seed.nodes, seed.links, seed.sources);
const scenes = readSeminars(SEED_FOLDER).find(({ id }) => id === 'wording')?.scenes ?? [];
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
  'thirteen',
  'fourteen',
  'fifteen',
];
const word = (n: number): string => WORDS[n] ?? String(n);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const day = (date = ''): string =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(date),
  );

const imposed = seed.links.filter(({ type }) => type === 'IMPOSES');
const ofTreaty = (treaty: string) => imposed.filter(({ start }) => start.startsWith(`${treaty}/`));
const ofArticle = (article: string) => imposed.filter(({ start }) => start === article);
const worded = (links: readonly GraphLink[], force: string) => links.filter((link) => link.force === force);
const place = ({ start, paragraph = '' }: GraphLink): string => `${start} ${paragraph}`;
const partyFrom = (state: string, treaty: string) =>
  seed.links.find(({ type, start, end }) => type === 'PARTY_TO' && start === state && end === treaty)?.from;
const inForce = (treaty: string) =>
  seed.nodes.flatMap((node) => (node.kind === 'Instrument' && node.id === treaty ? [node.inForceFrom] : []))[0];
const pillar = new Map(
  seed.nodes.flatMap((node) => (node.kind === 'Obligation' ? [[node.id, node.pillar] as const] : [])),
);
const asean = seed.links.filter(({ type, end }) => type === 'MEMBER_OF' && end === 'asean').map(({ start }) => start);

/** The duties at the end of the scene's own paths, and since when each binds. */
function drawn(title: string) {
  const { path } = scene(title).view;
  if (!path) throw new Error(`“${title}” shows no paths.`);
  const { paths } = answerPaths(graph, path.from, path.to, path.rules);
  return paths.map(({ nodes, steps, since }) => ({ nodes, clause: steps.at(-1)?.links[0] as GraphLink, since }));
}
const clauses = (title: string) => drawn(title).map(({ clause }) => clause);

describe('the seminar on wording', () => {
  it('has ten scenes, each with a short claim, a source and what to say', () => {
    expect(scenes).toHaveLength(10);
    for (const { claim, aside, notes, sources } of scenes) {
      expect(claim.length, claim).toBeLessThanOrEqual(110);
      expect(aside.length, aside).toBeLessThanOrEqual(160);
      expect(sources.length, claim).toBeGreaterThan(0);
      const length = notes.split(/\s+/).length;
      expect([length >= 60, length <= 120], `${length} words: ${claim}`).toEqual([true, true]);
    }
  });

  it('1: four treaties, two firm, one within means, one to consider', () => {
    const four = clauses('How firmly must Romania help victims recover?');
    expect(four.map(place).sort()).toEqual(['coe-thb/12 1', 'crc/39 sole', 'palermo-protocol/6 3', 'untoc/25 1']);
    expect(worded(four, 'qualified').map(({ qualifier }) => qualifier)).toEqual(['within its means']);
    const [firm, within, consider] = ['mandatory', 'qualified', 'consider'].map((force) =>
      word(worded(four, force).length),
    );
    expect(scene('How firmly must Romania help victims recover?').claim).toBe(
      `${capital(word(four.length))} clauses on recovery: ${firm} firm, ${within} within means, ${consider} to consider.`,
    );
  });

  it('2: one clause on which both blind codings differ', () => {
    expect(
      imposed
        .filter(({ codersDiffered }) => codersDiffered)
        .map(({ id, force, codersDiffered }) => ({ id, force, codersDiffered })),
    ).toEqual([
      {
        id: 'IMPOSES:coe-thb/17:gender-equality:sole',
        force: 'mandatory',
        codersDiffered: ['second coder: qualified', 'third coder: qualified'],
      },
    ]);
    const { notes } = scene('Where do three readers still differ?');
    for (const { result } of compareCodings()) {
      expect(result.pairs * (1 - result.observed)).toBeCloseTo(1, 6);
      expect(notes).toContain(`(${result.pairs})`);
    }
  });

  it('3: Articles 5 and 6, and the whole Protocol by pillar', () => {
    const { claim, aside } = scene('Is Palermo as firm on victims as on the crime?');
    const ratio = (links: readonly GraphLink[]) => [worded(links, 'mandatory').length, links.length] as const;
    const [five, six] = ['palermo-protocol/5', 'palermo-protocol/6'].map((id) => ratio(ofArticle(id)).map(word));
    expect(claim).toBe(
      `Palermo's Article 5, on the crime, is firm in ${five?.[0]} clauses of ${five?.[1]}; Article 6, on victims, in ${six?.[0]} of ${six?.[1]}.`,
    );
    const [crime, victims] = ['prosecution', 'protection'].map((each) =>
      ratio(ofTreaty('palermo-protocol').filter(({ end }) => pillar.get(end) === each)),
    );
    expect(aside).toContain(
      `${crime?.[0]} of ${crime?.[1]} clauses on prosecution are firm and ${victims?.[0]} of ${victims?.[1]} on protection`,
    );
    expect(worded(ofArticle('palermo-protocol/6'), 'mandatory').map(({ end }) => end)).toEqual(['compensation']);
  });

  it('4: what Europe made firm, added, kept, softened and left', () => {
    const firmest = (links: readonly GraphLink[]) => {
      const best = new Map<string, number>();
      for (const { end, force } of links)
        if (force) best.set(end, Math.min(best.get(end) ?? FORCES.length, FORCES.indexOf(force)));
      return best;
    };
    const [europe, palermo] = [firmest(ofTreaty('coe-thb')), firmest(ofTreaty('palermo-protocol'))];
    const shared = [...palermo].flatMap(([duty, was]) =>
      europe.has(duty) ? [{ duty, was, now: europe.get(duty) ?? FORCES.length }] : [],
    );
    // With a clause of low confidence nothing is compared.
    const unsure = [...ofTreaty('coe-thb'), ...ofTreaty('palermo-protocol')].filter(
      ({ confidence }) => confidence === 'low',
    );
    const both = shared.filter(({ duty }) => !unsure.some(({ end }) => end === duty));
    const firmer = both.filter(({ was, now }) => now < was);
    expect(firmer.every(({ now }) => now === FORCES.indexOf('mandatory'))).toBe(true);
    const added = [...europe].filter(([duty, now]) => !palermo.has(duty) && now === FORCES.indexOf('mandatory'));
    const [same, softer] = [both.filter(({ was, now }) => now === was), both.filter(({ was, now }) => now > was)];
    const { claim, aside } = scene('What did Europe make firm, five years on?');
    expect(aside).toContain(`Of ${word(shared.length - both.length)} more the difference cannot be said`);
    expect(claim).toContain(`makes ${firmer.length} Palermo duties firm and adds ${added.length} firm ones`);
    expect(aside).toContain(
      `${same.length} stay as firm, ${word(softer.length)} is softer, ${palermo.size - shared.length} are not coded in it`,
    );
    expect(both.find(({ duty }) => duty === 'physical-safety-victims')).toMatchObject({
      was: FORCES.indexOf('qualified'),
      now: FORCES.indexOf('qualified'),
    });
  });

  it('5: eight clauses bind Thailand, none firm for every victim', () => {
    expect(scene('Is any clause firm for every victim in Thailand?').view.question).toMatchObject({
      id: 'recovery',
      parameters: { state: 'THA' },
    });
    const { paths } = answerPaths(graph, 'THA', 'assist-victims-recovery', rules({ date: seed.asOf }));
    const all = paths.map(({ steps }) => steps.at(-1)?.links[0] as GraphLink);
    const firm = worded(all, 'mandatory');
    expect(scene('Is any clause firm for every victim in Thailand?').claim).toBe(
      `${capital(word(all.length))} clauses on recovery bind Thailand: none is firm for every victim, ${word(firm.length)} are firm for some.`,
    );
    const every = firm.filter(({ scope = [] }) => scope.includes('trafficking-victims') || scope.includes('everyone'));
    expect(every.map(({ start, trigger }) => [start, trigger])).toEqual([
      ['ilo-p029/3', 'trafficking only for the purposes of forced labour'],
    ]);
    expect(firm.filter(({ scope = [] }) => scope.every((who) => who.startsWith('child')))).toHaveLength(3);
    expect(ofArticle('actip/14').find(({ end }) => end === 'assist-victims-recovery')?.force).toBe('unread');
  });

  it('6: three firm clauses for children on the day before Palermo', () => {
    const before = drawn('Which treaty bound Cambodia first?').filter(({ clause }) => clause.force === 'mandatory');
    const since = Object.fromEntries(before.map(({ clause, since: from }) => [clause.start, day(from)]));
    expect(scene('Which treaty bound Cambodia first?').claim).toContain(`${capital(word(before.length))} firm clauses`);
    expect(before.every(({ clause }) => clause.scope?.every((who) => who.startsWith('child')))).toBe(true);
    expect(scene('Which treaty bound Cambodia first?').aside).toBe(
      `CRC since ${since['crc/39']}, OPSC since ${since['crc-opsc/8']}, C182 since ${since['ilo-c182/7']}.`,
    );
    expect([scene('Which treaty bound Cambodia first?').view.date, partyFrom('KHM', 'palermo-protocol')]).toEqual([
      '2007-08-01',
      '2007-08-01',
    ]);
    for (const treaty of ['crc', 'ilo-c182', 'crc-opsc', 'palermo-protocol'])
      expect(scene('Which treaty bound Cambodia first?').notes).toContain(day(inForce(treaty)));
  });

  it('7: the protocol of 2014 binds two members of ASEAN', () => {
    expect(new Set(scene('Work, not movement').form?.rows)).toEqual(new Set(asean));
    expect(asean.filter((state) => partyFrom(state, 'ilo-p029')).sort()).toEqual(['MYS', 'THA']);
    expect(
      new Set(
        [...ofArticle('ilo-p029/3'), ...ofArticle('ilo-p029/4')]
          .filter(({ end }) => end === 'assist-victims-recovery')
          .map(({ force }) => force),
      ),
    ).toEqual(new Set(['mandatory']));
    expect(scene('Work, not movement').aside).toContain(
      `Thailand since ${day(partyFrom('THA', 'ilo-p029'))}, Malaysia since ${day(partyFrom('MYS', 'ilo-p029'))};`,
    );
  });

  it('8: South Asia is firm for women and children in prostitution alone', () => {
    const recovery = ofTreaty('saarc-trafficking').filter(({ end }) => end === 'assist-victims-recovery');
    expect(recovery.map(place)).toEqual(['saarc-trafficking/9 2', 'saarc-trafficking/9 3']);
    for (const { force, scope, trigger } of recovery) {
      expect([force, scope]).toEqual(['mandatory', ['women-victims-of-trafficking', 'child-victims-of-trafficking']]);
      expect(trigger).toContain('for prostitution');
    }
    expect(clauses('For whom is South Asia’s convention firm?').map((clause) => [clause.start, clause.force])).toEqual([
      ['palermo-protocol/6', 'consider'],
      ['untoc/25', 'qualified'],
      ['saarc-trafficking/9', 'mandatory'],
    ]);
  });

  it('9: Article 14 of ACTIP, as far as read', () => {
    const [fourteen, all] = [ofArticle('actip/14'), ofTreaty('actip')];
    const force = (duty: string) => new Set(fourteen.filter(({ end }) => end === duty).map((link) => link.force));
    expect([force('identify-victims'), force('non-punishment')]).toEqual([
      new Set(['mandatory']),
      new Set(['consider']),
    ]);
    const shown = scene('On what is ACTIP’s Article 14 firm?').form?.groups.flatMap(({ rows }) => rows) ?? [];
    expect(scene('On what is ACTIP’s Article 14 firm?').aside).toBe(
      `${capital(word(worded(fourteen, 'unread').length))} of its ${word(fourteen.length)} clauses were not read, and ${worded(all, 'unread').length} of ACTIP's ${all.length}; unread is not no. ${capital(word(shown.length))} are drawn.`,
    );
  });

  it('10: three parties set aside what they need only consider; CoE 12(1) binds nobody in ASEAN', () => {
    const { claim, aside } = scene('And who is bound?');
    const setAside = seed.links.filter(
      ({ type, end, kind }) =>
        type === 'RESERVES' && kind === 'substantive' && ['palermo-protocol/6', 'palermo-protocol/7'].includes(end),
    );
    expect(claim).toContain(`${capital(word(new Set(setAside.map(({ start }) => start)).size))} parties`);
    for (const { end, article = '' } of setAside) {
      const paragraph = article.replace(/^\d+\((\d)\)/, '$1');
      expect(
        ofArticle(end)
          .filter((link) => link.paragraph === paragraph)
          .map((link) => link.force),
        article,
      ).toEqual(['consider']);
    }
    const firm = worded(imposed, 'mandatory').filter(
      ({ end, scope = [], trigger }) =>
        end === 'assist-victims-recovery' && scope.includes('trafficking-victims') && !trigger,
    );
    expect(firm.map(({ start }) => start)).toEqual([
      'coe-thb/12',
      'eu-directive-2011-36/11',
      'eu-directive-2024-1712/11',
      'eu-directive-2024-1712/11',
    ]);
    expect(aside).toContain(
      "CoE 12(1) and the Union's directives, firm on recovery for every victim, bind nobody in ASEAN",
    );
    expect([
      asean.length,
      asean.filter((state) => partyFrom(state, 'coe-thb')),
      asean.filter((state) => !partyFrom(state, 'palermo-protocol')),
    ]).toEqual([11, [], []]);
    expect(aside).toContain(
      `${capital(word(unreadStatements(graph, 'palermo-protocol').length))} more statement is unread`,
    );
    const court = seed.links.filter(
      ({ type, end, kind, withdrawnLatest }) =>
        type === 'RESERVES' &&
        kind === 'dispute-clause' &&
        end.startsWith('palermo-protocol') &&
        withdrawnLatest === undefined,
    );
    expect(scene('And who is bound?').notes).toContain(
      `which ${new Set(court.map(({ start }) => start)).size} parties did`,
    );
  });
});
