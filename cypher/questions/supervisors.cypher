// Which bodies supervise the treaties that bind one State on a day, or exercise jurisdiction under them.
MATCH (c:Country {id: $state})-[p:PARTY_TO]->(i:Instrument)<-[s]-(b:Institution)
WHERE type(s) IN ['MONITORS', 'ENFORCES']
WITH i, b, p, s, CASE
    WHEN p.fromEarliest > $date OR p.untilLatest <= $date THEN 'no'
    WHEN ((p.fromEarliest IS NULL AND p.fromLatest IS NULL) OR p.fromLatest <= $date)
      AND ((p.untilEarliest IS NULL AND p.untilLatest IS NULL) OR p.untilEarliest > $date) THEN 'yes'
    ELSE 'unknown' END AS holds
WHERE holds <> 'no'
RETURN b.id AS institution, type(s) AS link, i.id AS instrument, p.from AS since, s.note AS note, [s.id, p.id] AS links, holds
ORDER BY b.id, s.id, p.id
