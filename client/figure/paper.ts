/** The light theme on white paper: no ink for the ground, and hairlines that a printer draws. */
import { THEMES, type Theme } from '../canvas/palette.ts';

export const PAPER: Theme = { ...THEMES.light, ground: '#ffffff', hairline: '#cfcabd', muted: '#4a525c' };
