/** The English words of seminars, added to the others when a seminar is first needed; other languages come whole. */
import { presentWords } from '../i18n/en/present.ts';
import { i18n } from '../i18n/i18n.ts';

i18n.addResourceBundle('en', 'translation', presentWords, true);
