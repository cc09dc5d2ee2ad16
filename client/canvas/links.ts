/** The link program: every form and line style in one draw call, each link one triangle strip. */
import { EdgeProgram, type EdgeProgramType, type ProgramInfo } from 'sigma/rendering';
import type { EdgeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { Form, LinkLook, NodeLook, Style } from '../state/graph.ts';
import { trims } from './curve.ts';
import { LINK_FRAGMENT, LINK_VERTEX } from './links.glsl.ts';
import type { NodePaint } from './nodes.ts';
import { DASHES } from './palette.ts';

export const STYLES = ['solid', 'long', 'short', 'dots', 'wide', 'double'] as const satisfies readonly Style[];
export const FORMS = ['straight', 'arc', 'strand'] as const satisfies readonly Form[];
const PAIRS = 21;

/** What the reducer gives the program besides sigma's own display data; size is the width in px. */
export type LinkPaint = EdgeDisplayData & { form: Form; bend: number; style: Style; gap: boolean };

const UNIFORMS = ['u_matrix', 'u_viewport', 'u_sizeRatio', 'u_pixelRatio', 'u_dashes'] as const;
const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;
const STEPS = Array.from({ length: PAIRS }, (_, i) => [[i / (PAIRS - 1), -1], [i / (PAIRS - 1), 1]]).flat();
const DASH_TABLE = new Float32Array(STYLES.flatMap((style) => DASHES[style] ?? [0, 0]));

class Links extends EdgeProgram<(typeof UNIFORMS)[number]> {
  getDefinition() {
    return {
      VERTICES: STEPS.length,
      VERTEX_SHADER_SOURCE: LINK_VERTEX,
      FRAGMENT_SHADER_SOURCE: LINK_FRAGMENT,
      METHOD: TRIANGLE_STRIP,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_ends', size: 4, type: FLOAT },
        { name: 'a_trim', size: 2, type: FLOAT },
        { name: 'a_bend', size: 1, type: FLOAT },
        { name: 'a_width', size: 1, type: FLOAT },
        { name: 'a_code', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_step', size: 2, type: FLOAT }],
      CONSTANT_DATA: STEPS,
    };
  }

  override processVisibleItem(id: number, start: number, source: NodePaint, target: NodePaint, data: LinkPaint) {
    const { array } = this;
    const [first, last] = trims(source, target, data);
    array[start] = source.x;
    array[start + 1] = source.y;
    array[start + 2] = target.x;
    array[start + 3] = target.y;
    array[start + 4] = first;
    array[start + 5] = last;
    array[start + 6] = data.bend;
    array[start + 7] = data.size;
    array[start + 8] = STYLES.indexOf(data.style) + (data.gap ? 8 : 0) + 16 * FORMS.indexOf(data.form);
    array[start + 9] = floatColor(data.color);
    array[start + 10] = id;
  }

  override setUniforms(params: RenderParams, { gl, uniformLocations: at }: ProgramInfo) {
    gl.uniformMatrix3fv(at.u_matrix ?? null, false, params.matrix);
    gl.uniform2f(at.u_viewport ?? null, params.width, params.height);
    gl.uniform1f(at.u_sizeRatio ?? null, params.sizeRatio);
    gl.uniform1f(at.u_pixelRatio ?? null, params.pixelRatio);
    gl.uniform2fv(at.u_dashes ?? null, DASH_TABLE);
  }
}

export const LinkProgram = Links as unknown as EdgeProgramType<NodeLook, LinkLook>;
