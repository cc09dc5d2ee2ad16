/**
 * Paints the picture on a 2D canvas, where no GPU does. At rest all of it, exactly: a picture that is dear to paint is
 * painted little by little on a sheet that is not seen, and shown when it is whole. In motion the picture that is there
 * is moved, and what comes into view is painted in.
 */
import type { Box } from './collision.ts';
import { drawBackdrop, drawRim, litTies } from './draw-ground.ts';
import {
  between,
  FEW,
  type Frame,
  moved,
  sameButHovered,
  sameLook,
  samePlace,
  sameSize,
  sheetLook,
  sheetShare,
  spread,
  whole,
} from './flat-frame.ts';
import { drawLinks, linksIn, stepsOf, within } from './flat-links.ts';
import { createSheet } from './flat-sheet.ts';
import { NO_OVERLAY } from '../layouts/overlay.ts';
import { createOrder, inkedLinks, placedNode } from './in-order.ts';
import { nodeParts } from './node-parts.ts';
import { drawPart } from './pen.ts';

export type FlatPainter = {
  /** Shows what is to be seen now, or as near to it as a frame allows. */
  draw(): void;
  /** Paints all of it at once, exactly. */
  finish(): void;
  /** What the canvas shows is gone. */
  forget(): void;
  kill(): void;
};

/**
 * Estimated microseconds of painting: in a frame of a motion, for what came into view there, in one frame at rest, in
 * the first frame of what is too dear for that, and for a part of the sheet.
 */
const IN_MOTION = 12_000;
const STRIP = 1_500;
const AT_REST = 40_000;
const AT_ONCE = 15_000;
const SLICE = 12_000;
/** Ms without motion after which the picture rests. */
const REST = 120;
/** Estimated microseconds for a node. */
const NODE = 12;
/** Of more links it is dear to say even how dear they are. */
const MANY_LINKS = 1_500;

export function createFlatPainter(shown: CanvasRenderingContext2D, frameNow: () => Frame): FlatPainter {
  const order = createOrder();
  /** All links at rest. */
  const sheet = createSheet();
  /** The picture before the camera began to zoom. */
  const still = createSheet();
  /** What the canvas shows; its projection is that of the bitmap. */
  let last: Frame | undefined;
  let cost: { list?: Frame['list']; all: number } = { all: 0 };
  let motion = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function begin(frame: Frame): void {
    const look = sheetLook(frame.look);
    const { projection, list, graph } = frame;
    const { theme } = look;
    const there = sheet.frame();
    if (there && there.list === list && samePlace(there, frame) && sameLook(there.look, look)) return;
    const links = linksIn(inkedLinks(list.links, look.session, theme), projection, whole(frame));
    const seen = { projection, theme };
    sheet.begin({ ...frame, look }, [
      { cost: 500, paint: (context) => drawBackdrop(context, look.overlay, seen) },
      ...stepsOf(links, projection, theme, SLICE / 2),
      { cost: 100, paint: (context) => drawRim(context, look.overlay, look.ties, graph, seen, look.session) },
    ]);
    cost = { list, all: sheet.left() };
  }

  /** The next part of the sheet; once it is whole, the picture is shown. */
  function slice(): void {
    const frame = frameNow();
    begin(frame);
    if (sheet.paint(SLICE)) show(frame);
    else timer = setTimeout(slice, 0);
  }

  function wait(): void {
    clearTimeout(timer);
    timer = setTimeout(slice, REST);
  }

  function onScreen({ dpr }: Frame, draw: () => void): void {
    shown.save();
    shown.setTransform(dpr, 0, 0, dpr, 0, 0);
    draw();
    shown.restore();
  }

  /** The sheet, over it what differs from it now, and all nodes. */
  function show(frame: Frame): void {
    clearTimeout(timer);
    const { projection, list, look, graph } = frame;
    const { hovered, selected, lit } = look.session;
    const seen = { projection, theme: look.theme };
    const share = sheetShare(look);
    if (share < 1) {
      shown.fillStyle = look.theme.ground;
      shown.fillRect(0, 0, shown.canvas.width, shown.canvas.height);
      // The ground stays as it is: under a sheet that shows the same it looks the same.
      onScreen(frame, () => {
        drawBackdrop(shown, look.overlay, seen);
        drawRim(shown, look.overlay, [], graph, seen, look.session);
      });
    }
    shown.globalAlpha = share;
    shown.drawImage(sheet.canvas, 0, 0);
    shown.globalAlpha = 1;
    onScreen(frame, () => {
      if (share < 1) drawRim(shown, NO_OVERLAY, litTies(look.ties, look.session), graph, seen, look.session);
      const own = new Set([hovered, selected, ...(lit && lit.size <= FEW ? lit : [])]);
      const over = list.links.filter(({ id }) => own.has(id));
      drawLinks(shown, inkedLinks(over, look.session, look.theme), projection, look.theme);
      drawNodes(frame, whole(frame));
    });
    last = frame;
  }

  function drawNodes({ projection, list, look: { session, theme } }: Frame, region: Box): void {
    for (const node of order.nodes(list, session, theme)) {
      const drawn = placedNode(node, projection);
      const { x, y, size } = drawn;
      const room = 1.9 * size + 8;
      const out =
        x < region.left - room || x > region.right + room || y < region.top - room || y > region.bottom + room;
      if (!out) for (const part of nodeParts(drawn, theme.ground, theme.ink)) drawPart(shown, part);
    }
  }

  /** Everything within a region; where its links take more than so many microseconds, thinly, and the strongest of them. */
  function fill(frame: Frame, region: Box, budget: number): void {
    const { projection, list, graph, look } = frame;
    const { theme, overlay, ties } = look;
    const seen = { projection, theme };
    const { links, thin } = within(
      linksIn(order.links(list, look.session, theme), projection, region),
      projection,
      budget,
    );
    const [width, height] = [region.right - region.left, region.bottom - region.top];
    shown.save();
    shown.beginPath();
    shown.rect(region.left, region.top, width, height);
    shown.clip();
    shown.fillStyle = theme.ground;
    shown.fillRect(region.left, region.top, width, height);
    drawBackdrop(shown, overlay, seen);
    drawLinks(shown, links, projection, theme, thin);
    drawRim(shown, overlay, ties, graph, seen, look.session);
    drawNodes(frame, region);
    shown.restore();
  }

  /** Painted anew in so many microseconds: exactly if they suffice, else thinly now and exactly at rest. */
  function paint(frame: Frame, budget: number): void {
    const nodes = frame.list.nodes.length * NODE;
    // What the links of this graph cost before they cost about again: to count it anew would take its time.
    const known = cost.list === frame.list && cost.all > 2 * budget;
    if (!known) begin(frame);
    if (!known && sheet.left() + nodes <= budget) {
      sheet.paint(Number.POSITIVE_INFINITY);
      show(frame);
    } else {
      onScreen(frame, () => fill(frame, whole(frame), Math.min(budget, AT_ONCE)));
      last = frame;
      wait();
    }
  }

  /** The picture that is there, moved by whole pixels, and what came into view. */
  function pan(frame: Frame, before: Frame): void {
    const { dpr, projection } = frame;
    const { width, height } = projection;
    const by = between(before, frame);
    const [right, down] = [Math.round(by.x * dpr), Math.round(by.y * dpr)];
    const [dx, dy] = [right / dpr, down / dpr];
    if (Math.abs(dx) > width / 2 || Math.abs(dy) > height / 2) {
      paint(frame, IN_MOTION);
      return;
    }
    const there = moved(frame, dx - by.x, dy - by.y);
    last = there;
    wait();
    if (right === 0 && down === 0) return;
    shown.globalCompositeOperation = 'copy';
    shown.drawImage(shown.canvas, right, down);
    shown.globalCompositeOperation = 'source-over';
    onScreen(frame, () => {
      const all = whole(frame);
      if (dx !== 0) fill(there, dx > 0 ? { ...all, right: dx } : { ...all, left: width + dx }, STRIP);
      if (dy !== 0) fill(there, dy > 0 ? { ...all, bottom: dy } : { ...all, top: height + dy }, STRIP);
    });
  }

  /** The picture as it last rested, stretched; where it leaves room, as much as may be painted in a frame. */
  function zoom(frame: Frame, before: Frame): void {
    if (frame.list.links.length <= MANY_LINKS) {
      begin(frame);
      if (sheet.left() + frame.list.nodes.length * NODE <= IN_MOTION) {
        paint(frame, IN_MOTION);
        return;
      }
    }
    if (!still.frame()) still.copy(shown.canvas, before);
    const { left, top, right, bottom } = spread(still.frame() ?? before, frame);
    const { width, height } = frame.projection;
    onScreen(frame, () => {
      if (left > 0 || top > 0 || right < width || bottom < height) fill(frame, whole(frame), IN_MOTION / 2);
      shown.drawImage(still.canvas, left, top, right - left, bottom - top);
    });
    last = frame;
    wait();
  }

  return {
    draw() {
      const frame = frameNow();
      const before = last;
      const now = performance.now();
      const moving = now - motion < REST;
      if (!moving) still.drop();
      if (!before || !sameSize(before, frame)) return paint(frame, AT_REST);
      const stays = before.list === frame.list && sameLook(before.look, frame.look);
      if (!samePlace(before, frame)) {
        motion = now;
        if (!stays) return paint(frame, IN_MOTION);
        return before.camera.ratio === frame.camera.ratio ? pan(frame, before) : zoom(frame, before);
      }
      if (stays) return;
      still.drop();
      // What is pointed at waits for the sheet; the picture that is there is better than a thin one.
      if (sheet.left() > 0 && sameButHovered(before, frame)) return;
      // One change after another is a motion.
      if (before.list !== frame.list) motion = now;
      paint(frame, moving ? IN_MOTION : AT_REST);
    },
    finish() {
      const frame = frameNow();
      begin(frame);
      sheet.paint(Number.POSITIVE_INFINITY);
      show(frame);
    },
    forget() {
      last = undefined;
      still.drop();
    },
    kill: () => clearTimeout(timer),
  };
}
