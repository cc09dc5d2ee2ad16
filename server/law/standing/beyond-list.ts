/**
 * That a State is no party is what the depositary's list says of its own day and of days before it (VCLT 77(1)(e)). A day that
 * no whole list reaches is told by the list read last: that the State is not on it is not that it had not joined by then.
 */
import type { NodeOf } from '../../contract/nodes.ts';
import { latestDay } from '../time/dates.ts';

export const isBeyondList = ({ listReadTo }: NodeOf<'Instrument'>, day: string): boolean =>
  listReadTo === undefined || day > latestDay(listReadTo);
