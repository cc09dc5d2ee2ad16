/** Nothing holds before both its ends are there: by cases on the tiny seed, and over all the facts. */
import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { earliestDay } from '#law/time/dates.ts';
import { linkHolds } from '#law/time/validity.ts';
import { buildSeed } from '../../../graph-seed/build.ts';
import { realSeed } from '../../support/real-seed.ts';
import { type Change, swap, tinySeed } from '../../support/tiny-seed.ts';

function bounds(id: string, change: Change = {}): (string | undefined)[] {
  const folder = tinySeed(change);
  try {
    const link = buildSeed(folder).links.find((one) => one.id === id);
    return [link?.from, link?.fromEarliest, link?.fromLatest];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const SECRETARIAT = 'SECRETARIAT_OF:unodc:palermo-protocol:secretariat-of-the-Conference';
/** The text was read on 10 May 2017; the Office was founded in 1997, the Protocol adopted on 15 November 2000. */
const secretariat = (from: string) => ({
  'links/SECRETARIAT_OF.csv': swap('text,art 33,high,2003', `text,art 33,high,${from}`),
});
const founded = (day: string) => ({ 'nodes/Institution.csv': swap('un-organ,1997,', `un-organ,${day},`) });

test.each<[string, string, Change, (string | undefined)[]]>([
  [
    'an article is as old as its treaty',
    'CONTAINS:palermo-protocol:palermo-protocol/6',
    {},
    [undefined, '2000-11-15', '2000-11-15'],
  ],
  [
    'without a day: since the later of both ends',
    SECRETARIAT,
    secretariat(''),
    [undefined, '2000-11-15', '2000-11-15'],
  ],
  [
    'in part known: some day of that year',
    SECRETARIAT,
    { ...secretariat(''), ...founded('2004') },
    [undefined, '2004-01-01', '2004-12-31'],
  ],
  [
    'an end without a day: since some day until the source was read',
    SECRETARIAT,
    { ...secretariat(''), ...founded('') },
    [undefined, '2000-11-15', '2017-05-10'],
  ],
  ['a day of its own', SECRETARIAT, secretariat('2003-12-25'), ['2003-12-25', '2003-12-25', '2003-12-25']],
  [
    'a day of its own tells that both were there',
    SECRETARIAT,
    { ...secretariat('2003-12-25'), ...founded('') },
    ['2003-12-25', '2003-12-25', '2003-12-25'],
  ],
  [
    'a less exact day of its own: not before both',
    SECRETARIAT,
    secretariat('2000'),
    ['2000', '2000-11-15', '2000-12-31'],
  ],
  [
    'a day of its own before one of them: since both',
    SECRETARIAT,
    { ...secretariat('2003'), ...founded('2005-03') },
    ['2003', '2005-03-01', '2005-03-31'],
  ],
  ['a State whose first day is not known', 'ENACTED:KHM:khm-law', {}, [undefined, '2008-02-15', '2017-05-10']],
])('%s', (_, id, change, expected) => expect(bounds(id, change)).toEqual(expected));

test('no link of the data may hold before both its ends, and each that no row ends holds today', () => {
  const { nodes, links, asOf } = realSeed();
  const known = new Map(nodes.map((node) => [node.id, earliestDay(node.since ?? '0001')]));
  for (const link of links) {
    const first = [known.get(link.start) ?? '', known.get(link.end) ?? ''].sort()[1] ?? '';
    expect(first <= (link.fromEarliest ?? '0001-01-01'), link.id).toBe(true);
    const told = link.type === 'PARTY_TO' || link.type === 'CORRESPONDS_TO' || (link.untilEarliest ?? link.untilLatest);
    if (!told) expect(linkHolds(link, asOf), link.id).toBe('yes');
  }
});
