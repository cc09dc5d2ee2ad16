// The sources, all of them or those asked for by id.
MATCH (s:Source)
WHERE size($ids) = 0 OR s.id IN $ids
RETURN s {.*} AS source
ORDER BY s.id
