/** A node as paths of a figure. */
import { type NodeDrawn, nodeParts, traceShape } from '../canvas/node-parts.ts';
import type { Shape } from '../canvas/palette.ts';
import type { PathMark } from './drawing.ts';
import { markOf, written } from './path-data.ts';

type NodeMarked = Omit<NodeDrawn, 'ring'> & { chosen?: boolean };

/** Undermost first. */
export const nodeMarks = ({ chosen = false, ...node }: NodeMarked, ground: string, ink: string): PathMark[] =>
  nodeParts({ ...node, ring: chosen ? 'selected' : 'none' }, ground, ink).map(markOf);

/** The border of a shape as path data. */
export const outline = (shape: Shape, x: number, y: number, size: number): string =>
  written((pen) => traceShape(pen, shape, x, y, size));
