// What stands in the way of sending a person home: duties in force for one State, and clauses that only leave other law untouched.
MATCH (c:Country {id: $state})-[p:PARTY_TO|BOUND_BY_EU_LAW]->(i:Instrument)
OPTIONAL MATCH (i)-[:CONTAINS]->(a:Article)-[d:IMPOSES]->(o:Obligation {id: 'non-refoulement'})
OPTIONAL MATCH (i)-[w:WITHOUT_PREJUDICE_TO]->(j:Instrument)
UNWIND ['IMPOSES', 'WITHOUT_PREJUDICE_TO'] AS link
WITH DISTINCT link, i, p, CASE WHEN link = 'IMPOSES' THEN a.id END AS article, CASE WHEN link = 'IMPOSES' THEN d.id ELSE w.id END AS key,
  CASE WHEN link = 'IMPOSES' THEN d.paragraph ELSE w.locator END AS paragraph, CASE WHEN link = 'IMPOSES' THEN d.force END AS force,
  CASE WHEN link = 'IMPOSES' THEN d.owes END AS owes, CASE WHEN link = 'WITHOUT_PREJUDICE_TO' THEN w.note END AS note, CASE WHEN link = 'IMPOSES' THEN d.scope END AS people,
  CASE WHEN link = 'IMPOSES' THEN d.trigger END AS trigger, CASE WHEN link = 'WITHOUT_PREJUDICE_TO' THEN j.id END AS than
WHERE key IS NOT NULL AND p.fromEarliest <= $date AND p.untilLatest > $date
RETURN link AS link, i.id AS instrument, article AS article, paragraph AS paragraph, force AS force, owes AS owes, people AS people, trigger AS trigger,
  than AS than, note AS note, p.from AS since, [p.id, key] AS links, p.fromLatest <= $date AND p.untilEarliest > $date AS sure
ORDER BY link, key
