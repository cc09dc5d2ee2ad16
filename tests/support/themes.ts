/** Themes in which names may stand elsewhere: a dark picture is a light one in other colours (palette.test holds it). */
import { THEMES } from '../../client/canvas/palette.ts';

export const THEMES_BY_TYPE = [THEMES.light, THEMES.projector];
