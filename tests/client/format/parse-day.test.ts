import { describe, expect, it } from 'vitest';
import { parseDay } from '../../../client/format/parse-day.ts';

describe('a day as people type it', () => {
  it.each([
    ['2007-07-15', '2007-07-15'],
    ['15 July 2007', '2007-07-15'],
    [' 5 jul 2007 ', '2007-07-05'],
    ['15 Juli 2007', '2007-07-15'],
    ['1 Agustus 2007', '2007-08-01'],
    ['29 February 2004', '2004-02-29'],
  ])('%s is %s', (text, day) => expect(parseDay(text)).toBe(day));

  it.each(['29 February 2005', '2007-13-01', '15 Ju 2007', '15 Smarch 2007', 'C182', '2007', ''])(
    '%s is none',
    (text) => expect(parseDay(text)).toBeUndefined(),
  );
});
