/** Node rows to nodes: what the row says, what the files of law/ say of it, and what follows: name, binding, place. */
import { type GraphNode, NODE_SHAPES } from '#contract/nodes.ts';
import { NODE_KINDS, type NodeKind } from '#contract/ontology.ts';
import { earlierOf, isPartialDate, latestDay } from '#law/time/dates.ts';
import { type Fact, type Facts, type FactValue, listOf, requiredText, textOf } from '../read/rows.ts';
import type { Positions } from './positions/positions.ts';

type Values = Record<string, FactValue>;

export function deriveNodes(facts: Facts, positions: Positions): GraphNode[] {
  const law = lawOf(facts);
  const since = sinceOf(facts);
  const seen = seenOf(facts);
  const unread = new Map(
    facts.law.unread.map((fact) => [
      requiredText(fact, 'article'),
      renamed(fact, { extent: 'unread', note: 'unreadNote' }),
    ]),
  );
  const places = new Map(facts.links.CONTAINS.map((fact) => [requiredText(fact, 'end'), textOf(fact, 'pinpoint')]));
  // An institution is known by its acronym, unless another one shares it.
  const acronyms = counted(facts.nodes.Institution.map((fact) => textOf(fact, 'acronym') ?? ''));
  return NODE_KINDS.flatMap((kind) =>
    facts.nodes[kind].map((fact) => {
      const id = requiredText(fact, 'id');
      const unique = acronyms.get(textOf(fact, 'acronym') ?? '') === 1;
      const values = {
        ...fact.values,
        kind,
        name: unique ? requiredText(fact, 'acronym') : nameOf(kind, fact, places.get(id)),
        ...(kind === 'Instrument' ? { binding: requiredText(fact, 'effect') === 'binding', ...law(id) } : {}),
        ...(kind === 'Country' ? seen(id) : {}),
        ...(kind === 'Article' ? unread.get(id) : {}),
        ...since(kind, fact),
        ...positions.get(id),
      };
      return NODE_SHAPES[kind].parse(values) as GraphNode;
    }),
  );
}

/** The first day by which a State had surely acted as one, or was a member of an organisation. */
function seenOf(facts: Facts): (state: string) => Values {
  const days = new Map<string, string>();
  const acts = [...facts.links.PARTY_TO, ...facts.links.SIGNED, ...facts.links.MEMBER_OF];
  for (const act of acts) {
    const state = requiredText(act, 'start');
    for (const column of ['signed', 'deposited', 'from']) {
      const day = textOf(act, column);
      if (day !== undefined && textOf(act, 'confidence') !== 'low')
        days.set(state, earlierOf(latestDay(day), days.get(state) ?? latestDay(day)));
    }
  }
  return (state): Values => {
    const seenFrom = days.get(state);
    return seenFrom === undefined ? {} : { seenFrom };
  };
}

/** The day of its making; of what is part of another thing, that of the whole. */
function sinceOf(facts: Facts): (kind: NodeKind, fact: Fact) => Values {
  const instruments = byId(facts.nodes.Instrument);
  const sources = byId(facts.sources);
  const made = (fact: Fact | undefined) => fact && (textOf(fact, 'adopted') ?? textOf(fact, 'inForceFrom'));
  const dayOf = (kind: NodeKind, fact: Fact): string | undefined => {
    if (kind === 'Instrument') return made(fact);
    if (kind === 'Article') return made(instruments.get(requiredText(fact, 'instrument')));
    if (kind === 'Institution') return textOf(fact, 'founded');
    const source = kind === 'Finding' ? sources.get(requiredText(fact, 'source')) : undefined;
    return source && textOf(source, 'issued');
  };
  return (kind, fact) => {
    const day = dayOf(kind, fact);
    return day !== undefined && isPartialDate(day) ? { since: day } : {};
  };
}

const byId = (facts: readonly Fact[]): Map<string, Fact> =>
  new Map(facts.map((fact) => [requiredText(fact, 'id'), fact]));

/** `place`: where an article stands in its instrument, "art 6" or "s 10"; unread, its heading names it. */
function nameOf(kind: NodeKind, fact: Fact, place?: string): string {
  if (kind === 'Article') return place ?? textOf(fact, 'heading') ?? requiredText(fact, 'number');
  return textOf(fact, 'name') ?? requiredText(fact, 'title');
}

function lawOf(facts: Facts): (instrument: string) => Values {
  const rename = (from: readonly Fact[], names: Record<string, string>) =>
    new Map(from.map((fact) => [requiredText(fact, 'instrument'), renamed(fact, names)]));
  const clauses = rename(facts.law.clauses, {
    article: 'entryArticle',
    rule: 'entryRule',
    entryBasis: 'entryBasis',
    source: 'entrySource',
    openArticle: 'openArticle',
    organisations: 'openToOrganisations',
  });
  const lists = rename(facts.law['list-dates'], {
    listReadTo: 'listReadTo',
    listLatest: 'listLatest',
    note: 'listNote',
  });
  const open = openingsOf(facts);
  const limits = rename(facts.law.limits, {
    article: 'limitArticle',
    limit: 'limit',
    exceptObligations: 'limitExcept',
    exceptPlaces: 'limitExceptPlaces',
    source: 'limitSource',
    confidence: 'limitConfidence',
    crimeAtHome: 'crimeAtHome',
    crimeWithoutGroup: 'crimeWithoutGroup',
    protectionAtHome: 'protectionAtHome',
    protectionWithoutGroup: 'protectionWithoutGroup',
  });
  const courts = rename(facts.law.courts, { clause: 'courtClause', read: 'courtRead', source: 'courtSource' });
  const statements = rename(facts.law.statements, {
    extent: 'statements',
    places: 'statementsOn',
    readTo: 'statementsReadTo',
    source: 'statementsSource',
  });
  const tables: ReadonlyMap<string, Values>[] = [clauses, lists, limits, courts, statements, open];
  return (id) => Object.assign({}, ...tables.map((table) => table.get(id)));
}

/** Who may join where not every State may: the members of one organisation, or the States that are named. */
function openingsOf(facts: Facts): Map<string, Values> {
  const members = byGroup(facts.links.MEMBER_OF);
  const states = byId(facts.nodes.Country);
  return new Map(
    facts.law.clauses.flatMap((fact): [string, Values][] => {
      const [first, ...more] = listOf(fact, 'openTo');
      if (first === undefined) return [];
      const treaty = requiredText(fact, 'instrument');
      if (states.has(first)) return [[treaty, { openTo: [first, ...more].sort() }]];
      return [[treaty, { openTo: members(first), openToGroup: first }]];
    }),
  );
}

/** The States that are or have been members, by id. */
const byGroup =
  (memberships: readonly Fact[]) =>
  (group: string): string[] =>
    [
      ...new Set(
        memberships.filter((fact) => textOf(fact, 'end') === group).map((fact) => requiredText(fact, 'start')),
      ),
    ].sort();

function renamed(fact: Fact, names: Record<string, string>): Values {
  return Object.fromEntries(
    Object.entries(names).flatMap(([column, name]) => {
      const value = fact.values[column];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

function counted(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) if (text) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
