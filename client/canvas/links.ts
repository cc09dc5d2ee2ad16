/** The link programs: each link one triangle strip, all links of a program in one draw call. */
import { EdgeProgram, type EdgeProgramType, type ProgramInfo } from 'sigma/rendering';
import type { RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { LinkLook, NodeLook } from '../graph/graph.ts';
import { trims } from './curve.ts';
import { FORMS, LINK_PROGRAMS, type LinkProgramName, type LinkDisplay, STYLES } from './link-programs.ts';
import { LINK_FRAGMENT, LINK_VERTEX } from './links.glsl.ts';
import type { NodeDisplay } from './nodes.ts';
import { DASHES } from './palette.ts';

const UNIFORMS = ['u_matrix', 'u_viewport', 'u_sizeRatio', 'u_pixelRatio', 'u_dashes'] as const;
const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;
/** Pairs of vertices along a curve. */
const PAIRS = 21;
const steps = (pairs: number) =>
  Array.from({ length: pairs }, (_, i) => [
    [i / (pairs - 1), -1],
    [i / (pairs - 1), 1],
  ]).flat();
const DASH_TABLE = new Float32Array(
  STYLES.flatMap((style) => [0, 1, 2, 3].map((place) => DASHES[style]?.[place] ?? 0)),
);

/** A program class for one kind. */
function linkProgram({ curved, cut }: { curved: boolean; cut: boolean }) {
  const defines = `${curved ? '#define CURVED\n' : ''}${cut ? '#define CUT\n' : ''}`;
  const along = steps(curved ? PAIRS : 2);

  class Links extends EdgeProgram<(typeof UNIFORMS)[number]> {
    getDefinition() {
      return {
        VERTICES: along.length,
        VERTEX_SHADER_SOURCE: defines + LINK_VERTEX,
        FRAGMENT_SHADER_SOURCE: defines + LINK_FRAGMENT,
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
        CONSTANT_DATA: along,
      };
    }

    override processVisibleItem(
      id: number,
      start: number,
      source: NodeDisplay,
      target: NodeDisplay,
      data: LinkDisplay,
    ) {
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
      gl.uniform4fv(at.u_dashes ?? null, DASH_TABLE);
    }
  }
  return Links as unknown as EdgeProgramType<NodeLook, LinkLook>;
}

/** A program class for each kind, in the order of drawing. */
export function linkPrograms(): Record<LinkProgramName, EdgeProgramType<NodeLook, LinkLook>> {
  const of = (kind: LinkProgramName) => linkProgram(LINK_PROGRAMS[kind]);
  return { line: of('line'), curve: of('curve'), cutLine: of('cutLine'), cutCurve: of('cutCurve'), top: of('top') };
}
