/** What stacks are called, and what stands beneath their names. */
import type { Stack } from '../graph/stacks.ts';
import { i18n } from '../i18n/i18n.ts';

/** What a stack is called: "43 African States", "57 more". */
export function stackName({ region, count, wing }: Stack): string {
  if (wing?.heading) return `${wing.heading} · ${count}`;
  if (wing?.open) return i18n.t('wings.fold', { count });
  // The rest of a list, and not a region by itself.
  if (wing && region && !wing.opens.region)
    return i18n.t('wings.moreIn', { count, region: i18n.t(`regions.${region}`) });
  return region ? i18n.t(`hubs.states.${region}`, { count }) : i18n.t('hubs.more', { count });
}

/** What its States have to do with the node beside which it stands; the heading of a wing says it. */
export const stackSubtitle = ({ type, region }: Stack): string =>
  region && type && i18n.exists(`hubs.by.${type}`) ? i18n.t(`hubs.by.${type as 'PARTY_TO'}`) : '';
