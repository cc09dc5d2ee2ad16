/** The tools that ask for law: standing, paths, duties, events, and the legal questions. */
import { z } from 'zod';
import { EVENT_KINDS } from '../contract/events.ts';
import { FullDate } from '../contract/nodes.ts';
import { type Cause, PathRules } from '../contract/path.ts';
import { type Cell, type QuestionAnswer, QUESTION_IDS, QuestionParameters } from '../contract/questions.ts';
import { PARAMETERS, type Parameter } from '../contract/questions/columns.ts';
import { AppError } from '../contract/errors.ts';
import { Scope } from '../contract/vocabulary.ts';
import { cited, type Row } from './answer.ts';
import { idOf } from './names.ts';
import { type Call, type Told, tool } from './tool.ts';

const name = z.string().min(1).max(200);
const NAMED = 'Its id, or its whole name.';
const date = FullDate.optional().describe('The day asked about, YYYY-MM-DD; absent: the day of the data.');
const list = z.array(name).max(10).optional();
const PATHS_TOLD = 3;

export const standing = tool({
  name: 'standing',
  title: 'Where a State stands under a treaty',
  description:
    'Party, signed only, not joined, not known … on a day, with the event and clause that decide, and its reservations. "Not coded" and "not known" are never "no".',
  input: { party: name.describe(`A State or organisation. ${NAMED}`), instrument: name.describe(NAMED), date },
  async answer(call, asked) {
    const [party, instrument] = [await idOf(call, asked.party), await idOf(call, asked.instrument)];
    const told = await call('standing', { party, instrument, date: asked.date });
    const [first, ...more] = told.evidence;
    const lead: Row = first ? cited(told.because, first.citation, first.link) : { sentence: told.because };
    const overlays = told.overlays.map(({ sentence, link }) => {
      const evidence = more.find((each) => each.link === link);
      return evidence ? cited(sentence, evidence.citation, link) : { sentence, link };
    });
    return {
      rows: [lead, ...overlays],
      note: `Standing on ${told.date}: ${told.standing}${told.onList ? RESTS_ON(told.onList) : ''}.`,
      view: {
        page: 'questions',
        question: { id: 'standing', parameters: { state: party, instrument, date: told.date } },
      },
    };
  },
});

/** A day after the list is not told by it. */
const RESTS_ON = (list: string): string =>
  list === 'none' ? ', as far as parties were read; no whole list was' : `, by a list of parties read to ${list}`;

export const path = tool({
  name: 'path',
  title: 'How two things are linked in law',
  description:
    'The first paths between two nodes, step by step in cited sentences; without a path the reasons in law. A path over membership, help or literature is an association, not a chain of law, and the note says so.',
  input: {
    from: name.describe(NAMED),
    to: name.describe(NAMED),
    date,
    via: list.describe('Nodes that the path must pass, in this order.'),
    avoid: list,
  },
  async answer(call, asked) {
    const ids = async (names: readonly string[] = []) => Promise.all(names.map((each) => idOf(call, each)));
    const [from = '', to = ''] = await ids([asked.from, asked.to]);
    const rules = { date: asked.date, via: await ids(asked.via), avoid: await ids(asked.avoid) };
    const told = await call('path', { from, to, ...rules });
    const rows = told.paths
      .slice(0, PATHS_TOLD)
      .flatMap(({ steps }, place) =>
        steps.flatMap(({ links, sentence, citation, stated = [] }, at) => [
          cited(`Path ${place + 1}, step ${at + 1}: ${sentence}`, citation, links[0]?.id),
          ...stated.map((each) => cited(`Beside it: ${each.sentence}`, each.citation, each.link)),
        ]),
      );
    const why = ({ sentence, evidence: [first] }: Cause): Row =>
      first ? cited(sentence, first.citation, first.link) : { sentence };
    const stands = (told.stands ?? []).map(why);
    const causes = (told.whyNot?.causes ?? []).map(why);
    const aside = told.setAside.map((each) => cited(`Set aside: ${each.sentence}`, each.citation, each.link));
    return {
      rows: [...stands, ...rows, ...causes, ...aside],
      note: [`${told.total} paths in all${told.totalCapped ? ', and perhaps more' : ''}.`, told.note].join(' ').trim(),
      view: { path: { from, to, rules: PathRules.parse(rules), chosen: 0, together: false } },
    };
  },
});

export const duties = tool({
  name: 'duties',
  title: 'What a State owes to whom',
  description:
    'The duties that bind a State on a day towards a group of people, clause by clause with their force: mandatory (shall), qualified, consider, recommended (should), optional (may). With a duty, only the clauses on it.',
  input: {
    state: name.describe(NAMED),
    people: Scope.default('trafficking-victims'),
    duty: name.optional().describe(NAMED),
    date,
  },
  async answer(call, { state: named, people: scope, duty: about, date: day }) {
    const state = await idOf(call, named);
    if (about === undefined)
      return asTold(call, await call('ask', { question: 'duties-by-person', state, scope, date: day }));
    const duty = await idOf(call, about);
    return asTold(call, await call('ask', { question: 'duty-owed', state, scope, duty, date: day }));
  },
});

export const events = tool({
  name: 'events',
  title: 'What happened, and when',
  description:
    'Signatures, consents, entries into force, reservations, withdrawals, laws, bodies, as events with their evidence, between two days [from, until). The counts say how many of each kind there are.',
  input: {
    parties: list.describe('States or organisations.'),
    instruments: list,
    institutions: list,
    kinds: z.array(z.enum(EVENT_KINDS)).max(EVENT_KINDS.length).optional(),
    from: FullDate.optional(),
    until: FullDate.optional(),
  },
  async answer(call, { parties, instruments, institutions, kinds, from, until }) {
    const ids = async (names?: readonly string[]) => names && Promise.all(names.map((each) => idOf(call, each)));
    const told = await call('events', {
      parties: await ids(parties),
      instruments: await ids(instruments),
      institutions: await ids(institutions),
      kinds,
      from,
      until,
      limit: 40,
    });
    return {
      rows: told.events.map(({ sentence, citation, link, may }) =>
        cited(may ? `Perhaps within these days: ${sentence}` : sentence, citation, link),
      ),
      left: told.total - told.events.length,
      note: [...told.told, told.note].filter(Boolean).join(' '),
      view: until === undefined ? {} : { date: until },
    };
  },
});

export const question = tool({
  name: 'question',
  title: 'A legal question of the Atlas',
  description:
    'One of the questions that the Atlas answers as a table with evidence. Without `id`: the list of them, as id(what it takes, beside `date` where it is of a day): title. Parameters that are absent take the example of the question.',
  input: { id: z.enum(QUESTION_IDS).optional(), parameters: z.record(z.string(), z.string().max(200)).default({}) },
  async answer(call, { id, parameters }) {
    if (id === undefined) {
      const { questions } = await call('questions', {});
      const rows = questions.map(({ id: each, texts, parameters: takes }) => ({
        // One field: in two, the list would be longer than an answer may be.
        sentence: `${each}(${told(takes)}): ${texts.en.title.replace(/\?$/, '')}`,
      }));
      return { rows, view: { page: 'questions' } };
    }
    return asTold(call, await call('ask', { question: id, ...(await readParameters(call, parameters)) }));
  },
});

/** The names of parameters, without the day. */
const told = (takes: readonly { name: Parameter }[]): string =>
  takes.flatMap(({ name }) => (name === 'date' ? [] : [name])).join(',');

/** Ids may be given as names. Throws 'bad-input' for a field that no question takes. */
async function readParameters(call: Call, given: Record<string, string>): Promise<QuestionParameters> {
  const read: Record<string, string> = {};
  for (const [field, value] of Object.entries(given)) {
    if (!isParameter(field))
      throw new AppError(
        'bad-input',
        `No question takes "${field}".`,
        `They take: ${Object.keys(PARAMETERS).join(', ')}.`,
        {
          at: 'parameters',
        },
      );
    const { kind } = PARAMETERS[field];
    read[field] = kind === 'date' || kind === 'scope' ? value : await idOf(call, value);
  }
  const parsed = QuestionParameters.safeParse(read);
  if (parsed.success) return parsed.data;
  const [fault] = parsed.error.issues;
  throw new AppError('bad-input', `${fault?.path.join('.')}: ${fault?.message}`, 'A day is written YYYY-MM-DD.', {
    at: 'parameters',
  });
}

const isParameter = (field: string): field is Parameter => Object.hasOwn(PARAMETERS, field);

async function asTold(call: Call, answer: QuestionAnswer): Promise<Told> {
  const { columns, rows, leftOut, note, question: asked } = answer;
  const told = await Promise.all(
    rows.slice(0, ROWS_READ).map(async ({ cells, links, confidence }): Promise<Row> => {
      const sentence = columns
        .flatMap(({ name: column }, at) => {
          const bound = column === 'since' && links.some((id) => id.startsWith('PARTY_TO:'));
          const text = cellText(cells[at] ?? null) || (bound ? 'a day not read' : '');
          return text === '' ? [] : [`${column}: ${text}`];
        })
        .join('; ');
      // A clause proves a row better than the bond by which it binds.
      const deciding = links.find((id) => id.startsWith('IMPOSES:')) ?? links[0];
      if (deciding === undefined) return { sentence };
      const { link, source } = await call('link', { id: deciding });
      return cited(sentence, { ...link, source: source.id, title: source.title, url: source.url, confidence }, link.id);
    }),
  );
  const out = Object.entries(leftOut).flatMap(([why, count]) =>
    count > 0 ? [`${count} ${LEFT_OUT[why] ?? why}`] : [],
  );
  return {
    rows: told,
    left: rows.length - told.length,
    note: [
      rows.length === 0 ? 'No row. What is not coded is not "no".' : `${rows.length} rows.`,
      out.length > 0 ? `Left out: ${out.join(', ')}.` : '',
      note,
    ]
      .filter(Boolean)
      .join(' '),
    view: { page: 'questions', question: asked },
  };
}

/** More rows than an answer has room for are read in vain. */
const ROWS_READ = 16;
const LEFT_OUT: Readonly<Record<string, string>> = {
  low: 'of low confidence',
  unread: 'resting on a clause whose wording nobody has read',
  unknown: 'not known to hold on the day',
  reserved: 'set aside by a reservation',
};

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (Array.isArray(cell)) return cell.join(', ');
  return typeof cell === 'object' ? cell.name : String(cell);
}
