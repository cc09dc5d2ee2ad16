/** Who is bound, with whom, since when, and under what reservation: answers worked out by hand from the facts. */
import { beforeAll, expect, it } from 'vitest';
import { openStore, type Store } from '../../../server/store/store.ts';
import { asking, pick } from '../../support/ask-question.ts';
import { describeEngines, LOAD_SEED } from '../../support/engines.ts';

const answers = new Map<string, unknown>();

describeEngines('the questions', (open) => {
  let store: Store;
  beforeAll(async () => {
    store = await openStore(await open(LOAD_SEED));
  });
  const ask = asking(answers, () => store);

  it('tell Cambodia on 15 July 2007 as a contracting State, with the clause; the Lao date of 2017 is not guessed', async () => {
    expect((await ask('standing')).note).toMatch(
      /On 15 July 2007, Cambodia had consented.*not in force for it yet.*2 July 2007.*1 August 2007/s,
    );
    expect((await ask('standing', { state: 'LAO', instrument: 'actip', date: '2017-06-01' })).note).toMatch(
      /not known/,
    );
    expect((await ask('standing', { instrument: 'actip', date: '2017-03-08' })).note).toMatch(/8 March 2017/);
  });

  it('count those that were members when ACTIP was adopted, not today’s, and tell what changed since', async () => {
    const states = pick(await ask('members-bound'), 'state').flat();
    expect(states).toEqual(['LAO', 'PHL', 'MMR', 'KHM', 'MYS', 'IDN', 'VNM', 'THA', 'SGP']);
    expect(pick(await ask('members-changed'), 'day', 'state', 'event')).toEqual([
      ['2020-04-29', 'BRN', 'bound'],
      ['2025-10-26', 'TLS', 'joined the group'],
    ]);
  });

  it('tell what changed for Cambodia after 2006', async () => {
    expect(pick(await ask('state-changed'), 'day', 'instrument', 'event')).toEqual([
      ['2007-03-14', 'ilo-c182', 'bound'],
      ['2007-04-29', 'op-cat', 'bound'],
      ['2007-08-01', 'palermo-protocol', 'bound'],
      ['2007-10-05', 'uncac', 'bound'],
      ['2011-01-13', 'op-cedaw', 'bound'],
      ['2013-01-19', 'crpd', 'bound'],
      ['2013-07-27', 'ced', 'bound'],
      ['2017-03-08', 'actip', 'bound'],
    ]);
  });

  it('name three States that set aside a protection of victims, and not those that only opt out of the Court', async () => {
    expect(pick(await ask('reservations'), 'state', 'paragraph', 'statement')).toEqual([
      ['QAT', '6(3)(d)', 'substantive'],
      ['QAT', '7(1)', 'substantive'],
      ['SAU', '6(3)(d)', 'substantive'],
      ['SAU', '7(1)', 'substantive'],
      ['SYR', '6(3)(a)', 'interpretive'],
      ['SYR', '7(1)', 'substantive'],
    ]);
  });

  it('pair only ASEAN States that did not decline the Court', async () => {
    const answer = await ask('court');
    expect(pick(answer, 'state', 'other', 'since')).toEqual([
      ['KHM', 'PHL', '2007-08-01'],
      ['KHM', 'TLS', '2009-12-09'],
      ['PHL', 'TLS', '2009-12-09'],
    ]);
    expect(answer.leftOut.unknown).toBe(0);
  });

  it('do not take a notice for an exit', async () => {
    const rows = pick(await ask('leaving'), 'instrument', 'state', 'notice', 'until', 'taken');
    // Seven of the Rome Statute's still pending or taken back, and eight that took effect, four of them from the protocol on complaints and the American Convention.
    expect(rows).toHaveLength(15);
    expect(rows).toContainEqual(['iccpr-op1', 'BLR', '2022-11-08', '2023-02-08', null]);
    expect(rows).toContainEqual(['rome-statute', 'PHL', '2018-03-17', '2019-03-17', null]);
    expect(rows).toContainEqual(['rome-statute', 'HUN', '2025-06-02', null, '2026-05-29']);
    expect(rows).toContainEqual(['rome-statute', 'NER', '2026-06-18', null, null]);
  });

  it('bind twenty-four members by the directive from its first day, Croatia later, Denmark not, the United Kingdom until it left', async () => {
    const answer = await ask('directive');
    const rows = pick(answer, 'state', 'since', 'until');
    expect(rows.filter(([, since, until]) => since === '2011-04-15' && until === null)).toHaveLength(24);
    expect(rows).toContainEqual(['HRV', '2013-07-01', null]);
    expect(rows.find(([state]) => state === 'GBR')?.[2]).toBe('2020-01-31');
    expect(rows.some(([state]) => state === 'DNK' || state === 'IRL')).toBe(false);
    expect(answer.leftOut.low).toBe(1);
  });

  it('date what Thailand and Cambodia owe each other from the later of two days', async () => {
    const rows = pick(await ask('owed-between'), 'article', 'paragraph', 'since');
    for (const paragraph of ['1', '2', '3', '4'])
      expect(rows).toContainEqual(['palermo-protocol/8', paragraph, '2013-11-16']);
    expect(rows).toContainEqual(['actip/15', '2', '2017-03-08']);
  });

  it('tell which treaties bind both Cambodia and Viet Nam, since the later day', async () => {
    const rows = pick(await ask('both-or-one'), 'instrument', 'who', 'since');
    expect(rows).toContainEqual(['palermo-protocol', 'both', '2012-07-08']);
    expect(rows).toContainEqual(['rome-statute', 'first', '2002-07-01']);
  });

  it('name no agency or grade as supervision of Thailand', async () => {
    const bodies = pick(await ask('supervisors'), 'institution', 'instrument');
    expect(bodies).toContainEqual(['ilo-ceacr', 'ilo-c029']);
    expect(bodies).toContainEqual(['ilo-ceacr', 'ilo-p029']);
    expect(bodies.some(([body]) => ['iom', 'unodc', 'us-state-tip-office'].includes(String(body)))).toBe(false);
  });
});
