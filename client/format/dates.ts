/** Days in words: 2007-07-02 → 2 July 2007; a partial date says only what it knows. */
import { useTranslation } from 'react-i18next';

/** Where a language alone would put the month first: 2 July 2007. */
const LOCALES: Record<string, string> = { en: 'en-GB' };

/** `month`: short for where space is (14 Nov 1992). */
export function sayDate(date: string, language: string, length: 'long' | 'short' = 'long'): string {
  const [year = '', month, day] = date.split('-');
  if (!month) return year;
  return formatOf(language, length, day !== undefined).format(new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`));
}

/** Made once each: making one costs more than a hundred days in words, and while time is played each frame says some. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(language: string, month: 'long' | 'short', day: boolean): Intl.DateTimeFormat {
  const key = `${language} ${month} ${day}`;
  const known = formats.get(key);
  if (known) return known;
  const options = { ...(day ? { day: 'numeric' as const } : {}), month, year: 'numeric', timeZone: 'UTC' } as const;
  const made = new Intl.DateTimeFormat(LOCALES[language] ?? language, options);
  formats.set(key, made);
  return made;
}

export function useSayDate(): (date: string) => string {
  const { i18n } = useTranslation();
  return (date) => sayDate(date, i18n.language);
}
