// Adds what nodes are sorted by, of one kind; the loader writes the kind. It is for Cypher alone: no part of the graph that is walked.
UNWIND $rows AS row
CREATE (f:Facet:__KIND__)
SET f = row.props
