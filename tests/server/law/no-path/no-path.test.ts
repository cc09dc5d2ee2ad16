import { describe, expect, it } from 'vitest';
import type { GraphLink, LinkFields } from '#contract/links.ts';
import { CAUSES, type RuleChange, type PathRules } from '#contract/path.ts';
import { LANGUAGES, type Language } from '#contract/vocabulary.ts';
import { answerPaths } from '#law/answer/path-answer.ts';
import { lawGraph } from '#law/graph.ts';
import {
  article,
  country,
  finding,
  imposes,
  institution,
  instrument,
  link,
  obligation,
  party,
  rules,
} from '../../../support/law-fixtures.ts';

const nodes = [
  country('AAA', 'Aland'),
  country('BBB', 'Bland'),
  instrument('treaty', { adopted: '2000-01-01', listReadTo: '2024-01-01' }),
  instrument('second'),
  instrument('silent'),
  instrument('plan', { title: 'Plan', form: 'action-plan', binding: false }),
  instrument('code', { title: 'Code', level: 'national', country: 'BBB' }),
  article('treaty', '6'),
  article('plan', '1'),
  article('silent', '1'),
  obligation('help', 'Help'),
  institution('body', 'Body'),
  finding('f', 'F'),
];
const on = '2015-01-01';
const contains = [link('CONTAINS', 'treaty', 'treaty/6')];
const chain = (more: Partial<LinkFields> = {}) => [...contains, imposes('treaty/6', 'help', more)];
const joins = party('BBB', 'treaty', { from: '2001-01-01' });
const ask = (
  links: readonly GraphLink[],
  to = 'help',
  more: Partial<PathRules> = {},
  from = 'AAA',
  language: Language = 'en',
) => {
  const answer = answerPaths(lawGraph(nodes, [joins, ...links]), from, to, rules({ date: on, ...more }), language);
  if (!answer.whyNot) throw new Error(`There is a path: ${answer.paths[0]?.nodes.join(' ')}`);
  return answer.whyNot;
};
const tell = (why: ReturnType<typeof ask>) => why.causes.map(({ kind, sentence }) => [kind, sentence]);
const cause = (kind: string, why: ReturnType<typeof ask>) => why.causes.find((each) => each.kind === kind);

const BY_KIND: Record<(typeof CAUSES)[number], [() => ReturnType<typeof ask>, RegExp, string[]]> = {
  'not a party': [
    () => ask(chain()),
    /^On 1 January 2015, Aland had not joined the treaty Convention \(list of parties read to 1 January 2024\)\.$/,
    [],
  ],
  'did not exist yet': [
    () => ask(chain(), 'help', { date: '1995-01-01' }),
    /^On 1 January 1995, the treaty Convention did not exist yet: it was adopted on 1 January 2000\.$/,
    [],
  ],
  'signed only': [
    () => ask([...chain(), link('SIGNED', 'AAA', 'treaty', { signed: '2001-05-05' })]),
    /had signed the treaty Convention and was not bound by it/,
    ['SIGNED:AAA:treaty'],
  ],
  'not yet in force': [
    () => ask([...chain(), party('AAA', 'treaty', { deposited: '2014-12-20', from: '2015-01-19' })]),
    /had consented to the treaty Convention, which was not in force for it yet: it deposited its instrument of ratification on 20 December 2014; in force for it since 19 January 2015/,
    ['PARTY_TO:AAA:treaty'],
  ],
  ended: [
    () => ask([...chain(), party('AAA', 'treaty', { from: '2002-01-01', until: '2010-01-01' })]),
    /was no longer in force for Aland: .*it ceased to be bound on 1 January 2010/,
    ['PARTY_TO:AAA:treaty'],
  ],
  'not known': [
    () => ask([...chain(), party('AAA', 'treaty', { fromEarliest: '2014-01-01', fromLatest: '2016-01-01' })]),
    /is not known/,
    ['PARTY_TO:AAA:treaty'],
  ],
  'other people': [
    () =>
      ask([
        ...chain({ requires: 'second' }),
        party('AAA', 'treaty', { from: '2001-01-01' }),
        party('BBB', 'second', { from: '2001-01-01' }),
      ]),
    /^Article 6\(1\) of the treaty Convention covers other people as far as Aland is concerned: it reaches victims of trafficking only by way of the second Convention\. Aland is not among the parties to the second Convention that were read, and no whole list of its parties was read/,
    ['IMPOSES:treaty/6:help'],
  ],
  reserved: [
    () =>
      ask([
        ...chain({ confidence: 'low' }),
        party('AAA', 'treaty', { from: '2001-01-01' }),
        link('RESERVES', 'AAA', 'treaty/6', { kind: 'substantive', form: 'reservation', made: '2001-01-01' }),
      ]),
    /^Aland made a reservation \(on the substance\) on Article 6 of the treaty Convention; made on 1 January 2001\.$/,
    ['RESERVES:AAA:treaty/6'],
  ],
  'text unread': [
    () => ask([...chain({ force: 'unread', confidence: 'low' }), party('AAA', 'treaty', { from: '2001-01-01' })]),
    /^Article 6\(1\) of the treaty Convention concerns “Help”; its wording has not been read/,
    ['IMPOSES:treaty/6:help'],
  ],
  'not binding': [
    () => ask([link('CONTAINS', 'plan', 'plan/1'), imposes('plan/1', 'help')]),
    /^The Plan binds no State: it is not a treaty\.$/,
    [],
  ],
  'not coded': [
    () => ask([party('AAA', 'silent', { from: '2001-01-01' })]),
    /^No clause of any instrument is coded on “Help”\.$/,
    [],
  ],
};

describe('why there is no path, in law', () => {
  it.each(CAUSES)('tells that it is %s, with the links that prove it', (kind) => {
    const [asked, sentence, evidence] = BY_KIND[kind];
    const found = cause(kind, asked());
    expect(found?.sentence).toMatch(sentence);
    expect(found?.evidence.map(({ link: id }) => id).slice(0, evidence.length || undefined)).toEqual(evidence);
  });

  it('tells it on the day asked about: before a State joined, that the treaty was not in force yet', () => {
    const why = ask([...chain(), party('AAA', 'treaty', { deposited: '2016-01-01', from: '2016-02-01' })]);
    expect(tell(why)[0]).toEqual([
      'not yet in force',
      expect.stringContaining(
        'On 1 January 2015, Aland had not joined the treaty Convention: it deposited its instrument of ratification on 1 January 2016',
      ),
    ]);
    expect(why.relaxations.map(({ easings }) => easings)[0]).toEqual([
      { rule: 'date', what: '2016-02-01', event: 'from that day the treaty Convention is in force for Aland' },
    ]);
  });

  it('tells the day on which a reservation on the clause is withdrawn, and the one before it was made', () => {
    const why = ask([
      ...chain(),
      party('AAA', 'treaty', { from: '2001-01-01' }),
      link('RESERVES', 'AAA', 'treaty/6', {
        kind: 'substantive',
        form: 'reservation',
        extent: 'whole',
        made: '2003-05-01',
        withdrawn: '2016-03-01',
        fromEarliest: '2003-05-01',
        fromLatest: '2003-05-01',
        untilEarliest: '2016-03-01',
        untilLatest: '2016-03-01',
      }),
    ]);
    expect(tell(why)[0]?.[0]).toBe('reserved');
    expect(
      why.relaxations.flatMap(({ easings }) => easings.flatMap(({ rule, what }) => (rule === 'date' ? what : []))),
    ).toEqual(expect.arrayContaining(['2016-03-01', '2003-04-30']));
  });

  it('says without a day that none is known, and that a signature is no more than one', () => {
    expect(tell(ask(chain(), 'help', { date: undefined }))[0]).toEqual([
      'not a party',
      'The data know no day on which Aland joined the treaty Convention (list of parties read to 1 January 2024).',
    ]);
    const signed = ask([...chain(), link('SIGNED', 'AAA', 'treaty', { signed: '2001-05-05' })], 'help', {
      date: undefined,
    });
    expect(tell(signed)[0]).toEqual([
      'signed only',
      'Aland signed the treaty Convention on 5 May 2001; a signature alone does not make it a party, on a list of parties read to 1 January 2024.',
    ]);
  });

  it('tells a clause of low confidence, law of another State, a treaty without such a clause, and an end without any link', () => {
    const low = ask([...chain({ confidence: 'low' }), party('AAA', 'treaty', { from: '2001-01-01' })]);
    expect(tell(low)).toEqual([
      [
        'text unread',
        'Article 6(1) of the treaty Convention deals with “Help”, but its coding is only of low confidence.',
      ],
    ]);
    expect(tell(ask([], 'code'))[0]).toEqual(['not binding', 'The Code is law of Bland and does not bind Aland.']);
    expect(tell(ask(contains, 'help', {}, 'treaty'))).toContainEqual([
      'not coded',
      'No clause of the treaty Convention is coded on “Help”.',
    ]);
    expect(tell(ask([], 'f'))).toContainEqual([
      'not coded',
      'The data hold no link of the finding “F” of the kinds that this question walks.',
    ]);
  });

  it('names treaties in force for the State of which no duty is coded', () => {
    const why = ask([...chain(), party('AAA', 'silent', { from: '2001-01-01' })]);
    expect(tell(why).at(-1)).toEqual([
      'not coded',
      'Of one treaty in force for Aland, no duty is coded at all, so nothing is said about it: the silent Convention.',
    ]);
    expect(why.causes.at(-1)?.evidence.map(({ link: id }) => id)).toEqual(['PARTY_TO:AAA:silent']);
  });

  it('says nothing where there is a path, or where both ends are the same', () => {
    const graph = lawGraph(nodes, [joins, ...chain()]);
    expect(answerPaths(graph, 'BBB', 'help', rules({ date: on })).whyNot).toBeUndefined();
    expect(answerPaths(graph, 'AAA', 'AAA', rules()).whyNot).toBeUndefined();
  });

  it('speaks every language, each cause as a whole sentence', () => {
    for (const language of LANGUAGES) {
      const told = ask(
        [
          ...chain({ requires: 'second' }),
          party('AAA', 'treaty', { from: '2001-01-01' }),
          party('AAA', 'silent', { from: '2001-01-01' }),
        ],
        'help',
        {},
        'AAA',
        language,
      );
      for (const { sentence } of told.causes) expect(sentence).toMatch(/^[\p{Lu}“].*\.$/u);
    }
  });
});

describe('what would give a path', () => {
  const whole = [...chain(), party('AAA', 'treaty', { from: '2001-01-01', until: '2030-01-01' })];
  const eased = (links: readonly GraphLink[], more: Partial<PathRules>, to = 'help') =>
    ask(links, to, more).relaxations.map(({ easings }) => easings);

  it.each<[string, Partial<PathRules>, RuleChange[]]>([
    ['the node that is avoided', { avoid: ['body', 'treaty'] }, [{ rule: 'avoid', what: 'treaty' }]],
    ['the node that must be passed', { via: ['body'] }, [{ rule: 'via', what: 'body' }]],
    ['the type that is left out', { types: ['CONTAINS', 'IMPOSES'] }, [{ rule: 'types', what: 'PARTY_TO' }]],
    ['the group that is left out', { groups: ['institutions'] }, [{ rule: 'groups', what: 'law' }]],
    ['the limit on steps, where the asker set it', { maxSteps: 2 }, [{ rule: 'maxSteps', what: '3' }]],
    [
      'the day before the end',
      { date: '2040-01-01' },
      [
        {
          rule: 'date',
          what: '2029-12-31',
          event: 'it is the last day on which the treaty Convention is in force for Aland',
        },
      ],
    ],
    [
      'the first day',
      { date: '1999-01-01' },
      [{ rule: 'date', what: '2001-01-01', event: 'from that day the treaty Convention is in force for Aland' }],
    ],
  ])('is %s', (_, more, expected) => {
    expect(eased(whole, more)[0]).toEqual(expected);
  });

  it('is direction, or lower confidence, no lower than it must be', () => {
    expect(eased(whole, { direction: 'backward' })).toEqual([[{ rule: 'direction' }]]);
    const medium = [...chain({ confidence: 'medium' }), party('AAA', 'treaty', { from: '2001-01-01' })];
    expect(eased(medium, { confidence: 'high' })).toEqual([[{ rule: 'confidence', what: 'medium' }]]);
  });

  it('is two rules only where no single one helps, and none where no two do', () => {
    const why = ask(whole, 'help', { date: '1999-01-01', avoid: ['treaty'] });
    expect(why.relaxations.map(({ easings }) => easings.map(({ rule, what }) => [rule, what]))).toEqual([
      [
        ['avoid', 'treaty'],
        ['date', '2001-01-01'],
      ],
    ]);
    expect(eased(whole, { date: '1999-01-01', avoid: ['treaty'], direction: 'backward' })).toEqual([]);
  });

  it('offers one step beyond the usual for an association alone', () => {
    const line = Array.from({ length: 8 }, (_, n) => institution(`i${n}`));
    const parts = line.slice(1).map(({ id }, n) => link('PART_OF', `i${n}`, id));
    const asked = (groups: PathRules['groups']) =>
      answerPaths(lawGraph(line, parts), 'i0', 'i7', rules({ groups })).whyNot?.relaxations.map(
        ({ easings }) => easings,
      );
    expect(asked(['law', 'institutions'])).toEqual([]);
    expect(asked(['law', 'institutions', 'literature'])).toEqual([[{ rule: 'maxSteps', what: '7' }]]);
  });
});
