// Which States that were members of a group on a day one instrument bound on that day.
MATCH (g:Institution {id: $group})<-[m:MEMBER_OF]-(c:Country)-[p:PARTY_TO]->(i:Instrument {id: $instrument})
WHERE p.fromEarliest <= $date AND p.untilLatest > $date
  AND m.fromEarliest <= $date AND m.untilLatest > $date
RETURN c.id AS state, p.deposited AS deposited, p.from AS since, [p.id, m.id] AS links,
  p.fromLatest <= $date AND p.untilEarliest > $date
    AND m.fromLatest <= $date AND m.untilEarliest > $date AS sure
ORDER BY p.from, p.id, m.id
