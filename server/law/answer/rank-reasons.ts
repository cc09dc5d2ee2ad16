/** Why a path stands at its place of the list: what decided between it and the one before. */
import type { GraphLink } from '../../contract/links.ts';
import type { LawGraph } from '../graph.ts';
import { decidingKey, type Ranked } from '../paths/rank.ts';
import { tellPeople } from '../sentences/duty-sentence.ts';
import { tellId } from '../sentences/format.ts';
import type { Phrases } from '../sentences/phrases.ts';

/** `before`: the path above it, absent for the first. */
export function rankReason(graph: LawGraph, phrases: Phrases, path: Ranked, before: Ranked | undefined): string {
  const { rankReasons: why } = phrases;
  const { rank } = path;
  const duty = dutyOf(path);
  if (!before) {
    const steps = why.steps(String(rank.length));
    if (!duty) return why.first(steps);
    const wording = why.force[rank.force ?? 'unread'];
    return why.first([tellFit(phrases, path, duty), tellNamed(graph, phrases, path, duty), wording].join('; '));
  }
  const own = rank;
  const other = before.rank;
  switch (decidingKey(other, own)) {
    case 'length':
      return why.after(why.longer(String(own.length), String(other.length)));
    case 'loose':
      return why.after(why.loose);
    case 'scopeFit':
      return why.after(own.force === 'unread' && other.force !== 'unread' ? why.unread : tellFit(phrases, path, duty));
    case 'named':
      return why.after(tellNamed(graph, phrases, path, duty));
    case 'force':
      return why.after(why.lessFirm(why.force[own.force ?? 'unread'], why.force[other.force ?? 'unread']));
    case 'confidence':
      return why.after(why.lessSure(why.confidence[own.confidence], why.confidence[other.confidence]));
    case 'hub':
      return why.after(why.hub(String(own.hub), String(other.hub)));
    default:
      return why.alike;
  }
}

/** The duty by which a path is ranked. */
function dutyOf({ steps }: Ranked): GraphLink | undefined {
  return steps.map(([best]) => best).find((link) => link?.type === 'IMPOSES');
}

function tellFit(phrases: Phrases, { rank }: Ranked, duty: GraphLink | undefined): string {
  const people = duty ? tellPeople(phrases, duty) : '';
  return phrases.rankReasons.fit[rank.scopeFit] + (people === '' ? '' : phrases.rankReasons.people(people));
}

function tellNamed(graph: LawGraph, phrases: Phrases, { rank }: Ranked, duty: GraphLink | undefined): string {
  if (rank.named === 'names') return phrases.rankReasons.names;
  if (rank.named === 'reference' && duty?.requires)
    return phrases.rankReasons.reference(tellId(graph, phrases, duty.requires));
  return rank.named === 'none' ? phrases.rankReasons.fit.none : phrases.rankReasons.general;
}
