/** All names and cues by which questions are understood, in all languages at once: who reads Indonesian may type English. */
import { LANGUAGES, type Scope } from '../../contract/vocabulary.ts';
import type { GraphNode } from '../../contract/nodes.ts';
import type { NodeKind } from '../../contract/ontology.ts';
import type { LawGraph } from '../../law/graph.ts';
import { type Cue, type CueTexts, phrasesIn } from '../../law/sentences/cues.ts';
import { groupsOf } from '../../law/time/members.ts';
import { CUE_TEXTS } from '../../law/sentences/languages.ts';
import { namesOf } from '../search-index.ts';
import { plain, termsOf } from '../search-terms.ts';
import { Patterns, patternOf } from './words.ts';

/** What a name may mean. `shouted`: only where it is typed in capitals, since it is a word as well ("WHO"). */
export type Meant = { id: string; kind: NodeKind | 'scope'; shouted: boolean };
/** Words that name something; `meant`: all that it can be. `mark`: it stands after "not through" or "via". */
export type Span = { places: number[]; meant: Meant[]; mark?: 'not' | 'via'; typed: string };
export type Lexicon = {
  graph: LawGraph;
  nodes: ReadonlyMap<string, GraphNode>;
  names: Patterns<Meant>;
  cues: Patterns<Cue>;
  marks: Patterns<'not' | 'via'>;
  little: ReadonlySet<string>;
  field: ReadonlySet<string>;
  /** Every word that is known, for slips of the pen. */
  known: ReadonlySet<string>;
  /** Words that may stand between those of a name: little ones, and what every question is about. */
  joints: ReadonlySet<string>;
  negations: ReadonlySet<string>;
  /** A State's own law by its year: "KHM/2008". */
  laws: ReadonlyMap<string, string>;
  lawWords: ReadonlySet<string>;
  /** What every question is about, and "of": they may stand between a State and its law. */
  subject: ReadonlySet<string>;
  of: ReadonlySet<string>;
  /** "And", and the words that open a question. */
  ands: ReadonlySet<string>;
  heads: ReadonlySet<string>;
  /** Organisations with States as members: they can be meant by "group". */
  groups: ReadonlySet<string>;
};

const SPOKEN: readonly NodeKind[] = ['Country', 'Instrument', 'Institution', 'Obligation', 'Concept'];
/** Left out of names, so that they are found with or without. */
const JOINTS = new Set([
  'a',
  'an',
  'the',
  'of',
  'to',
  'in',
  'on',
  'for',
  'and',
  'by',
  'with',
  'especially',
  'concerning',
]);
const TEXTS: readonly CueTexts[] = LANGUAGES.map((language) => CUE_TEXTS[language]);
/** Roots of a name that has no place of its own in any reading: every question here is about these. */
export const EVERYWHERE: ReadonlySet<string> = new Set([
  'concept/trafficking-in-persons',
  'concept/victim',
  'trafficking-victims',
]);

export function lexiconOf(graph: LawGraph): Lexicon {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const names = new Patterns<Meant>();
  const cues = new Patterns<Cue>();
  const marks = new Patterns<'not' | 'via'>();
  const little = new Set(TEXTS.flatMap((texts) => texts.little.split(' ')));
  const field = new Set(TEXTS.flatMap((texts) => termsOf(texts.field)));
  const subject = TEXTS.flatMap((texts) => texts.subject.split(' '));
  const negations = new Set(TEXTS.flatMap((texts) => texts.negations.split(' ')));
  const known = new Set<string>([...little, ...field]);
  const spoken = new Set([...little, ...field]);

  for (const { cues: said, months, not, via } of TEXTS) {
    for (const [cue, phrases] of Object.entries(said) as [Cue, string][]) {
      for (const phrase of phrasesIn(phrases)) {
        const pattern = patternOf(phrase);
        cues.add(pattern, cue);
        for (const { plain: word } of pattern) if (word) known.add(word);
        if (pattern.length === 1 && pattern[0]?.plain) spoken.add(pattern[0].plain);
      }
    }
    for (const word of months.flatMap(phrasesIn)) known.add(word);
    for (const phrase of phrasesIn(not)) marks.add(patternOf(phrase), 'not');
    for (const phrase of phrasesIn(via)) marks.add(patternOf(phrase), 'via');
  }

  const name = (text: string, id: string, kind: Meant['kind'], code: boolean) => {
    const pattern = patternOf(plain(text), JOINTS);
    const [only] = pattern;
    if (!only) return;
    const word = pattern.length === 1 ? only.plain : undefined;
    names.add(pattern, { id, kind, shouted: code || (word !== undefined && spoken.has(word)) });
    for (const part of pattern) if (part.plain) known.add(part.plain);
  };
  for (const node of graph.nodes) {
    if (!SPOKEN.includes(node.kind)) continue;
    const codes = node.kind === 'Country' ? [node.id, node.iso2 ?? ''] : [];
    for (const text of namesOf(node)) {
      // The conventions of the ILO are called by their number, with or without its name before it.
      if (/^[CPR]\d+$/.test(text) && node.id.startsWith('ilo-')) {
        for (const called of callsOf(text)) name(called, node.id, node.kind, false);
      }
      const turned = node.kind === 'Instrument' && turnedOf(text);
      if (turned) name(turned, node.id, node.kind, false);
      if (text.length > 1 && text !== ('iso2' in node ? node.iso2 : ''))
        name(text, node.id, node.kind, codes.includes(text));
    }
  }
  for (const { names: extra, people } of TEXTS) {
    for (const [id, phrases] of Object.entries(extra)) {
      const node = nodes.get(id);
      if (node) for (const phrase of phrasesIn(phrases)) name(phrase, id, node.kind, false);
    }
    for (const [scope, phrases] of Object.entries(people) as [Scope, string][]) {
      for (const phrase of phrasesIn(phrases)) {
        const pattern = patternOf(phrase);
        names.add(pattern, { id: scope, kind: 'scope', shouted: false });
        for (const part of pattern) if (part.plain) known.add(part.plain);
      }
    }
  }
  return {
    graph,
    nodes,
    names,
    cues,
    marks,
    little,
    field,
    known,
    joints: new Set([...little, ...subject]),
    negations,
    laws: lawsByYear(graph),
    lawWords: new Set(TEXTS.flatMap((texts) => phrasesIn(texts.law))),
    subject: new Set(subject),
    of: new Set(TEXTS.flatMap((texts) => phrasesIn(texts.of))),
    ands: new Set(TEXTS.flatMap((texts) => phrasesIn(texts.also))),
    heads: new Set(TEXTS.flatMap((texts) => texts.heads.split(' '))),
    groups: new Set(groupsOf(graph).map(({ id }) => id)),
  };
}

/** What an instrument of the ILO is called by its code, a convention also by the number alone: "ILO 182" for "C182". */
function callsOf(code: string): string[] {
  const number = /^C0*(\d+)$/.exec(code)?.[1];
  const before = number === undefined ? [] : ['ILO', 'ILO convention', 'convention', 'konvensi ILO', 'konvensi'];
  return [`ILO ${code}`, ...before.map((first) => `${first} ${number}`)];
}

/** "Migrant Workers Convention" is also the "Convention on Migrant Workers", and the other way round. */
function turnedOf(text: string): string | undefined {
  const last = /^((?:\p{L}+ ){1,4})(Convention|Protocol)$/u.exec(text);
  if (last) return `${last[2]} on ${last[1]?.trim()}`;
  const first = /^(Convention|Protocol) (?:on|against|for|relating to)(?: the)?((?: \p{L}+){1,3})$/u.exec(text);
  return first ? `${first[2]?.trim()} ${first[1]}` : undefined;
}

/** A State's own laws by "KHM/2008", where it has one law of that year in the data. */
function lawsByYear({ nodes }: LawGraph): Map<string, string> {
  const laws = new Map<string, string[]>();
  for (const node of nodes) {
    if (node.kind !== 'Instrument' || node.form !== 'statute' || !node.country || !node.adopted) continue;
    const key = `${node.country}/${node.adopted.slice(0, 4)}`;
    laws.set(key, [...(laws.get(key) ?? []), node.id]);
  }
  return new Map([...laws].flatMap(([key, [only, ...others]]) => (only && others.length === 0 ? [[key, only]] : [])));
}
