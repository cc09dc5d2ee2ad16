// Adds for which people an article holds; `link` is the id of the IMPOSES that says so, in `paragraph` and with `force`.
UNWIND $rows AS row
MATCH (a:Entity {id: row.start})
MATCH (f:Facet {id: row.end})
CREATE (a)-[r:HOLDS_FOR]->(f)
SET r = row.props
