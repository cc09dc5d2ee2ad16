// Between which members of a group a dispute under one treaty can reach the International Court: parties that made no statement on its clause; a party later than the list of statements is not known.
MATCH (g:Institution {id: $group})<-[m:MEMBER_OF]-(c:Country)-[p:PARTY_TO]->(i:Instrument {id: $instrument})
MATCH (h:Institution {id: $group})<-[n:MEMBER_OF]-(e:Country)-[q:PARTY_TO]->(k:Instrument {id: $instrument})
WHERE c.id < e.id AND i.courtClause IS NOT NULL
  AND NOT EXISTS { MATCH (c)-[r:RESERVES]->(x:Entity) WHERE r.kind = 'dispute-clause' AND (r.withdrawn IS NULL OR r.withdrawn > $date) AND (x.id = $instrument OR x.instrument = $instrument) }
  AND NOT EXISTS { MATCH (e)-[s:RESERVES]->(y:Entity) WHERE s.kind = 'dispute-clause' AND (s.withdrawn IS NULL OR s.withdrawn > $date) AND (y.id = $instrument OR y.instrument = $instrument) }
WITH i, c, e, p, q, CASE
    WHEN p.fromEarliest > $date OR p.untilLatest <= $date THEN 'no'
    WHEN ((p.fromEarliest IS NULL AND p.fromLatest IS NULL) OR p.fromLatest <= $date)
      AND ((p.untilEarliest IS NULL AND p.untilLatest IS NULL) OR p.untilEarliest > $date) THEN 'yes'
    ELSE 'unknown' END AS one, CASE
    WHEN q.fromEarliest > $date OR q.untilLatest <= $date THEN 'no'
    WHEN ((q.fromEarliest IS NULL AND q.fromLatest IS NULL) OR q.fromLatest <= $date)
      AND ((q.untilEarliest IS NULL AND q.untilLatest IS NULL) OR q.untilEarliest > $date) THEN 'yes'
    ELSE 'unknown' END AS two
WITH i, c, e, p, q, CASE WHEN one = 'no' OR two = 'no' THEN 'no'
    WHEN one = 'yes' AND two = 'yes' AND p.fromLatest <= i.courtRead AND q.fromLatest <= i.courtRead THEN 'yes' ELSE 'unknown' END AS holds
WHERE holds <> 'no'
RETURN c.id AS state, e.id AS other, i.courtClause AS paragraph, CASE WHEN p.from >= q.from THEN p.from WHEN q.from > p.from THEN q.from END AS since, [p.id, q.id] AS links, holds
ORDER BY p.id, q.id
