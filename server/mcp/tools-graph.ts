/** The tools that look round in the graph: names, who does what, evidence, gaps, citations. */
import { z } from 'zod';
import { confidenceOf, lowestOf } from '../contract/confidence.ts';
import type { GraphLink } from '../contract/links.ts';
import { FullDate, type GraphNode } from '../contract/nodes.ts';
import { AppError } from '../contract/errors.ts';
import { CITE_STYLES } from '../contract/vocabulary.ts';
import type { Output } from '../contract/api.ts';
import { cite as written } from '../law/cite/cite.ts';
import type { CiteItem } from '../law/cite/item.ts';
import { cited, type Row } from './answer.ts';
import { idOf } from './names.ts';
import { type Call, tool } from './tool.ts';

const name = z.string().min(1).max(200);
const LEAST_LEFT = 3;

export const find = tool({
  name: 'find',
  title: 'Find by name',
  description:
    'Instruments, articles, duties, institutions, States, concepts and findings by any name, in nine languages, slips forgiven: their ids, for the other tools.',
  input: { query: z.string().trim().min(1).max(200), limit: z.number().int().min(1).max(20).default(8) },
  async answer(call, { query, limit }) {
    const { hits, total, near } = await call('search', { q: query, limit });
    return {
      rows: hits.map(({ node }) => ({ id: node.id, sentence: `${node.kind}: ${describe(node)}` })),
      left: Math.max(0, total - hits.length),
      note:
        hits.length === 0
          ? NOTHING
          : near
            ? 'Nothing goes by that name; these are called something like it.'
            : undefined,
      view: hits[0] ? { selected: hits[0].node.id } : {},
    };
  },
});
const NOTHING = 'Nothing in the data goes by that name. That it is not in the data does not mean that there is none.';

function describe(node: GraphNode): string {
  const title = 'title' in node && node.title !== node.name ? ` (${node.title})` : '';
  const summary = 'summary' in node && node.summary ? `. ${node.summary}` : '';
  return `${node.name}${title}${summary}`;
}

export const whoDoesWhat = tool({
  name: 'who_does_what',
  title: 'What a thing rests on, and what it does',
  description:
    'The wings of one node on a day: of an institution what it does and by which clause, of a State what binds it and who helps, of an instrument who serves it and what it asks, of a duty who asks for it and who helps. Row by row with evidence.',
  input: { id: name.describe('Its id, or its whole name.'), date: FullDate.optional() },
  async answer(call, asked) {
    const id = await idOf(call, asked.id);
    const told = await call('wings', { id, date: asked.date });
    const links = new Map(told.links.map((link) => [link.id, link]));
    const sentences = told.sentences.map(({ sentence, citation, link }) => cited(sentence, citation, link));
    const rows = [...told.left.groups, ...told.right.groups].flatMap(({ heading, rows: all, absent }): Row[] => {
      const names = all.map(({ name: row, sub }) => (sub ? `${row} (${sub})` : row));
      const gone = absent > 0 ? `; ${absent} more not there on the day` : '';
      const first = links.get(all[0]?.links[0] ?? '');
      return [
        {
          sentence: `${heading} (${all.length}): ${listed(names)}${gone}`,
          ...(first
            ? { confidence: lowestOf(all.flatMap((row) => row.links.map((each) => sureness(links.get(each))))) }
            : {}),
          ...(first ? { link: first.id } : {}),
        },
      ];
    });
    return {
      rows: [...sentences.slice(0, LEAST_LEFT), ...rows],
      note: `${told.title} On ${told.date}. A row gives the lowest confidence of what it lists, and one link of its evidence.`,
      view: { wings: { id }, date: asked.date },
    };
  },
});

const NAMES_LISTED = 12;
const listed = (names: readonly string[]): string =>
  [
    ...names.slice(0, NAMES_LISTED),
    ...(names.length > NAMES_LISTED ? [`${names.length - NAMES_LISTED} more`] : []),
  ].join(', ');

const sureness = (link: GraphLink | undefined) => (link ? confidenceOf(link) : 'high');

export const evidence = tool({
  name: 'evidence',
  title: 'The evidence of one link',
  description:
    'One link as a sentence with its source, pinpoint, confidence and note, by the id that other answers give as `link`.',
  input: { link: z.string().min(1).max(600), date: FullDate.optional() },
  async answer(call, { link: id, date }) {
    const { link, source, sentence, confidence } = await call('link', { id, date });
    return {
      rows: [
        cited(sentence, { ...link, source: source.id, title: source.title, url: source.url, confidence }, link.id),
      ],
      note: [link.note, source.asOf && `The source is as of ${source.asOf}.`].filter(Boolean).join(' ') || undefined,
      view: { selected: link.id },
    };
  },
});

export const gaps = tool({
  name: 'not_in_the_data',
  title: 'What is coded and what is missing',
  description:
    'For an instrument or a State: how much is coded, how much of it is uncertain, to what day its list of parties was read. Ask this before taking silence for "no".',
  input: { id: name.describe('An instrument or a State: its id, or its whole name.') },
  async answer(call, asked) {
    const id = await idOf(call, asked.id);
    const { instruments, countries } = await call('gaps', {});
    const found = instruments.find((each) => each.id === id) ?? countries.find((each) => each.id === id);
    if (!found)
      throw new AppError('bad-input', 'Only instruments and States are counted.', 'Give one of these.', { at: 'id' });
    const counted = Object.entries(found).filter(([field]) => !['id', 'name', 'family', 'binding'].includes(field));
    return {
      rows: counted.map(([field, value]) => ({ sentence: `${WORDS[field] ?? field}: ${value}` })),
      note: `${found.name}. A zero is "not coded", never "no".`,
      view: { page: 'gaps' },
    };
  },
});

const WORDS: Readonly<Record<string, string>> = {
  articles: 'articles read',
  duties: 'clauses coded as a duty',
  unread: 'of these, clauses whose wording nobody has read',
  low: 'of these, of low confidence',
  parties: 'parties known',
  undated: 'of these, with a day of entry into force that is not known exactly',
  boundByEuLaw: 'bound by EU law',
  partiesCounted: "parties by the depositary's own count",
  partiesCountedOn: 'day of that count',
  listReadTo: 'whole list of parties read to',
  listLatest: 'newest single addition',
  listNote: 'what the list lacks',
  treaties: 'treaties that it has joined',
  laws: 'laws of its own',
  answers: 'links from its laws to duties',
  findings: 'findings about it',
};

export const cite = tool({
  name: 'cite',
  title: 'A citation of evidence',
  description: 'Links, by the ids that other answers give, as OSCOLA, APA, BibTeX, RIS or CSL-JSON.',
  input: { links: z.array(z.string().min(1).max(600)).min(1).max(10), style: z.enum(CITE_STYLES).default('oscola') },
  async answer(call, { links, style }) {
    const found = await Promise.all(links.map((id) => call('link', { id })));
    const items = await Promise.all(found.map((each) => itemOf(call, each)));
    return { rows: [{ sentence: written(items, style) }], view: { selected: links[0] } };
  },
});

/** The instrument cited is that of the article, or the one, at which the link starts; of a statement, at which it ends. */
async function itemOf(call: Call, { link, start, end, source }: Output<'link'>): Promise<CiteItem> {
  const law = link.type === 'RESERVES' ? end : start;
  const instrument = law.kind === 'Article' ? (await call('entity', { id: law.instrument })).node : law;
  const country = instrument.kind === 'Instrument' ? instrument.country : undefined;
  const jurisdiction = country === undefined ? undefined : (await call('entity', { id: country })).node.name;
  const within = source.citedBy === undefined ? [] : (await call('sources', { ids: [source.citedBy] })).sources;
  return {
    source,
    pinpoint: link.pinpoint,
    instrument: instrument.kind === 'Instrument' ? instrument : undefined,
    jurisdiction,
    citedIn: within[0],
  };
}
