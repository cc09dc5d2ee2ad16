/** From places in units of the atlas to px, as sigma's camera sees them; so that labels can be placed without a canvas. */
import type Sigma from 'sigma';
import type { LinkLook, NodeLook } from '../graph/graph.ts';
import { type CameraPlace, zoomToSize } from './camera.ts';

type Point = { x: number; y: number };

export type Projection = {
  /** In px. */
  width: number;
  height: number;
  /** Px from the top left corner, y downwards. */
  toScreen(place: Point): Point;
  /** Of a node's radius: sizes follow the zoom a little. */
  scaleSize(size: number): number;
};

/** The fixed square of the atlas (-1 to 1) fills the smaller side at ratio 1. */
export function projection(width: number, height: number, camera: CameraPlace): Projection {
  const unit = Math.min(width, height) / camera.ratio;
  return {
    width,
    height,
    toScreen: ({ x, y }) => ({
      x: width / 2 + ((x + 1) / 2 - camera.x) * unit,
      y: height / 2 - ((y + 1) / 2 - camera.y) * unit,
    }),
    scaleSize: (size) => size / zoomToSize(camera.ratio),
  };
}

export function projectionOf(sigma: Sigma<NodeLook, LinkLook>): Projection {
  return {
    ...sigma.getDimensions(),
    toScreen: (place) => sigma.graphToViewport(place),
    scaleSize: (size) => sigma.scaleSize(size),
  };
}
