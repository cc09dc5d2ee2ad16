/** Answers that were worked out from the facts and the treaties' own clauses alone, before the product was asked. */
import { beforeAll, expect, it } from 'vitest';
import { openStore, type Store } from '../../../server/store/store.ts';
import { asking, pick } from '../../support/ask-question.ts';
import { describeEngines, LOAD_SEED } from '../../support/engines.ts';

const answers = new Map<string, unknown>();

describeEngines('the answers worked out beforehand', (open) => {
  let store: Store;
  beforeAll(async () => {
    store = await openStore(await open(LOAD_SEED));
  });
  const ask = asking(answers, () => store);

  it('date Thailand’s duty to identify victims: children, then every victim, then forced labour', async () => {
    expect(pick(await ask('duty-begun', { state: 'THA' }), 'since', 'article', 'paragraph', 'force')).toEqual([
      ['1992-04-26', 'crc/19', '2', 'recommended'],
      ['2017-03-08', 'actip/14', '1', 'mandatory'],
      ['2017-03-08', 'actip/14', '2', 'mandatory'],
      ['2017-03-08', 'actip/14', '3', 'mandatory'],
      ['2019-06-04', 'ilo-p029/3', 'sole', 'mandatory'],
    ]);
  });

  // By hand from graph-seed/data/links/IMPOSES.csv: the rows on this duty, each with its word of force and whom its note names.
  it('list the clauses on work with non-governmental organisations, each in its own force, and say which name others', async () => {
    const answer = await ask('ngo-clauses');
    const rows = pick(answer, 'instrument', 'article', 'paragraph', 'force').map((row) => row.join(' '));
    expect(rows.sort()).toEqual([
      'actip actip/14 1 optional',
      'coe-thb coe-thb/12 5 qualified',
      'coe-thb coe-thb/27 3 qualified',
      'coe-thb coe-thb/35 sole qualified',
      'coe-thb coe-thb/5 6 qualified',
      'eu-directive-2011-36 eu-directive-2011-36/11 4 mandatory',
      'eu-directive-2011-36 eu-directive-2011-36/18 2 qualified',
      'eu-directive-2011-36 eu-directive-2011-36/19 sole mandatory',
      'eu-directive-2024-1712 eu-directive-2024-1712/19 1 mandatory',
      'ilo-c182 ilo-c182/6 2 mandatory',
      'ilo-p029 ilo-p029/1 2 mandatory',
      'ilo-p029 ilo-p029/6 sole mandatory',
      'palermo-protocol palermo-protocol/10 2 recommended',
      'palermo-protocol palermo-protocol/6 3 consider',
      'palermo-protocol palermo-protocol/9 3 qualified',
      'saarc-trafficking saarc-trafficking/9 4 optional',
      'saarc-trafficking saarc-trafficking/9 5 qualified',
    ]);
    expect(answer.leftOut).toEqual({ low: 0, unread: 0, unknown: 0, reserved: 0 });
    const told = new Map(pick(answer, 'article', 'note').map(([article, note]) => [article, String(note)]));
    expect(told.get('ilo-c182/6')).toBe("Employers' and workers' organisations; other groups as appropriate");
    expect(answer.note).toMatch(/^EU Directive 2024\/1712 .* amended Article 11\(4\) of EU Directive 2011\/36/);
    expect(answer.note).toMatch(/Not read, and could change this answer: .*ACTIP/);
  });

  it('tell what changed for Thailand after 2012', async () => {
    expect(
      pick(await ask('state-changed', { state: 'THA', date: '2012-12-31' }), 'day', 'instrument', 'event'),
    ).toEqual([
      ['2013-11-16', 'palermo-protocol', 'bound'],
      ['2013-11-16', 'untoc', 'bound'],
      ['2014-04-14', 'crc-opic', 'bound'],
      ['2016-10-02', 'op-crpd', 'bound'],
      ['2017-03-08', 'actip', 'bound'],
      ['2019-06-04', 'ilo-p029', 'bound'],
      ['2024-06-13', 'ced', 'bound'],
    ]);
  });

  it('tell that Singapore left the convention on the abolition of forced labour, a year after its notice', async () => {
    expect(
      pick(
        await ask('state-changed', { state: 'SGP', date: '1980-01-01', until: '1990-01-01' }),
        'day',
        'instrument',
        'event',
      ),
    ).toEqual([['1980-04-19', 'ilo-c105', 'ended']]);
  });

  it('give no day from which two States are bound where the day of one of them is not known', async () => {
    const rows = pick(await ask('both-or-one', { state: 'LAO', other: 'SGP' }), 'instrument', 'who', 'since');
    // Succession of Singapore: the day from which it works is not in the facts. Consent of Lao PDR: some day in 2017.
    expect(rows).toContainEqual(['slavery-supplementary-1956', 'both', null]);
    expect(rows).toContainEqual(['actip', 'both', null]);
    expect(rows).toContainEqual(['palermo-protocol', 'both', '2015-10-28']);
    const home = pick(await ask('owed-between', { state: 'KHM', other: 'LAO' }), 'article', 'since');
    // Article 18 of the Smuggling Protocol binds both, but takes back those who were smuggled, not victims.
    expect(new Set(home.map(String))).toEqual(new Set(['palermo-protocol/8,2007-08-01', 'actip/15,']));
  });

  it('say of whom a return asks: the State of origin, the one asked, the one that sends home', async () => {
    const rows = pick(await ask('owed-between'), 'article', 'paragraph', 'addressee', 'force');
    for (const row of [
      ['palermo-protocol/8', '1', 'state-of-origin', 'mandatory'],
      ['palermo-protocol/8', '3', 'requested-state', 'mandatory'],
      ['palermo-protocol/8', '4', 'state-of-origin', 'mandatory'],
      ['palermo-protocol/8', '2', 'destination-state', 'qualified'],
    ])
      expect(rows).toContainEqual(row);
    expect(rows).toHaveLength(9);
  });

  it('say that Lao PDR and Malaysia may or may not have been bound by ACTIP in June 2017', async () => {
    const answer = await ask('members-bound', { instrument: 'actip', date: '2017-06-01' });
    expect(pick(answer, 'state').flat().sort()).toEqual(['KHM', 'MMR', 'PHL', 'SGP', 'THA', 'VNM']);
    expect(answer.leftOut.unknown).toBe(2);
  });

  it('find five duties that Palermo only asks to consider, two of them firm elsewhere for ASEAN States', async () => {
    const rows = pick(await ask('firm-elsewhere'), 'duty', 'article', 'paragraph', 'state');
    expect(rows).toHaveLength(67);
    const clauses = new Map<string, number>();
    for (const [duty, article, paragraph] of rows)
      clauses.set([duty, article, paragraph].join(' '), (clauses.get([duty, article, paragraph].join(' ')) ?? 0) + 1);
    expect(Object.fromEntries(clauses)).toEqual({
      'assist-victims-recovery ilo-c182/7 2(b)': 11,
      'assist-victims-recovery crc/39 sole': 11,
      'assist-victims-recovery crc-opsc/8 1(d)': 10,
      'assist-victims-recovery ilo-p029/3 sole': 2,
      'social-reintegration ilo-c182/7 2(b)': 11,
      'social-reintegration ilo-c182/7 2(c)': 11,
      'social-reintegration crc/39 sole': 11,
    });
  });

  it('count what was left out for the person asked about, not for others', async () => {
    expect((await ask('duties-by-person')).leftOut).toEqual({ low: 3, unread: 3, unknown: 0, reserved: 0 });
  });

  it('set the firmest wording of ACTIP against that of Palermo on 55 duties', async () => {
    const counts = new Map<unknown, number>();
    for (const [difference] of pick(await ask('difference'), 'difference'))
      counts.set(difference, (counts.get(difference) ?? 0) + 1);
    expect(Object.fromEntries(counts)).toEqual({ new: 4, firmer: 3, same: 2, unread: 46 });
  });

  it('do not find Europe always stronger: nineteen duties have the same wording, one a softer, and no ASEAN State is a party', async () => {
    const counts = new Map<unknown, number>();
    for (const [difference] of pick(await ask('difference', { instrument: 'coe-thb' }), 'difference'))
      counts.set(difference, (counts.get(difference) ?? 0) + 1);
    expect(Object.fromEntries(counts)).toEqual({ new: 12, firmer: 10, same: 19, softer: 1, missing: 14, unread: 3 });
    const by = new Map(
      pick(await ask('difference', { instrument: 'coe-thb' }), 'duty', 'difference').map(([duty, difference]) => [
        duty,
        difference,
      ]),
    );
    expect(by.get('physical-safety-victims')).toBe('same');
    expect((await ask('members-bound', { instrument: 'coe-thb', date: '2026-11-24' })).rows).toEqual([]);
  });

  it('name the same duties without an article for Thailand and Viet Nam as the facts do', async () => {
    const count = async (state: string) => new Set(pick(await ask('unanswered', { state }), 'duty').flat()).size;
    expect([await count('THA'), await count('VNM')]).toEqual([35, 8]);
  });

  it('name the gap claims on making trafficking a crime in Cambodia, each with its check', async () => {
    expect(pick(await ask('findings-state', { duty: 'criminalise-trafficking' }), 'finding', 'check')).toEqual([
      ['paulina-2025/f-086', 'iccdb-khm/f-107'],
      ['paulina-2025/f-087', 'iccdb-khm/f-107'],
    ]);
  });

  it('change with the person: what Thailand owes a child, a woman, a smuggled migrant, a witness', async () => {
    const of = async (
      scope: 'child-victims-of-trafficking' | 'women-victims-of-trafficking' | 'smuggled-migrants' | 'witnesses',
    ) => pick(await ask('duties-by-person', { scope }), 'article', 'paragraph').map(String);
    const [child, woman, migrant, witness] = [
      await of('child-victims-of-trafficking'),
      await of('women-victims-of-trafficking'),
      await of('smuggled-migrants'),
      await of('witnesses'),
    ];
    expect([child.length, woman.length, migrant.length, witness.length]).toEqual([78, 62, 15, 19]);
    for (const clause of ['crc/39,sole', 'ilo-c182/7,2(b)', 'palermo-protocol/6,3', 'ilo-p029/3,sole'])
      expect(child).toContain(clause);
    expect(woman).toContain('ilo-p029/3,sole');
    expect(woman).not.toContain('crc/39,sole');
    // Neither is a victim of trafficking for that: what protects them is owed to everyone, or to those who give evidence.
    expect(migrant.concat(witness).filter((clause) => clause.startsWith('palermo-protocol/6'))).toEqual([]);
  });

  it('do not read “make it possible not to punish” as “must not punish”', async () => {
    const rows = pick(await ask('duty-owed', { state: 'THA' }), 'article', 'paragraph', 'force', 'owes', 'since');
    expect(rows).toEqual([
      [
        'actip/14',
        '7',
        'consider',
        'consideration of not holding victims liable for directly related acts',
        '2017-03-08',
      ],
      ['ilo-p029/4', '2', 'mandatory', 'authorities entitled not to prosecute or punish compelled acts', '2019-06-04'],
    ]);
  });

  it('know that Lao PDR waited for Palermo itself, and compute no day for a successor', async () => {
    expect((await ask('standing', { state: 'LAO', date: '2003-12-01' })).note).toMatch(
      /not in force for it yet.*26 September 2003.*25 December 2003/,
    );
    const montenegro = (await ask('standing', { state: 'MNE', date: '2006-09-01' })).note;
    expect(montenegro).toMatch(/not known.*23 October 2006/);
    expect(montenegro).not.toMatch(/22 November 2006/);
  });

  it('name the day by which each directive of the Union is due, and count no Union among the States', async () => {
    expect(new Set(pick(await ask('directive', { instrument: 'eu-directive-2024-1712' }), 'due').flat())).toEqual(
      new Set(['2026-07-15']),
    );
    expect(new Set(pick(await ask('directive'), 'due').flat())).toContain('2013-04-06');
    const counts = new Map(pick(await ask('duty-wording'), 'instrument', 'count').map(([id, count]) => [id, count]));
    expect([counts.get('palermo-protocol'), counts.get('coe-thb')]).toEqual([184, 48]);
  });

  it('tell all that binds Cambodia and Viet Nam together, and what binds one alone', async () => {
    const rows = pick(await ask('both-or-one'), 'instrument', 'who', 'since').map(String);
    expect(rows).toEqual([
      'actip,both,2017-03-08',
      'cat,both,2015-03-07',
      'cedaw,both,1992-11-14',
      'crc,both,1992-11-14',
      'crc-opac,both,2004-08-16',
      'crc-opsc,both,2002-06-30',
      'crpd,both,2015-03-07',
      'iccpr,both,1992-08-26',
      'icerd,both,1983-12-28',
      'icescr,both,1992-08-26',
      'ilo-c029,both,2008-03-05',
      'ilo-c105,both,2021-07-14',
      'ilo-c138,both,2004-06-24',
      'ilo-c182,both,2007-03-14',
      'palermo-protocol,both,2012-07-08',
      'uncac,both,2009-09-18',
      'untoc,both,2012-07-08',
      'ced,first,2013-07-27',
      'op-cat,first,2007-04-29',
      'op-cedaw,first,2011-01-13',
      'refugee-convention-1951,first,1993-01-13',
      'refugee-protocol-1967,first,1992-10-15',
      'rome-statute,first,2002-07-01',
      'slavery-supplementary-1956,first,1957-06-12',
      'smuggling-protocol,first,2006-01-11',
      'slavery-convention-1926,second,1956-08-14',
      'vclt,second,2001-11-09',
    ]);
  });
});
