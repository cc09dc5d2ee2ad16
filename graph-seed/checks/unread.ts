/** What law/unread.csv lists as not read is not coded as read, and what is coded as not read is listed. */
import { placeOf } from '../read/cell.ts';
import { type Fault, faultAt } from '../read/faults.ts';
import type { Known } from '../read/lookup.ts';
import { type Facts, requiredText, textOf } from '../read/rows.ts';
import { unknownId } from './references.ts';

export function unreadFaults(facts: Facts, known: Known): Fault[] {
  const listed = new Map(facts.law.unread.map((fact) => [requiredText(fact, 'article'), fact]));
  return [
    ...facts.law.unread.flatMap((fact) => {
      const id = requiredText(fact, 'article');
      const article = known.nodes.get(id);
      if (!article || known.kinds.get(id) !== 'Article') return [unknownId(fact, 'article', id, ['Article'], known)];
      const owner = requiredText(article, 'instrument');
      if (owner === requiredText(fact, 'instrument')) return [];
      return [
        faultAt(placeOf(fact.row, 'instrument'), `"${requiredText(fact, 'instrument')}"`, `"${owner}"`, 'correct it'),
      ];
    }),
    ...facts.links.IMPOSES.flatMap((fact) => {
      const row = listed.get(requiredText(fact, 'start'));
      const unread = textOf(fact, 'force') === 'unread';
      const found = `force "${textOf(fact, 'force')}" of "${requiredText(fact, 'start')}"`;
      if (unread && !row) {
        return [
          faultAt(placeOf(fact.row, 'force'), found, 'a row of law/unread.csv', 'add that row, or code the clause'),
        ];
      }
      if (unread || row === undefined || textOf(row, 'extent') === 'part') return [];
      const expected = 'unread, as law/unread.csv lists the whole article';
      return [faultAt(placeOf(fact.row, 'force'), found, expected, 'remove that row, or set its extent to part')];
    }),
  ];
}
