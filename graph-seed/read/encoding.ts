/** Bytes of a seed file to text: UTF-8 only, with or without a byte order mark, lines ending in LF or CRLF. */
import { type Fault, faultAt } from './faults.ts';

/** U+FFFD: bytes that are no UTF-8, or a letter that an earlier program lost. Of controls only line ends belong. */
const LOST = /(?!\r?\n)[\uFFFD\p{Cc}]/u;

export function decode(file: string, bytes: Uint8Array): { text: string } | { fault: Fault } {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    const place = { file, line: 1, column: 1 };
    return { fault: faultAt(place, 'UTF-16', 'UTF-8', 'save the file again as "CSV UTF-8"') };
  }
  const text = new TextDecoder('utf-8').decode(bytes);
  const lost = LOST.exec(text);
  if (!lost) return { text };
  const before = text.slice(0, lost.index).split('\n');
  const place = { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  const [found, mend] = explained(lost[0]);
  return { fault: faultAt(place, found, 'readable text in UTF-8', mend) };
}

function explained(lost: string): [found: string, mend: string] {
  if (lost === '\uFFFD') return ['bytes that are not UTF-8', 'type the letter again and save the file as "CSV UTF-8"'];
  if (lost === '\r') return ['a carriage return that ends no line', 'save the file with line ends LF or CRLF'];
  if (lost === '\t') return ['a tab', 'write a comma between cells, a space between words'];
  return [`a control character (code ${lost.codePointAt(0)})`, 'remove it, or save the file as "CSV UTF-8"'];
}
