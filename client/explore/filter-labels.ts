/** What the values of a filter are called. */
import type { FilterField } from '#contract/view.ts';
import { i18n } from '../i18n/i18n.ts';

/** Words of a field, where the language file keeps them. */
const KEYS: Record<FilterField, (value: string) => string> = {
  kind: (value) => `kindsMany.${value}`,
  family: (value) => `explore.families.${value}`,
  level: (value) => `explore.levels.${value}`,
  region: (value) => `regions.${value}`,
  pillar: (value) => `explore.pillars.${value}`,
  type: (value) => `relations.${value}.forward`,
  force: (value) => `force.${value}`,
  confidence: (value) => `confidence.${value}`,
};

export const filterLabel = (by: FilterField, value: string): string => i18n.t(KEYS[by](value) as 'force.mandatory');
