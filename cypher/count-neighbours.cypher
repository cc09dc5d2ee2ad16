// How many neighbours of one node neighbours.cypher has on all its pages together.
MATCH (n:Entity {id: $id})-[r]-(m:Entity)
WHERE (size($types) = 0 OR type(r) IN $types)
  AND (($forward AND startNode(r).id = n.id) OR ($backward AND endNode(r).id = n.id))
  AND ($region = '' OR m.region = $region)
  AND r.fromEarliest <= $date AND r.untilLatest > $date
  AND NOT (type(r) IN $apart AND 'Country' IN labels(m))
RETURN count(DISTINCT m.id) AS total
