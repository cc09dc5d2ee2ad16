// How many links of each type leave and reach one node, and how many of them are of low confidence.
MATCH (n:Entity {id: $id})-[r]-(m:Entity)
WITH type(r) AS type, startNode(r).id = n.id AS forward, CASE WHEN r.confidence = 'low' THEN 1 ELSE 0 END AS low
RETURN type, forward, count(*) AS count, sum(low) AS low
ORDER BY type, forward
