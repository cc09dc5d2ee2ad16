/** Where the presenter points at the picture from the other window, and whether the wall is drawn larger there. */
import { createStore } from '../state/store.ts';

/** In px of STAGE. */
export type Spot = { x: number; y: number; zoom: boolean };
export const spots = createStore<Spot | undefined>(undefined);
