import fc from 'fast-check';
import { GraphLink } from '#contract/links.ts';
import {
  addDuration,
  earliestDay,
  firstOfNextMonth,
  holdsOn,
  isPartialDate,
  latestDay,
  spelledOut,
} from '#law/time/dates.ts';
import { describe, expect, test } from 'vitest';

describe('a partial date stands for all its days', () => {
  test.each([
    ['2016', '2016-01-01', '2016-12-31'],
    ['2016-01', '2016-01-01', '2016-01-31'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['2016-11', '2016-11-01', '2016-11-30'],
    ['2007-07-02', '2007-07-02', '2007-07-02'],
  ])('%s runs from %s to %s', (date, first, last) => {
    expect([earliestDay(date), latestDay(date)]).toEqual([first, last]);
  });
});

describe('a date is one that exists', () => {
  test.each(['2007', '2007-07', '2007-07-02', '2024-02-29'])('%s does', (date) =>
    expect(isPartialDate(date)).toBe(true),
  );
  test.each([
    '2023-02-29',
    '2023-13',
    '2023-00',
    '2023-04-31',
    '2023-1-1',
    '07',
    '2 July 2007',
    '2007-07-02T00:00',
    '',
  ])('"%s" does not', (date) => expect(isPartialDate(date)).toBe(false));
});

describe('a duration is added as treaties count', () => {
  test.each([
    ['2007-07-02', 'P30D', '2007-08-01'],
    ['2024-02-28', 'P2D', '2024-03-01'],
    ['2023-12-31', 'P1D', '2024-01-01'],
    ['2016-01-31', 'P1M', '2016-02-29'],
    ['2015-11-30', 'P3M', '2016-02-29'],
    ['2018-06-04', 'P12M', '2019-06-04'],
    ['2024-02-29', 'P12M', '2025-02-28'],
    ['2006-03-25', 'P0D', '2006-03-25'],
    ['1927-03-09', 'P90D', '1927-06-07'],
    // Days on which clocks change somewhere: a day stays a day.
    ['2024-03-30', 'P2D', '2024-04-01'],
    ['2024-10-26', 'P2D', '2024-10-28'],
  ])('%s and %s give %s', (day, duration, sum) => expect(addDuration(day, duration)).toBe(sum));

  test('another form of duration is refused', () => {
    expect(() => addDuration('2007-07-02', 'P1Y')).toThrow('"P1Y" is not a duration in days or months');
  });

  test('the time zone of the machine changes nothing', () => {
    const zone = process.env.TZ;
    try {
      for (const TZ of ['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Phnom_Penh']) {
        process.env.TZ = TZ;
        expect(addDuration('2024-03-09', 'P1D')).toBe('2024-03-10');
        expect(addDuration('2024-03-10', 'P1D')).toBe('2024-03-11');
      }
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });
});

test.each([
  ['2011-10-29', '2011-11-01'],
  ['2011-12-05', '2012-01-01'],
  ['2011-11-01', '2011-12-01'],
])('the first of the month after %s is %s', (day, first) => expect(firstOfNextMonth(day)).toBe(first));

describe('whether something holds on a day', () => {
  const exact = {
    fromEarliest: '2007-08-01',
    fromLatest: '2007-08-01',
    untilEarliest: '2010-01-01',
    untilLatest: '2010-01-01',
  };
  const open = { fromEarliest: '2017-03-08', fromLatest: '2017-10-04' };
  test.each([
    ['the day before it begins', exact, '2007-07-31', 'no'],
    ['the day on which it begins', exact, '2007-08-01', 'yes'],
    ['the last day before its end', exact, '2009-12-31', 'yes'],
    ['the day of its end, which is no longer in it', exact, '2010-01-01', 'no'],
    ['before an interval of beginnings', open, '2017-03-07', 'no'],
    ['inside an interval of beginnings', open, '2017-06-01', 'unknown'],
    ['its last possible beginning', open, '2017-10-04', 'yes'],
    ['without dates', {}, '1800-01-01', 'yes'],
    ['only an earliest beginning: before it', { fromEarliest: '2017-03-08' }, '2017-03-07', 'no'],
    ['only an earliest beginning: ever after', { fromEarliest: '2017-03-08' }, '2030-01-01', 'unknown'],
    ['only a latest beginning: before it', { fromLatest: '2017-03-08' }, '2000-01-01', 'unknown'],
    ['inside an interval of ends', { untilEarliest: '2000-01-01', untilLatest: '2001-01-01' }, '2000-06-01', 'unknown'],
    ['after an interval of ends', { untilEarliest: '2000-01-01', untilLatest: '2001-01-01' }, '2001-01-01', 'no'],
    ['perhaps begun and surely ended', { fromLatest: '2000-01-01', untilLatest: '1999-01-01' }, '1999-06-01', 'no'],
    [
      'perhaps begun and perhaps ended',
      { fromEarliest: '1990-01-01', untilEarliest: '1995-01-01' },
      '1999-06-01',
      'unknown',
    ],
  ] as const)('%s', (_, interval, day, holds) => expect(holdsOn(interval, day)).toBe(holds));
});

describe('the four days in the graph', () => {
  const day = fc.integer({ min: 1900, max: 2100 }).map((year) => `${year}-06-15`);
  const side = fc.tuple(fc.option(day, { nil: undefined }), fc.option(day, { nil: undefined }));
  const inOrder = ([a, b]: [string | undefined, string | undefined]) => (a && b && a > b ? [b, a] : [a, b]);
  const interval = fc.tuple(side.map(inOrder), side.map(inOrder)).map(([[fe, fl], [ue, ul]]) => ({
    fromEarliest: fe,
    fromLatest: fl,
    untilEarliest: ue,
    untilLatest: ul,
  }));

  test('say the same of every day as the days that are known', () => {
    fc.assert(
      fc.property(interval, day, (known, on) => {
        const { fromEarliest, fromLatest, untilEarliest, untilLatest } = known;
        const never = fromEarliest !== undefined && on < fromEarliest;
        const over = untilLatest !== undefined && on >= untilLatest;
        const begun = fromLatest === undefined ? fromEarliest === undefined : on >= fromLatest;
        const lasts = untilEarliest === undefined ? untilLatest === undefined : on < untilEarliest;
        expect(holdsOn(known, on)).toBe(never || over ? 'no' : begun && lasts ? 'yes' : 'unknown');
        expect(holdsOn(spelledOut(known), on)).toBe(holdsOn(known, on));
      }),
    );
  });
  test('are known days again once they are read', () => {
    const link = { id: 'CONTAINS:a:b', type: 'CONTAINS', start: 'a', end: 'b', source: 's', confidence: 'high' };
    fc.assert(
      fc.property(interval, (known) => {
        const read = GraphLink.parse({ ...link, ...spelledOut(known) });
        expect(read).toEqual({ ...link, ...known });
      }),
    );
  });
});
