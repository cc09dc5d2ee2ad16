// What still binds a State that has left one treaty: clauses of other treaties on the same duties, in force for it on a day.
MATCH (l:Instrument {id: $instrument})-[:CONTAINS]->(b:Article)-[w:IMPOSES]->(o:Obligation)
MATCH (o)<-[d:IMPOSES]-(a:Article)<-[:CONTAINS]-(i:Instrument)<-[p:PARTY_TO|BOUND_BY_EU_LAW]-(c:Country {id: $state})
WHERE i.id <> l.id AND d.requires IS NULL
  AND p.fromEarliest <= $date AND p.untilLatest > $date
WITH DISTINCT o, a, d, i, p
RETURN o.id AS duty, i.id AS instrument, a.id AS article, d.paragraph AS paragraph, d.force AS force, d.owes AS owes, d.scope AS people,
  d.trigger AS trigger, p.from AS since, [p.id, d.id] AS links, p.fromLatest <= $date AND p.untilEarliest > $date AS sure
ORDER BY o.id, d.id, p.id
