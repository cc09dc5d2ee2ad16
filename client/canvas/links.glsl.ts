/**
 * Shaders of the link programs. Straight lines, arcs and strands are all one cubic curve, swept by pairs of vertices
 * that are offset in screen pixels; dashes are cut in the fragment shader by the running length in px. CURVED and CUT
 * are defined where a program draws curves, and where it draws anything but whole lines.
 */

export const LINK_VERTEX = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_ends;
attribute vec2 a_trim;
attribute float a_bend;
attribute float a_width;
attribute float a_code;
attribute vec2 a_step;

uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_sizeRatio;
uniform float u_pixelRatio;
uniform vec4 u_dashes[7];

varying vec4 v_color;
varying float v_across;
varying float v_half;
varying vec4 v_dash;
varying float v_run;
varying vec2 v_gap;
varying vec2 v_double;

vec2 toScreen(vec2 p) {
  return (u_matrix * vec3(p, 1.0)).xy * u_viewport * 0.5;
}

void main() {
  float form = floor(a_code / 16.0);
  float style = mod(a_code, 8.0);
  vec2 a = toScreen(a_ends.xy);
  vec2 b = toScreen(a_ends.zw);
  vec2 d = b - a;

  #ifdef CURVED
  vec2 lift = vec2(-d.y, d.x) * a_bend * 1.3333333;
  // An S between ends that stand one above the other would leave them in no direction.
  vec2 reach = form > 1.5 && abs(d.x) * 8.0 > abs(d.y) ? vec2(0.5 * d.x, 0.0) : d / 3.0;
  vec2 c1 = a + reach + lift;
  vec2 c2 = b - reach + lift;
  // P(t) = a + 3t e1 + 3t2 e2 + t3 e3
  vec2 e1 = c1 - a;
  vec2 e2 = c2 - 2.0 * c1 + a;
  vec2 e3 = d + 3.0 * (c1 - c2);
  float first = 3.0 * length(e1);
  float last = 3.0 * length(b - c2);
  #else
  float first = length(d);
  float last = first;
  #endif

  // The ends stop at the borders of the nodes.
  float t0 = a_trim.x / u_sizeRatio / max(first, 0.001);
  float t1 = 1.0 - a_trim.y / u_sizeRatio / max(last, 0.001);
  float t = mix(t0, max(t0, t1), a_step.x);

  #ifdef CURVED
  vec2 p = a + t * (3.0 * e1 + t * (3.0 * e2 + t * e3));
  vec2 slope = e1 + t * (2.0 * e2 + t * e3);
  #else
  vec2 p = a + t * d;
  vec2 slope = d;
  #endif
  vec2 normal = vec2(-slope.y, slope.x) / max(length(slope), 0.0001);

  float strip = a_width * 0.5;
  v_half = strip;

  #ifdef CUT
  v_dash = vec4(0.0);
  v_double = vec2(0.0);
  if (style > 5.5) {
    float stroke = max(1.0, strip);
    v_double = vec2(strip + stroke * 0.75, stroke * 0.5);
    strip += stroke * 1.25;
  } else if (style > 0.5) {
    v_dash = u_dashes[int(style)] * max(1.0, strip);
    if (v_dash.x == 0.0) strip = v_half = max(strip, 0.9);
  }

  v_run = 0.0;
  v_gap = vec2(-1.0, 0.0);
  bool gap = mod(floor(a_code / 8.0), 2.0) > 0.5;
  #ifndef PICKING_MODE
  float total = 0.0;
  float whole = max(t1 - t0, 0.0);
  float part = t - t0;
  #ifdef CURVED
  if (v_dash.y > 0.0 || gap) {
    // Arc length by Gauss and Legendre at five points: straight lines come out exact.
    for (int i = 0; i < 5; i++) {
      float x = i == 0 ? 0.0469101 : i == 1 ? 0.2307653 : i == 2 ? 0.5 : i == 3 ? 0.7692347 : 0.9530899;
      float w = i == 0 || i == 4 ? 0.1184634 : i == 2 ? 0.2844444 : 0.2393143;
      float s = t0 + part * x;
      v_run += w * part * 3.0 * length(e1 + s * (2.0 * e2 + s * e3));
      float q = t0 + whole * x;
      total += w * whole * 3.0 * length(e1 + q * (2.0 * e2 + q * e3));
    }
  }
  #else
  v_run = part * first;
  total = whole * first;
  #endif
  if (gap) v_gap = vec2(9.0 * max(1.0, a_width * 0.5), v_run - total * 0.5);
  #endif
  #endif

  #ifdef PICKING_MODE
  strip = max(strip, 5.0);
  v_color = a_id;
  #else
  // Just beyond where the softened border ends: every pixel more is paid for on a software renderer.
  strip += 0.6 / min(u_pixelRatio, 1.0);
  v_color = vec4(a_color.rgb, 1.0) * min(a_color.a * (255.0 / 254.0), 1.0);
  #endif

  v_across = a_step.y * strip;
  gl_Position = vec4((p + normal * v_across) / u_viewport * 2.0, 0.0, 1.0);
  if (a_width <= 0.0 || t1 <= t0) gl_Position = vec4(2.0, 2.0, 0.0, 1.0);
}
`;

// a_code = style + 8 * gap + 16 * form; the orders are those of STYLES and FORMS.
export const LINK_FRAGMENT = /* glsl */ `
precision highp float;

uniform float u_pixelRatio;

varying vec4 v_color;
varying float v_across;
varying float v_half;
varying vec4 v_dash;
varying float v_run;
varying vec2 v_gap;
varying vec2 v_double;

void main() {
  #ifdef PICKING_MODE
  gl_FragColor = v_color;
  #else
  float d = abs(v_across) - v_half;
  #ifdef CUT
  if (v_double.y > 0.0) {
    d = abs(abs(v_across) - v_double.x) - v_double.y;
  } else if (v_dash.x > 0.0) {
    float at = mod(v_run, v_dash.x + v_dash.y + v_dash.z + v_dash.w);
    float cut = abs(at - v_dash.x * 0.5) - v_dash.x * 0.5;
    if (v_dash.z > 0.0) cut = min(cut, abs(at - v_dash.x - v_dash.y - v_dash.z * 0.5) - v_dash.z * 0.5);
    d = max(d, cut);
  } else if (v_dash.y > 0.0) {
    d = length(vec2(mod(v_run, v_dash.y) - v_dash.y * 0.5, v_across)) - v_half;
  }
  d = max(d, v_gap.x - abs(v_gap.y));
  #endif
  gl_FragColor = v_color * clamp(0.5 - d * u_pixelRatio, 0.0, 1.0);
  #endif
}
`;
