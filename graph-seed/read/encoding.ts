/** Bytes of a seed file to text: UTF-8 only, with or without a byte order mark, lines ending in LF or CRLF. */
import type { Place } from './cell.ts';
import { type Fault, faultAt } from './faults.ts';

/** U+FFFD: bytes that are no UTF-8, or a letter that an earlier program lost. Of controls only line ends belong. */
const LOST = /(?!\r?\n)[\uFFFD\p{Cc}]/u;
/** Scripts in which a joiner or non-joiner changes how the letters beside it are written. */
const JOINING =
  '\\p{scx=Arab}\\p{scx=Syrc}\\p{scx=Deva}\\p{scx=Beng}\\p{scx=Guru}\\p{scx=Gujr}\\p{scx=Orya}\\p{scx=Taml}\\p{scx=Telu}\\p{scx=Knda}\\p{scx=Mlym}\\p{scx=Sinh}\\p{scx=Khmr}\\p{scx=Mymr}\\p{scx=Mong}';
/**
 * What nobody sees and a search stumbles over, or what turns the text around it: format characters, fillers, blanks
 * that look like nothing, separators, and code points without a meaning of their own.
 */
const UNSEEN = new RegExp(
  `(?!(?<=[${JOINING}])[\\u200C\\u200D])[\\p{Cf}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\u2800]`,
  'u',
);

export function decode(file: string, bytes: Uint8Array): { text: string } | { fault: Fault } {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    const place = { file, line: 1, column: 1 };
    return { fault: faultAt(place, 'UTF-16', 'UTF-8', 'save the file again as "CSV UTF-8"') };
  }
  const text = new TextDecoder('utf-8').decode(bytes);
  const lost = LOST.exec(text) ?? UNSEEN.exec(text);
  if (lost) {
    const [found, mend] = explained(lost[0]);
    return { fault: faultAt(placeAt(file, text, lost.index), found, 'readable text in UTF-8', mend) };
  }
  const apart = firstDecomposed(text);
  if (apart === undefined) return { text };
  const mend = 'type the letter again, or save the file in the normal form NFC';
  return { fault: faultAt(placeAt(file, text, apart), 'a letter written in parts', 'composed letters (NFC)', mend) };
}

function placeAt(file: string, text: string, index: number): Place {
  const before = text.slice(0, index).split('\n');
  return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** Where the text first differs from its normal form, in which equal words are equal. */
function firstDecomposed(text: string): number | undefined {
  const composed = text.normalize('NFC');
  if (composed === text) return undefined;
  for (let at = 0; ; at += 1) if (composed[at] !== text[at]) return at;
}

function explained(lost: string): [found: string, mend: string] {
  if (lost === '\uFFFD') return ['bytes that are not UTF-8', 'type the letter again and save the file as "CSV UTF-8"'];
  if (lost === '\r') return ['a carriage return that ends no line', 'save the file with line ends LF or CRLF'];
  if (lost === '\t') return ['a tab', 'write a comma between cells, a space between words'];
  if (UNSEEN.test(lost)) return [`an invisible character (${codeOf(lost)})`, 'remove it'];
  return [`a control character (code ${lost.codePointAt(0)})`, 'remove it, or save the file as "CSV UTF-8"'];
}

const codeOf = (letter: string): string =>
  `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
