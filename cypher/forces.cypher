// With which force the clauses of one instrument ask, as of a day.
MATCH (i:Instrument {id: $id})-[:CONTAINS]->(a:Article)-[r:IMPOSES]->(o:Obligation)
WHERE coalesce(i.since, '') <= $date AND coalesce(r.fromEarliest, '') <= $date AND coalesce(r.untilLatest, '9999') > $date
WITH r.force AS force
RETURN force, count(*) AS count
ORDER BY force
