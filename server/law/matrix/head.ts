/** The head of a row or a column that is a State or a body; one that did not exist yet on the day is said to be so. */
import type { MatrixHead } from '../../contract/matrix.ts';
import type { NodeOf } from '../../contract/nodes.ts';
import { earliestDay } from '../time/dates.ts';
import { mayExist } from '../time/existence.ts';

export function partyHead(node: NodeOf<'Country'> | NodeOf<'Institution'>, date: string): MatrixHead {
  const { id, name, title } = node;
  const begins = node.kind === 'Country' ? node.begins : undefined;
  const there = mayExist(node, date) && !(begins !== undefined && date < earliestDay(begins));
  return { id, name, title, ...(there ? {} : { state: 'not there' as const }) };
}
