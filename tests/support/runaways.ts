/** Queries on the small graph that no engine ends by itself. */
/** Twelve nodes in nine places: five thousand million rows, which the engine cannot count without making them. */
const NINE = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((name) => `MATCH (${name}:Entity)`).join(' ');
const RANGE = 'UNWIND range(1, 100000) AS';

/** What each is, and its Cypher. */
export const RUNAWAYS: [string, string][] = [
  ['a product of nodes', `${NINE} WITH a, i WHERE a.id <> i.id RETURN count(*) AS n`],
  ['a product, sorted', `${NINE} WITH a, b, i ORDER BY a.id + i.id RETURN count(b.id) AS n`],
  ['a product, kept apart', `${NINE} RETURN count(DISTINCT a.id + b.id + c.id + d.id + e.id + f.id + g.id) AS n`],
  ['a product of numbers', `${RANGE} a ${RANGE} b WITH a, b WHERE a + b = 3 RETURN count(*) AS n`],
  ['a product, collected', `${RANGE} a ${RANGE} b RETURN size(collect(a + b)) AS n`],
  ['a product, returned', `${RANGE} a ${RANGE} b RETURN a, b`],
  ['a long sum', 'RETURN reduce(s = 0, x IN range(1, 60000000) | s + x % 7) AS n'],
  ['a list of 300 million', 'UNWIND range(1, 300000000) AS x RETURN count(x) AS n'],
  ['a list in a list', 'RETURN size([x IN range(1, 20000) | [y IN range(1, 20000) | x * y]]) AS n'],
  ['a text doubled 30 times', "RETURN size(reduce(s = 'a', x IN range(1, 30) | s + s)) AS n"],
  ['a list doubled 30 times', 'RETURN size(reduce(s = [1], x IN range(1, 30) | s + s)) AS n'],
  ['paths of any length', 'MATCH p = (:Entity)-[*..18]-(:Entity) RETURN count(p) AS n'],
  [
    'sub-queries in sub-queries',
    `${RANGE} a CALL (a) { ${RANGE} b CALL (b) { ${RANGE} c RETURN count(c) AS n } RETURN sum(n) AS m } RETURN sum(m) AS n`,
  ],
];
