/** What a scene keeps back: no value of it is left anywhere in an answer, and lifting the mask changes nothing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mask } from '#contract/seminar.ts';
import { maskAnswer } from '../../../client/present/mask.ts';
import { revealedIds } from '../../../client/present/revealed.ts';
import { FORCES } from '#contract/vocabulary.ts';

const duty = (place: string, force: string, more: object = {}) => ({
  id: `IMPOSES:palermo/${place}:help:${place}`,
  type: 'IMPOSES',
  start: `palermo/${place}`,
  end: 'help',
  source: 'text',
  pinpoint: `art ${place}`,
  confidence: 'high',
  force,
  scope: ['child-victims'],
  qualifier: `says ${force}`,
  ...more,
});
const joined = {
  id: 'PARTY_TO:KHM:palermo',
  type: 'PARTY_TO',
  start: 'KHM',
  end: 'palermo',
  source: 'list',
  pinpoint: 'entry',
  confidence: 'high',
  from: '2007-08-01',
  deposited: '2007-07-02',
};
const help = {
  id: 'help',
  kind: 'Obligation',
  name: 'Help recover',
  title: 'Help victims to recover',
  summary: 'Care.',
  confidence: 'high',
  source: 'own',
  pillar: 'protection',
  theme: 'care',
};
const citation = { source: 'text', pinpoint: 'art 6(3)', confidence: 'high', title: 'The Protocol' };
const six = duty('6', 'consider');
const path = {
  nodes: [
    help,
    {
      id: 'KHM',
      kind: 'Country',
      name: 'Cambodia',
      title: 'Kingdom of Cambodia',
      confidence: 'high',
      source: 'list',
      region: 'Asia',
    },
  ],
  paths: [
    {
      nodes: ['KHM', 'palermo', 'palermo/6', 'help'],
      length: 3,
      lowestConfidence: 'high',
      force: 'consider',
      since: '2007-08-01',
      why: 'Its wording is to consider.',
      scopeFit: 'full',
      steps: [
        { from: 'KHM', to: 'palermo', links: [joined], sentence: 'Bound since 1 August 2007.', citation, also: [] },
        {
          from: 'palermo/6',
          to: 'help',
          links: [six],
          sentence: 'It must consider to help recover.',
          citation,
          also: [{ link: six.id, sentence: 'consider again', citation }],
        },
      ],
    },
  ],
  note: '',
};
const table = {
  about: [{ id: 'help', name: 'Help recover', kind: 'Obligation' }],
  columns: [
    { name: 'duty', kind: 'node' },
    { name: 'force', kind: 'force' },
    { name: 'owes', kind: 'text' },
    { name: 'since', kind: 'date' },
  ],
  rows: [
    {
      cells: [{ id: 'help', name: 'Help recover', kind: 'Obligation' }, 'consider', 'consideration', '2007-08-01'],
      links: [six.id, joined.id],
    },
  ],
  note: 'It must consider.',
};
const text = (answer: unknown, masks: Mask[]) => JSON.stringify(maskAnswer(answer, masks));

describe('a mask of the wording', () => {
  it('leaves no word of it in a path or a table, everywhere or of one line', () => {
    for (const ids of [[], [six.id], ['palermo/6']]) {
      for (const answer of [path, table]) expect(text(answer, [{ what: 'force', ids }])).not.toMatch(/consider/);
    }
  });
  it('leaves no cell of a matrix, each of which tells of many lines', () => {
    const matrix = {
      asked: { rows: 'asean' },
      rows: [{ id: 'KHM', name: 'Cambodia' }],
      columns: [{ id: 'help', name: 'Help recover' }],
      cells: [[{ says: 'consider', fit: 'full' }]],
    };
    for (const what of ['force', 'date', 'link', 'node'] as const)
      expect(text(matrix, [{ what, ids: [six.id] }])).not.toMatch(/consider|Cambodia|Help/);
    expect(maskAnswer(matrix, [])).toBe(matrix);
  });
  it('keeps the dates, and the wording of other lines', () => {
    expect(text(path, [{ what: 'force', ids: [] }])).toContain('Bound since 1 August 2007.');
    const two = { links: [six, duty('7', 'mandatory')] };
    expect(text(two, [{ what: 'force', ids: [six.id] }])).toMatch(/mandatory/);
  });
  it('tells no counts of wordings either', () => {
    expect(text({ forces: { mandatory: 2 }, links: [] }, [{ what: 'force', ids: [six.id] }])).not.toMatch(/mandatory/);
  });
});

describe('a mask of dates', () => {
  it('leaves no day in links, sentences, paths and tables', () => {
    for (const answer of [path, table]) expect(text(answer, [{ what: 'date', ids: [] }])).not.toMatch(/2007/);
    expect(text(path, [{ what: 'date', ids: ['KHM'] }])).not.toMatch(/2007/);
    expect(text(path, [{ what: 'date', ids: ['KHM'] }])).toMatch(/must consider/);
  });
  it('leaves open where a State stood', () => {
    const told = {
      party: 'KHM',
      instrument: 'palermo',
      date: '2007-07-15',
      standing: 'contracting',
      because: 'It deposited on 2 July 2007.',
      overlays: [],
      evidence: [{ link: joined.id, citation }],
    };
    expect(maskAnswer(told, [{ what: 'date', ids: [joined.id] }])).toMatchObject({ standing: 'unknown', because: '?' });
  });
});

describe('a mask of a line or a node', () => {
  it('leaves the line out, and the sentence that tells it', () => {
    expect(text(path, [{ what: 'link', ids: [six.id] }])).not.toMatch(/must consider|"force":"consider"/);
    expect(maskAnswer(table, [{ what: 'link', ids: [six.id] }]).rows).toEqual([]);
  });
  it('leaves the node where it is, without a name, and out of the search', () => {
    const masks: Mask[] = [{ what: 'node', ids: ['help'] }];
    for (const answer of [path, table, { hits: [{ node: help, matched: 'Help recover' }] }])
      expect(text(answer, masks)).not.toMatch(/[Hh]elp (victims to )?recover/);
    expect(maskAnswer({ nodes: [help] }, masks).nodes[0]).toMatchObject({
      id: 'help',
      kind: 'Obligation',
      name: '?',
      title: '?',
    });
  });
});

describe('masks of anything', () => {
  const links = fc.uniqueArray(
    fc.record({ place: fc.stringMatching(/^[1-9]{1,2}$/), force: fc.constantFrom(...FORCES) }),
    { selector: ({ place }) => place, minLength: 1, maxLength: 6 },
  );
  it('hold for any duties: the masked lose their wording, the others are untouched, and the answer itself never changes', () => {
    fc.assert(
      fc.property(links, fc.nat(), (made, pick) => {
        const all = made.map(({ place, force }) => duty(place, force));
        const one = all[pick % all.length];
        const before = JSON.stringify(all);
        const seen = maskAnswer({ links: all }, [{ what: 'force', ids: [one?.id ?? ''] }]).links;
        for (const [at, link] of all.entries()) {
          if (link === one) expect(JSON.stringify(seen[at])).not.toContain(link.force);
          else expect(seen[at]).toEqual(link);
        }
        expect(JSON.stringify(all)).toBe(before);
      }),
      { numRuns: 200 },
    );
  });
  it('are the identity where nothing is kept back', () => {
    expect(maskAnswer(path, [])).toBe(path);
  });
  it('applied twice are the same as once', () => {
    const masks: Mask[] = [
      { what: 'force', ids: [] },
      { what: 'date', ids: [] },
      { what: 'node', ids: ['help'] },
    ];
    for (const answer of [path, table])
      expect(maskAnswer(maskAnswer(answer, masks), masks)).toEqual(maskAnswer(answer, masks));
  });
});

describe('what was uncovered', () => {
  it('are the lines that the last lifted mask had kept back', () => {
    const seminar = {
      scenes: [
        {
          masked: [
            { what: 'force', ids: [] },
            { what: 'node', ids: ['help'] },
          ],
        },
      ],
    };
    const at = (revealed: number) => revealedIds({ seminar, at: 0, revealed } as never, path as never);
    expect([at(0), at(1), at(2)]).toEqual([[], [six.id], ['help']]);
  });
});

describe('wings', () => {
  const row = (id: string, sub: string, links: string[]) => ({ id, name: id, sub, links });
  const wings = {
    id: 'palermo',
    date: '2026-11-24',
    title: 'What is palermo?',
    sentences: [{ link: joined.id, sentence: 'In force since 1 August 2007.', citation }],
    left: { title: 'Rests on', groups: [] },
    right: {
      title: 'Asks',
      groups: [
        { id: 'asks', heading: 'Asks for', rows: [row('help', 'art 6 · must consider', [six.id])], absent: 0 },
        { id: 'binds', heading: 'Binds', rows: [row('KHM', 'since 1 Aug 2007', [joined.id])], absent: 3 },
      ],
    },
    nodes: [help],
    links: [six, joined],
  };
  const rows = (masks: Mask[]) => maskAnswer(wings, masks).right.groups.flatMap((group) => group.rows);

  it('keep back a wording or a day in the second line, in the sentences and in the links', () => {
    expect(rows([{ what: 'force', ids: [] }]).map(({ sub }) => sub)).toEqual(['?', 'since 1 Aug 2007']);
    const dates = maskAnswer(wings, [{ what: 'date', ids: [] }]);
    expect(JSON.stringify(dates)).not.toMatch(/2007/);
    expect(dates.right.groups.map(({ absent }) => absent)).toEqual([0, 0]);
  });

  it('leave out a row whose only line is kept back, and the name of a node', () => {
    expect(rows([{ what: 'link', ids: [joined.id] }]).map(({ id }) => id)).toEqual(['help']);
    expect(rows([{ what: 'node', ids: ['KHM'] }])).toContainEqual({
      id: 'KHM',
      name: '?',
      sub: '?',
      links: [joined.id],
    });
  });

  it('are as they were without a mask', () => {
    expect(maskAnswer(wings, [])).toBe(wings);
  });
});
