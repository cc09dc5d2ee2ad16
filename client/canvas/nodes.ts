/** The node program: seven shapes, four fills and the selection ring in one draw call. */
import { NodeProgram, type NodeProgramType, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { Fill, LinkLook, NodeLook } from '../graph/graph.ts';
import { NODE_FRAGMENT, NODE_VERTEX } from './nodes.glsl.ts';
import { channels, SHAPES, type Shape, type Theme } from './palette.ts';
import { UNIT } from './shapes.ts';

export const FILLS = ['full', 'hollow', 'tick', 'hatch'] as const satisfies readonly Fill[];
export const RINGS = ['none', 'selected', 'hovered'] as const;

/** What the reducer gives the program besides sigma's own display data. */
export type NodeDisplay = NodeDisplayData & { shape: Shape; fill: Fill; ring: (typeof RINGS)[number] };

const UNIFORMS = ['u_matrix', 'u_viewport', 'u_sizeRatio', 'u_pixelRatio', 'u_ground', 'u_ink'] as const;
const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;

/** Red, green and blue as shaders take them, from 0 to 1. */
function rgb(hex: string): [number, number, number] {
  const [r, g, b] = channels(hex);
  return [r / 255, g / 255, b / 255];
}

/** A program class that asks for the theme at every frame, so that a change of theme needs no new program. */
export function nodeProgram(theme: () => Theme): NodeProgramType<NodeLook, LinkLook> {
  class Nodes extends NodeProgram<(typeof UNIFORMS)[number]> {
    override drawLabel = undefined;
    override drawHover = undefined;

    getDefinition() {
      return {
        VERTICES: 4,
        VERTEX_SHADER_SOURCE: NODE_VERTEX,
        FRAGMENT_SHADER_SOURCE: NODE_FRAGMENT,
        METHOD: TRIANGLE_STRIP,
        UNIFORMS,
        ATTRIBUTES: [
          { name: 'a_position', size: 2, type: FLOAT },
          { name: 'a_size', size: 1, type: FLOAT },
          { name: 'a_unit', size: 1, type: FLOAT },
          { name: 'a_code', size: 1, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
        CONSTANT_DATA: [
          [-1, -1],
          [1, -1],
          [-1, 1],
          [1, 1],
        ],
      };
    }

    override processVisibleItem(id: number, start: number, data: NodeDisplay) {
      const { array } = this;
      array[start] = data.x;
      array[start + 1] = data.y;
      array[start + 2] = data.size;
      array[start + 3] = UNIT[data.shape];
      array[start + 4] = SHAPES.indexOf(data.shape) + 8 * FILLS.indexOf(data.fill) + 64 * RINGS.indexOf(data.ring);
      array[start + 5] = floatColor(data.color);
      array[start + 6] = id;
    }

    override setUniforms(params: RenderParams, { gl, uniformLocations: at }: ProgramInfo) {
      const { ground, ink } = theme();
      gl.uniformMatrix3fv(at.u_matrix ?? null, false, params.matrix);
      gl.uniform2f(at.u_viewport ?? null, params.width, params.height);
      gl.uniform1f(at.u_sizeRatio ?? null, params.sizeRatio);
      gl.uniform1f(at.u_pixelRatio ?? null, params.pixelRatio);
      gl.uniform3f(at.u_ground ?? null, ...rgb(ground));
      gl.uniform3f(at.u_ink ?? null, ...rgb(ink));
    }
  }
  return Nodes as unknown as NodeProgramType<NodeLook, LinkLook>;
}
