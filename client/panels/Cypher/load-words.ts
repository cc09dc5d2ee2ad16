/** The English words of the console, added to the others when it is first opened; other languages come whole. */
import { cypherWords } from '../../i18n/en/cypher.ts';
import { i18n } from '../../i18n/i18n.ts';

i18n.addResourceBundle('en', 'translation', cypherWords, true);
