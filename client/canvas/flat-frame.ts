/** What one frame of the 2D painter is to show, and when two of them show the same. */
import type { AtlasGraph } from '../graph/graph.ts';
import type { Overlay } from '../layouts/overlay.ts';
import type { Box } from './collision.ts';
import type { CameraPlace } from './camera.ts';
import type { Tie } from './draw-ground.ts';
import type { Listed } from './drawn-list.ts';
import type { Projection } from './projection.ts';
import { RECEDED, type Theme } from './palette.ts';
import { IDLE_SESSION, type Session } from './reducers.ts';

export type Look = { session: Session; theme: Theme; overlay: Overlay; ties: readonly Tie[] };
export type Frame = {
  graph: AtlasGraph;
  list: Listed;
  look: Look;
  camera: CameraPlace;
  projection: Projection;
  /** Pixels of the canvas for one px. */
  dpr: number;
};

/** Up to so many lit items are painted over a sheet of all the others; more are painted into it. */
export const FEW = 300;
const ORIGIN = { x: 0, y: 0 };

export const sameSize = (a: Frame, b: Frame): boolean =>
  a.dpr === b.dpr && a.projection.width === b.projection.width && a.projection.height === b.projection.height;

export const samePlace = (a: Frame, b: Frame): boolean =>
  sameSize(a, b) && a.camera.x === b.camera.x && a.camera.y === b.camera.y && a.camera.ratio === b.camera.ratio;

export const sameLook = (a: Look, b: Look): boolean =>
  a.session === b.session && a.theme === b.theme && a.overlay === b.overlay && a.ties === b.ties;

/** Nothing but what is pointed at differs. */
export const sameButHovered = (a: Frame, b: Frame): boolean =>
  a.list === b.list &&
  sameLook({ ...a.look, session: b.look.session }, b.look) &&
  a.look.session.selected === b.look.session.selected &&
  a.look.session.lit === b.look.session.lit &&
  a.look.session.told === b.look.session.told &&
  a.look.session.selection === b.look.session.selection;

/** Of what is painted beforehand: it knows of nothing that passes, unless too much is lit to be painted over it. */
export const sheetLook = (look: Look): Look => ({
  ...look,
  session: isMuchLit(look.session) ? look.session : IDLE_SESSION,
});

const isMuchLit = ({ lit }: Session): boolean => lit !== null && lit.size > FEW;

/** How strongly the sheet shows under what is lit. */
export const sheetShare = ({ session }: Look): number =>
  session.lit === null || isMuchLit(session) ? 1 : RECEDED.drawn;

export const whole = ({ projection: { width, height } }: Frame): Box => ({
  left: 0,
  top: 0,
  right: width,
  bottom: height,
});

/** The same frame, so many px beside where its camera has it. */
export function moved(frame: Frame, dx: number, dy: number): Frame {
  const { toScreen } = frame.projection;
  const beside = (place: { x: number; y: number }) => {
    const { x, y } = toScreen(place);
    return { x: x + dx, y: y + dy };
  };
  return { ...frame, projection: { ...frame.projection, toScreen: beside } };
}

/** Px by which a frame stands beside another of the same zoom. */
export function between(from: Frame, to: Frame): { x: number; y: number } {
  const [a, b] = [from.projection.toScreen(ORIGIN), to.projection.toScreen(ORIGIN)];
  return { x: b.x - a.x, y: b.y - a.y };
}

/** Where the canvas of a frame lies on that of another. */
export function spread(from: Frame, to: Frame): Box {
  const unit = ({ projection: { toScreen } }: Frame) => toScreen({ x: 1, y: 0 }).x - toScreen(ORIGIN).x;
  const times = unit(to) / unit(from);
  const [a, b] = [from.projection.toScreen(ORIGIN), to.projection.toScreen(ORIGIN)];
  const { width, height } = from.projection;
  return {
    left: b.x - a.x * times,
    top: b.y - a.y * times,
    right: b.x + (width - a.x) * times,
    bottom: b.y + (height - a.y) * times,
  };
}
