/** Marks as SVG in the page itself, in the fonts of the page; its words are said beside it. */
import type { Stroke } from '../canvas/pen.ts';
import type { GroupMark, Mark, PathMark, TextMark } from './drawing.ts';
import { partsOf } from './svg.ts';

type Props = { marks: readonly Mark[]; width: number; height: number; label: string };

export function Svg({ marks, width, height, label }: Props) {
  return (
    <svg className="drawn" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <Marks marks={marks} />
    </svg>
  );
}

/** A drawing never changes, so the place of a mark is its name. */
export function Marks({ marks }: { marks: readonly Mark[] }) {
  return [...marks.entries()].map(([place, mark]) =>
    'marks' in mark ? (
      <Group key={place} {...mark} />
    ) : 'text' in mark ? (
      <Words key={place} {...mark} />
    ) : (
      <Line key={place} {...mark} />
    ),
  );
}

function Group({ marks, of, id, frame }: GroupMark) {
  if (frame)
    return (
      <svg className={of} {...frame} overflow="hidden" aria-hidden="true">
        <Marks marks={marks} />
      </svg>
    );
  return (
    <g className={of} data-id={id}>
      <Marks marks={marks} />
    </g>
  );
}
const Line = ({ d, fill = 'none', stroke }: PathMark) => (
  <path d={d} fill={fill} {...(stroke ? strokeProps(stroke) : {})} />
);

function Words({ text, x, y, font, colour, anchor, halo }: TextMark) {
  const { family, size, weight, style } = partsOf(font);
  return (
    <text
      x={x}
      y={y}
      fill={colour}
      fontFamily={family}
      fontSize={size}
      fontWeight={weight}
      fontStyle={style}
      textAnchor={anchor}
      {...(halo ? { ...strokeProps({ ...halo, round: true }), paintOrder: 'stroke' } : {})}
    >
      {text}
    </text>
  );
}

const strokeProps = ({ colour, width, dash, ahead, round }: Stroke) => ({
  stroke: colour,
  strokeWidth: width,
  strokeDasharray: dash?.join(' '),
  strokeDashoffset: ahead === undefined ? undefined : -ahead,
  strokeLinecap: round ? ('round' as const) : undefined,
  strokeLinejoin: round ? ('round' as const) : undefined,
});
