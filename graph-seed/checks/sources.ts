/** What sources.csv says of authority and copy hangs together, and no source is of a kind on which no law can rest. */
import { placeOf } from '../read/cell.ts';
import { isCopy } from '../read/copies.ts';
import { type Fact, type Facts, textOf } from '../read/rows.ts';
import { type Fault, faultAt } from '../read/faults.ts';

export function sourceFaults({ sources }: Facts): Fault[] {
  return sources.flatMap((fact) => [
    ...repeated(fact, 'publishedTitle', 'title'),
    ...repeated(fact, 'publishedIn', 'publisher'),
    ...unheld(fact),
    ...nameless(fact),
    ...forbidden(fact),
  ]);
}

/** Filled only where the authority is called otherwise than the copy. */
function repeated(fact: Fact, column: string, whole: string): Fault[] {
  const text = textOf(fact, column);
  if (text === undefined || text !== textOf(fact, whole)) return [];
  return [
    faultAt(
      placeOf(fact.row, column),
      `${column} the same as ${whole}`,
      'what a citation gives instead',
      'empty the cell',
    ),
  ];
}

function unheld(fact: Fact): Fault[] {
  if (textOf(fact, 'readVia') !== undefined) return [];
  const column = ['publishedIn', 'authorityUrl'].find((name) => textOf(fact, name) !== undefined);
  if (column === undefined) return [];
  const place = placeOf(fact.row, column);
  return [faultAt(place, `${column} without readVia`, 'who holds the copy that was read', 'fill readVia')];
}

/** A source without author, publisher or address is no document. */
function nameless(fact: Fact): Fault[] {
  if (['author', 'publisher', 'publishedIn', 'url'].some((column) => textOf(fact, column) !== undefined)) return [];
  return [faultAt(placeOf(fact.row, 'title'), 'nobody who stands behind it', 'an author or a publisher', 'name one')];
}

type Kind = { what: string; sign: RegExp; fix: string };
const AUTHORITY = 'name the authority in publishedTitle, publishedIn and authorityUrl';
/** Signs in what a citation shows of the authority. Hosts of code, encyclopedias and shared papers hold copies only. */
const NO_AUTHORITY: readonly Kind[] = [
  { what: 'an unknown author', sign: /\bunknown\b|general knowledge/i, fix: AUTHORITY },
  { what: 'a host of code', sign: /\b(github|gitlab|githubusercontent|codeberg|huggingface)\b/i, fix: AUTHORITY },
  {
    what: 'an encyclopedia or its mirror',
    sign: /wikipedia|wikimili|\bwiki\b|encyclopedia|liquisearch|explained\.today|theinfolist|piglix/i,
    fix: AUTHORITY,
  },
  {
    what: 'a host of shared papers',
    sign: /\b(scribd|studylib|docslib|lawsdocbox|pdfslide|123dok)\b/i,
    fix: AUTHORITY,
  },
  { what: 'how the copy was made', sign: /\bscraped\b|git history|\bmirror(ed)?\b|not kept\)/i, fix: AUTHORITY },
];
/** A leak is neither authority nor copy. */
const LEAK: Kind = {
  what: 'a leak',
  sign: /wikileaks|\bcablegate\b|\bembassy\b.*\bcable\b|\(cable\b/i,
  fix: 'drop it',
};

function forbidden(fact: Fact): Fault[] {
  const copied = isCopy(fact);
  const shown = [
    textOf(fact, 'publishedTitle') === undefined ? 'title' : 'publishedTitle',
    textOf(fact, 'publishedIn') === undefined ? 'publisher' : 'publishedIn',
    copied ? 'authorityUrl' : 'url',
  ];
  const all = ['title', 'publisher', 'publishedTitle', 'publishedIn', 'readVia', 'url', 'authorityUrl'];
  return [...NO_AUTHORITY.flatMap((kind) => signs(fact, shown, kind)), ...signs(fact, all, LEAK)];
}

function signs(fact: Fact, columns: readonly string[], { what, sign, fix }: Kind): Fault[] {
  return columns
    .filter((column) => sign.test(textOf(fact, column) ?? ''))
    .map((column) => faultAt(placeOf(fact.row, column), `${what} in ${column}`, 'an authority that can be named', fix));
}
