/** Days and names as they stand in a sentence, in the language of the phrases. */
import type { LinkOf } from '../../contract/links.ts';
import type { GraphNode, NodeOf } from '../../contract/nodes.ts';
import { type LawGraph, nodeOf } from '../graph.ts';
import type { Phrases } from './phrases.ts';

/** "2 July 2007"; of a partial date what is known of it. */
export function tellDay(phrases: Phrases, date: string): string {
  const [year = '', month, day] = date.split('-');
  const name = month === undefined ? undefined : phrases.months[Number(month) - 1];
  if (name === undefined) return year;
  return day === undefined ? `${name} ${year}` : phrases.dayOf(String(Number(day)), name, year);
}

/** "on 2 July 2007", "in January 2016, day not known". */
export function tellWhen(phrases: Phrases, date: string): string {
  const [year = '', month, day] = date.split('-');
  if (day !== undefined) return phrases.on(tellDay(phrases, date));
  return month === undefined ? phrases.inYear(year) : phrases.inMonth(phrases.months[Number(month) - 1] ?? month, year);
}

export function tellNode(graph: LawGraph, phrases: Phrases, node: GraphNode): string {
  if (node.kind === 'Article') return tellArticle(graph, phrases, node, undefined);
  if (node.kind === 'Instrument') return phrases.name.Instrument(sayableTitle(node), node.article);
  if (node.kind === 'Country') return phrases.name.Country(node.name, node.article);
  return phrases.name[node.kind](node.title, node.kind === 'Institution' ? node.article : undefined);
}

/** A short name that says what it is ("Palermo Protocol"), else the full one: "Rights of the Child" is no treaty. */
function sayableTitle({ name, title, level }: NodeOf<'Instrument'>): string {
  return level !== 'national' && (FORM_WORDS.test(name) || ACRONYM.test(name)) ? name : title;
}
const FORM_WORDS =
  /\b(Convention|Protocol|Covenant|Statute|Charter|Constitution|Declaration|Directive|Agreement|Compact|Plan|Principles|Memorandum|Process|Target|[Rr]esolution|Decision|Recommendation|Comment|Commitment|Guidelines?|Guides?|Guidance|Handbook|Manual|Toolkit|Roadmap|Framework|Brief|Model|Procedures|Understanding|Code|Call)\b/;
const ACRONYM = /^[A-Z]{2,}$/;

export function tellId(graph: LawGraph, phrases: Phrases, id: string): string {
  const node = nodeOf(graph, id);
  return node ? tellNode(graph, phrases, node) : id;
}

/** "Article 6(3) of the Palermo Protocol". `paragraph` as coded: "3", "1(b)", "(a)", "sole" where there is none. */
export function tellArticle(
  graph: LawGraph,
  phrases: Phrases,
  article: NodeOf<'Article'>,
  paragraph: string | undefined,
): string {
  const own = tellId(graph, phrases, article.instrument);
  const { numberedIn } = article;
  const instrument = numberedIn ? phrases.asAmended(tellId(graph, phrases, numberedIn), own) : own;
  if (!isNumbered(article)) return phrases.provision(provisionOf(article) + inBrackets(paragraph), instrument);
  if (paragraph === 'chapeau') return phrases.chapeau(phrases.article([article.number], instrument));
  return phrases.article([article.number + inBrackets(paragraph)], instrument);
}

/** The place of a clause: its article with the paragraph. */
export function tellClause(graph: LawGraph, phrases: Phrases, clause: LinkOf<'IMPOSES'>): string {
  const article = nodeOf(graph, clause.start);
  return article?.kind === 'Article' ? tellArticle(graph, phrases, article, clause.paragraph) : clause.start;
}

/** As the part of an instrument that is named beside it: "Article 6 (Assistance to victims)". */
export function tellPart(phrases: Phrases, article: NodeOf<'Article'>): string {
  if (!isNumbered(article)) return provisionOf(article);
  // A heading in square brackets is not the treaty's own: it keeps them.
  const heading = article.heading?.startsWith('[') ? article.heading : article.heading && `(${article.heading})`;
  return phrases.part(article.number) + (heading ? ` ${heading}` : '');
}

/** Laws count in articles or in sections, and of some provisions nobody has read the number: the name says which. */
const isNumbered = ({ name, number }: NodeOf<'Article'>): boolean => name.includes(`art ${number}`);

/** A heading stands in quotation marks, a place ("s 6", "18 USC 1591") does not. */
const provisionOf = ({ name, heading }: NodeOf<'Article'>): string => (name === heading ? `“${name}”` : name);

function inBrackets(paragraph: string | undefined): string {
  if (paragraph === undefined || paragraph === 'sole') return '';
  return paragraph.replace(/^\d+/, (number) => `(${number})`);
}

/** A sentence: first letter large, one full stop. */
export function sentenceOf(text: string): string {
  const stopped = /[.!?]$/.test(text) ? text : `${text}.`;
  return stopped.charAt(0).toUpperCase() + stopped.slice(1);
}
