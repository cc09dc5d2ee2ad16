/**
 * Why a treaty does not bind a State on the day asked about: consent without force (VCLT 24), a signature alone (14, 18(a)), an
 * end (54, 56), or no consent at all (34). Those that it has simply not joined are told together.
 */
import type { Cause } from '../../contract/path.ts';
import type { Standing } from '../../contract/vocabulary.ts';
import { explainLink } from '../sentences/explain-link.ts';
import { type LawGraph, nodeOf } from '../graph.ts';
import { isMemorandum, tellMemorandum } from '../sentences/memorandum.ts';
import { PHRASES } from '../sentences/languages.ts';
import type { Phrases } from '../sentences/phrases.ts';
import { tellUnborn } from '../sentences/unborn.ts';
import { tellStanding } from '../standing/explain-standing.ts';
import { isBeyondList } from '../standing/beyond-list.ts';
import { tellNotOpen } from '../standing/not-open.ts';
import { tellDay, tellId } from '../sentences/format.ts';
import { type Asking, causeOf, evidenceOf } from './context.ts';

const KINDS: Partial<Record<Standing, Cause['kind']>> = {
  contracting: 'not yet in force',
  unknown: 'not known',
  signed: 'signed only',
  ended: 'ended',
  'not joined': 'not a party',
  'not coded': 'not coded',
  'no such State': 'did not exist yet',
  'not open': 'not a party',
};

export function causesOfTreaty(asking: Asking, state: string, treaties: readonly string[]): Cause[] {
  const { graph, phrases, rules } = asking;
  const causes: Cause[] = [];
  const soft: string[] = [];
  const unjoined: string[] = [];
  for (const treaty of treaties) {
    const node = nodeOf(graph, treaty);
    if (node?.kind !== 'Instrument') continue;
    const unborn = tellUnborn(graph, phrases, treaty, rules.date);
    if (unborn) causes.push(causeOf('did not exist yet', unborn));
    else if (node.level === 'national') causes.push(...foreignLaw(asking, state, treaty));
    else if (isMemorandum(graph, treaty)) causes.push(causeOf('not binding', tellMemorandum(graph, phrases, treaty)));
    else if (!node.binding) soft.push(treaty);
    else {
      const cause = causeOfStanding(asking, state, treaty);
      if (cause?.kind === 'not a party' && cause.evidence.length === 0 && isOpen(asking, state, treaty))
        unjoined.push(treaty);
      else if (cause) causes.push(cause);
    }
  }
  const names = (ids: readonly string[]) => phrases.list(ids.map((id) => tellId(graph, phrases, id)));
  const listed = (ids: readonly string[]) => phrases.list(ids.map((id) => onList(graph, phrases, id)));
  const day = rules.date && tellDay(phrases, rules.date);
  const beyond = unjoined.filter((id) => isBeyond(asking, id));
  const within = unjoined.filter((id) => !beyond.includes(id));
  const party = tellId(graph, phrases, state);
  if (within.length > 0) causes.push(causeOf('not a party', phrases.noPath.notJoined(party, listed(within), day)));
  if (day && beyond.length > 0)
    causes.push(causeOf('not a party', phrases.noPath.notListed(party, listed(beyond), day)));
  if (soft.length > 0) causes.push(causeOf('not binding', phrases.noPath.notBinding(names(soft), soft.length > 1)));
  return causes;
}

/** Whether the day comes after the list of its parties. */
function isBeyond({ graph, rules }: Asking, treaty: string): boolean {
  const node = nodeOf(graph, treaty);
  return rules.date !== undefined && node?.kind === 'Instrument' && isBeyondList(node, rules.date);
}

/** A treaty with the day of its list of parties. */
function onList(graph: LawGraph, phrases: Phrases, id: string): string {
  const node = nodeOf(graph, id);
  const read = node?.kind === 'Instrument' ? node.listReadTo : undefined;
  return phrases.noPath.onList(tellId(graph, phrases, id), read && tellDay(phrases, read));
}

/** One that the State may not join is told with the reason, not among those that it has not joined. */
const isOpen = ({ graph, phrases }: Asking, state: string, treaty: string): boolean =>
  notOpenTo(graph, phrases, state, treaty) === '';

/** Nobody joins a directive, which is addressed to member States (TFEU 288). */
function notOpenTo(graph: LawGraph, phrases: Phrases, state: string, treaty: string): string {
  const [party, text] = [nodeOf(graph, state), nodeOf(graph, treaty)];
  if (!party || text?.kind !== 'Instrument') return '';
  return text.form === 'directive'
    ? phrases.absent.directive(tellId(graph, phrases, state), tellId(graph, phrases, treaty))
    : tellNotOpen(graph, phrases, party, text);
}

/** Undefined where the treaty binds the State on the day, or on some day where no day is asked about. */
export function causeOfStanding(asking: Asking, state: string, treaty: string): Cause | undefined {
  return asking.rules.date === undefined
    ? onNoDay(asking, state, treaty)
    : onDay(asking, state, treaty, asking.rules.date);
}

function onDay({ graph, language }: Asking, state: string, treaty: string, day: string): Cause | undefined {
  const told = tellStanding(graph, state, treaty, day, language);
  const kind = told && KINDS[told.standing];
  if (!told || !kind) return undefined;
  const evidence = told.evidence.map(({ link, citation }) => ({ link: link.id, citation }));
  // A bond that proves "not joined" is one of a later day.
  const later =
    kind === 'not a party' &&
    told.evidence.some(({ link }) => link.type === 'PARTY_TO' || link.type === 'BOUND_BY_EU_LAW');
  const unborn = tellUnborn(graph, PHRASES[language], treaty, day) !== '';
  return {
    kind: unborn ? 'did not exist yet' : later ? 'not yet in force' : kind,
    sentence: told.because,
    evidence,
  };
}

function onNoDay({ graph, phrases, language }: Asking, state: string, treaty: string): Cause | undefined {
  if (graph.bonds.get(state)?.has(treaty)) return undefined;
  const edges = graph.edges[graph.at.get(treaty) ?? -1] ?? [];
  const links = edges.flatMap((edge) => edge.links.flatMap((number) => graph.links[number] ?? []));
  const signed = links.filter(({ type, start }) => type === 'SIGNED' && start === state);
  if (signed[0])
    return causeOf(
      'signed only',
      explainLink(graph, signed[0], 'forward', { language }).sentence,
      evidenceOf(graph, signed),
    );
  const closed = notOpenTo(graph, phrases, state, treaty);
  if (closed) return causeOf('not a party', closed);
  const [party, name] = [tellId(graph, phrases, state), tellId(graph, phrases, treaty)];
  const coded = links.some(({ type }) => type === 'PARTY_TO' || type === 'BOUND_BY_EU_LAW' || type === 'SIGNED');
  return coded
    ? causeOf('not a party', phrases.noPath.notJoined(party, onList(graph, phrases, treaty), undefined))
    : causeOf('not coded', phrases.standing['not coded'](party, name, ''));
}

/** National law binds in its own State. */
function foreignLaw({ graph, phrases }: Asking, state: string, law: string): Cause[] {
  const node = nodeOf(graph, law);
  if (node?.kind !== 'Instrument' || node.country === state || node.country === undefined) return [];
  return [
    causeOf(
      'not binding',
      phrases.noPath.foreignLaw(
        tellId(graph, phrases, law),
        tellId(graph, phrases, node.country),
        tellId(graph, phrases, state),
      ),
    ),
  ];
}
