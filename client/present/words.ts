/** The words of seminars, added to the others when a seminar is first needed. */
import { presentEn } from '../words/present-en.ts';
import { presentId } from '../words/present-id.ts';
import { i18n } from '../words/words.ts';

i18n.addResourceBundle('en', 'translation', { present: presentEn }, true);
i18n.addResourceBundle('id', 'translation', { present: presentId }, true);
