/** Places in a law as OSCOLA writes them, and titles without the articles that the data name in them. */

/** "s 4 to 8" → "ss 4–8"; "art 7(7) to 7(10)" → "art 7(7)–(10)"; "arts 6-9" → "arts 6–9"; "18 USC 1581" → "18 USC § 1581". */
export function oscolaPlace(place: string): string {
  return place
    .replace(/^(\d+ USC) (?=\d)/, '$1 § ')
    .replace(/(?<=^|; )(art|s|r|reg|para) (\S+) to (\S+)/g, (_, unit: string, from: string, to: string) => {
      const base = from.split('(', 1)[0] ?? '';
      const same = from !== base && to.startsWith(`${base}(`);
      return same ? `${unit} ${from}–${to.slice(base.length)}` : `${unit}s ${from}${dash(from)}${to}`;
    })
    .replace(/(\S+\(\w+\)) to \S*?(\(\w+\))/g, '$1–$2')
    .replace(/(?<=\(\w+\))-(?=\(\w+\))/g, '–')
    .replace(/(?<=(?:^|; )(?:arts|ss|rr|regs|paras) \d+)-(?=\d+\b)/g, '–');
}

/** A range of numbers that have hyphens themselves is told in words. */
const dash = (from: string): string => (from.includes('-') ? ' to ' : '–');

/** "Criminal Code, articles 225-4-1 to 225-4-9 (trafficking)" → "Criminal Code": which article is cited the place says. */
export function titleOfLaw(title: string): string {
  return title.replace(/, (?:title \d+, )?(?:articles?|sections?|Divisions?|chapter) [A-Z]?\d.*$/, '');
}
