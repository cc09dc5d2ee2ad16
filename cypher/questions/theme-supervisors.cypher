// Which bodies supervise one State, or exercise jurisdiction, under treaties that carry a duty on the theme of one duty.
MATCH (t:Obligation {id: $duty})
MATCH (c:Country {id: $state})-[p:PARTY_TO]->(i:Instrument)<-[s:MONITORS|ENFORCES]-(b:Institution)
WHERE p.fromEarliest <= $date AND p.untilLatest > $date
  AND s.fromEarliest <= $date AND s.untilLatest > $date
  AND EXISTS { MATCH (i)-[:CONTAINS]->(a:Article)-[d:IMPOSES]->(o:Obligation) WHERE o.theme = t.theme AND d.force <> 'unread' AND d.confidence <> 'low' }
RETURN b.id AS institution, type(s) AS link, i.id AS instrument, p.from AS since, s.note AS note, [s.id, p.id] AS links,
  p.fromLatest <= $date AND p.untilEarliest > $date
    AND s.fromLatest <= $date AND s.untilEarliest > $date AS sure
ORDER BY b.id, s.id, p.id
