// Which bodies supervise one State, or exercise jurisdiction, under treaties that carry a duty on the theme of one duty.
MATCH (g:Obligation {id: $duty})
MATCH (c:Country {id: $state})-[p:PARTY_TO]->(i:Instrument)<-[s:MONITORS|ENFORCES]-(b:Institution)
WHERE p.fromEarliest <= $date AND p.untilLatest > $date
  AND s.fromEarliest <= $date AND s.untilLatest > $date
  AND EXISTS { MATCH (i)-[:CONTAINS]->(e:Article)-[d:IMPOSES]->(o:Obligation) WHERE o.theme = g.theme AND d.force <> 'unread' AND d.confidence <> 'low' }
OPTIONAL MATCH (i)-[:CONTAINS]->(a:Article)-[t:ENTRUSTS]->(b)
WHERE t.task IN $powers
WITH p, i, s, b, a, t, CASE WHEN t IS NULL THEN -1 ELSE [n IN range(0, size($powers) - 1) WHERE $powers[n] = t.task][0] END AS place
RETURN b.id AS institution, i.id AS instrument, CASE WHEN t IS NULL THEN type(s) ELSE t.task END AS power, a.id AS article,
  t.paragraph AS paragraph, p.from AS since, CASE WHEN t IS NULL THEN s.note ELSE t.note END AS note,
  [id IN [t.id, s.id, p.id] WHERE id IS NOT NULL] AS links,
  p.fromLatest <= $date AND p.untilEarliest > $date
    AND s.fromLatest <= $date AND s.untilEarliest > $date AS sure
ORDER BY b.id, i.id, place, t.id, s.id, p.id
