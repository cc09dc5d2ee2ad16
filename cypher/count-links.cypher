// How many links of each type there are, by confidence.
MATCH (:Entity)-[r]->(:Entity)
WITH type(r) AS type, r.confidence AS confidence
RETURN type, confidence, count(*) AS count
ORDER BY type, confidence
