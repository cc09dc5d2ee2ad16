// The States that one node is linked with, counted by type, direction and region, as of a day.
MATCH (n:Entity {id: $id})-[r]-(m:Country)
WHERE r.fromEarliest <= $date AND r.untilLatest > $date
WITH DISTINCT type(r) AS type, startNode(r).id = n.id AS forward, m.region AS region, m.id AS state
RETURN type, forward, region, count(*) AS count
ORDER BY type, forward, region
