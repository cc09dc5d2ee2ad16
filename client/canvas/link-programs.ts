/** The kinds of links to draw, each with a program of its own, and how a link finds its kind. */
import type { EdgeDisplayData } from 'sigma/types';
import type { Form, Style } from '../graph/graph.ts';

export const STYLES = [
  'solid',
  'long',
  'short',
  'dash-dot',
  'dots',
  'wide',
  'double',
] as const satisfies readonly Style[];
export const FORMS = ['straight', 'arc', 'strand'] as const satisfies readonly Form[];

/**
 * Straight or curved, whole or cut into dashes: what a link does not need is not computed for it, which on a software
 * renderer is most of its cost. The order is that of drawing: `top` can draw every link, and stands over the others.
 */
export const LINK_PROGRAMS = {
  line: { curved: false, cut: false },
  curve: { curved: true, cut: false },
  cutLine: { curved: false, cut: true },
  cutCurve: { curved: true, cut: true },
  top: { curved: true, cut: true },
} as const;
export type LinkProgramName = keyof typeof LINK_PROGRAMS;

/** What the reducer gives the program besides sigma's own display data; size is the width in px. */
export type LinkDisplay = EdgeDisplayData & {
  type: LinkProgramName;
  form: Form;
  bend: number;
  style: Style;
  gap: boolean;
};

/** The cheapest program that can draw a link of this look. */
export function linkProgramOf({
  form,
  bend,
  style,
  gap,
}: Pick<LinkDisplay, 'form' | 'bend' | 'style' | 'gap'>): LinkProgramName {
  const whole = style === 'solid' && !gap;
  if (form === 'straight' && bend === 0) return whole ? 'line' : 'cutLine';
  return whole ? 'curve' : 'cutCurve';
}
