/** What States are called in everyday speech, by the language of who looks them up: from Unicode's own lists (CLDR). */

/** The languages of the product, of the region, and those in which the UN works most. */
const SPOKEN = ['en', 'id', 'km', 'th', 'vi', 'ar', 'fr', 'es', 'zh'];
const IN = SPOKEN.map((language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }));

/** Everyday names for which the lists have another one or none; the same in every search. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  CI: ['Ivory Coast'],
  CZ: ['Czech Republic'],
  GB: ['UK', 'Great Britain', 'Britain'],
  KP: ['DPRK'],
  KR: ['Republic of Korea'],
  LA: ['Laos', 'Lao PDR'],
  MM: ['Burma'],
  SZ: ['Swaziland'],
  TL: ['East Timor'],
  TR: ['Turkey'],
  US: ['USA', 'America'],
};

/**
 * `iso2`: as in ISO 3166-1. Each name once. Labels of lists ("Congo - Kinshasa"), which nobody says, are left out, and
 * so are format characters, which nobody types.
 */
export function everydayNames(iso2: string): string[] {
  const listed = IN.flatMap((names) => names.of(iso2) ?? []);
  const said = [...listed, ...(ALSO[iso2] ?? [])].map((name) => name.replace(/\p{Cf}/gu, ''));
  return [...new Set(said.filter((name) => !/ [-–] |[([]/.test(name)))];
}
