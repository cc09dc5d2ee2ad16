/** Force as a line style and its word; the same dashes as in the picture. */
import { useTranslation } from 'react-i18next';
import type { Force } from '#contract/vocabulary.ts';
import { type Dashes, DASHES, STYLE_OF } from '../canvas/palette.ts';
import type { Style } from '../graph/graph.ts';

/** `width` is the length of the line in px. */
export function StyledLine({ style, width = 36, weight = 2 }: { style: Style; width?: number; weight?: number }) {
  const dashes = DASHES[style];
  const line = (y: number, w: number) => (
    <line
      x1={w / 2}
      x2={width - w / 2}
      y1={y}
      y2={y}
      stroke="currentColor"
      strokeWidth={w}
      strokeDasharray={dashes ? scaled(dashes, w).join(' ') : undefined}
      strokeLinecap={dashes?.[0] === 0 ? 'round' : 'butt'}
    />
  );
  return (
    <svg className="styled-line" width={width} height={8} viewBox={`0 0 ${width} 8`} aria-hidden="true">
      {style === 'double' ? [<g key="a">{line(2.5, 1)}</g>, <g key="b">{line(5.5, 1)}</g>] : line(4, weight)}
    </svg>
  );
}

/** A line of low confidence: with a gap in its middle, as in the picture. */
export function GapLine({ width = 36, weight = 2 }: { width?: number; weight?: number }) {
  return (
    <svg className="styled-line" width={width} height={8} viewBox={`0 0 ${width} 8`} aria-hidden="true">
      <path
        d={`M0 4H${width * 0.4}M${width * 0.6} 4H${width}`}
        stroke="currentColor"
        strokeWidth={weight}
        fill="none"
      />
    </svg>
  );
}

export function ForceLine({ force, word = true }: { force: Force; word?: boolean }) {
  const { t } = useTranslation();
  return (
    <span className="force-line">
      <StyledLine style={STYLE_OF[force]} />
      {word && <span className={force === 'unread' ? 'muted' : undefined}>{t(`force.${force}`)}</span>}
    </span>
  );
}

/** Short lines show at least two whole dashes: at this size the pattern is halved, its proportions kept. */
function scaled(dashes: Dashes, weight: number): number[] {
  const factor = (weight / 2) * 0.7;
  return dashes.map((length) => (length === 0 ? 0.01 : length * factor));
}
