// Every duty of one State in the protection of people, for the reader to ask whose case it covers.
MATCH (c:Country {id: $state})-[p:PARTY_TO|BOUND_BY_EU_LAW]->(i:Instrument)-[:CONTAINS]->(a:Article)-[d:IMPOSES]->(o:Obligation {pillar: 'protection'})
OPTIONAL MATCH (c)-[q:PARTY_TO]->(j:Instrument {id: d.requires})
WITH i, a, d, o, p, q
WHERE p.fromEarliest <= $date AND p.untilLatest > $date
  AND (d.requires IS NULL OR (q.fromEarliest <= $date AND q.untilLatest > $date))
RETURN o.id AS duty, i.id AS instrument, a.id AS article, d.paragraph AS paragraph, d.force AS force, d.owes AS owes,
  d.scope AS people, d.trigger AS trigger, p.from AS since,
  [id IN [p.id, d.id, q.id] WHERE id IS NOT NULL] AS links,
  p.fromLatest <= $date AND p.untilEarliest > $date
    AND (d.requires IS NULL OR (q.fromLatest <= $date AND q.untilEarliest > $date)) AS sure
ORDER BY d.id, p.id, q.id
