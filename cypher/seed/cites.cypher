// Adds on which sources a node rests: `links` says how many links that arrive at it rest there too.
UNWIND $rows AS row
MATCH (a:Entity {id: row.start})
MATCH (s:Source {id: row.end})
CREATE (a)-[r:CITES]->(s)
SET r = row.props
