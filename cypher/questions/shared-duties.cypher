// The clauses of every instrument adopted by a day: those on the same duty make the pairs, and which duties these are.
MATCH (i:Instrument)-[:CONTAINS]->(a:Article)-[d:IMPOSES]->(o:Obligation)
WHERE i.adopted <= $date
RETURN i.id AS instrument, i.adopted AS day, o.id AS duty, [d.id] AS links
ORDER BY i.id, o.id, d.id
