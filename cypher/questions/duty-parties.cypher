// Which instruments ask for one duty, and which of those that are members of a group on a day they bind.
MATCH (o:Obligation {id: $duty})<-[d:IMPOSES]-(a:Article)<-[:CONTAINS]-(i:Instrument)
MATCH (g:Institution {id: $group})<-[m:MEMBER_OF]-(c:Country)
MATCH (c)-[p:PARTY_TO|BOUND_BY_EU_LAW]->(i)
WHERE d.requires IS NULL AND m.fromEarliest <= $date AND m.untilLatest > $date
  AND p.fromEarliest <= $date AND p.untilLatest > $date
RETURN i.id AS instrument, a.id AS article, d.paragraph AS paragraph, d.force AS force, d.owes AS owes, c.id AS state,
  p.from AS since, [d.id, p.id, m.id] AS links,
  p.fromLatest <= $date AND p.untilEarliest > $date AND m.fromLatest <= $date AND m.untilEarliest > $date AS sure
ORDER BY d.id, p.id
