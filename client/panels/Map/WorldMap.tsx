/** The map itself: a shape or a point for every State, its pattern and name; one stop of the keyboard, arrows lead around. */
import { type KeyboardEvent, memo, useLayoutEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeOf } from '#contract/nodes.ts';
import { select } from '../../explore/navigate.ts';
import type { Between } from '../../graph/between.ts';
import type { MapFilled } from '../../graph/map-fill.ts';
import { nearestThere } from '../../graph/nearest-there.ts';
import { countryShapes, MAP_SIZE, mapPlace } from '../../layouts/country-shapes.ts';
import { useStore } from '../../state/store.ts';
import { views } from '../../state/view.ts';
import { MapPatterns } from './MapPatterns.tsx';

type Props = {
  states: readonly NodeOf<'Country'>[];
  filled: MapFilled;
  title: string;
  says: (state: { id: string }) => string;
  /** What changed since an earlier day, marked as on the rim. */
  between: Between | undefined;
  pointed: string | undefined;
  onPoint: (id: string | undefined) => void;
};

const POINT = 4;
const ARROWS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const;
/** Where the arrows begin. */
const FIRST = 'KHM';

export function WorldMap({ states, filled, title, says, between, pointed, onPoint }: Props) {
  const { t } = useTranslation();
  const selected = useStore(views, ({ now }) => now.selected);
  const shapes = useMemo(countryShapes, []);
  const spots = useMemo(() => states.map(({ id, lat, lng }) => ({ id, ...mapPlace(lat, lng) })), [states]);
  const points = useMemo(() => {
    const shaped = new Set(shapes.flatMap(({ state, small }) => (state && !small ? [state] : [])));
    return spots.filter(({ id }) => !shaped.has(id));
  }, [shapes, spots]);
  const drawing = useRef<SVGSVGElement>(null);
  // While time is played only what is filled otherwise is touched.
  useLayoutEffect(() => {
    for (const part of drawing.current?.querySelectorAll('[data-state]') ?? []) {
      const look = `shape fill-${filled.states.get(part.getAttribute('data-state') ?? '')?.fill ?? 'hatch'}`;
      if (part.getAttribute('class') !== look) part.setAttribute('class', look);
    }
  }, [filled]);
  const at = pointed ?? selected;
  const here = spots.find(({ id }) => id === at);
  const walk = (event: KeyboardEvent) => {
    const arrow = ARROWS.find((key) => key === event.key);
    if (event.key === 'Enter' && pointed) {
      event.preventDefault();
      return void select(pointed);
    }
    if (!arrow) return;
    event.preventDefault();
    event.stopPropagation();
    const upwards = spots.map(({ id, x, y }) => ({ id, x, y: -y }));
    onPoint(here ? (nearestThere(upwards, here.id, arrow) ?? here.id) : FIRST);
  };
  const find = (target: EventTarget) => (target instanceof Element ? target.getAttribute('data-state') : null);
  return (
    <>
      <svg
        ref={drawing}
        className="world"
        viewBox={`0 0 ${MAP_SIZE.width} ${MAP_SIZE.height}`}
        role="img"
        aria-label={title}
        onPointerOver={({ target }) => onPoint(find(target) ?? undefined)}
        onPointerLeave={() => onPoint(undefined)}
        onPointerUp={({ target }) => {
          const state = find(target);
          if (state) void select(state);
        }}
      >
        <MapPatterns />
        <Shapes shapes={shapes} points={points} />
        {spots.map(({ id, x, y }) => (
          <Ray key={id} x={x} y={y} came={between?.gained.includes(id)} went={between?.lost.includes(id)} />
        ))}
        {here && <circle className="map-here" cx={here.x} cy={here.y} r={POINT * 2.4} />}
        {here && <title>{`${states.find(({ id }) => id === here.id)?.name ?? ''}: ${says(here)}`}</title>}
      </svg>
      <button
        type="button"
        className="link-button small muted map-walk"
        onKeyDown={walk}
        onClick={() => onPoint(at ?? FIRST)}
      >
        {t('map.keys')}
      </button>
    </>
  );
}

type RayProps = { x: number; y: number; came: boolean | undefined; went: boolean | undefined };
/** A ray over a State that came to be bound, with a bar over one that ceased to be: on a ground of its own, seen over any fill. */
export function Ray({ x, y, came = false, went = false }: RayProps) {
  if (!came && !went) return null;
  const d = `M${x} ${y - 2}v-9${went ? 'm-4 0h8' : ''}`;
  return (
    <>
      <path className="map-ray-ground" d={d} />
      <path className="map-ray" d={d} />
    </>
  );
}

type ShapesProps = {
  shapes: ReturnType<typeof countryShapes>;
  points: readonly { id: string; x: number; y: number }[];
};
/** Drawn once; how a State is filled is written into what is drawn. */
const Shapes = memo(({ shapes, points }: ShapesProps) => (
  <>
    {shapes.map(({ d, state }) => (
      <path key={state ?? d} className={state ? 'shape' : 'shape land'} d={d} data-state={state} />
    ))}
    {points.map(({ id, x, y }) => (
      <circle key={id} className="shape" cx={x} cy={y} r={POINT} data-state={id} />
    ))}
  </>
));
