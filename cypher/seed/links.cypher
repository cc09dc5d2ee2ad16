// Adds links of one type between nodes that stand; the loader writes the type, from the ontology alone.
UNWIND $rows AS row
MATCH (a:Entity {id: row.start})
MATCH (b:Entity {id: row.end})
CREATE (a)-[r:__TYPE__]->(b)
SET r = row.props
