// The neighbours that one node may have had on a day, each with the links between: one page, so many passed over, so many read.
MATCH (n:Entity {id: $id})-[r]-(m:Entity)
WHERE (size($types) = 0 OR type(r) IN $types)
  AND (($forward AND startNode(r).id = n.id) OR ($backward AND endNode(r).id = n.id))
  AND ($region = '' OR m.region = $region)
  AND r.fromEarliest <= $date AND r.untilLatest > $date
  AND NOT (type(r) IN $apart AND 'Country' IN labels(m))
WITH m, r {.*, type: type(r), start: startNode(r).id, end: endNode(r).id} AS link
ORDER BY link.id
WITH m, collect(link) AS links
RETURN m {.*, kind: [l IN labels(m) WHERE l <> 'Entity'][0]} AS node, links
ORDER BY node.kind, node.name, node.id
SKIP $offset
LIMIT $limit
