// What stands in the way of sending a person home: duties in force for one State, and clauses that only leave other law untouched.
MATCH (c:Country {id: $state})-[p:PARTY_TO|BOUND_BY_EU_LAW]->(i:Instrument)-[k:CONTAINS|WITHOUT_PREJUDICE_TO]->(e:Entity)
WHERE p.fromEarliest <= $date AND p.untilLatest > $date
OPTIONAL MATCH (e)-[d:IMPOSES]->(o:Obligation {id: $duty})
WITH i, p, k, e, d, d IS NOT NULL AS duty
WHERE duty OR type(k) = 'WITHOUT_PREJUDICE_TO'
RETURN CASE WHEN duty THEN type(d) ELSE type(k) END AS link, i.id AS instrument, CASE WHEN duty THEN e.id END AS article,
  CASE WHEN duty THEN d.paragraph ELSE k.locator END AS paragraph, d.force AS force, d.owes AS owes, d.scope AS people, d.trigger AS trigger,
  CASE WHEN NOT duty THEN e.id END AS than, CASE WHEN NOT duty THEN k.note END AS note, p.from AS since,
  [p.id, CASE WHEN duty THEN d.id ELSE k.id END] AS links, p.fromLatest <= $date AND p.untilEarliest > $date AS sure
ORDER BY link, k.id, d.id, p.id
