/**
 * Takes what a scene keeps back out of an answer, before anything can show it: graph, panels, tables, tooltips and the
 * accessibility tree read answers and nothing else. Pure; an answer comes out in the shape in which it went in. The
 * order of paths and rows stays, so it may hint at what is kept back; no value does.
 */
import type { Answer } from '#contract/api.ts';
import type { Mask } from '#contract/seminar.ts';
import { MASKED, type MaskRules, maskRules, isMasked } from './mask-rules.ts';
import { maskLink, maskNode, saysDate, type Thing } from './mask-facts.ts';
import { maskTable } from './mask-table.ts';
import { maskWings } from './mask-wings.ts';

export function maskAnswer<T>(answer: T, masks: readonly Mask[]): T {
  if (masks.length === 0) return answer;
  // One cell of a matrix tells of many links at once, so none is shown before all is.
  if (isThing(answer) && 'cells' in answer && 'rows' in answer)
    return { ...answer, rows: [], columns: [], cells: [], places: [], note: '' };
  // So does a row of a comparison.
  if (isThing(answer) && 'things' in answer && 'groups' in answer)
    return { ...answer, sentences: [], groups: [], links: [] };
  if (isThing(answer) && 'left' in answer && 'right' in answer)
    return maskWings(walk(answer, maskRules(masks)) as unknown as Answer<'wings'>, masks) as T;
  const open =
    isThing(answer) && 'columns' in answer && 'rows' in answer
      ? maskTable(answer as unknown as Answer<'ask'>, masks)
      : answer;
  return walk(open, maskRules(masks)) as T;
}

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isLink = (value: unknown): value is Thing =>
  isThing(value) && 'type' in value && 'start' in value && 'end' in value && 'source' in value;
const isNode = (value: unknown): value is Thing =>
  isThing(value) && 'kind' in value && 'name' in value && 'confidence' in value;

function walk(value: unknown, kept: MaskRules): unknown {
  if (Array.isArray(value)) return value.filter((item) => !isLeftOut(item, kept)).map((item) => walk(item, kept));
  if (!isThing(value)) return value;
  if (isLink(value)) return maskLink(value, kept);
  if (isNode(value)) return maskNode(value, kept);
  const inner = Object.fromEntries(Object.entries(value).map(([field, item]) => [field, walk(item, kept)]));
  return { ...inner, ...silenced(value, kept) };
}

/** What is said around links in words, or counted, as it reads while they are kept back. */
function silenced(value: Thing, kept: MaskRules): Thing {
  if ('lowestConfidence' in value) return silencedPath(value, kept);
  if ('because' in value) return silencedStanding(value, kept);
  if ('forces' in value && kept.forces) return { forces: undefined };
  if (typeof value.sentence !== 'string') return {};
  const ids = linksIn(value);
  const ends = [value.from, value.to].filter((end) => typeof end === 'string');
  if (![...ids.filter((id) => tells(value, id, kept)), ...ends.filter(kept.node)].length) return {};
  const unnamed = [...ids, ...ends].some(kept.node);
  return {
    sentence: MASKED,
    ...(unnamed && isThing(value.citation)
      ? { citation: { ...value.citation, pinpoint: MASKED, noPinpoint: undefined } }
      : {}),
  };
}

/** Whether a sentence about this link tells what is kept back of it: a date only where the link has one. */
function tells(value: Thing, id: string, kept: MaskRules): boolean {
  if (kept.force(id) || kept.link(id) || kept.node(id)) return true;
  const link = [value.link, ...(Array.isArray(value.links) ? value.links : [])].find(
    (each) => isLink(each) && each.id === id,
  );
  return kept.date(id) && (!isLink(link) || saysDate(link));
}

/** Ids of the links that a sentence is about: of a step, of a further link, of an evidence card, of a cause. */
function linksIn({ link, links, evidence }: Thing): string[] {
  const all = [
    link,
    ...(Array.isArray(links) ? links : []),
    ...(Array.isArray(evidence) ? evidence.map((each: Thing) => each.link) : []),
  ];
  return all.flatMap((each) => (typeof each === 'string' ? [each] : isLink(each) ? [String(each.id)] : []));
}

function silencedPath(path: Thing, kept: MaskRules): Thing {
  const steps = Array.isArray(path.steps) ? (path.steps as Thing[]) : [];
  const links = steps.flatMap(linksIn);
  const nodes = Array.isArray(path.nodes) ? path.nodes.map(String) : [];
  if (![...links, ...nodes].some((id) => isMasked(kept, id))) return {};
  const force = links.some((id) => kept.force(id) || kept.link(id)) ? { force: undefined } : {};
  return { why: MASKED, ...force, ...(path.since && links.some(kept.date) ? { since: MASKED } : {}) };
}

function silencedStanding({ evidence, party, instrument }: Thing, kept: MaskRules): Thing {
  const ids = [...linksIn({ evidence }), String(party), String(instrument)];
  return ids.some((id) => kept.date(id) || kept.node(id)) ? { standing: 'unknown', because: MASKED, overlays: [] } : {};
}

/** Links that are left out, and what was found by a name that is kept back. */
function isLeftOut(item: unknown, kept: MaskRules): boolean {
  if (isLink(item)) return kept.link(String(item.id));
  return isThing(item) && 'matched' in item && isThing(item.node) && kept.node(String(item.node.id));
}
