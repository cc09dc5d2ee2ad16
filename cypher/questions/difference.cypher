// The clauses of two instruments on each duty: where one is firmer than the other, new, alike, or unread.
MATCH (i:Instrument)-[:CONTAINS]->(a:Article)-[d:IMPOSES]->(o:Obligation)
WHERE i.id = $instrument OR i.id = $than
RETURN o.id AS duty, i.id AS instrument, a.id AS article, d.paragraph AS paragraph, d.force AS force, [d.id] AS links
ORDER BY o.id, i.id, d.id
