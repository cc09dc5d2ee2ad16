/** Authors as the data writes them ("Family, Given; Family, Given"), and as each style writes them. */

export type Name = { family: string; given: string } | { literal: string };

export function namesOf(author = ''): Name[] {
  return author
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) => {
      const comma = name.indexOf(',');
      const [family, given] = [name.slice(0, comma).trim(), name.slice(comma + 1).trim()];
      return comma > 0 && given !== '' ? { family, given } : { literal: name.replace(/,$/, '') };
    });
}

/** As on the title page, without full stops after initials: OSCOLA's footnotes. More than three: the first "and others". */
export function inFull(names: readonly Name[]): string {
  const full = names.map((name) => ('literal' in name ? name.literal : `${unstopped(name.given)} ${name.family}`));
  if (full.length > 3) return `${full[0]} and others`;
  return full.length < 2 ? full.join('') : `${full.slice(0, -1).join(', ')} and ${full.at(-1)}`;
}

/** Family name and initials, as in APA's reference list: up to twenty names, then the first nineteen and the last. */
export function inverted(names: readonly Name[]): string {
  const all = names.map((name) => ('literal' in name ? name.literal : `${name.family}, ${initials(name.given)}`));
  if (all.length > 20) return `${all.slice(0, 19).join(', ')}, . . . ${all.at(-1)}`;
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')}, & ${all.at(-1)}`;
}

/** Family names alone: one, two with `and` between them, or the first and `others`. */
export function families(names: readonly Name[], and: string, others: string): string {
  const all = names.map((name) => ('literal' in name ? name.literal : name.family));
  return all.length > 2 ? `${all[0]} ${others}` : all.join(` ${and} `);
}

function initials(given: string): string {
  return given
    .split(/[\s.]+/)
    .filter((part) => part !== '')
    .map((part) => part.split('-').map((name) => `${[...name][0]}.`).join('-'))
    .join(' ');
}

/** "N. D." → "ND", as OSCOLA writes initials; names in full stay. */
function unstopped(given: string): string {
  return given.replace(/\.\s*(?=\p{Lu}\.)/gu, '').replaceAll('.', '');
}
