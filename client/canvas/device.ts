/** What the screen and its renderer are like: how large the screen, and whether the processor draws. */

/** Names are 30 px high at 1080p in the projector's theme, and as high a share of any other screen within these bounds. */
const LEAST_SHARE = 0.7;
const LARGEST_SHARE = 2.5;

/** How many times as large as at 1080p all that is read must be, to be as large a part of this screen. */
export const screenShare = (): number =>
  Math.min(Math.max(Math.min(innerWidth / 1920, innerHeight / 1080), LEAST_SHARE), LARGEST_SHARE);

const SOFTWARE_RENDERERS = /swiftshader|llvmpipe|softpipe|software|microsoft basic render/i;

/** Software renderers draw on the processor; large pictures are then drawn with less while the camera moves. */
export function isSoftware(): boolean {
  const gl = document.createElement('canvas').getContext('webgl');
  if (!gl) return true;
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const name = String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
  // Browsers keep about 16 contexts alive: this one is given back at once.
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return SOFTWARE_RENDERERS.test(name);
}
