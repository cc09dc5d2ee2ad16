// How many neighbours of one node neighbours.cypher has on all its pages together.
MATCH (n:Entity {id: $id})-[r]-(m:Entity)
WHERE (size($types) = 0 OR type(r) IN $types)
  AND (($forward AND startNode(r).id = n.id) OR ($backward AND endNode(r).id = n.id))
  AND ($region = '' OR m.region = $region)
  AND coalesce(n.since, '') <= $date AND coalesce(m.since, '') <= $date
  AND coalesce(r.fromEarliest, r.signed, r.made, toString(r.year), '') <= $date
  AND coalesce(r.untilLatest, r.withdrawn, '9999') > $date
  AND NOT (type(r) IN $apart AND 'Country' IN labels(m))
RETURN count(DISTINCT m.id) AS total
