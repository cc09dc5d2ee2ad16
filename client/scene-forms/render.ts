/** Marks of a form as paths and text of a drawing: the one renderer, for the screen, files, paper and whatever comes after. */
import { strokeOf } from '../canvas/link-parts.ts';
import { contrast, mix, SHAPE_OF, type Theme } from '../canvas/palette.ts';
import type { Mark } from '../figure/drawing.ts';
import { px } from '../figure/drawing.ts';
import { nodeMarks } from '../figure/node-marks.ts';
import type { BarMark, Box, CellMark, CurveMark, DotMark, FormMark, ShapeMark, TextMark, Tone } from './marks.ts';
import { fontOf, middle } from './write.ts';

/** WCAG 2.2, 1.4.3: what proves is read like text. */
export const LEAST_CONTRAST = 4.5;

/** The colour of a tone: of a kind its own, with as much ink in it as makes it readable. */
export function toneColour(tone: Tone, { ground, ink, muted, kinds }: Theme): string {
  if (tone === 'ink') return ink;
  if (tone === 'soft') return muted;
  for (let share = 1; share > 0; share -= 0.02) {
    const colour = mix(kinds[tone], ink, share);
    if (contrast(colour, panelOf(ground, muted)) >= LEAST_CONTRAST) return colour;
  }
  return ink;
}

/** The ground of a panel, on which marks stand as they do on the page. */
export const panelOf = (ground: string, muted: string): string => mix(muted, ground, PANEL);
const PANEL = 0.08;

export const renderMarks = (marks: readonly FormMark[], theme: Theme): Mark[] =>
  [...marks]
    .sort((a, b) => DEPTH[a.role] - DEPTH[b.role])
    .map((mark) => ({ of: mark.role, ...(mark.of ? { id: mark.of } : {}), marks: partsOf(mark, theme) }));

/** What only orders the others lies under them. */
const DEPTH = { ground: 0, proof: 1, head: 2, legend: 2, number: 2, subject: 2 } as const;

function partsOf(mark: FormMark, theme: Theme): Mark[] {
  const colour = toneColour(mark.tone, theme);
  if (mark.is === 'text') return [text(mark, colour)];
  if (mark.is === 'dot') return dot(mark, colour, theme);
  if (mark.is === 'bar') return [bar(mark, colour, theme)];
  if (mark.is === 'cell') return cell(mark, colour);
  if (mark.is === 'shape') return [shape(mark, colour, theme)];
  if (mark.is === 'frame') return [{ d: boxPath(mark), stroke: { colour, ...strokeOf(mark.style, 3) } }];
  if (mark.is === 'curve') return [curve(mark, colour)];
  const { from, to, style, width, role } = mark;
  const faint = role === 'ground' && mark.tone !== 'ink' && mark.style === 'solid';
  return [
    {
      d: `M${px(from[0])} ${px(from[1])}L${px(to[0])} ${px(to[1])}`,
      stroke: { colour: faint ? mix(colour, theme.ground, 0.45) : colour, ...strokeOf(style, width) },
    },
  ];
}

const text = (mark: TextMark, colour: string): Mark => ({
  text: mark.text,
  x: mark.x,
  y: mark.y,
  font: fontOf(mark),
  colour,
  anchor: mark.anchor,
});

function dot({ x, y, radius, fill, kind = 'Country' }: DotMark, colour: string, theme: Theme): Mark[] {
  if (fill === 'cross') {
    const arm = radius * 0.8;
    const d = `M${px(x - arm)} ${px(y - arm)}L${px(x + arm)} ${px(y + arm)}M${px(x + arm)} ${px(y - arm)}L${px(x - arm)} ${px(y + arm)}`;
    return [{ d, stroke: { colour, width: Math.max(radius * 0.34, 3.5), round: true } }];
  }
  if (fill === 'kept') {
    const size = radius * 1.5;
    return [
      { text: '?', x, y: middle(y, size), font: fontOf({ size, weight: 600 }), colour: theme.muted, anchor: 'middle' },
    ];
  }
  const shape = kind === 'Country' ? 'disc' : SHAPE_OF[kind];
  return nodeMarks({ x, y, size: radius, shape, fill, colour }, theme.ground, theme.ink);
}

const boxPath = ({ x, y, width, height }: Box): string =>
  `M${px(x)} ${px(y)}h${px(width)}v${px(height)}h${px(-width)}Z`;

function bar({ fill, ...box }: BarMark, colour: string, theme: Theme): Mark {
  const d = boxPath(box);
  if (fill === 'full') return { d, fill: colour };
  if (fill === 'panel') return { d, fill: mix(colour, theme.ground, PANEL) };
  return { d, stroke: { colour, width: 3, dash: [9, 7] } };
}

function curve({ points, style, width }: CurveMark, colour: string): Mark {
  const [[x, y] = [0, 0], ...rest] = points;
  const d = `M${px(x)} ${px(y)}${rest.map(([a, b]) => `L${px(a)} ${px(b)}`).join('')}`;
  return { d, stroke: { colour, ...strokeOf(style, width), round: true } };
}

/** What is filled ends at a border of ground, what is not has a line of its own. */
function shape({ d, fill }: ShapeMark, colour: string, { ground }: Theme): Mark {
  if (fill === 'full') return { d, fill: colour, stroke: { colour: ground, width: 1 } };
  return { d, fill: ground, stroke: { colour: mix(colour, ground, 0.6), width: 1.4 } };
}

function cell({ x, y, width, height, text: word, size }: CellMark, colour: string): Mark[] {
  return [
    { d: boxPath({ x, y, width, height }), stroke: { colour, width: 2, dash: [3, 5] } },
    {
      text: word,
      x: x + width / 2,
      y: middle(y + height / 2, size),
      font: fontOf({ size, weight: 400 }),
      colour,
      anchor: 'middle',
    },
  ];
}
