/** What follows from the rows: ids, labels, bindings, dates, places, the version. On the tiny seed, where all can be seen. */
import { rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildSeed } from '../../../graph-seed/build.ts';
import type { Seed } from '../../../graph-seed/derive/derive.ts';
import { type Change, swap, TINY, tinySeed } from '../../support/tiny-seed.ts';

function built(change: Change = {}): Seed {
  const folder = tinySeed(change);
  try {
    return buildSeed(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const node = (seed: Seed, id: string) => seed.nodes.find((one) => one.id === id);
const link = (seed: Seed, id: string) => seed.links.find((one) => one.id === id);
const party = (change: Change) => link(built(change), 'PARTY_TO:KHM:palermo-protocol');
const row = (text: string) => (file: string) => `${file}${text}\n`;

test('an instrument carries its row, its name, whether it binds, and what the files of law say of it', () => {
  expect(node(built(), 'palermo-protocol')).toEqual({
    kind: 'Instrument',
    article: 'the',
    id: 'palermo-protocol',
    name: 'Palermo Protocol',
    title: 'Protocol, the long title',
    aliases: ['TIP', 'UN TIP'],
    form: 'protocol',
    family: 'organized-crime',
    level: 'global',
    effect: 'binding',
    binding: true,
    adopted: '2000-11-15',
    since: '2000-11-15',
    inForceFrom: '2003-12-25',
    listReadTo: '2023-06-29',
    listLatest: '2023-06-29',
    entryArticle: '17',
    entryRule: '30 days after deposit',
    entryBasis: 'deposit',
    entrySource: 'text',
    limit: 'Transnational cases',
    limitArticle: '4',
    limitExcept: ['assist-recovery'],
    limitSource: 'text',
    limitConfidence: 'high',
    courtClause: '15(2)',
    courtRead: '2013-12-22',
    courtSource: 'text',
    source: 'text',
    confidence: 'high',
    x: 0,
    y: 0,
  });
});

test('what is part of another thing is there since that is, and what nobody dates has no beginning', () => {
  const { nodes } = built();
  const made = new Map(nodes.map((each) => [each.id, each]));
  for (const each of nodes) {
    const whole = each.kind === 'Article' ? made.get(each.instrument) : each;
    if (whole?.kind === 'Instrument') expect(each.since).toBe(whole.adopted ?? whole.inForceFrom);
    if (each.kind === 'Institution') expect(each.since).toBe(each.founded);
    if (each.kind === 'Country' || each.kind === 'Obligation' || each.kind === 'Concept')
      expect(each).not.toHaveProperty('since');
  }
});

test('every kind has its name', () => {
  expect(built().nodes.map(({ id, name }) => [id, name])).toEqual([
    ['palermo-protocol', 'Palermo Protocol'],
    ['khm-law', 'Law of 2008'],
    ['palermo-protocol/6', 'art 6'],
    ['khm-law/8', 'art 8'],
    ['assist-recovery', 'Help victims recover'],
    ['unodc', 'UNODC'],
    ['KHM', 'Cambodia'],
    ['concept/consent', 'Consent'],
  ]);
});

test('an acronym that two institutions share names neither', () => {
  const other = row('other,Another Office,UNODC,ngo,,,text,high,none');
  const seed = built({
    'nodes/Institution.csv': other,
    'links/OPERATES_IN.csv': 'start,end,role,source,pinpoint,confidence\nother,KHM,,text,p 1,high\n',
  });
  expect(['unodc', 'other'].map((id) => node(seed, id)?.name)).toEqual([
    'United Nations Office on Drugs and Crime',
    'Another Office',
  ]);
});

test('a form that does not bind says so', () => {
  const plan = (text: string) =>
    swap('in force,text,high,the,binding', 'in force,text,high,the,political')(swap(',statute,', ',plan,')(text));
  expect(node(built({ 'nodes/Instrument.csv': plan }), 'khm-law')).toMatchObject({
    effect: 'political',
    binding: false,
  });
});

test('link ids come from what the links say, and sorting a file changes none but the count of repeats', () => {
  expect(built().links.map(({ id }) => id)).toEqual([
    'CONTAINS:palermo-protocol:palermo-protocol/6',
    'CONTAINS:khm-law:khm-law/8',
    'IMPOSES:palermo-protocol/6:assist-recovery:3',
    'IMPOSES:palermo-protocol/6:assist-recovery:3~2',
    'IMPOSES:palermo-protocol/6:assist-recovery',
    'PARTY_TO:KHM:palermo-protocol',
    'ENACTED:KHM:khm-law',
    'CORRESPONDS_TO:khm-law/8:assist-recovery',
    'SECRETARIAT_OF:unodc:palermo-protocol:secretariat-of-the-Conference',
  ]);
});

describe('the dates of a party', () => {
  const computed = { from: '2007-08-01', fromEarliest: '2007-08-01', fromLatest: '2007-08-01', computed: true };

  test('follow from the deposit and the clause', () => {
    expect(party({})).toEqual({
      id: 'PARTY_TO:KHM:palermo-protocol',
      type: 'PARTY_TO',
      start: 'KHM',
      end: 'palermo-protocol',
      signed: '2001-11-11',
      consent: 'ratification',
      deposited: '2007-07-02',
      source: 'list',
      pinpoint: 'list, Cambodia',
      confidence: 'high',
      note: 'a "quoted" note',
      ...computed,
    });
  });

  test('are those that a source states, where one does', () => {
    const stated = swap('signed,', 'from,signed,');
    const link = party({
      'links/PARTY_TO.csv': (text) => stated(text).replace('protocol,2001', 'protocol,2007-08,2001'),
    });
    expect(link).toMatchObject({ from: '2007-08', fromEarliest: '2007-08-01', fromLatest: '2007-08-31' });
    expect(link).not.toHaveProperty('computed');
  });

  test('bounds of the deposit narrow them and are kept beside them', () => {
    const link = party({
      'links/PARTY_TO.csv': (text) =>
        text
          .replace('signed,', 'depositedEarliest,depositedLatest,signed,')
          .replace('2001-11-11,ratification,2007-07-02', '2007-07-02,2007-07-05,,accession,2007'),
    });
    expect(link).toMatchObject({ fromEarliest: '2007-08-01', fromLatest: '2007-08-04', deposited: '2007' });
    expect(link).not.toHaveProperty('from');
    expect(link).toHaveProperty('depositedEarliest');
  });

  test('a deposit of unknown day ends at the earlier of the lists that name the State', () => {
    const link = party({ 'links/PARTY_TO.csv': swap('ratification,2007-07-02', 'ratification,') });
    expect(link).toMatchObject({ fromEarliest: '2003-12-25', fromLatest: '2014-08-09' });
  });

  const notice = (text: string) => party({ 'law/denunciations.csv': row(`palermo-protocol,KHM,${text},text,high`) });
  test('a withdrawal that took effect ends them', () => {
    expect(notice('2020-01-01,2021-01-01,,,')).toMatchObject({
      ...computed,
      noticeGiven: '2020-01-01',
      until: '2021-01-01',
      untilEarliest: '2021-01-01',
      untilLatest: '2021-01-01',
    });
  });
  test('a pending one does not', () => {
    const link = notice('2026-01-01,,2027-01-01,,Pending.');
    expect(link).toMatchObject({ ...computed, noticeGiven: '2026-01-01', note: 'a "quoted" note; Pending' });
    expect(link).not.toHaveProperty('until');
  });
  test('one taken back does not either, and says when', () => {
    const link = notice('2020-01-01,,,2020-06-01,');
    expect(link).toMatchObject({ ...computed, noticeGiven: '2020-01-01', noticeWithdrawn: '2020-06-01' });
    expect(link).not.toHaveProperty('until');
  });
});

test('a partial beginning stands for all its days, on every type of link', () => {
  const id = 'SECRETARIAT_OF:unodc:palermo-protocol:secretariat-of-the-Conference';
  expect(link(built(), id)).toMatchObject({ from: '2003', fromEarliest: '2003-01-01', fromLatest: '2003-12-31' });
});

describe('a domestic article answers while its law is law', () => {
  const answer = (from: string, to: string) =>
    link(built({ 'nodes/Instrument.csv': swap(from, to) }), 'CORRESPONDS_TO:khm-law/8:assist-recovery');
  const law = '2008-02-15,,,in force';

  test('from adoption at the earliest, from the day it was read at the latest', () => {
    const link = answer(law, law);
    expect(link).toMatchObject({ fromEarliest: '2008-02-15', fromLatest: '2017-05-10' });
    expect(link).not.toHaveProperty('from');
  });
  test('from the day on which it entered into force', () => {
    expect(answer(law, '2008-02-15,2008-03,,in force')).toMatchObject({ from: '2008-03', fromLatest: '2008-03-31' });
  });
  test('until its end', () => {
    expect(answer(law, '2008-02-15,2008-03,2012-06-01,replaced')).toMatchObject({
      until: '2012-06-01',
      untilLatest: '2012-06-01',
    });
  });
  test('ended on an unknown day: at the latest by the day of the data', () => {
    expect(answer(law, '2008-02-15,2008-03,,expired')).toMatchObject({
      untilEarliest: '2008-03-01',
      untilLatest: '2026-11-24',
    });
  });
  test('reported as replaced: perhaps ended ever since', () => {
    const link = answer(law, '2008-02-15,2008-03,,reported replaced');
    expect(link).toMatchObject({ untilEarliest: '2008-03-01' });
    expect(link).not.toHaveProperty('untilLatest');
  });
});

describe('the version', () => {
  test('is the date and eight hex digits, and the same for the same files', () => {
    expect(built().version).toMatch(/^2026-11-24-[0-9a-f]{8}$/);
    expect(built().version).toBe(built().version);
  });
  test('of the build changes with any byte of any file', () => {
    const changed = built({ 'nodes/Concept.csv': swap('Consent', 'Konsent') }).build;
    const codings = built({ 'codings/second.csv': 'a\n1\n' }).build;
    expect(new Set([built().build, changed, codings]).size).toBe(3);
  });
});

test('a byte order mark and CRLF line ends give the same graph', () => {
  const dos = Object.fromEntries(
    Object.entries(TINY).map(([file, text]) => [
      file,
      file === 'seed.yaml' ? text : `\ufeff${text.replaceAll('\n', '\r\n')}`,
    ]),
  );
  const { build: _, ...graph } = built(dos);
  const { build: __, ...plain } = built();
  expect(graph).toEqual(plain);
});
