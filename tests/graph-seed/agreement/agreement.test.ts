import { describe, expect, it } from 'vitest';
import type { Force } from '#contract/vocabulary.ts';
import { agreement, agreementText, compareCodings, writtenAgreement } from '../../../graph-seed/agreement/agreement.ts';

const times = (n: number, a: Force, b: Force): [Force, Force][] => Array.from({ length: n }, () => [a, b]);

describe('kappa', () => {
  it('is 1 where all agree on more than one value', () => {
    expect(agreement([...times(3, 'mandatory', 'mandatory'), ...times(2, 'optional', 'optional')])).toMatchObject({
      observed: 1,
      kappa: 1,
      weighted: 1,
    });
  });

  it('is that of a table worked out by hand', () => {
    // 20 mandatory twice, 15 qualified twice, 5 and 10 crosswise: seen 0.7, chance 0.5 × 0.6 + 0.5 × 0.4 = 0.5, kappa 0.4.
    const pairs = [
      ...times(20, 'mandatory', 'mandatory'),
      ...times(5, 'mandatory', 'qualified'),
      ...times(10, 'qualified', 'mandatory'),
      ...times(15, 'qualified', 'qualified'),
    ];
    const { observed, kappa } = agreement(pairs);
    expect([observed, kappa]).toEqual([expect.closeTo(0.7, 9), expect.closeTo(0.4, 9)]);
  });

  it('with quadratic weights is that of a table worked out by hand', () => {
    // Twice (mandatory, mandatory), once (mandatory, optional), once (consider, consider). On the scale 0, 2 and 3 the
    // squared distances seen are 0, 0, 9, 0: mean 9/4. By chance the 16 pairings of 0 0 0 2 with 0 0 3 2 give
    // 3 × (0 + 0 + 9 + 4) + (4 + 4 + 1 + 0) = 48: mean 3. Weighted 1 - (9/4) / 3 = 1/4. Seen alike 3/4, by chance
    // 3/4 × 1/2 + 1/4 × 1/4 = 7/16: kappa (3/4 - 7/16) / (1 - 7/16) = 5/9.
    const pairs = [
      ...times(2, 'mandatory', 'mandatory'),
      ...times(1, 'mandatory', 'optional'),
      ...times(1, 'consider', 'consider'),
    ];
    const { observed, kappa, weighted } = agreement(pairs);
    expect([observed, kappa, weighted]).toEqual([0.75, expect.closeTo(5 / 9, 9), expect.closeTo(1 / 4, 9)]);
  });

  it('is worse than chance where the two turn everything round', () => {
    const { observed, kappa, weighted } = agreement([
      ...times(3, 'mandatory', 'optional'),
      ...times(3, 'optional', 'mandatory'),
    ]);
    expect([observed, kappa, weighted]).toEqual([0, -1, -1]);
  });

  it('with weights forgives a neighbour more than the far end', () => {
    const base = [...times(10, 'mandatory', 'mandatory'), ...times(10, 'optional', 'optional')];
    const near = agreement([...base, ...times(4, 'mandatory', 'qualified')]);
    const far = agreement([...base, ...times(4, 'mandatory', 'optional')]);
    expect(near.kappa).toBeCloseTo(0.7, 1);
    expect(near.weighted).toBeGreaterThan(far.weighted + 0.2);
  });

  it('counts should and may as one, as the readers did', () => {
    expect(agreement([['recommended', 'optional'], ...times(3, 'mandatory', 'mandatory')]).observed).toBe(1);
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

  it('names the five clauses that have no counterpart, of all that were coded', () => {
    const compared = compareCodings();
    expect(compared.flatMap(({ unmatched }) => unmatched)).toEqual([
      'slavery-convention-1926/7 information-exchange',
      'palermo-protocol/14 (1) non-refoulement',
      'coe-thb/31 (3) extradite-or-prosecute',
      'crc-opsc/4 (3) extradite-or-prosecute',
      'smuggling-protocol/19 (1) non-refoulement',
    ]);
  });
});
