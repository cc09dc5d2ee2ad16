// Adds where a node is sorted: a State in its region, a duty in its pillar and its theme.
UNWIND $rows AS row
MATCH (a:Entity {id: row.start})
MATCH (f:Facet {id: row.end})
CREATE (a)-[r:WITHIN]->(f)
SET r = row.props
