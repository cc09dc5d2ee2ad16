/** Shaders of the node program: one quad per node, the shape as a signed distance in px, y upwards. */

export const NODE_VERTEX = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_position;
attribute float a_size;
attribute float a_unit;
attribute float a_code;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_sizeRatio;

varying vec4 v_color;
varying vec2 v_p;
varying float v_radius;
varying float v_unit;
varying float v_code;

void main() {
  v_radius = a_size / u_sizeRatio;
  v_unit = a_unit;
  v_code = a_code;
  float ring = floor(a_code / 64.0);
  float half_ = v_radius * max(a_unit, 1.0) + (ring > 0.0 ? 12.0 : 2.0) + v_radius * (ring > 0.0 ? 0.5 : 0.0);
  v_p = a_corner * half_;
  vec2 centre = (u_matrix * vec3(a_position, 1.0)).xy;
  gl_Position = vec4(centre + 2.0 * v_p / u_viewport, 0.0, 1.0);
  // A hidden node is all zeroes: it goes where nothing is drawn.
  if (a_size <= 0.0) gl_Position = vec4(2.0, 2.0, 0.0, 1.0);
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
}
`;

// a_code = shape + 8 * fill + 64 * ring; the orders are those of SHAPES, FILLS and RINGS.
export const NODE_FRAGMENT = /* glsl */ `
precision highp float;

uniform float u_pixelRatio;
uniform vec3 u_ground;
uniform vec3 u_ink;

varying vec4 v_color;
varying vec2 v_p;
varying float v_radius;
varying float v_unit;
varying float v_code;

// Of a stack: from its middle to that of the disc behind.
const vec2 SHIFT = vec2(0.24, 0.2);

float rounded(vec2 p, float side, float corner) {
  vec2 q = abs(p) - side + corner;
  return length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - corner;
}

// A regular polygon with a corner upwards, its edges as straight lines.
float polygon(vec2 p, float sides, float circumradius) {
  float step_ = 6.2831853 / sides;
  float angle = atan(p.x, p.y) - step_ * 0.5;
  float off = angle - floor(angle / step_ + 0.5) * step_;
  return length(p) * cos(off) - circumradius * cos(step_ * 0.5);
}

float distance_(float shape, vec2 p, float r) {
  float s = r * v_unit;
  if (shape < 1.5) return rounded(p, s, 0.22 * s);
  if (shape < 2.5) return (abs(p.x) + abs(p.y) - s) * 0.70710678;
  if (shape < 4.5) return length(p) - s;
  if (shape < 5.5) return polygon(p, 6.0, s);
  if (shape < 6.5) return polygon(p, 3.0, s);
  return min(length(p + SHIFT * r), length(p - SHIFT * r)) - 0.78 * r;
}

float segment(vec2 p, vec2 a, vec2 b) {
  vec2 pa = p - a;
  vec2 ba = b - a;
  return length(pa - ba * clamp(dot(pa, ba) / dot(ba, ba), 0.0, 1.0));
}

float cover(float d) {
  return clamp(0.5 - d * u_pixelRatio, 0.0, 1.0);
}

void main() {
  float ring = floor(v_code / 64.0);
  float fill = floor((v_code - 64.0 * ring) / 8.0);
  float shape = v_code - 64.0 * ring - 8.0 * fill;
  float d = distance_(shape, v_p, v_radius);

  #ifdef PICKING_MODE
  if (d > 2.0) discard;
  gl_FragColor = v_color;
  #else
  float stroke = clamp(0.22 * v_radius + 0.25, 1.2, 9.0);
  if (shape > 2.5 && shape < 3.5) stroke = clamp(0.34 * v_radius + 0.3, 1.4, 12.0);
  bool open = (shape > 0.5 && shape < 1.5) || (shape > 2.5 && shape < 3.5) || fill > 0.5;

  vec3 paint = v_color.rgb;
  if (open) {
    float inner = cover(d + stroke);
    float mark = 0.0;
    // The tick and the hatch are drawn in the node's own colour on the ground.
    if (fill > 1.5 && fill < 2.5) {
      float r = v_radius;
      float t = min(segment(v_p, vec2(-0.42, 0.02) * r, vec2(-0.12, -0.32) * r),
                    segment(v_p, vec2(-0.12, -0.32) * r, vec2(0.45, 0.36) * r));
      mark = cover(t - max(0.6, 0.13 * r));
    }
    if (fill > 2.5) {
      float period = max(3.0, 0.5 * v_radius);
      float along = mod((v_p.x + v_p.y) * 0.70710678, period) - period * 0.5;
      mark = cover(abs(along) - period * 0.16);
    }
    paint = mix(paint, mix(u_ground, paint, mark), inner);
  }
  // A stack: two rings, the one in front with a plus, or a minus where it is open.
  if (shape > 6.5) {
    float r = v_radius;
    vec2 p = v_p + SHIFT * r;
    float w = max(1.2, 0.12 * r);
    float front = length(p) - 0.78 * r;
    float back = length(v_p - SHIFT * r) - 0.78 * r;
    float rim = max(cover(abs(front + w * 0.5) - w * 0.5), cover(abs(back + w * 0.5) - w * 0.5) * (1.0 - cover(front)));
    float sign_ = segment(p, vec2(-0.36, 0.0) * r, vec2(0.36, 0.0) * r);
    if (fill < 0.5) sign_ = min(sign_, segment(p, vec2(0.0, -0.36) * r, vec2(0.0, 0.36) * r));
    paint = mix(u_ground, v_color.rgb, max(rim, cover(sign_ - w * 0.5)));
  }
  float a = cover(d) * v_color.a * (255.0 / 254.0);
  vec4 result = vec4(paint, 1.0) * min(a, 1.0);

  // A ring in ink, off the border by a band of ground that keeps links away from it.
  if (ring > 0.5) {
    float gap = ring > 1.5 ? 2.0 : max(3.0, 0.18 * v_radius);
    float width = ring > 1.5 ? 1.25 : max(2.0, 0.12 * v_radius);
    float band = cover(abs(d - gap - width * 0.5) - width * 0.5);
    float moat = cover(d - gap) * 0.85;
    result = result + vec4(u_ground, 1.0) * moat * (1.0 - result.a);
    result = mix(result, vec4(u_ink, 1.0), band);
  }
  gl_FragColor = result;
  #endif
}
`;
