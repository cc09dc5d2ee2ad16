/** What a list of masks touches: the one judgement behind everything that a scene keeps back. */
import type { Mask } from '#contract/seminar.ts';

/** Stands wherever something is kept back. */
export const MASKED = '?';

export type MaskRules = {
  /** Whether how firmly this link asks is kept back; links are told by their id alone. */
  force(link: string): boolean;
  /** Whether the dates of this node or link are kept back. */
  date(id: string): boolean;
  /** Whether this link is left out altogether. */
  link(id: string): boolean;
  /** Whether this node stands without its name, or this link touches one that does. */
  node(id: string): boolean;
  /** Whether any wording is kept back: then no count of them is told. */
  forces: boolean;
};

export function maskRules(masks: readonly Mask[]): MaskRules {
  const of = (what: Mask['what']) => masks.filter((mask) => mask.what === what);
  const [forces, dates, links, nodes] = [of('force'), of('date'), of('link'), of('node')];
  return {
    force: (id) => id.startsWith('IMPOSES:') && forces.some(({ ids }) => ids.length === 0 || named(ids, id)),
    date: (id) => dates.some(({ ids }) => ids.length === 0 || named(ids, id)),
    link: (id) => links.some(({ ids }) => ids.includes(id)),
    node: (id) => nodes.some(({ ids }) => named(ids, id)),
    forces: forces.length > 0,
  };
}

/** The id itself, or an end of the link whose id it is (TYPE:start:end). */
function named(ids: readonly string[], id: string): boolean {
  if (ids.includes(id)) return true;
  const [, start, end] = id.split(':');
  return (start !== undefined && ids.includes(start)) || (end !== undefined && ids.includes(end));
}

/** Whether anything at all about this link or node is kept back. */
export const isMasked = (kept: MaskRules, id: string): boolean =>
  kept.force(id) || kept.date(id) || kept.link(id) || kept.node(id);
