// With which duties no institution in the data helps anybody, and the instruments that impose each.
MATCH (i:Instrument)-[:CONTAINS]->(a:Article)-[d:IMPOSES]->(o:Obligation)
WHERE d.force <> 'unread' AND d.confidence <> 'low' AND NOT EXISTS { MATCH (b:Institution)-[h:HELPS_WITH]->(o) WHERE h.how <> 'monitoring' }
WITH o, i, d
ORDER BY d.id
RETURN o.id AS duty, count(DISTINCT i.id) AS instruments, collect(d.id) AS links
ORDER BY o.id
