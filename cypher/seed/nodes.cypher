// Adds nodes of one kind; the loader writes the kind, from the ontology alone.
UNWIND $rows AS row
CREATE (n:Entity:__KIND__)
SET n = row.props
