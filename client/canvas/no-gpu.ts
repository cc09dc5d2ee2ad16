/** Sigma where no GPU draws: its camera, its events and its layers, with nothing that asks for WebGL. */
import Sigma from 'sigma';
import type { EdgeProgramType, NodeProgramType } from 'sigma/rendering';
import type { LinkLook, NodeLook } from '../graph/graph.ts';

/** What sigma asks of a context when it sizes, clears and ends its layers. */
const NO_GPU = {
  COLOR_BUFFER_BIT: 0,
  bindFramebuffer: () => undefined,
  clear: () => undefined,
  viewport: () => undefined,
  getExtension: () => null,
} as unknown as WebGLRenderingContext;

/** Layers that sigma has for WebGL are plain canvases here. */
export class FlatSigma extends Sigma<NodeLook, LinkLook> {
  override createWebGLContext(id: string): WebGLRenderingContext {
    this.createCanvas(id);
    (this as unknown as { webGLContexts: Record<string, WebGLRenderingContext> }).webGLContexts[id] = NO_GPU;
    return NO_GPU;
  }
}

/** Sigma with a GPU. What is under the pointer is found by geometry, so nothing is drawn a second time in ids. */
export class GpuSigma extends Sigma<NodeLook, LinkLook> {
  override createWebGLContext(id: string, options?: Parameters<Sigma['createWebGLContext']>[1]): WebGLRenderingContext {
    return super.createWebGLContext(id, { ...options, picking: false } as typeof options);
  }
}

class NoProgram {
  drawLabel = undefined;
  drawHover = undefined;
  kill(): void {}
  reallocate(): void {}
  process(): void {}
  render(): void {}
}
export const noNodes = NoProgram as unknown as NodeProgramType<NodeLook, LinkLook>;
export const noLinks = NoProgram as unknown as EdgeProgramType<NodeLook, LinkLook>;
