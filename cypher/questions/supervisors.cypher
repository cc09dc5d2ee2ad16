// Which bodies supervise the treaties that bind one State on a day, or exercise jurisdiction under them.
MATCH (c:Country {id: $state})-[p:PARTY_TO]->(i:Instrument)<-[s:MONITORS|ENFORCES]-(b:Institution)
WHERE p.fromEarliest <= $date AND p.untilLatest > $date
  AND s.fromEarliest <= $date AND s.untilLatest > $date
RETURN b.id AS institution, type(s) AS link, i.id AS instrument, p.from AS since, s.note AS note, [s.id, p.id] AS links,
  p.fromLatest <= $date AND p.untilEarliest > $date
    AND s.fromLatest <= $date AND s.untilEarliest > $date AS sure
ORDER BY b.id, s.id, p.id
