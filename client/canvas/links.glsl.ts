/**
 * Shaders of the link program. Straight lines, arcs and strands are all one cubic curve, swept by 13 pairs of
 * vertices that are offset in screen pixels; dashes are cut in the fragment shader by the running length in px.
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

varying vec4 v_color;
varying float v_across;
varying float v_run;
varying float v_total;
varying float v_width;
varying float v_code;

vec2 toScreen(vec2 p) {
  return (u_matrix * vec3(p, 1.0)).xy * u_viewport * 0.5;
}

void main() {
  float form = floor(a_code / 16.0);
  vec2 a = toScreen(a_ends.xy);
  vec2 b = toScreen(a_ends.zw);
  vec2 d = b - a;
  vec2 lift = vec2(-d.y, d.x) * a_bend * 1.3333333;
  // An S between ends that stand one above the other would leave them in no direction.
  vec2 reach = form > 1.5 && abs(d.x) * 8.0 > abs(d.y) ? vec2(0.5 * d.x, 0.0) : d / 3.0;
  vec2 c1 = a + reach + lift;
  vec2 c2 = b - reach + lift;

  // P(t) = a + 3t e1 + 3t2 e2 + t3 e3
  vec2 e1 = c1 - a;
  vec2 e2 = c2 - 2.0 * c1 + a;
  vec2 e3 = d + 3.0 * (c1 - c2);

  // The ends stop at the borders of the nodes.
  float t0 = a_trim.x / u_sizeRatio / max(3.0 * length(e1), 0.001);
  float t1 = 1.0 - a_trim.y / u_sizeRatio / max(3.0 * length(b - c2), 0.001);
  float t = mix(t0, max(t0, t1), a_step.x);

  vec2 p = a + t * (3.0 * e1 + t * (3.0 * e2 + t * e3));
  vec2 slope = e1 + t * (2.0 * e2 + t * e3);
  vec2 normal = vec2(-slope.y, slope.x) / max(length(slope), 0.0001);

  float style = mod(a_code, 8.0);
  float half_ = a_width * 0.5 + 1.0;
  if (style > 2.5 && style < 4.5) half_ = max(half_, 2.2);
  if (style > 4.5) half_ = a_width * 1.5 + 2.0;
  #ifdef PICKING_MODE
  half_ = max(half_, 5.0);
  v_color = a_id;
  #else
  v_color = a_color;
  #endif

  v_run = 0.0;
  v_total = 0.0;
  #ifndef PICKING_MODE
  if (mod(a_code, 16.0) > 0.5) {
    // Arc length by Gauss and Legendre at five points: straight lines come out exact.
    float whole = max(t1 - t0, 0.0);
    float part = t - t0;
    for (int i = 0; i < 5; i++) {
      float x = i == 0 ? 0.0469101 : i == 1 ? 0.2307653 : i == 2 ? 0.5 : i == 3 ? 0.7692347 : 0.9530899;
      float w = i == 0 || i == 4 ? 0.1184634 : i == 2 ? 0.2844444 : 0.2393143;
      float s = t0 + part * x;
      v_run += w * part * 3.0 * length(e1 + s * (2.0 * e2 + s * e3));
      float q = t0 + whole * x;
      v_total += w * whole * 3.0 * length(e1 + q * (2.0 * e2 + q * e3));
    }
  }
  #endif

  v_across = a_step.y * half_;
  v_width = a_width;
  v_code = a_code;
  gl_Position = vec4((p + normal * v_across) / u_viewport * 2.0, 0.0, 1.0);
  if (a_width <= 0.0 || t1 <= t0) gl_Position = vec4(2.0, 2.0, 0.0, 1.0);
}
`;

// a_code = style + 8 * gap + 16 * form; the orders are those of STYLES and FORMS.
export const LINK_FRAGMENT = /* glsl */ `
precision highp float;

uniform float u_pixelRatio;
uniform vec2 u_dashes[6];

varying vec4 v_color;
varying float v_across;
varying float v_run;
varying float v_total;
varying float v_width;
varying float v_code;

void main() {
  #ifdef PICKING_MODE
  gl_FragColor = v_color;
  #else
  float style = mod(v_code, 8.0);
  bool gap = mod(floor(v_code / 8.0), 2.0) > 0.5;
  float across = abs(v_across);
  float d = across - v_width * 0.5;

  if (style > 4.5) {
    float stroke = max(1.0, v_width * 0.5);
    d = abs(across - v_width * 0.5 - stroke * 0.75) - stroke * 0.5;
  } else if (style > 0.5) {
    vec2 dash = style < 1.5 ? u_dashes[1] : style < 2.5 ? u_dashes[2] : style < 3.5 ? u_dashes[3] : u_dashes[4];
    dash *= max(1.0, v_width * 0.5);
    if (dash.x > 0.0) {
      d = max(d, abs(mod(v_run, dash.x + dash.y) - dash.x * 0.5) - dash.x * 0.5);
    } else {
      float along = mod(v_run, dash.y) - dash.y * 0.5;
      d = length(vec2(along, v_across)) - max(v_width * 0.5, 0.9);
    }
  }
  if (gap) d = max(d, 9.0 * max(1.0, v_width * 0.5) - abs(v_run - v_total * 0.5));

  float a = clamp(0.5 - d * u_pixelRatio, 0.0, 1.0) * min(v_color.a * (255.0 / 254.0), 1.0);
  gl_FragColor = vec4(v_color.rgb, 1.0) * a;
  #endif
}
`;
