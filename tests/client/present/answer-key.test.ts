/** The sources at the end of an answer key. */
import { expect, it } from 'vitest';
import { bySource } from '../../../client/present/print/answer-key.ts';

it('has each source once, with each of its places once, in the order of the scenes', () => {
  expect(
    bySource([
      { source: 'palermo', pinpoint: 'art 17' },
      { source: 'list', pinpoint: '' },
      { source: 'palermo', pinpoint: 'art 6(3)' },
      { source: 'palermo', pinpoint: 'art 17' },
    ]),
  ).toEqual([
    { source: 'palermo', places: ['art 17', 'art 6(3)'] },
    { source: 'list', places: [] },
  ]);
});
