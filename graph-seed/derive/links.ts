/** Link rows to links: the derived id, and a validity that is exact, an interval or open, within that of both ends. */
import { type GraphLink, LINK_FIELDS, LINK_SHAPES } from '#contract/links.ts';
import type { GraphNode } from '#contract/nodes.ts';
import { LINK_TYPES, type LinkType } from '#contract/ontology.ts';
import { latestDay } from '#law/time/dates.ts';
import { type Fact, type Facts, requiredText, textOf } from '../read/rows.ts';
import { linkIds } from '../read/ids.ts';
import type { Known } from '../read/lookup.ts';
import { endedWith, withinEnds } from './existence.ts';
import { partyDates } from './parties.ts';
import { regionsOf } from './regions.ts';
import { statementDays } from './statements.ts';
import { bounds, domesticValidity, statedValidity, type Validity } from './validity.ts';

const COMMON = ['start', 'end', 'source', 'pinpoint', 'noPinpoint', 'confidence', 'note'];

/** `nodes`: as they were derived, each with its day. */
export function deriveLinks(facts: Facts, known: Known, nodes: readonly GraphNode[]): GraphLink[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const party = partyDates(facts, known);
  const statement = statementDays(facts, known);
  const regions = regionsOf(facts);
  const own = (type: LinkType, fact: Fact): Validity => {
    if (type === 'PARTY_TO') return party(fact);
    const stated = statedValidity(fact);
    if (type === 'RESERVES') return { ...eventDays(fact), ...statement(fact), ...stated };
    return type === 'CORRESPONDS_TO'
      ? { ...lawDates(fact, facts, known), ...stated }
      : { ...eventDays(fact), ...stated };
  };
  const dates = (type: LinkType, fact: Fact): Validity => {
    const source = known.sources.get(requiredText(fact, 'source'));
    const ends = ['start', 'end'].flatMap((end) => byId.get(requiredText(fact, end)) ?? []);
    const held = withinEnds(ends, own(type, fact), source && textOf(source, 'asOf'), facts.settings.date);
    return endedWith(type, ends, held);
  };
  return LINK_TYPES.flatMap((type) => {
    const ids = linkIds(type, facts.links[type]);
    const columns = [...COMMON, ...Object.keys(LINK_FIELDS[type])];
    return facts.links[type].map((fact, index) => {
      const said = Object.fromEntries(Object.entries(fact.values).filter(([name]) => columns.includes(name)));
      return LINK_SHAPES[type].parse({
        ...said,
        ...regions.get(textOf(fact, 'region') ?? ''),
        id: ids[index],
        type,
        ...dates(type, fact),
      }) as GraphLink;
    });
  });
}

/** A link that is an act holds from its day: a signature, a statement until it is withdrawn, the grade of a year. */
function eventDays(fact: Fact): Validity {
  const begun = textOf(fact, 'signed') ?? textOf(fact, 'made') ?? fact.values.year;
  const ended = textOf(fact, 'withdrawn');
  const endedBy = textOf(fact, 'withdrawnLatest');
  const {
    from: _from,
    until: _until,
    ...days
  } = {
    ...(begun === undefined ? {} : bounds('from', String(begun))),
    ...(ended === undefined ? {} : bounds('until', ended)),
    ...(endedBy === undefined ? {} : { untilLatest: latestDay(endedBy) }),
  };
  return days;
}

/** A domestic article answers while its law is law; a day that the row itself states goes before. */
function lawDates(fact: Fact, facts: Facts, known: Known): Validity {
  const article = known.nodes.get(requiredText(fact, 'start'));
  const law = article && known.nodes.get(requiredText(article, 'instrument'));
  if (!law) return {};
  const source = known.sources.get(requiredText(law, 'source'));
  return domesticValidity(law, source && textOf(source, 'asOf'), facts.settings.date);
}
