import { holdsOn } from '#law/time/dates.ts';
import { type ConsentDates, entryIntoForce, type TreatyDates } from '#law/time/entry-into-force.ts';
import { describe, expect, test } from 'vitest';

const days30 = { offset: 'P30D', rounding: 'none' } as const;
const palermo: TreatyDates = {
  adopted: '2000-11-15',
  inForceFrom: '2003-12-25',
  clause: days30,
  listReadTo: '2023-06-29',
};
/** Its clause on later parties was not read, nor a list of its depositary. */
const actip: TreatyDates = { adopted: '2015-11-21', inForceFrom: '2017-03-08', clause: { rounding: 'none' } };
const rome: TreatyDates = { inForceFrom: '2002-07-01', clause: { offset: 'P60D', rounding: 'first-of-next-month' } };
const europe: TreatyDates = { inForceFrom: '2008-02-01', clause: { offset: 'P3M', rounding: 'first-of-next-month' } };
const labour: TreatyDates = { inForceFrom: '2016-11-09', clause: { offset: 'P12M', rounding: 'none' } };
const slavery: TreatyDates = {
  adopted: '1926-09-25',
  inForceFrom: '1927-03-09',
  clause: { offset: 'P0D', rounding: 'none' },
};

type Case = [
  name: string,
  treaty: TreatyDates,
  consent: Partial<ConsentDates>,
  earliest: string | undefined,
  latest?: string,
];

const CASES: Case[] = [
  ['Cambodia and Palermo: thirty days after deposit', palermo, { deposited: '2007-07-02' }, '2007-08-01', '2007-08-01'],
  [
    'the Philippines and Palermo: waiting for the treaty',
    palermo,
    { deposited: '2002-05-28' },
    '2003-12-25',
    '2003-12-25',
  ],
  [
    'Lao PDR and Palermo: deposit in September, the treaty in December',
    palermo,
    { deposited: '2003-09-26' },
    '2003-12-25',
    '2003-12-25',
  ],
  [
    'a deposit just before the treaty begins still waits thirty days',
    palermo,
    { deposited: '2003-12-20' },
    '2004-01-19',
    '2004-01-19',
  ],
  [
    'Cambodia and ACTIP: the day of deposit is unknown, the answer is certain',
    actip,
    { deposited: '2016-01' },
    '2017-03-08',
    '2017-03-08',
  ],
  [
    'Lao PDR and ACTIP: open until the source that knew it',
    actip,
    { deposited: '2017', depositedEarliest: '2017-02', depositedLatest: '2017-10-04', seenOn: '2017-10-04' },
    '2017-03-08',
    '2017-10-04',
  ],
  [
    'a clause not read, a deposit after the beginning: from the deposit on, until somebody read it',
    actip,
    { deposited: '2020-01-15', seenOn: '2020-06' },
    '2020-01-15',
    '2020-06-30',
  ],
  ['a clause not read and no list read: no latest day', actip, { deposited: '2020-01-15' }, '2020-01-15'],
  [
    'a list read before the deposit says nothing of it',
    actip,
    { deposited: '2020-01-15', seenOn: '2019' },
    '2020-01-15',
  ],
  [
    'Montenegro and Palermo: a succession is never deposit plus offset',
    palermo,
    { consent: 'succession', deposited: '2006-10-23' },
    '2003-12-25',
    '2006-10-23',
  ],
  [
    'a succession notified before the treaty began',
    palermo,
    { consent: 'succession', deposited: '2002-01-01' },
    '2003-12-25',
    '2003-12-25',
  ],
  [
    'the Philippines and the Rome Statute: first of the next month after sixty days',
    rome,
    { deposited: '2011-08-30' },
    '2011-11-01',
    '2011-11-01',
  ],
  [
    'sixty days that end on the first of a month go on to the next',
    rome,
    { deposited: '2010-09-02' },
    '2010-12-01',
    '2010-12-01',
  ],
  ['an original party of the Rome Statute', rome, { deposited: '2001-11-30' }, '2002-07-01', '2002-07-01'],
  [
    'a Council of Europe convention: three months and the first of the next',
    europe,
    { deposited: '2012-12-19' },
    '2013-04-01',
    '2013-04-01',
  ],
  [
    'Thailand and the Forced Labour Protocol: twelve months after registration',
    labour,
    { deposited: '2018-06-04' },
    '2019-06-04',
    '2019-06-04',
  ],
  ['a month of deposit gives an interval as long', labour, { deposited: '2018-06' }, '2019-06-01', '2019-06-30'],
  ['on the day of deposit itself', slavery, { deposited: '1954-07-16' }, '1954-07-16', '1954-07-16'],
  [
    'deposit unknown: from the beginning of the treaty until the list that names the State',
    palermo,
    { signed: '2000-12-12' },
    '2003-12-25',
    '2023-07-29',
  ],
  [
    'deposit unknown: nobody consents before signing',
    { ...labour, listReadTo: '2023' },
    { signed: '2020-05-01' },
    '2021-05-01',
    '2024-12-31',
  ],
  [
    'deposit known to be later than the list: the list is no bound',
    palermo,
    { depositedEarliest: '2024-01' },
    '2024-01-31',
  ],
  [
    'a treaty of which only the year of its beginning is known',
    { ...slavery, inForceFrom: '1927' },
    { deposited: '1926-10-01' },
    '1927-01-01',
    '1927-12-31',
  ],
];

test.each(CASES)('%s', (_, treaty, consent, earliest, latest) => {
  const entry = entryIntoForce(treaty, { consent: 'ratification', ...consent });
  const from = earliest === latest ? earliest : undefined;
  expect([entry.fromEarliest, entry.fromLatest, entry.from, entry.computed]).toEqual([earliest, latest, from, true]);
});

test('a treaty that is not in force in the data binds nobody for certain, and says why', () => {
  const entry = entryIntoForce(
    { adopted: '1904-05-18', clause: days30 },
    { consent: 'accession', deposited: '1905-01-01' },
  );
  expect(entry).toEqual({
    fromEarliest: '1905-01-01',
    computed: true,
    note: 'The day on which the treaty itself entered into force is not in the data.',
  });
  expect(holdsOn(entry, '2026-11-24')).toBe('unknown');
});

describe('the answers that follow for one day', () => {
  const on = (treaty: TreatyDates, consent: Partial<ConsentDates>, day: string) =>
    holdsOn(entryIntoForce(treaty, { consent: 'ratification', ...consent }), day);

  test('on 15 July 2007 Cambodia was not yet bound by the Palermo Protocol', () => {
    expect(on(palermo, { deposited: '2007-07-02' }, '2007-07-15')).toBe('no');
    expect(on(palermo, { deposited: '2007-07-02' }, '2007-08-01')).toBe('yes');
  });

  test('on 1 June 2017 it is not known whether Lao PDR was bound by ACTIP', () => {
    const lao = {
      deposited: '2017',
      depositedEarliest: '2017-02',
      depositedLatest: '2017-10-04',
      seenOn: '2017-10-04',
    };
    expect(on(actip, lao, '2017-06-01')).toBe('unknown');
    expect(on(actip, lao, '2017-02-28')).toBe('no');
    expect(on(actip, lao, '2026-11-24')).toBe('yes');
  });

  test('on 1 September 2006 it is not known whether Montenegro had succeeded', () => {
    expect(on(palermo, { consent: 'succession', deposited: '2006-10-23' }, '2006-09-01')).toBe('unknown');
  });
});
