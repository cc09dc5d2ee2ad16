/** The days that stand for no limit in the graph: no law is older than the one, and none ends on the other. */

export const FIRST_OF_DAYS = '0001-01-01';
export const LAST_OF_DAYS = '9999-12-31';
