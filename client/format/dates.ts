/** Days in words: 2007-07-02 → 2 July 2007; a partial date says only what it knows. */
import { useTranslation } from 'react-i18next';

/** Where a language alone would put the month first: 2 July 2007. */
const LOCALES: Record<string, string> = { en: 'en-GB' };

/** `month`: short for where space is (14 Nov 1992). */
export function sayDate(date: string, language: string, length: 'long' | 'short' = 'long'): string {
  const [year = '', month, day] = date.split('-');
  if (!month) return year;
  const format = new Intl.DateTimeFormat(LOCALES[language] ?? language, {
    ...(day ? { day: 'numeric' } : {}),
    month: length,
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`));
}

export function useSayDate(): (date: string) => string {
  const { i18n } = useTranslation();
  return (date) => sayDate(date, i18n.language);
}
