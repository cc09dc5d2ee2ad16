/** A link as a path of a figure. */
import { type LinkDrawn, type LinkEnd, linkPart } from '../canvas/link-parts.ts';
import type { PathMark } from './drawing.ts';
import { markOf } from './path-data.ts';

/** Ends in px with y upwards. Undefined where the two nodes leave no room between them. */
export function linkMark(a: LinkEnd, b: LinkEnd, link: LinkDrawn): PathMark | undefined {
  const part = linkPart(a, b, link);
  return part && markOf(part);
}
