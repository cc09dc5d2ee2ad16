/** Software renderers draw on the processor; large pictures are then drawn with less while the camera moves. */
const NAMES = /swiftshader|llvmpipe|softpipe|software|microsoft basic render/i;

export function isSoftware(): boolean {
  const gl = document.createElement('canvas').getContext('webgl');
  if (!gl) return true;
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const name = String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
  // Browsers keep about 16 contexts alive: this one is given back at once.
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return NAMES.test(name);
}
