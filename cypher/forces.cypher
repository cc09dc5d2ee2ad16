// With which force the clauses of one instrument ask, as of a day.
MATCH (i:Instrument {id: $id})-[:CONTAINS]->(a:Article)-[r:IMPOSES]->(o:Obligation)
WHERE r.fromEarliest <= $date AND r.untilLatest > $date
WITH r.force AS force
RETURN force, count(*) AS count
ORDER BY force
