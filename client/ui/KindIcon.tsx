/** The shape of a kind at the size of a word, as it stands in the picture, the legend and the lists. */
import type { NodeKind } from '#contract/ontology.ts';
import { SHAPE_OF, type Shape } from '../canvas/palette.ts';

const PATHS = {
  square: <rect x="2" y="2" width="12" height="12" rx="2.6" fill="currentColor" />,
  'hollow-square': (
    <rect x="3" y="3" width="10" height="10" rx="1.6" fill="none" stroke="currentColor" strokeWidth="2.2" />
  ),
  diamond: <path d="M8 .5 15.5 8 8 15.5.5 8z" fill="currentColor" />,
  ring: <circle cx="8" cy="8" r="5.6" fill="none" stroke="currentColor" strokeWidth="2.8" />,
  disc: <circle cx="8" cy="8" r="6.6" fill="currentColor" />,
  hexagon: <path d="M8 .8 14.3 4.4v7.2L8 15.2 1.7 11.6V4.4z" fill="currentColor" />,
  triangle: <path d="M8 1.4 15.4 14H.6z" fill="currentColor" />,
  stack: (
    <path
      d="M2.2 9.6a4.6 4.6 0 1 0 9.2 0 4.6 4.6 0 1 0-9.2 0M5 5.2a4.6 4.6 0 1 1 6.2 6.4M6.8 7.6v4M4.8 9.6h4"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
    />
  ),
} as const satisfies Record<Shape, React.ReactNode>;

/** Of a text that does not bind, and of a programme. */
const HATCHED = {
  Instrument: (
    <rect x="2.8" y="2.8" width="10.4" height="10.4" rx="1.8" fill="none" stroke="currentColor" strokeWidth="1.6" />
  ),
  Institution: <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.6" />,
};

export function HatchedIcon({ kind, size = 14 }: { kind: keyof typeof HATCHED; size?: number }) {
  return (
    <svg className={`kind-mark kind-${kind}`} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      {HATCHED[kind]}
      <path d="M4.4 8.6 8.6 4.4M5 11.2 11.2 5M7.6 11.8 11.8 7.6" fill="none" stroke="currentColor" strokeWidth="1.3" />
    </svg>
  );
}

export function KindIcon({ kind, size = 14 }: { kind: NodeKind; size?: number }) {
  return (
    <svg className={`kind-mark kind-${kind}`} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      {PATHS[SHAPE_OF[kind]]}
    </svg>
  );
}

/** What stands for many nodes. */
export function StackIcon({ size = 14 }: { size?: number }) {
  return (
    <svg className="kind-mark kind-Country" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      {PATHS.stack}
    </svg>
  );
}
