/** Some browsers have no WebGL by name either; sigma reads the numbers of its constants before it is asked to draw. */
const NUMBERS = {
  TRIANGLES: 4,
  TRIANGLE_STRIP: 5,
  POINTS: 0,
  LINES: 1,
  UNSIGNED_BYTE: 5121,
  FLOAT: 5126,
  COLOR_BUFFER_BIT: 16384,
  FRAMEBUFFER: 36160,
};
for (const name of ['WebGLRenderingContext', 'WebGL2RenderingContext'])
  if (!(name in globalThis)) Object.assign(globalThis, { [name]: Object.assign(class {}, NUMBERS) });
