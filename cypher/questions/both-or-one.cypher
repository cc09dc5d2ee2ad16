// Which treaties bind both of two States on a day, and which only one of them.
MATCH (c:Country)-[p:PARTY_TO]->(i:Instrument)
WHERE c.id = $state OR c.id = $other
WITH c, p, i, CASE
    WHEN p.fromEarliest > $date OR p.untilLatest <= $date THEN 'no'
    WHEN ((p.fromEarliest IS NULL AND p.fromLatest IS NULL) OR p.fromLatest <= $date)
      AND ((p.untilEarliest IS NULL AND p.untilLatest IS NULL) OR p.untilEarliest > $date) THEN 'yes'
    ELSE 'unknown' END AS holds
WHERE holds <> 'no'
RETURN i.id AS instrument, c.id AS state, p.from AS since, [p.id] AS links, holds
ORDER BY i.id, p.id
