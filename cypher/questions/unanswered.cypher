// Which duties towards every victim bind one State while no article of its laws in the data corresponds to them.
MATCH (c:Country {id: $state})-[p:PARTY_TO|BOUND_BY_EU_LAW]->(i:Instrument)-[:CONTAINS]->(a:Article)-[d:IMPOSES]->(o:Obligation)
WHERE d.force IN ['mandatory', 'qualified'] AND any(s IN d.scope WHERE s IN ['trafficking-victims', 'everyone'])
  AND NOT EXISTS { MATCH (c)-[:ENACTED]->(l:Instrument)-[:CONTAINS]->(b:Article)-[k:CORRESPONDS_TO]->(o) WHERE k.confidence <> 'low' }
OPTIONAL MATCH (c)-[q:PARTY_TO]->(j:Instrument {id: d.requires})
WITH i, a, d, o, p, q
WHERE p.fromEarliest <= $date AND p.untilLatest > $date
  AND (d.requires IS NULL OR (q.fromEarliest <= $date AND q.untilLatest > $date))
RETURN o.id AS duty, i.id AS instrument, a.id AS article, d.paragraph AS paragraph, d.force AS force, d.owes AS owes,
  [id IN [p.id, d.id, q.id] WHERE id IS NOT NULL] AS links,
  p.fromLatest <= $date AND p.untilEarliest > $date
    AND (d.requires IS NULL OR (q.fromLatest <= $date AND q.untilEarliest > $date)) AS sure
ORDER BY o.id, d.id, p.id
