/** What is said of one State on the map, in words. */
import type { TFunction } from 'i18next';
import type { MapAsked } from '#contract/view.ts';
import type { MapState } from '../../graph/map-fill.ts';

export function sayState(state: MapState | undefined, by: MapAsked['by'], t: TFunction): string {
  if (!state) return t('standing.not coded');
  const { standing, force, count } = state;
  if (standing) return t(`standing.${standing}`);
  if (force === 'none') return t('map.none');
  if (force === 'unknown') return t('standing.unknown');
  if (force === 'reserved') return t('map.reserved');
  if (force) return t(`force.${force}`);
  if (!count) return t('map.none');
  return t(by === 'help' ? 'map.bodies' : 'map.count', { count });
}
