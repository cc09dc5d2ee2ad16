/**
 * Whether the panels are sheets over the picture: until the picture has its least width beside both of them. This is the
 * only width at which the screen changes; a zoomed page is a narrow one.
 */
import { createStore, useStore } from '../state/store.ts';

/** Px of a panel, and of the picture between two of them. */
const PANEL = 340;
const LEAST_PICTURE = 600;

const narrow = globalThis.matchMedia?.(`(width < ${PANEL + LEAST_PICTURE + PANEL}px)`);
/** One listener for all, so that all that is shown changes in one step. */
const sheets = createStore(narrow?.matches ?? false);
narrow?.addEventListener('change', () => sheets.set(narrow.matches));

export const useSheets = (): boolean => useStore(sheets, (are) => are);
