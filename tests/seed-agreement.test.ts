import { describe, expect, it } from 'vitest';
import type { Force } from '#contract/words.ts';
import { agreementText, compareCodings, writtenAgreement } from '../graph-seed/agreement.ts';
import { agreement } from '../graph-seed/kappa.ts';

const times = (n: number, a: Force, b: Force): [Force, Force][] => Array.from({ length: n }, () => [a, b]);

describe('kappa', () => {
  it('is 1 where all agree on more than one value', () => {
    expect(agreement([...times(3, 'mandatory', 'mandatory'), ...times(2, 'optional', 'optional')])).toMatchObject({ observed: 1, kappa: 1, weighted: 1 });
  });

  it('is that of a table worked out by hand', () => {
    // 20 mandatory twice, 15 qualified twice, 5 and 10 crosswise: seen 0.7, chance 0.5 × 0.6 + 0.5 × 0.4 = 0.5, kappa 0.4.
    const pairs = [...times(20, 'mandatory', 'mandatory'), ...times(5, 'mandatory', 'qualified'), ...times(10, 'qualified', 'mandatory'), ...times(15, 'qualified', 'qualified')];
    const { observed, kappa } = agreement(pairs);
    expect([observed, kappa]).toEqual([expect.closeTo(0.7, 9), expect.closeTo(0.4, 9)]);
  });

  it('with weights forgives a neighbour more than the far end', () => {
    const base = [...times(10, 'mandatory', 'mandatory'), ...times(10, 'optional', 'optional')];
    const near = agreement([...base, ...times(4, 'mandatory', 'qualified')]);
    const far = agreement([...base, ...times(4, 'mandatory', 'optional')]);
    expect(near.kappa).toBeCloseTo(0.7, 1);
    expect(near.weighted).toBeGreaterThan(far.weighted + 0.2);
  });

  it('leaves unread clauses out', () => {
    expect(agreement([...times(2, 'mandatory', 'unread'), ...times(2, 'mandatory', 'mandatory')]).pairs).toBe(2);
  });
});

describe('the agreement of the coders', () => {
  it('stands in the README exactly as the files give it', () => {
    expect(writtenAgreement()).toBe(agreementText(compareCodings()));
  });

  it('rests on nearly all clauses that were coded blind', () => {
    const [second, third] = compareCodings();
    expect([second?.result.pairs, third?.result.pairs]).toEqual([156, 124]);
  });
});
