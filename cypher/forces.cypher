// With which force the clauses of one instrument ask.
MATCH (i:Instrument {id: $id})-[:CONTAINS]->(a:Article)-[r:IMPOSES]->(o:Obligation)
WITH r.force AS force
RETURN force, count(*) AS count
ORDER BY force
