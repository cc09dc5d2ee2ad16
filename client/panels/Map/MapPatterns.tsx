/** The patterns of the map, each told from the others without colour: lines that thin out, dots, a tick, a hatch. */

/** Px between two lines of a pattern, and their width: what there is more of is darker. */
const LINES = { most: [4, 2.6], more: [5, 2], some: [6, 1.3] } as const;

export function MapPatterns() {
  return (
    <defs>
      {Object.entries(LINES).map(([name, [gap, width]]) => (
        <pattern
          key={name}
          id={`map-${name}`}
          width={gap}
          height={gap}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect className="map-ground" width={gap} height={gap} />
          <line className="map-line" x1={0} x2={0} y1={0} y2={gap} strokeWidth={width * 2} />
        </pattern>
      ))}
      <pattern id="map-few" width={6} height={6} patternUnits="userSpaceOnUse">
        <rect className="map-ground" width={6} height={6} />
        <circle className="map-dot" cx={3} cy={3} r={1.1} />
      </pattern>
      <pattern id="map-tick" width={5} height={5} patternUnits="userSpaceOnUse">
        <rect className="map-ground" width={5} height={5} />
        <line className="map-line" x1={0} x2={5} y1={2.5} y2={2.5} strokeWidth={1.4} />
      </pattern>
      <pattern id="map-hatch" width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(135)">
        <rect className="map-ground" width={6} height={6} />
        <line className="map-muted" x1={0} x2={0} y1={0} y2={6} strokeWidth={2} />
      </pattern>
    </defs>
  );
}
