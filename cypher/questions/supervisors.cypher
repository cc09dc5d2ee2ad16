// Which bodies supervise the treaties that bind one State on a day, or exercise jurisdiction under them, and with which powers.
MATCH (c:Country {id: $state})-[p:PARTY_TO|MEMBER_OF]->(x:Entity)
WHERE (type(p) = 'PARTY_TO' OR x.id = $organisation)
  AND p.fromEarliest <= $date AND p.untilLatest > $date
MATCH (i:Instrument)<-[s:MONITORS|ENFORCES]-(b:Institution)
WHERE i.id = CASE WHEN type(p) = 'PARTY_TO' THEN x.id ELSE $constitution END
  AND s.fromEarliest <= $date AND s.untilLatest > $date
OPTIONAL MATCH (i)-[:CONTAINS]->(a:Article)-[t:ENTRUSTS]->(b)
WHERE t.task IN $powers
WITH p, i, s, b, a, t, CASE WHEN t IS NULL THEN -1 ELSE [n IN range(0, size($powers) - 1) WHERE $powers[n] = t.task][0] END AS place
RETURN b.id AS institution, i.id AS instrument, CASE WHEN t IS NULL THEN type(s) ELSE t.task END AS power, a.id AS article,
  t.paragraph AS paragraph, p.from AS since, CASE WHEN t IS NULL THEN s.note ELSE t.note END AS note,
  [id IN [t.id, s.id, p.id] WHERE id IS NOT NULL] AS links,
  p.fromLatest <= $date AND p.untilEarliest > $date
    AND s.fromLatest <= $date AND s.untilEarliest > $date AS sure
ORDER BY b.id, i.id, place, t.id, s.id, p.id
