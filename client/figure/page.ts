/** A figure on its page: the picture, beside it title, legend and sources, under both the day. */
import { type Theme, THEMES } from '../canvas/palette.ts';
import { type Measure, sansFont, titleFont, serifFont } from '../canvas/text.ts';
import { type Piece, paragraph, stackPieces } from './flow.ts';
import type { Mark } from './drawing.ts';

/** The light theme on white paper: no ink for the ground, and hairlines that a printer draws. */
export const PAPER: Theme = { ...THEMES.light, ground: '#ffffff', hairline: '#cfcabd', muted: '#4a525c' };

export type Content = {
  title: string;
  aside: string;
  foot: string;
  sources: readonly string[];
  sourcesHead: string;
  /** Says how many sources find no room. */
  more: (count: number) => string;
  legend: (width: number) => Piece;
  picture: (width: number, height: number) => Mark[];
};

/** In px; `scale` is that of its type. `wide`: the picture takes what width there is, else it is about square. */
export type PageSize = { width: number; height: number; scale: number; wide: boolean };

export function figurePage(content: Content, sheet: PageSize, theme: Theme, measure: Measure): Mark[] {
  const { width, height, scale } = sheet;
  const margin = 28 * scale;
  const inner = width - 2 * margin;
  const foot = paragraph(
    content.foot,
    { font: sansFont(11 * scale, 400), colour: theme.muted, px: 11 * scale },
    inner,
    measure,
    2,
  );
  const bottom = height - margin - foot.height;
  const gap = 12 * scale;
  const line: Mark = {
    d: `M${margin} ${bottom - gap}H${width - margin}`,
    stroke: { colour: theme.hairline, width: scale },
  };
  const end = [line, ...foot.at(margin, bottom)];
  return [...beside(content, { margin, inner, bottom: bottom - 2 * gap, gap }, sheet, theme, measure), ...end];
}

/** Px of the words beside the picture. */
const WORDS = 320;

type Frame = { margin: number; inner: number; bottom: number; gap: number };

function beside(
  content: Content,
  { margin, inner, bottom, gap }: Frame,
  { scale, wide: whole }: PageSize,
  theme: Theme,
  measure: Measure,
): Mark[] {
  const tall = bottom - margin;
  const most = inner - WORDS * scale;
  const wide = whole ? most : Math.min(most, tall * 1.3);
  const left = margin + wide + 2 * gap;
  const room = inner - wide - 2 * gap;
  const head = stackPieces([heading(content, room, scale, theme, measure), content.legend(room)], 1.5 * gap);
  const sources = numbered(content, room, tall - head.height - 2 * gap, scale, theme, measure);
  return [
    { of: 'picture', frame: { x: margin, y: margin, width: wide, height: tall }, marks: content.picture(wide, tall) },
    ...stackPieces([head, sources], 2 * gap).at(left, margin),
  ];
}

function heading({ title, aside }: Content, width: number, scale: number, theme: Theme, measure: Measure): Piece {
  return stackPieces(
    [
      paragraph(title, { font: titleFont(24 * scale), colour: theme.ink, px: 24 * scale }, width, measure, 6),
      paragraph(aside, { font: serifFont(13.5 * scale), colour: theme.ink, px: 13.5 * scale }, width, measure, 18),
    ],
    6 * scale,
  );
}

/** As many sources as find room, and how many do not. */
function numbered(
  { sources, sourcesHead, more }: Content,
  width: number,
  most: number,
  scale: number,
  theme: Theme,
  measure: Measure,
): Piece {
  if (sources.length === 0) return stackPieces([], 0);
  const px = 11 * scale;
  const hang = measure('00 ', sansFont(px, 400)).width + 3 * scale;
  const type = { font: sansFont(px, 400), colour: theme.ink, px };
  const pieces = sources.map((words, i): Piece => {
    const text = paragraph(words, type, width - hang, measure);
    return {
      height: text.height,
      at: (x, y) => [
        {
          of: 'source',
          marks: [
            {
              text: String(i + 1),
              x: x + hang - 5 * scale,
              y: y + px * 1.02,
              font: type.font,
              colour: theme.muted,
              anchor: 'end',
            },
            ...text.at(x + hang, y),
          ],
        },
      ],
    };
  });
  const head = paragraph(sourcesHead, { font: sansFont(px, 600), colour: theme.ink, px }, width, measure, 1);
  const whole = (shown: number): Piece => {
    const rest = sources.length - shown;
    const note = rest > 0 ? [paragraph(more(rest), { ...type, colour: theme.muted }, width, measure, 2)] : [];
    return stackPieces([head, stackPieces(pieces.slice(0, shown), 2 * scale), ...note], 3 * scale);
  };
  let shown = sources.length;
  while (shown > 0 && whole(shown).height > most) shown--;
  return whole(shown);
}
