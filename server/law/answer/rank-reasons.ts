/** Why a path stands at its place of the list: what decided between it and the one before. */
import type { GraphLink } from '../../contract/links.ts';
import type { LawGraph } from '../graph.ts';
import { decidingKey, type Ranked } from '../paths/rank.ts';
import { peopleOf } from '../scope/scope.ts';
import { tellId } from '../sentences/format.ts';
import type { Voice } from '../sentences/phrases.ts';

/** `before`: the path above it, absent for the first. */
export function whyHere(graph: LawGraph, voice: Voice, path: Ranked, before: Ranked | undefined): string {
  const { why } = voice;
  const { rank } = path;
  const duty = dutyOf(path);
  if (!before) {
    const steps = why.steps(String(rank.length));
    if (!duty) return why.first(steps);
    const wording = why.force[rank.force ?? 'unread'];
    return why.first([tellFit(voice, path, duty), tellNamed(graph, voice, path, duty), wording].join('; '));
  }
  const own = rank;
  const other = before.rank;
  switch (decidingKey(other, own)) {
    case 'length':
      return why.after(why.longer(String(own.length), String(other.length)));
    case 'scopeFit':
      return why.after(own.force === 'unread' && other.force !== 'unread' ? why.unread : tellFit(voice, path, duty));
    case 'named':
      return why.after(tellNamed(graph, voice, path, duty));
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

function tellFit(voice: Voice, { rank }: Ranked, duty: GraphLink | undefined): string {
  const people = voice.list(peopleOf(duty?.scope ?? []).map((term) => voice.duty.people[term]));
  return voice.why.fit[rank.scopeFit] + (people === '' ? '' : voice.why.people(people));
}

function tellNamed(graph: LawGraph, voice: Voice, { rank }: Ranked, duty: GraphLink | undefined): string {
  if (rank.named === 'names') return voice.why.names;
  if (rank.named === 'reference' && duty?.requires) return voice.why.reference(tellId(graph, voice, duty.requires));
  return rank.named === 'none' ? voice.why.fit.none : voice.why.general;
}
