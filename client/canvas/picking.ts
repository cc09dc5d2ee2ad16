/**
 * What is under a point of the canvas. Sigma finds it by drawing everything a second time, unseen, in colours that are
 * ids. On a software renderer that is dear: there it is drawn only when the camera rests, or a hand comes down.
 */
import type Sigma from 'sigma';
import type { ProgramInfo } from 'sigma/rendering';
import type { LinkLook, NodeLook } from '../graph/graph.ts';
import type { Target } from './events.ts';

type Point = { x: number; y: number };
/** Sigma answers both questions, but declares them private. */
type SigmaHits = {
  getNodeAtPosition(point: Point): string | null;
  getEdgeAtPoint(x: number, y: number): string | null;
};
export type Picking = { at(point: Point): Target; drawn(): boolean; kill(): void };

/** Ms without motion after which the camera rests. */
const REST = 120;
/** Ms that a click may last. */
const CLICK = 800;

/** Draws a program, and what the pointer can hit of it only if `picks`. */
export function renderFor(picks: boolean, program: { pickProgram: ProgramInfo | null }, render: () => void): void {
  const pick = program.pickProgram;
  if (!picks) program.pickProgram = null;
  render();
  program.pickProgram = pick;
}

export function createPicking(sigma: Sigma<NodeLook, LinkLook>, software: boolean): Picking {
  const asked = sigma as unknown as SigmaHits;
  const at = (point: Point): Target => {
    settle();
    const node = asked.getNodeAtPosition(point);
    return { node, link: node ? null : asked.getEdgeAtPoint(point.x, point.y) };
  };
  let drawn = true;
  let down = Number.NEGATIVE_INFINITY;
  let moved = Number.NEGATIVE_INFINITY;
  let last = sigma.getCamera().getState();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function settle() {
    if (drawn) return;
    moved = Number.NEGATIVE_INFINITY;
    sigma.refresh({ partialGraph: { nodes: [], edges: [] }, skipIndexation: true });
  }
  if (!software) return { at, drawn: () => true, kill: () => undefined };

  sigma.on('beforeRender', () => {
    const now = sigma.getCamera().getState();
    if (now.x !== last.x || now.y !== last.y || now.ratio !== last.ratio) {
      moved = performance.now();
      clearTimeout(timer);
      timer = setTimeout(() => sigma.scheduleRender(), REST);
    }
    last = now;
    const clicking = performance.now() - down < CLICK && !sigma.getMouseCaptor().draggedEvents;
    drawn = clicking || performance.now() - moved >= REST;
  });
  // To ask of what is not drawn would only wait for the frame to end.
  const { getNodeAtPosition, getEdgeAtPoint } = asked;
  asked.getNodeAtPosition = (point) => (drawn ? getNodeAtPosition.call(sigma, point) : null);
  asked.getEdgeAtPoint = (x, y) => (drawn ? getEdgeAtPoint.call(sigma, x, y) : null);
  const box = sigma.getContainer();
  const press = () => {
    down = performance.now();
    settle();
  };
  box.addEventListener('pointerdown', press, { capture: true });
  return {
    at,
    drawn: () => drawn,
    kill: () => {
      clearTimeout(timer);
      box.removeEventListener('pointerdown', press, { capture: true });
    },
  };
}
