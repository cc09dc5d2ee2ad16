// Which clauses bind members of a group firmly to a duty that one instrument only asks them to consider.
MATCH (k:Instrument {id: $instrument})-[:CONTAINS]->(b:Article)-[w:IMPOSES]->(o:Obligation)
WHERE w.force = 'consider' AND w.confidence <> 'low'
WITH DISTINCT o, k
MATCH (o)<-[d:IMPOSES]-(a:Article)<-[:CONTAINS]-(i:Instrument)<-[p:PARTY_TO|BOUND_BY_EU_LAW]-(c:Country)-[m:MEMBER_OF]->(g:Institution {id: $group})
WHERE d.force = 'mandatory' AND d.requires IS NULL AND i.id <> k.id
  AND p.fromEarliest <= $date AND p.untilLatest > $date AND m.fromEarliest <= $date AND m.untilLatest > $date
  AND NOT EXISTS { MATCH (k)-[:CONTAINS]->(z:Article)-[v:IMPOSES]->(o) WHERE v.force IN ['mandatory', 'qualified'] }
RETURN o.id AS duty, i.id AS instrument, a.id AS article, d.paragraph AS paragraph, d.force AS force, d.owes AS owes,
  d.scope AS people, c.id AS state, [d.id, p.id, m.id] AS links,
  p.fromLatest <= $date AND p.untilEarliest > $date AND m.fromLatest <= $date AND m.untilEarliest > $date AS sure
ORDER BY o.id, d.id, p.id, m.id
