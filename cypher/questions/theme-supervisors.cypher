// Which bodies supervise one State, or exercise jurisdiction, under treaties that carry a duty on the theme of one duty.
MATCH (c:Country {id: $state})-[p:PARTY_TO]->(i:Instrument)<-[s]-(b:Institution)
MATCH (t:Obligation {id: $duty})
WHERE type(s) IN ['MONITORS', 'ENFORCES']
  AND EXISTS { MATCH (i)-[:CONTAINS]->(a:Article)-[d:IMPOSES]->(o:Obligation) WHERE o.theme = t.theme AND d.force <> 'unread' AND d.confidence <> 'low' }
WITH i, b, p, s, CASE
    WHEN p.fromEarliest > $date OR p.untilLatest <= $date THEN 'no'
    WHEN ((p.fromEarliest IS NULL AND p.fromLatest IS NULL) OR p.fromLatest <= $date)
      AND ((p.untilEarliest IS NULL AND p.untilLatest IS NULL) OR p.untilEarliest > $date) THEN 'yes'
    ELSE 'unknown' END AS holds
WHERE holds <> 'no'
RETURN b.id AS institution, type(s) AS link, i.id AS instrument, p.from AS since, s.note AS note, [s.id, p.id] AS links, holds
ORDER BY b.id, s.id, p.id
