// Between which members of a group a dispute under one treaty can reach the International Court: parties that made no statement on its clause; a party later than the list of statements is not known.
MATCH (g:Institution {id: $group})<-[m:MEMBER_OF]-(c:Country)
WHERE m.fromEarliest <= $date AND m.untilLatest > $date
WITH DISTINCT m, c
MATCH (c)-[p:PARTY_TO]->(i:Instrument {id: $instrument})
WHERE i.courtClause IS NOT NULL AND p.fromEarliest <= $date AND p.untilLatest > $date
  AND NOT EXISTS { MATCH (c)-[r:RESERVES]->(x:Entity) WHERE r.kind = 'dispute-clause' AND coalesce(r.withdrawn, r.withdrawnLatest, '9999') > $date AND (x.id = $instrument OR x.instrument = $instrument) }
WITH i, collect({state: c.id, from: p.from, link: p.id, sure: m.fromLatest <= $date AND m.untilEarliest > $date
  AND p.fromLatest <= $date AND p.untilEarliest > $date AND p.fromLatest <= coalesce(i.courtRead, '')}) AS parties
UNWIND parties AS one
UNWIND parties AS two
WITH i, one, two, one.link AS first, two.link AS second
WHERE one.state < two.state
RETURN one.state AS state, two.state AS other, i.courtClause AS paragraph,
  CASE WHEN one.from >= two.from THEN one.from WHEN two.from > one.from THEN two.from END AS since,
  [first, second] AS links, one.sure AND two.sure AS sure
ORDER BY first, second
