// How many links of each type, low of them and to States, leave and reach one node, of what there may have been on a day.
MATCH (n:Entity {id: $id})-[r]-(m:Entity)
WHERE r.fromEarliest <= $date AND r.untilLatest > $date
WITH type(r) AS type, startNode(r).id = n.id AS forward,
     CASE WHEN r.confidence = 'low' THEN 1 ELSE 0 END AS low,
     CASE WHEN 'Country' IN labels(m) THEN 1 ELSE 0 END AS state
RETURN type, forward, count(*) AS count, sum(low) AS low, sum(state) AS states
ORDER BY type, forward
