// Which treaties bind both of two States on a day, and which only one of them.
MATCH (c:Country)-[p:PARTY_TO]->(i:Instrument)
WHERE c.id IN [$state, $other] AND p.fromEarliest <= $date AND p.untilLatest > $date
RETURN i.id AS instrument, c.id AS state, p.from AS since, [p.id] AS links, p.fromLatest <= $date AND p.untilEarliest > $date AS sure
ORDER BY i.id, p.id
