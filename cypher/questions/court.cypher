// Between which members of a group a dispute under one treaty can reach the International Court: parties that made no statement on its clause; a party later than the list of statements is not known.
MATCH (g:Institution {id: $group})<-[m:MEMBER_OF]-(c:Country)-[p:PARTY_TO]->(i:Instrument {id: $instrument})
MATCH (h:Institution {id: $group})<-[n:MEMBER_OF]-(e:Country)-[q:PARTY_TO]->(k:Instrument {id: $instrument})
WHERE c.id < e.id AND i.courtClause IS NOT NULL
  AND m.fromEarliest <= $date AND m.untilLatest > $date AND n.fromEarliest <= $date AND n.untilLatest > $date
  AND p.fromEarliest <= $date AND p.untilLatest > $date
  AND q.fromEarliest <= $date AND q.untilLatest > $date
  AND NOT EXISTS { MATCH (c)-[r:RESERVES]->(x:Entity) WHERE r.kind = 'dispute-clause' AND coalesce(r.withdrawn, r.withdrawnLatest, '9999') > $date AND (x.id = $instrument OR x.instrument = $instrument) }
  AND NOT EXISTS { MATCH (e)-[s:RESERVES]->(y:Entity) WHERE s.kind = 'dispute-clause' AND coalesce(s.withdrawn, s.withdrawnLatest, '9999') > $date AND (y.id = $instrument OR y.instrument = $instrument) }
RETURN c.id AS state, e.id AS other, i.courtClause AS paragraph, CASE WHEN p.from >= q.from THEN p.from WHEN q.from > p.from THEN q.from END AS since,
  [p.id, q.id] AS links, p.fromLatest <= $date AND p.untilEarliest > $date AND p.fromLatest <= coalesce(i.courtRead, '')
    AND q.fromLatest <= $date AND q.untilEarliest > $date AND q.fromLatest <= coalesce(i.courtRead, '')
    AND m.fromLatest <= $date AND m.untilEarliest > $date AND n.fromLatest <= $date AND n.untilEarliest > $date AS sure
ORDER BY p.id, q.id
