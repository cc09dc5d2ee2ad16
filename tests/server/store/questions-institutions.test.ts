/** Questions about institutions. What is expected is read from the files of facts by this test, not by the product. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { openStore, type Store } from '../../../server/store/store.ts';
import { asking, pick } from '../../support/ask-question.ts';
import { describeEngines, LOAD_SEED } from '../../support/engines.ts';

type Row = Record<string, string>;
const DATA = join(import.meta.dirname, '../../../graph-seed/data');
const read = (file: string): Row[] => parse(readFileSync(join(DATA, file), 'utf8'), { columns: true, bom: true });

const entrusts = read('links/ENTRUSTS.csv');
const establishes = read('links/ESTABLISHES.csv');
const helps = read('links/HELPS_WITH.csv');
const carriers = read('links/CARRIES_OUT.csv');
const members = read('links/MEMBER_OF.csv');
const parties = read('links/PARTY_TO.csv');
const imposes = read('links/IMPOSES.csv');
const instruments = new Map(read('nodes/Instrument.csv').map((row) => [row.id, row]));
const articles = new Map(read('nodes/Article.csv').map((row) => [row.id, row]));

const isSure = ({ confidence }: Row) => confidence !== 'low';
const textOf = (article = '') => articles.get(article)?.instrument;
const sorted = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).sort();
const clause = ({ end, start, paragraph }: Row) => [end, start, paragraph || null];
/** Before this day, all of a year or a month that is not told nearer. */
const over = (until: string | undefined, day: string) => !!until && until.padEnd(10, '-99') <= day;
const begun = (from: string | undefined, day: string) => !from || from <= day;

const answers = new Map<string, unknown>();

describeEngines('the questions about institutions', (open) => {
  let store: Store;
  beforeAll(async () => {
    store = await openStore(await open(LOAD_SEED));
  });
  const ask = asking(answers, () => store);

  it.each(['coe-thb', 'palermo-protocol', 'crc', 'untoc', 'actip'])(
    'tell who does what under %s, the tasks of a depositary last, doubtful ones only counted',
    async (instrument) => {
      const given = [...establishes, ...entrusts].filter(({ start }) => textOf(start) === instrument);
      const answer = await ask('tasks-under', { instrument });
      expect(sorted(pick(answer, 'institution', 'article', 'paragraph'))).toEqual(
        sorted(given.filter(isSure).map(clause)),
      );
      expect(answer.leftOut.low).toBe(given.filter((row) => !isSure(row)).length);
      const told = pick(answer, 'task').flat();
      const formal = given.filter((row) => isSure(row) && row.task === 'depositary').length;
      expect(told.map((task) => task === 'has tasks of a depositary')).toEqual(
        told.map((_, at) => at >= told.length - formal),
      );
      const founded = establishes.filter((row) => textOf(row.start) === instrument && isSure(row)).length;
      expect(told.slice(0, founded).every((task) => task === 'is provided for')).toBe(true);
    },
  );

  it.each(['unicef', 'greta', 'crc-committee', 'ecpat', 'un-secretary-general'])(
    'tell by which clauses %s acts',
    async (institution) => {
      const given = [...establishes, ...entrusts].filter(
        (row) => row.end === institution && articles.has(row.start ?? '') && isSure(row),
      );
      const answer = await ask('tasks-of', { institution });
      expect(sorted(pick(answer, 'instrument', 'article', 'paragraph'))).toEqual(
        sorted(given.map(({ start, paragraph }) => [textOf(start), start, paragraph || null])),
      );
    },
  );

  it('name the words in which UNICEF is heard under Article 45 of the Convention on the Rights of the Child', async () => {
    const rows = pick(await ask('tasks-of'), 'article', 'paragraph', 'task');
    expect(rows).toContainEqual(['crc/45', '(a)', 'gives its opinion or has a right to be heard']);
    expect(rows).toContainEqual(['crc/45', '(b)', 'gives help or is asked for it']);
  });

  it('keep apart the bodies that a treaty provides for, those that another body decided on, and texts that do not bind', async () => {
    const expected = establishes.filter(isSure).map(({ start = '', end, paragraph, from }) => {
      const text = instruments.get(textOf(start) ?? '');
      const founding = text ? (text.effect === 'binding' ? 'treaty' : text.effect) : 'body';
      return [
        end,
        founding,
        text?.id ?? null,
        text ? start : null,
        paragraph || null,
        text ? null : start,
        from || null,
      ];
    });
    const rows = pick(
      await ask('set-up'),
      'institution',
      'founding',
      'instrument',
      'article',
      'paragraph',
      'maker',
      'day',
    );
    expect(sorted(rows)).toEqual(sorted(expected));
    expect(new Set(rows.map(([, founding]) => founding))).toEqual(new Set(['treaty', 'body', 'political', 'decision']));
    const places = rows.map(([, founding]) => ['treaty', 'body'].indexOf(String(founding)) >>> 0);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  // The day of the data: what is there without a day of its beginning is certain only from when its source was read.
  const DAY = /^asOf: (\S+)$/m.exec(readFileSync(join(DATA, 'seed.yaml'), 'utf8'))?.[1] ?? '';
  const joined = (links: Row[], state: string, end: string) =>
    links.some((row) => row.start === state && row.end === end && isSure(row) && !over(row.until, DAY));

  it.each([
    ['KHM', 'assist-victims-recovery'],
    ['THA', 'train-officials'],
    ['PHL', 'social-reintegration'],
    ['BRA', 'assist-victims-recovery'],
    ['FRA', 'non-refoulement'],
  ])('tell who helps %s on %s, and what reaches a region or any State as such', async (state, duty) => {
    const reaches = ({ reach, country, region }: Row) =>
      reach === 'world' ||
      (reach === 'State' && country === state) ||
      (region === 'members-of-asean' && joined(members, state, 'asean')) ||
      (region === 'members-of-the-bali-process' && joined(members, state, 'bali-process')) ||
      (region === 'parties-to-coe-thb' && joined(parties, state, 'coe-thb'));
    // A deed of one day with no end coded is over, or not known to go on.
    const holds = (row: Row) => begun(row.from, DAY) && !over(row.until, DAY) && !over(row.untilEarliest, DAY);
    const expected = helps
      .filter((row) => row.end === duty && row.how !== 'monitoring' && isSure(row) && reaches(row) && holds(row))
      .flatMap((row) => {
        const by = carriers.filter((link) => link.end === row.start && !over(link.until, DAY));
        const where = row.reach === 'world' ? 'worldwide' : row.reach === 'region' ? 'only' : 'in';
        return (by.length > 0 ? by.map(({ start }) => [start, row.start]) : [[row.start, null]]).map((who) => [
          ...who,
          where,
          row.from || null,
        ]);
      });
    const answer = await ask('help-with-duty', { state, duty, date: DAY });
    const rows = pick(answer, 'institution', 'programme', 'reach', 'since').map(([who, through, reach, since]) => [
      who,
      through,
      /^(worldwide)$|^for .* (only)$|^(in) /.exec(String(reach))?.slice(1).find(Boolean),
      since,
    ]);
    expect(sorted(rows)).toEqual(sorted(expected));
    const order = rows.map(([, , reach]) => ['in', 'only', 'worldwide'].indexOf(String(reach)));
    expect(order).toEqual([...order].sort());
    expect(pick(answer, 'said').flat().every(Boolean)).toBe(true);
  });

  it('count as not known what reaches a region of which the data do not say that it holds the State', async () => {
    const on = async (state: string) => {
      const answer = await ask('help-with-duty', { state, duty: 'regulate-recruitment', date: DAY });
      return [
        pick(answer, 'institution', 'programme').map(String).join(' ').includes('un-act'),
        answer.leftOut.unknown,
      ];
    };
    expect(await on('LAO')).toEqual([false, 1]);
    expect(await on('BRA')).toEqual([false, 0]);
  });

  it.each(['THA', 'KHM', 'DEU', 'PHL'])('tell where others than States can complain against %s', async (state) => {
    const open = entrusts.filter(
      ({ task, complainant, condition = '' }) =>
        task === 'hears-complaints' && complainant !== 'State' && !condition.includes('complaint-received'),
    );
    const expected = open.filter(({ start }) => {
      const text = textOf(start) ?? '';
      return text === 'ilo-constitution' ? joined(members, state, 'ilo') : joined(parties, state, text);
    });
    const answer = await ask('complaints', { state, date: DAY });
    expect(sorted(pick(answer, 'institution', 'article', 'paragraph'))).toEqual(sorted(expected.map(clause)));
    for (const [power] of pick(answer, 'power')) expect(power).toMatch(/^hears complaints of (?!States)/);
  });

  it('tell the condition, and that Thailand has not declared what the Committee against Torture needs', async () => {
    const rows = pick(await ask('complaints', { date: DAY }), 'article', 'power', 'accepted', 'since');
    expect(rows).toContainEqual([
      'cat/22',
      'hears complaints of individuals, if the State complained of has declared that it accepts them',
      'no acceptance on the lists that were read',
      '2007-11-01',
    ]);
    const [labour] = rows.filter(([article]) => article === 'ilo-constitution/24');
    expect(labour?.[1]).toBe(
      "hears complaints of employers' or workers' organisations, about a convention that the State has ratified",
    );
    // As the text beside the answer says: the clauses of that protocol are not in the data.
    expect(entrusts.filter(({ start }) => textOf(start) === 'crc-opic')).toEqual([]);
  });

  it.each(['1999-12-31', '2000-12-31', '1990-07-15', '2026-11-24'])(
    'pair the instruments adopted by %s whose clauses ask for the same duty',
    async (date) => {
      const texts = new Map<string, Set<string>>();
      for (const row of imposes) {
        const text = textOf(row.start) ?? '';
        const adopted = instruments.get(text)?.adopted;
        if (!adopted || adopted.padEnd(10, '-99') > `${date}~` || row.force === 'unread' || !isSure(row)) continue;
        texts.set(text, (texts.get(text) ?? new Set()).add(row.end ?? ''));
      }
      const names = [...texts.keys()].sort();
      const pairs = names.flatMap((one, at) =>
        names.slice(at + 1).flatMap((other) => {
          const both = [...(texts.get(one) ?? [])].filter((duty) => texts.get(other)?.has(duty));
          return both.length > 0 ? [[one, other, both.length]] : [];
        }),
      );
      const answer = await ask('shared-duties', { date });
      const found = pick(answer, 'instrument', 'than', 'shared');
      // Of one of which only the month is known too: it may have been adopted by the day.
      const adopted = imposes.filter(({ start }) => (instruments.get(textOf(start) ?? '')?.adopted || '~') <= date);
      const unread = adopted.filter(({ force }) => force === 'unread').length;
      expect(answer.leftOut).toMatchObject({ unread, low: adopted.filter((row) => !isSure(row)).length - unread });
      expect(found.map(([one, other, shared]) => [one, other, (shared as unknown[]).length])).toEqual(pairs);
      expect(pairs.length).toBeGreaterThan(30);
    },
  );

  it('name the duties with which nobody in the data helps, each with how many instruments impose it', async () => {
    const helped = new Set(helps.filter(({ how }) => how !== 'monitoring').map(({ end }) => end));
    const texts = new Map<string, Set<string>>();
    for (const row of imposes) {
      const { start, end = '' } = row;
      if (helped.has(end) || row.force === 'unread' || !isSure(row)) continue;
      texts.set(end, (texts.get(end) ?? new Set()).add(textOf(start) ?? ''));
    }
    const answer = await ask('unhelped');
    // The clause that says most of trafficking leads the evidence of its duty.
    const leads = new Map(answer.rows.map(({ cells: [duty], links: [first] }) => [(duty as { id: string }).id, first]));
    expect(leads.get('prohibit-torture')).toBeDefined();
    for (const [duty, first = ''] of leads) {
      const own = imposes.filter((row) => row.end === duty && row.force !== 'unread' && isSure(row));
      const named = own.filter(({ scope = '' }) => scope.split('|').includes('trafficking-victims'));
      if (named.length > 0)
        expect(
          named.map(({ start }) => start),
          duty,
        ).toContain(first.split(':')[1]);
    }
    expect(pick(answer, 'duty', 'instruments')).toEqual(
      [...texts].map(([duty, by]) => [duty, by.size]).sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
    );
  });
});

describe('the comparison of engines', () => {
  it('saw answers', () => expect(answers.size).toBeGreaterThan(20));
});
