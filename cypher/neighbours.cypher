// The neighbours that one node may have had on a day, each with the links between; `total` counts all, before offset and limit.
MATCH (n:Entity {id: $id})-[r]-(m:Entity)
WHERE (size($types) = 0 OR type(r) IN $types)
  AND (($forward AND startNode(r).id = n.id) OR ($backward AND endNode(r).id = n.id))
  AND ($region = '' OR m.region = $region)
  AND coalesce(n.since, '') <= $date AND coalesce(m.since, '') <= $date
  AND coalesce(r.fromEarliest, r.signed, r.made, toString(r.year), '') <= $date
  AND coalesce(r.untilLatest, r.withdrawn, '9999') > $date
  AND NOT (type(r) IN $apart AND 'Country' IN labels(m))
WITH m, r {.*, type: type(r), start: startNode(r).id, end: endNode(r).id} AS link
ORDER BY link.id
WITH m, collect(link) AS links
WITH collect({node: m {.*, kind: [l IN labels(m) WHERE l <> 'Entity'][0]}, links: links}) AS found
UNWIND found AS one
RETURN one.node AS node, one.links AS links, size(found) AS total
ORDER BY node.kind, node.name, node.id
SKIP $offset
LIMIT $limit
