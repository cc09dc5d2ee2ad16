/** Text of the data in a screen of another language: screen readers speak it as what it is, translators know what it is. */
import { useLanguage } from '../i18n/i18n.ts';

/** Names, titles, summaries and quotations are entered in it. */
const DATA_LANGUAGE = 'en';

/** For the element that holds nothing but text of the data; empty where the screen speaks the same language. */
export function useForeign(): { lang?: string } {
  return useLanguage() === DATA_LANGUAGE ? {} : { lang: DATA_LANGUAGE };
}
