// One link with both its ends. A link's id begins with its ends, so that no scan is needed.
MATCH (a:Entity {id: $start})-[r]->(b:Entity {id: $end})
WHERE r.id = $id
RETURN r {.*, type: type(r), start: a.id, end: b.id} AS link,
  a {.*, kind: [l IN labels(a) WHERE l <> 'Entity'][0]} AS start,
  b {.*, kind: [l IN labels(b) WHERE l <> 'Entity'][0]} AS finish
