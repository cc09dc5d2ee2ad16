/** The words of seminars, added to the others when a seminar is first needed. */
import { presentEn } from '../i18n/en/present.ts';
import { presentId } from '../i18n/id/present.ts';
import { i18n } from '../i18n/i18n.ts';

i18n.addResourceBundle('en', 'translation', { present: presentEn }, true);
i18n.addResourceBundle('id', 'translation', { present: presentId }, true);
