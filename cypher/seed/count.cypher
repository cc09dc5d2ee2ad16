// How many nodes and links of ours the database holds.
MATCH (n:Entity)
OPTIONAL MATCH (n)-[r]->(:Entity)
RETURN count(DISTINCT n) AS nodes, count(r) AS links
