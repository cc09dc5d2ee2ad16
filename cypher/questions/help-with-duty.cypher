// Which institutions help one State with one duty on a day: in it, in a region that holds it, or worldwide.
MATCH (x:Institution)-[h:HELPS_WITH]->(o:Obligation {id: $duty}), (c:Country {id: $state})
WHERE h.how <> 'monitoring' AND h.fromEarliest <= $date AND h.untilLatest > $date
OPTIONAL MATCH (c)-[m:MEMBER_OF|PARTY_TO]->(g:Entity)
WHERE g.id = h.group AND m.fromEarliest <= $date AND m.untilLatest > $date
WITH x, h, m, c.subregion IN h.inside AS inside, c.subregion IN h.perhaps AS perhaps, h.country = c.id AS own
WHERE h.reach = 'world' OR own OR m IS NOT NULL OR inside OR perhaps
OPTIONAL MATCH (b:Institution)-[k:CARRIES_OUT]->(x)
WHERE k.fromEarliest <= $date AND k.untilLatest > $date
WITH x, h, m, b, k, perhaps, CASE h.reach WHEN 'State' THEN 0 WHEN 'region' THEN 1 ELSE 2 END AS place
RETURN CASE WHEN k IS NULL THEN x.id ELSE b.id END AS institution, CASE WHEN k IS NOT NULL THEN x.id END AS programme,
  h.how AS how, h.reach AS reach, h.from AS since, h.until AS until, h.note AS note,
  [id IN [h.id, k.id, m.id] WHERE id IS NOT NULL] AS links,
  h.fromLatest <= $date AND h.untilEarliest > $date
    AND (m IS NULL OR (m.fromLatest <= $date AND m.untilEarliest > $date))
    AND (k IS NULL OR (k.fromLatest <= $date AND k.untilEarliest > $date))
    AND (perhaps IS NULL OR NOT perhaps) AS sure
ORDER BY place, h.id, k.id, m.id
