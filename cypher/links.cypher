// Every link with its type, its ends and all that it carries: what a path is searched in.
MATCH (a:Entity)-[r]->(b:Entity)
RETURN r {.*, type: type(r), start: a.id, end: b.id} AS link
ORDER BY r.id
