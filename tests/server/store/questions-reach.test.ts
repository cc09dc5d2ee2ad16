/** How far the law reaches: conduct, definitions, the Court, sending home, humanity. Worked out from the facts beforehand. */
import { beforeAll, expect, it } from 'vitest';
import { openStore, type Store } from '../../../server/store/store.ts';
import { asking, pick } from '../../support/ask-question.ts';
import { describeEngines, LOAD_SEED } from '../../support/engines.ts';

const answers = new Map<string, unknown>();

/** Without the rows on the forms of exploitation. */
const onTrafficking = <A extends { rows: { cells: unknown[] }[] }>(answer: A): A => ({
  ...answer,
  rows: answer.rows.filter(
    ({ cells: [concept] }) => (concept as { id: string }).id === 'concept/trafficking-in-persons',
  ),
});

describeEngines('how far the law reaches', (open) => {
  let store: Store;
  beforeAll(async () => {
    store = await openStore(await open(LOAD_SEED));
  });
  const ask = asking(answers, () => store);

  it('keeps crime and protection apart: Palermo’s crime crosses no border, its protection does', async () => {
    const rows = pick(
      await ask('limits'),
      'instrument',
      'crimeAtHome',
      'crimeWithoutGroup',
      'protectionAtHome',
      'protectionWithoutGroup',
    );
    expect(rows).toEqual([
      ['palermo-protocol', 'yes', 'yes', 'no', 'no'],
      ['actip', 'not read', 'not read', 'not read', 'not read'],
      ['coe-thb', 'yes', 'yes', 'yes', 'yes'],
      ['saarc-trafficking', 'yes', 'not coded', 'yes', 'not coded'],
      ['untoc', 'yes', 'yes', 'no', 'no'],
      ['cat', 'not coded', 'not coded', 'not coded', 'not coded'],
      ['rome-statute', 'not coded', 'not coded', 'not coded', 'not coded'],
      ['smuggling-protocol', 'not coded', 'not coded', 'not coded', 'not coded'],
    ]);
  });

  it('does not promise “every victim” under Palermo without Article 4', async () => {
    for (const question of [
      'recovery',
      'duties-by-person',
      'owed-between',
      'duty-parties',
      'duty-wording',
      'unanswered',
    ] as const)
      expect((await ask(question)).note, question).toContain(
        'The Palermo Protocol applies within its own limits (Article 4)',
      );
    expect((await ask('duty-owed', { state: 'FRA' })).note).toBe(
      'The Smuggling Protocol applies within its own limits (Article 4): Offences that are transnational and involve an organised criminal group, and the rights of those smuggled. EU Directive 2024/1712 (in force since 14 July 2024, to be complied with by 15 July 2026) replaced Article 8 of EU Directive 2011/36: what is told here is the earlier wording. The lists of parties were read to different days, from 21 April 2011 to 1 May 2025: what was done after the day of a list is missing.',
    );
    // ACTIP binds Cambodia, and most of it was not read.
    expect((await ask('duty-owed')).note).toMatch(
      /^ACTIP applies within its own limits \(Article 3\): .* The lists of parties were read to [^:]+: what was done after the day of a list is missing\. Reservations could limit these duties, and not all were read: those to ACTIP\. Not read, and could change this answer: Articles 5 to 13 [^.]* of ACTIP\.$/,
    );
  });

  it('sets the elements of each definition beside the law of the State, and calls unread what is unread', async () => {
    const by = new Map(
      pick(
        onTrafficking(await ask('definitions')),
        'instrument',
        'act',
        'purpose',
        'childWithoutMeans',
        'victimConsent',
        'border',
        'organised',
      ).map(([id, ...cells]) => [id, cells]),
    );
    expect([...by.keys()]).toEqual([
      'palermo-protocol',
      'actip',
      'coe-thb',
      'eu-directive-2011-36',
      'saarc-trafficking',
      'khm-tshtse-2008',
    ]);
    expect(new Set(by.get('actip'))).toEqual(new Set(['not read']));
    expect(by.get('khm-tshtse-2008')?.[0]).toMatch(/^unlawful removal/);
    expect(by.get('saarc-trafficking')?.slice(1)).toEqual([
      'prostitution',
      'not coded',
      'does not count',
      'not needed: at home or abroad',
      'not coded',
    ]);
    expect(by.get('coe-thb')?.slice(4)).toEqual(['not needed (Article 2)', 'not needed (Article 2)']);
    for (const cells of by.values()) for (const cell of cells) expect(cell).not.toBe('no');
  });

  it('does not make Viet Nam’s definition the same because it ratified: no means under 18 in one law, as read only under 16 in the other', async () => {
    const rows = pick(
      onTrafficking(await ask('definitions', { state: 'VNM' })),
      'instrument',
      'childWithoutMeans',
      'note',
    );
    expect(rows).toContainEqual(['vnm-law-2024', 'no means needed under eighteen', null]);
    expect(rows).toContainEqual([
      'vnm-penal-code-2015',
      'no means needed under sixteen',
      'As amended in 2017; later amendments were not read.',
    ]);
    expect(rows.some(([instrument]) => instrument === 'khm-tshtse-2008')).toBe(false);
  });

  it('pairs ASEAN States before the Court with the clause, and a reservation works both ways', async () => {
    const answer = await ask('court');
    expect(pick(answer, 'state', 'other', 'paragraph')).toEqual([
      ['KHM', 'PHL', '15(2)'],
      ['KHM', 'TLS', '15(2)'],
      ['PHL', 'TLS', '15(2)'],
    ]);
    // The other eight declined: the list of 2025 has the statements of Brunei Darussalam and Singapore.
    expect(answer.leftOut.unknown).toBe(0);
    const untoc = pick(await ask('court', { instrument: 'untoc' }), 'state', 'other');
    expect(untoc).toHaveLength(6);
    for (const reserving of ['IDN', 'LAO', 'MYS', 'MMR', 'SGP', 'THA', 'VNM'])
      expect(untoc.flat()).not.toContain(reserving);
  });

  it('leaves no State open before the Court that is on the list with a reservation to CEDAW, and guesses nothing where no list was read', async () => {
    const cedaw = await ask('court', { instrument: 'cedaw' });
    expect(new Set(pick(cedaw, 'state', 'other').flat())).toEqual(new Set(['KHM', 'LAO', 'MYS', 'PHL', 'TLS']));
    const slavery = await ask('court', { instrument: 'slavery-supplementary-1956' });
    expect([slavery.rows.length, slavery.leftOut.unknown]).toEqual([0, 10]);
    expect((await ask('court', { instrument: 'crc' })).rows).toEqual([]);
  });

  it('tells in which cases a victim may not be sent back, and gives a clause that leaves refugee law untouched no force', async () => {
    expect(
      pick(await ask('refoulement'), 'link', 'instrument', 'article', 'paragraph', 'force', 'than', 'since'),
    ).toEqual([
      ['IMPOSES', 'cat', 'cat/3', '1', 'mandatory', null, '2007-11-01'],
      ['WITHOUT_PREJUDICE_TO', 'palermo-protocol', null, 'art 14(1)', null, 'refugee-convention-1951', '2013-11-16'],
    ]);
  });

  it('tells the chain from the Statute to the Penal Code, then each claim beside its checks', async () => {
    const answer = await ask('humanity');
    const rows = pick(answer, 'provision', 'finding', 'check', 'since');
    expect(rows.slice(0, 7)).toEqual([
      ['rome-statute', null, null, '2002-07-01'],
      ...[
        'rome-statute/5',
        'rome-statute/7',
        'rome-statute/7-1-c',
        'rome-statute/7-2-c',
        'rome-statute/17',
        'khm-penal-code-2009/188',
      ].map((id) => [id, null, null, null]),
    ]);
    expect(rows.slice(7).map(([, finding, check]) => [finding, check])).toEqual([
      ['paulina-2025/f-085', 'amann-rome/f-108'],
      ['paulina-2025/f-085', 'antila-2019/f-109'],
      ['paulina-2025/f-086', 'iccdb-khm/f-107'],
      ['paulina-2025/f-087', 'iccdb-khm/f-107'],
      ['paulina-2025/f-088', 'cup-complementarity-2014/f-110'],
      ['paulina-2025/f-089', null],
    ]);
    expect(answer.note).toMatch(/in force for Cambodia.*11 April 2002/);
  });

  it('does not call trafficking itself a listed crime, nor shut the Court’s door by a gap at home', async () => {
    const claims = new Map(
      pick(await ask('humanity'), 'provision', 'claim').map(([provision, claim]) => [provision, claim]),
    );
    expect(claims.get('rome-statute/5')).toMatch(/only through one of these/);
    expect(claims.get('khm-penal-code-2009/188')).toMatch(/no mention of trafficking/);
    const thailand = await ask('humanity', { state: 'THA' });
    expect(pick(thailand, 'finding').flat().filter(Boolean)).toEqual([]);
    expect(thailand.note).toMatch(/signed the Rome Statute and had done no more on the list of parties read to 2020/);
    // Section 312 punishes slavery as an ordinary crime.
    expect(pick(thailand, 'provision').flat()).not.toContain('tha-penal-code/312');
    expect(thailand.note).toMatch(/No provision of Thailand on crimes against humanity was read.*section 312/i);
    expect(pick(await ask('humanity', { state: 'PHL' }), 'provision').flat()).not.toContain('rome-statute');
  });

  it('does not let a State go free by leaving one treaty', async () => {
    expect(pick(await ask('still-bound'), 'article', 'since')).toEqual([['ilo-c029/1', '1966-10-25']]);
    expect(pick(await ask('still-bound', { state: 'MYS' }), 'article', 'since')).toEqual([
      ['ilo-p029/1', '2023-03-21'],
      ['ilo-c029/1', '1958-11-11'],
    ]);
  });

  it('has nothing that still binds a State which never left, and says where it stands', async () => {
    for (const state of ['KHM', 'FRA', 'USA', 'FSM']) {
      const { rows, note } = await ask('still-bound', { state });
      expect(rows, state).toEqual([]);
      expect(note, state).toMatch(/Nothing in the data says that .* had left/);
    }
    // A notice that has not taken effect yet is asked about too: Niger and the Rome Statute.
    expect((await ask('still-bound', { state: 'NER', instrument: 'rome-statute' })).note).not.toMatch(/had left/);
  });

  it('holds Article 33 for whoever joined the Convention or its Protocol, and names the list for who did not', async () => {
    const article = async (state: string) => pick(await ask('refoulement', { state }), 'article', 'since');
    expect(await article('USA')).toContainEqual(['refugee-protocol-1967/1', '1968-11-01']);
    expect(await article('USA')).not.toContainEqual(['refugee-convention-1951/33', expect.anything()]);
    expect(await article('KHM')).toContainEqual(['refugee-convention-1951/33', '1993-01-13']);
    expect((await ask('refoulement')).note).toMatch(
      /Thailand is not on the list of parties to the Refugee Convention read to 10 July 2014; no later list was read/,
    );
  });

  it('tells the power of each body by its clause, and whether the State accepted the procedure', async () => {
    const rows = async (state: string, date?: string) =>
      pick(
        await ask('supervisors', { state, ...(date ? { date } : {}) }),
        'institution',
        'article',
        'accepted',
        'note',
      );
    expect(await rows('THA')).toContainEqual([
      'cat-committee',
      'cat/19',
      null,
      'Within one year, then every four years.',
    ]);
    const complaint = 'Complaints by individuals, if the State has so declared.';
    expect(await rows('THA')).toContainEqual([
      'cat-committee',
      'cat/22',
      'no acceptance on the lists that were read',
      complaint,
    ]);
    expect(await rows('FRA')).toContainEqual(['cat-committee', 'cat/22', 'accepted 23 June 1988', complaint]);
    const honduras = async (date: string) =>
      (await rows('HND', date)).filter(([, article]) => article === 'cat/22').map(([, , accepted]) => accepted);
    expect(await honduras('2024-07-21')).toEqual(['no acceptance on the lists that were read', null]);
    expect(await honduras('2024-07-22')).toEqual(['accepted 22 July 2024', null]);
    const refused = (await rows('ISR'))
      .filter(([, article]) => article === 'cat/20')
      .map(([, , accepted]) => String(accepted));
    expect(refused.length).toBeGreaterThan(0);
    for (const told of refused) expect(told).toMatch(/^refused/);
    // A member of the organisation answers to it for the conventions that it has ratified.
    expect(await rows('THA')).toContainEqual([
      'ilo-governing-body',
      'ilo-constitution/24',
      null,
      expect.stringMatching(/NGOs have no such right/),
    ]);
  });

  it('defines the forms of exploitation beside trafficking', async () => {
    const rows = pick(await ask('definitions'), 'concept', 'instrument', 'act');
    expect(rows).toContainEqual(['concept/forced-labour', 'ilo-c029', null]);
    expect(rows).toContainEqual(['concept/slavery', 'slavery-convention-1926', null]);
    expect(
      rows.filter(([concept]) => concept === 'concept/trafficking-in-persons').every(([, , act]) => act !== null),
    ).toBe(true);
  });

  it('counts the parties that only set the Court aside, and names those whose statement nobody read', async () => {
    const { note } = await ask('reservations');
    expect(note).toContain('Of the parties 39 are known to have set aside the clause on disputes');
    // No clause of this one on a court was set aside: nothing is counted.
    expect((await ask('reservations', { instrument: 'coe-thb' })).note).not.toContain('clause on disputes');
    expect(note).toContain(': 1 (State of Palestine)');
    expect(note).toContain('Articles 5, 6, 7, 13, 15 and 16 of the Palermo Protocol; not every statement was read');
    const unread = await ask('reservations', { instrument: 'ilo-c029' });
    expect(unread.rows).toEqual([]);
    expect(unread.note).toMatch(/No statement on the Forced Labour Convention was read/);
  });

  it('finds a reservation that names several articles, one of which protects', async () => {
    expect(pick(await ask('reservations', { instrument: 'crc' }), 'state').flat()).toEqual([
      'BRN',
      'JOR',
      'MMR',
      'MUS',
      'MYS',
      'SOM',
      'THA',
    ]);
  });
});
