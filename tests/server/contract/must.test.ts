/** What must be there is given back as it is, whatever it is; what is not there is named. */
import { expect, it } from 'vitest';
import { must } from '#contract/must.ts';

it('gives back what is there, also where it is empty, and names what is not', () => {
  expect([must('', 'a name'), must(0, 'a number')]).toEqual(['', 0]);
  expect(() => must(undefined, 'the end of a step')).toThrow('the end of a step is missing');
});
