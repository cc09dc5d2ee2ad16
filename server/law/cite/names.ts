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

/** As in OSCOLA's footnotes: given name first, no full stops; of more than three the first "and others". */
export function inFull(names: readonly Name[]): string {
  return few(names.map((name) => ('literal' in name ? name.literal : `${unstopped(name.given)} ${name.family}`)));
}

/** As OSCOLA refers back to a work. */
export function surnames(names: readonly Name[]): string {
  return few(names.map((name) => ('literal' in name ? name.literal : name.family)));
}

function few(names: readonly string[]): string {
  if (names.length > 3) return `${names[0]} and others`;
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** Family name and initials, as in APA's reference list: up to twenty names, then the first nineteen and the last. */
export function inverted(names: readonly Name[]): string {
  const all = names.map((name) => ('literal' in name ? name.literal : `${name.family}, ${initials(name.given)}`));
  if (all.length > 20) return `${all.slice(0, 19).join(', ')}, . . . ${all.at(-1)}`;
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')}, & ${all.at(-1)}`;
}

/** As APA cites in the text: two with "&", of more the first "et al." */
export function inBrackets(names: readonly Name[]): string {
  const all = names.map((name) => ('literal' in name ? name.literal : name.family));
  return all.length > 2 ? `${all[0]} et al.` : all.join(' & ');
}

function initials(given: string): string {
  return given
    .split(/[\s.]+/)
    .filter((part) => part !== '')
    .map((part) =>
      part
        .split('-')
        .map((name) => `${[...name][0]}.`)
        .join('-'),
    )
    .join(' ');
}

/** "N. D." → "ND", as OSCOLA writes initials; names in full stay. */
function unstopped(given: string): string {
  return given.replace(/\.\s*(?=\p{Lu}\.)/gu, '').replaceAll('.', '');
}
