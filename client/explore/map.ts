/** The map of every State, on a page of its own. */
import type { MapAsked } from '#contract/view.ts';
import { changeView, pendingView } from './show-view.ts';

/** The duty whose firmness is shown before another is chosen. */
export const FIRST_DUTY = 'assist-victims-recovery';

/** With no evidence open; of the instrument in the middle, unless something else of every State is asked for. */
export const openMap = (map: MapAsked = pendingView().map ?? { by: 'standing' }): Promise<boolean> =>
  changeView({ page: 'map', map, selected: undefined });

/** The same map of another instrument. */
export const mapInstrument = (centre: string): Promise<boolean> =>
  changeView({ page: 'map', map: { by: 'standing' }, centre, selected: undefined });
