// Which instruments ask for one duty, and which members of a group they bind on a day.
MATCH (o:Obligation {id: $duty})<-[d:IMPOSES]-(a:Article)<-[:CONTAINS]-(i:Instrument)
MATCH (g:Institution {id: $group})<-[m:MEMBER_OF]-(c:Country)
MATCH (c)-[p:PARTY_TO]->(i)
WITH i, a, d, c, m, p, CASE
    WHEN p.fromEarliest > $date OR p.untilLatest <= $date THEN 'no'
    WHEN ((p.fromEarliest IS NULL AND p.fromLatest IS NULL) OR p.fromLatest <= $date)
      AND ((p.untilEarliest IS NULL AND p.untilLatest IS NULL) OR p.untilEarliest > $date) THEN 'yes'
    ELSE 'unknown' END AS holds
WHERE holds <> 'no' AND d.requires IS NULL
RETURN i.id AS instrument, a.id AS article, d.paragraph AS paragraph, d.force AS force, d.owes AS owes, c.id AS state,
  p.from AS since, [d.id, p.id, m.id] AS links, holds
ORDER BY d.id, p.id
