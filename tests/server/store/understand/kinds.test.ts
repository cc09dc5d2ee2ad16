/** The rules by which whole kinds of phrasings are read, each by a phrase that none of the measured lots has. */
import { describe, expect, it } from 'vitest';
import { lawGraph } from '../../../../server/law/graph.ts';
import { understand } from '../../../../server/store/understand/understand.ts';
import { realSeed } from '../../../support/real-seed.ts';
import { inShort } from './in-short.ts';
import { AS_OF } from './measure.ts';

const { nodes, links } = realSeed();
const graph = lawGraph(nodes, links);
const ask = (q: string, language: 'en' | 'id' = 'en') => understand(graph, AS_OF, { q, language });
const first = (q: string): string => {
  const [reading] = ask(q).readings;
  return reading ? inShort(reading.view) : '';
};

describe('a day told by what another State did', () => {
  const cambodia = 'standing state=KHM instrument=palermo-protocol';
  it.each([
    ['was Cambodia party to Palermo before the Philippines ratified', `${cambodia} date=2002-05-27`],
    ['was Cambodia party to Palermo when Thailand acceded', `${cambodia} date=2013-10-17`],
    ['was Cambodia party to Palermo when Thailand was bound', `${cambodia} date=2013-11-16`],
    ['apakah Kamboja terikat Protokol Palermo sebelum Thailand bergabung', `${cambodia} date=2013-10-16`],
    [
      'was Cambodia party to the CRC before Thailand joined the Palermo Protocol',
      'standing state=KHM instrument=crc date=2013-10-16',
    ],
    ['what changed for Laos after Thailand joined the Palermo Protocol', 'state-changed state=LAO date=2013-10-18'],
    ['what changed for Laos since Thailand joined the Palermo Protocol', 'state-changed state=LAO date=2013-10-17'],
  ])('%s', (text, meant) => {
    expect(first(text)).toBe(meant);
  });

  it.each([
    'was Cambodia party to C189 before Thailand joined',
    'was Cambodia bound before Thailand joined',
    'was Cambodia party to Palermo before Thailand and Laos',
    'which treaties did Cambodia have in common before Thailand was bound',
  ])('is not sure where nobody knows the day: %s', (text) => {
    expect(ask(text).sure).toBe(false);
  });

  it('asks for the day, where that is the question', () => {
    expect(first('when was Laos bound by ACTIP')).toBe('standing state=LAO instrument=actip');
  });
});

describe('what leaves a doubt', () => {
  it.each([
    ['was Korea bound by CEDAW in 2001', 'KOR', 'PRK'],
    ['Congo CRC status', 'COD', 'COG'],
  ])('a name that two States go by, the other of which is offered: %s', (text, value, other) => {
    const { readings, sure } = ask(text);
    expect(sure).toBe(false);
    const state = readings[0]?.slots.find(({ name }) => name === 'state');
    expect(state?.value).toBe(value);
    expect(state?.choices[0]?.value).toBe(other);
  });

  it.each([
    'is Laos bound by CEDAW and which other States are?',
    'is Laos party to the CRC, and who helps there?',
    'apakah Laos terikat CEDAW dan siapa yang mengawasi?',
    'would Laos be bound by C189',
    'which instruments mention UNICEF',
    'is Thailand party to CEDAW and in dispute about it',
  ])('more that is asked than is heard: %s', (text) => {
    expect(ask(text).sure).toBe(false);
  });

  it('no second question that the same reading answers', () => {
    expect(ask('Which instruments ask for a residence permit, and whom in ASEAN do they bind?').sure).toBe(true);
  });
});

describe('names', () => {
  it.each([
    ['is Laos party to the Convention on Child Rights', 'standing state=LAO instrument=crc'],
    ['the Cambodian law of 2008', 'card khm-tshtse-2008'],
    ['Thai anti-trafficking act of 2008', 'card tha-atp-2008'],
    ['is Laos bound by the Palermo Protocol of 2000', 'standing state=LAO instrument=palermo-protocol'],
    ['is Laos bound by the 1998 Rome Statute', 'standing state=LAO instrument=rome-statute'],
    [
      'was Laos bound by the Palermo Protocol of 2000 in 2004',
      'standing state=LAO instrument=palermo-protocol date=2004-12-31',
    ],
    ['must Thailand protect witnesses in Thailand', 'duty-owed state=THA duty=witness-protection'],
  ])('turned, told by the year, said twice: %s', (text, meant) => {
    expect(first(text)).toBe(meant);
    expect(ask(text).sure).toBe(true);
  });

  it('counts a word once: legal aid is no aid by somebody', () => {
    expect(first('legal aid in Malaysia')).toBe('duty-owed state=MYS duty=legal-aid');
    expect(first('who helps with legal aid in Malaysia')).toBe('help-with-duty state=MYS duty=legal-aid');
  });

  it('reads a phrase over a name that stands in it', () => {
    expect(first('which SAARC members are in CEDAW')).toBe('members-bound group=saarc instrument=cedaw');
    expect(first('gaps in Malaysian legislation')).toBe('unanswered state=MYS');
  });

  it('knows how something is done by the word that says what is', () => {
    expect(first('must Laos nationally protect witnesses')).toBe('duty-owed state=LAO duty=witness-protection');
    expect(ask('must Laos nationally protect witnesses').sure).toBe(true);
    expect(ask('must Laos carefully protect witnesses').sure).toBe(false);
  });
});
