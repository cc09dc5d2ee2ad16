import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#contract/vocabulary.ts';
import { sayDate } from '../../../client/format/dates.ts';
import { parseDay, readDay } from '../../../client/format/parse-day.ts';

describe('a day as people type it', () => {
  it.each([
    ['2007-07-15', '2007-07-15'],
    ['15 July 2007', '2007-07-15'],
    [' 5 jul 2007 ', '2007-07-05'],
    ['15 Juli 2007', '2007-07-15'],
    ['1 Agustus 2007', '2007-08-01'],
    ['29 February 2004', '2004-02-29'],
    ['15 Nov 2000', '2000-11-15'],
    ['Nov 15, 2000', '2000-11-15'],
    ['November 15th 2000', '2000-11-15'],
    ['15/11/2000', '2000-11-15'],
    ['11/15/2000', '2000-11-15'],
    ['15.11.2000', '2000-11-15'],
    ['15-11-2000', '2000-11-15'],
    ['2000/11/15', '2000-11-15'],
    ['3/3/2003', '2003-03-03'],
  ])('%s is %s', (text, day) => expect(parseDay(text)).toBe(day));

  it.each(['29 February 2005', '2007-13-01', '15 Ju 2007', '15 Smarch 2007', 'C182', '2007', ''])(
    '%s is none',
    (text) => expect(parseDay(text)).toBeUndefined(),
  );

  it('that may be two is neither, and both are named', () => {
    expect(readDay('3/4/2005')).toEqual({ either: ['2005-04-03', '2005-03-04'] });
    expect(parseDay('3/4/2005')).toBeUndefined();
  });

  it('is read back from how the screen writes it, every day of years with and without a leap day, in each language', () => {
    for (const language of LANGUAGES)
      for (let day = Date.UTC(2003, 11, 1); day < Date.UTC(2005, 2, 1); day += 86_400_000) {
        const iso = new Date(day).toISOString().slice(0, 10);
        expect(parseDay(sayDate(iso, language))).toBe(iso);
        expect(parseDay(sayDate(iso, language, 'short'))).toBe(iso);
      }
  });
});
