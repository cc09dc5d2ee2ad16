/** Where in its source a fact stands, in the language of the screen. */
import { i18n } from '../i18n/i18n.ts';

export type Place = { pinpoint?: string | undefined; noPinpoint?: string | undefined };

/** The place, or the stated reason why there is none; empty where neither is known. */
export function sayPlace({ pinpoint, noPinpoint }: Place): string {
  return pinpoint ?? (noPinpoint ? i18n.t('inspector.noPinpoint', { why: noPinpoint }) : '');
}
