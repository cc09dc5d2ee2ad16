// Which instruments ask for one duty, and which members of a group they bind on a day.
MATCH (o:Obligation {id: $duty})<-[d:IMPOSES]-(a:Article)<-[:CONTAINS]-(i:Instrument)
MATCH (g:Institution {id: $group})<-[m:MEMBER_OF]-(c:Country)
MATCH (c)-[p:PARTY_TO]->(i)
WHERE d.requires IS NULL AND p.fromEarliest <= $date AND p.untilLatest > $date
RETURN i.id AS instrument, a.id AS article, d.paragraph AS paragraph, d.force AS force, d.owes AS owes, c.id AS state,
  p.from AS since, [d.id, p.id, m.id] AS links, p.fromLatest <= $date AND p.untilEarliest > $date AS sure
ORDER BY d.id, p.id
