// Which States that were members of a group on a day one instrument bound on that day.
MATCH (g:Institution {id: $group})<-[m:MEMBER_OF]-(c:Country)-[p:PARTY_TO]->(i:Instrument {id: $instrument})
WITH c, m, p, CASE
    WHEN p.fromEarliest > $date OR p.untilLatest <= $date THEN 'no'
    WHEN ((p.fromEarliest IS NULL AND p.fromLatest IS NULL) OR p.fromLatest <= $date)
      AND ((p.untilEarliest IS NULL AND p.untilLatest IS NULL) OR p.untilEarliest > $date) THEN 'yes'
    ELSE 'unknown' END AS one, CASE
    WHEN m.fromEarliest > $date OR m.untilLatest <= $date THEN 'no'
    WHEN ((m.fromEarliest IS NULL AND m.fromLatest IS NULL) OR m.fromLatest <= $date)
      AND ((m.untilEarliest IS NULL AND m.untilLatest IS NULL) OR m.untilEarliest > $date) THEN 'yes'
    ELSE 'unknown' END AS two
WITH c, m, p, CASE WHEN one = 'no' OR two = 'no' THEN 'no' WHEN one = 'yes' AND two = 'yes' THEN 'yes' ELSE 'unknown' END AS holds
WHERE holds <> 'no'
RETURN c.id AS state, p.deposited AS deposited, p.from AS since, [p.id, m.id] AS links, holds
ORDER BY p.from, p.id, m.id
