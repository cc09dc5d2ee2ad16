// What two States owe each other when a victim goes home: clauses on the return of victims that bind both, the role in which each is owed, since the later of the two days.
MATCH (c:Country {id: $state})-[p:PARTY_TO|BOUND_BY_EU_LAW]->(i:Instrument)-[:CONTAINS]->(a:Article)-[d:IMPOSES]->(o:Obligation)
WHERE o.id IN $duties
  AND any(s IN d.scope WHERE s IN ['trafficking-victims', 'child-victims-of-trafficking', 'women-victims-of-trafficking', 'everyone'])
MATCH (i)<-[q:PARTY_TO|BOUND_BY_EU_LAW]-(e:Country {id: $other})
WHERE p.fromEarliest <= $date AND p.untilLatest > $date
  AND q.fromEarliest <= $date AND q.untilLatest > $date
RETURN i.id AS instrument, a.id AS article, d.paragraph AS paragraph, d.force AS force, d.owes AS owes, d.scope AS people, d.addressee AS addressee,
  CASE WHEN p.from >= q.from THEN p.from WHEN q.from > p.from THEN q.from END AS since, [p.id, q.id, d.id] AS links,
  p.fromLatest <= $date AND p.untilEarliest > $date
    AND q.fromLatest <= $date AND q.untilEarliest > $date AS sure
ORDER BY d.id, p.id, q.id
