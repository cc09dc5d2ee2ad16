/** What the screen and its renderer are like: how large the screen, how fine, and whether a GPU draws. */

/** Names are 30 px high at 1080p in the projector's theme, and as high a share of any other screen within these bounds. */
const LEAST_SHARE = 0.7;
const LARGEST_SHARE = 2.5;

/** How many times as large as at 1080p all that is read must be, to be as large a part of this screen. */
export const screenShare = (): number =>
  Math.min(Math.max(Math.min(innerWidth / 1920, innerHeight / 1080), LEAST_SHARE), LARGEST_SHARE);

const SOFTWARE_RENDERERS = /swiftshader|llvmpipe|softpipe|software|microsoft basic render/i;

/** What draws the picture: WebGL on a GPU, or a 2D canvas, which is the faster where only the processor draws. */
export type PainterName = 'webgl' | '2d';

/** WebGL where a GPU stands behind it. */
export function painterHere(): PainterName {
  const gl = document.createElement('canvas').getContext('webgl', { failIfMajorPerformanceCaveat: true });
  if (!gl) return '2d';
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const name = String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
  // Browsers keep about 16 contexts alive: this one is given back at once.
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return SOFTWARE_RENDERERS.test(name) ? '2d' : 'webgl';
}

/** Calls back whenever a px gets more or fewer pixels, as on another screen or by zooming; gives back how to stop. */
export function watchPixelRatio(changed: () => void): () => void {
  let query: MediaQueryList | undefined;
  const watch = () => {
    query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    query.addEventListener('change', next, { once: true });
  };
  const next = () => {
    watch();
    changed();
  };
  watch();
  return () => query?.removeEventListener('change', next);
}
