// Which pairs of instruments that were adopted by a day have clauses on the same duty, and which duties these are.
MATCH (i:Instrument)-[:CONTAINS]->(a:Article)-[d:IMPOSES]->(o:Obligation)<-[e:IMPOSES]-(b:Article)<-[:CONTAINS]-(j:Instrument)
WHERE i.id < j.id AND i.adopted <= $date AND j.adopted <= $date
  AND d.force <> 'unread' AND d.confidence <> 'low' AND e.force <> 'unread' AND e.confidence <> 'low'
WITH i, j, o, min(d.id) AS one, min(e.id) AS other
ORDER BY o.id
RETURN i.id AS instrument, j.id AS than, CASE WHEN i.adopted > j.adopted THEN i.adopted ELSE j.adopted END AS day,
  collect(o.id) AS shared, collect(one) + collect(other) AS links
ORDER BY i.id, j.id
