/** Undoes what mail programs, editors and sentences do to a link on its way: escapes, encodings, closing punctuation. */

/** What ends a sentence or closes a quotation around a link; `toHash` ends no link with it. */
const CLOSING = /[.,;:!?)\]}>*'"’”»…]+$/u;
/** What programs on the way turn a link into, each undone. */
const WAYS: readonly ((text: string) => string)[] = [
  (text) => text.replace(/&(?:amp|#38|#x26);/gi, '&'),
  // Quoted-printable: "=" is "=3D", and a line ends with "=". Before decoding, which would also decode within values.
  (text) => text.replace(/=\r?\n/g, '').replace(/=3D/gi, '='),
  decoded,
];
/** Two programs may each have escaped what the one before left. */
const DEEPEST = 3;

/**
 * The part after "#" as it was made. `known`: the names of its fields. A link that is in order comes back unchanged but
 * for what closes a sentence after it; one that no way mends comes back as it is.
 */
export function repairedHash(hash: string, known: ReadonlySet<string>): string {
  const text = hash.replace(/^#/, '').replace(/\s+$/u, '').replace(CLOSING, '');
  return mended(text, known, DEEPEST) ?? text;
}

/** Names of fields that no View has, as they stand in a link. */
export function unknownFields(hash: string, known: ReadonlySet<string>): string[] {
  return namesIn(repairedHash(hash, known)).filter((name) => !known.has(name));
}

function mended(text: string, known: ReadonlySet<string>, depth: number): string | undefined {
  if (isWhole(text, known)) return text;
  if (depth === 0) return undefined;
  for (const way of WAYS) {
    const next = way(text);
    const found = next === text ? undefined : mended(next, known, depth - 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Every field has a known name and a value without another "=", which `toHash` always encodes. */
function isWhole(text: string, known: ReadonlySet<string>): boolean {
  return fieldsOf(text).every((field) => known.has(nameIn(field)) && field.indexOf('=') === field.lastIndexOf('='));
}

const fieldsOf = (text: string): string[] => text.split('&').filter(Boolean);
const nameIn = (field: string): string => field.split('=', 1)[0] ?? '';
const namesIn = (text: string): string[] => fieldsOf(text).map(nameIn);

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
