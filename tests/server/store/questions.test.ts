/** The legal questions on the real data, alike on every engine. The answers were worked out by hand from the facts. */
import { beforeAll, describe, expect, it } from 'vitest';
import { API } from '#contract/api.ts';
import { QUESTION_IDS } from '#contract/questions.ts';
import { openStore, type Store } from '../../../server/store/store.ts';
import { asking, pick } from '../../support/ask-question.ts';
import { describeEngines, LOAD_SEED } from '../../support/engines.ts';
import { realSeed } from '../../support/real-seed.ts';

const seed = realSeed();
const answers = new Map<string, unknown>();

describeEngines('the questions', (open) => {
  let store: Store;
  beforeAll(async () => {
    store = await openStore(await open(LOAD_SEED));
  });
  const ask = asking(answers, () => store);

  it('are each offered with their statement, and each has an answer to its own example', async () => {
    const { questions } = API.questions.output.parse(await store.handlers.questions({}));
    expect(questions.map(({ id }) => id)).toEqual(QUESTION_IDS);
    for (const { id, cypher } of questions) {
      expect(cypher).toContain('MATCH');
      expect((await ask(id)).rows.length, id).toBeGreaterThan(0);
    }
  });

  it('rest on links that are in the data, and name their sources', async () => {
    const known = new Map(seed.links.map((link) => [link.id, link]));
    for (const id of QUESTION_IDS) {
      const { rows, sources } = await ask(id);
      const told = new Set(sources.map((source) => source.id));
      for (const link of rows.flatMap(({ links }) => links))
        expect(told.has(known.get(link)?.source ?? ''), link).toBe(true);
      for (const { links } of rows) expect(links.length, id).toBeGreaterThan(0);
    }
  });

  it('tell Cambodia’s duty to help victims recover by people, since the later of two treaties, with the unread clause counted', async () => {
    const answer = await ask('recovery');
    expect(pick(answer, 'article', 'paragraph', 'force', 'since')).toEqual([
      ['palermo-protocol/6', '3', 'consider', '2007-08-01'],
      ['untoc/25', '1', 'qualified', '2007-08-01'],
      ['ilo-c182/7', '2(b)', 'mandatory', '2007-03-14'],
      ['crc/39', 'sole', 'mandatory', '1992-11-14'],
      ['crc-opsc/8', '1(d)', 'mandatory', '2002-06-30'],
      ['cat/14', '1', 'qualified', '1992-11-14'],
      ['crc-opsc/9', '3', 'qualified', '2002-06-30'],
    ]);
    expect(answer.leftOut.unread).toBe(1);
    expect(answer.rows[1]?.links.filter((link) => link.startsWith('PARTY_TO'))).toEqual([
      'PARTY_TO:KHM:untoc',
      'PARTY_TO:KHM:palermo-protocol',
    ]);
  });

  it('know no duty that was not yet owed: of 2007 before Palermo bound it, UNTOC reached no victim of trafficking', async () => {
    const articles = pick(await ask('recovery', { date: '2007-07-31' }), 'article').flat();
    expect(articles).toContain('crc/39');
    expect(articles).not.toContain('palermo-protocol/6');
    expect(articles).not.toContain('untoc/25');
  });

  it('tell what Thailand owes an adult in forced labour, and leave what is owed to children or women dark', async () => {
    const rows = pick(await ask('duties-by-person'), 'article', 'paragraph', 'force');
    for (const row of [
      ['ilo-p029/3', 'sole', 'mandatory'],
      ['ilo-p029/4', '2', 'mandatory'],
      ['actip/14', '1', 'mandatory'],
      ['actip/14', '8', 'mandatory'],
      ['actip/14', '9', 'mandatory'],
      ['palermo-protocol/6', '6', 'mandatory'],
      ['untoc/25', '2', 'mandatory'],
      ['iccpr/8', '3(a)', 'mandatory'],
      ['iccpr/9', '1', 'mandatory'],
      ['untoc/25', '1', 'qualified'],
      ['palermo-protocol/6', '1', 'qualified'],
      ['palermo-protocol/6', '5', 'qualified'],
      ['palermo-protocol/6', '3', 'consider'],
      ['palermo-protocol/7', '1', 'consider'],
      ['actip/14', '4', 'consider'],
      ['actip/14', '7', 'consider'],
    ])
      expect(rows).toContainEqual(row);
    expect(
      rows.filter(([article]) => /^(cedaw|crc|crc-opsc|ilo-c182|saarc-trafficking)\//.test(String(article))),
    ).toEqual([]);
  });

  it('say that the Forced Labour Protocol reaches him because he is in forced labour', async () => {
    const rows = pick(await ask('duties-by-person'), 'article', 'trigger').filter(([article]) =>
      String(article).startsWith('ilo-p029'),
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const [, trigger] of rows) expect(trigger).toMatch(/trafficking only for the purposes of forced labour/);
  });

  it('tell non-punishment in Cambodia by what is owed: to consider it, and not for having been smuggled', async () => {
    expect(pick(await ask('duty-owed'), 'article', 'paragraph', 'force', 'people')).toEqual([
      ['actip/14', '7', 'consider', ['trafficking-victims']],
      ['smuggling-protocol/5', 'sole', 'mandatory', ['smuggled-migrants']],
    ]);
    const europe = pick(await ask('duty-wording', { duty: 'non-punishment' }), 'article', 'owes');
    expect(europe).toContainEqual(['coe-thb/26', 'a possibility not to penalise compelled acts']);
  });

  it('date Viet Nam’s duty to identify victims, and do not answer from Palermo’s training clause', async () => {
    const rows = pick(await ask('duty-begun'), 'since', 'article');
    expect(rows).toEqual([
      ['1990-09-02', 'crc/19'],
      ['2017-03-08', 'actip/14'],
      ['2017-03-08', 'actip/14'],
      ['2017-03-08', 'actip/14'],
    ]);
  });

  it('find no ASEAN State bound by the European clauses on stay and on a period of recovery', async () => {
    const stay = pick(await ask('duty-parties'), 'instrument', 'force');
    expect(new Set(stay.map(String))).toEqual(new Set(['palermo-protocol,consider', 'actip,consider']));
    expect((await ask('duty-parties', { duty: 'recovery-reflection-period' })).rows).toEqual([]);
  });

  it('keep a possibility, a procedure and a right to compensation apart, though all are mandatory', async () => {
    const rows = pick(await ask('duty-wording'), 'article', 'paragraph', 'force', 'owes');
    expect(rows).toContainEqual(['palermo-protocol/6', '6', 'mandatory', 'a legal possibility to obtain compensation']);
    expect(rows).toContainEqual([
      'untoc/25',
      '2',
      'mandatory',
      'procedures giving access to compensation and restitution',
    ]);
    expect(rows).toContainEqual(['coe-thb/15', '3', 'mandatory', 'a right to compensation from perpetrators']);
    expect(rows).toContainEqual(['cat/14', '1', 'mandatory', 'an enforceable right to fair and adequate compensation']);
  });

  it('draw no wording for a clause of ACTIP that nobody has read', async () => {
    const by = new Map(
      pick(await ask('difference'), 'duty', 'difference').map(([duty, difference]) => [duty, difference]),
    );
    for (const duty of ['identify-victims', 'no-detention-of-victims', 'non-punishment'])
      expect(by.get(duty), duty).toBe('new');
    for (const duty of ['inform-victims', 'safe-repatriation', 'effective-prosecution'])
      expect(by.get(duty), duty).toBe('firmer');
    for (const duty of ['accept-return-nationals', 'train-officials']) expect(by.get(duty), duty).toBe('same');
    // Coded in one alone, or in the other in a clause that nobody has read, or less than firm in a text of which much was not
    // read: the difference cannot be said.
    for (const duty of [
      'residence-status',
      'physical-safety-victims',
      'protect-victim-privacy',
      'assist-victims-recovery',
      'criminalise-trafficking',
      'national-coordinating-body',
      'corruption',
      'victim-fund',
      'jurisdiction',
    ])
      expect(by.get(duty), duty).toBe('unread');
  });

  it('say where Europe is firmer than Palermo, and where it is not', async () => {
    const by = new Map(
      pick(await ask('difference', { instrument: 'coe-thb' }), 'duty', 'difference').map(([duty, difference]) => [
        duty,
        difference,
      ]),
    );
    expect([
      by.get('residence-status'),
      by.get('recovery-reflection-period'),
      by.get('assist-victims-recovery'),
    ]).toEqual(['firmer', 'new', 'firmer']);
    expect([...by.values()]).toContain('same');
  });

  it('put the word of the paper beside its claim that ECPAT rescues', async () => {
    const rows = pick(await ask('helpers'), 'institution', 'role', 'said');
    expect(rows.find(([who, role]) => who === 'ecpat' && role === 'rescue')?.[2]).toMatch(
      /Urgency of Addressing Human Trafficking Crimes in Cambodia/,
    );
    expect(rows.map(([who]) => who)).toEqual(expect.arrayContaining(['khm-mosvy', 'iom', 'aple', 'a21', 'unicef']));
  });

  it('count the articles read beside the duties that no Cambodian article answers', async () => {
    const answer = await ask('unanswered');
    const duties = new Set(pick(answer, 'duty').flat());
    for (const duty of [
      'identify-victims',
      'compensation',
      'inform-victims',
      'witness-protection',
      'criminalise-attempt-participation',
      'assist-victims-recovery',
    ])
      expect(duties.has(duty), duty).toBe(true);
    expect(duties.has('criminalise-trafficking')).toBe(false);
    expect(duties.size).toBe(34);
    expect(answer.note).toMatch(
      /^34 duties; 60 provisions of 13 national instruments are in the data \(Cambodia: TSHTSE Law 2008: 17; Cambodia: Labour Law: 15;/,
    );
  });

  it('show eight claims on recovery in Cambodia as one paper, with the checks beside them', async () => {
    const answer = await ask('findings-state');
    const rows = pick(answer, 'finding', 'check');
    expect([...new Set(rows.map(([finding]) => finding))]).toEqual(
      ['026', '052', '073', '075', '080', '081', '082', '083'].map((number) => `paulina-2025/f-${number}`),
    );
    expect(new Set(rows.map(([, check]) => check).filter(Boolean))).toEqual(
      new Set(['tip-2021-khm/f-134', 'asiafoundation-2009/f-105', 'ppp-circular-2022/f-106']),
    );
    expect(answer.note).toMatch(/Legal Review: 8\.$/);
  });

  it('name the limit of Palermo, and the duty beyond it', async () => {
    expect(pick(await ask('limits'), 'instrument', 'paragraph', 'except')).toContainEqual([
      'palermo-protocol',
      '4',
      ['Criminalise trafficking'],
    ]);
  });

  it('tell where a duty is firm for ASEAN States that Palermo only asks to consider, and for whom', async () => {
    const rows = pick(await ask('firm-elsewhere'), 'duty', 'article', 'force', 'people', 'state');
    const recovery = rows.filter(([duty, , , , state]) => duty === 'assist-victims-recovery' && state === 'KHM');
    expect(recovery.map(([, article]) => article)).toEqual(['ilo-c182/7', 'crc/39', 'crc-opsc/8']);
    expect(rows.every(([, , force, people]) => force === 'mandatory' && Array.isArray(people))).toBe(true);
    expect(rows.some(([duty]) => duty === 'compensation')).toBe(false);
  });

  it('follow Palermo into the texts that build on it', async () => {
    const rows = pick(await ask('travel'), 'instrument', 'link', 'than');
    expect(rows).toContainEqual(['palermo-protocol', 'SUPPLEMENTS', 'untoc']);
    expect(rows).toContainEqual(['actip', 'BUILDS_ON', 'palermo-protocol']);
    expect(rows).toContainEqual(['coe-thb', 'BUILDS_ON', 'palermo-protocol']);
  });

  it('refuse a treaty where a State is asked for', async () => {
    await expect(ask('recovery', { state: 'palermo-protocol' })).rejects.toMatchObject({
      code: 'not-found',
      at: 'state',
    });
  });
});

describe('the comparison of engines', () => {
  it('saw answers', () => expect(answers.size).toBeGreaterThan(30));
});
