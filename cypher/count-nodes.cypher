// How many nodes of each kind there are, by confidence.
MATCH (n:Entity)
WITH [l IN labels(n) WHERE l <> 'Entity'][0] AS kind, n.confidence AS confidence
RETURN kind, confidence, count(*) AS count
ORDER BY kind, confidence
