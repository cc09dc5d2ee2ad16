/** The letters of a drawing: their faces at hand, their sizes measured. */
import { createMeasure, type Measure, sansFont, italicFont, titleFont, serifFont } from '../canvas/text.ts';

/** Waits for the faces that these words need: a font that the page has not shown yet is not there to draw with. */
export async function fontsFor(words: string): Promise<void> {
  await Promise.all(
    [sansFont(12, 400), italicFont(12), titleFont(12), serifFont(12)].map((font) => document.fonts.load(font, words)),
  );
}

/** Throws where the browser gives no 2D context. */
export function measureText(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('No 2D context to measure text');
  return createMeasure(context).measure;
}
