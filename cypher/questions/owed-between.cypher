// What two States owe each other when a victim goes home: clauses on the return of victims that bind both, the role in which each is owed, since the later of the two days.
MATCH (c:Country {id: $state})-[p:PARTY_TO]->(i:Instrument)-[:CONTAINS]->(a:Article)-[d:IMPOSES]->(o:Obligation)
WHERE o.id IN ['safe-repatriation', 'accept-return-nationals']
  AND any(s IN d.scope WHERE s IN ['trafficking-victims', 'child-victims-of-trafficking', 'women-victims-of-trafficking', 'everyone'])
MATCH (i)<-[q:PARTY_TO]-(e:Country {id: $other})
WITH i, a, d, o, p, q, CASE
    WHEN p.fromEarliest > $date OR p.untilLatest <= $date THEN 'no'
    WHEN ((p.fromEarliest IS NULL AND p.fromLatest IS NULL) OR p.fromLatest <= $date)
      AND ((p.untilEarliest IS NULL AND p.untilLatest IS NULL) OR p.untilEarliest > $date) THEN 'yes'
    ELSE 'unknown' END AS one, CASE
    WHEN q.fromEarliest > $date OR q.untilLatest <= $date THEN 'no'
    WHEN ((q.fromEarliest IS NULL AND q.fromLatest IS NULL) OR q.fromLatest <= $date)
      AND ((q.untilEarliest IS NULL AND q.untilLatest IS NULL) OR q.untilEarliest > $date) THEN 'yes'
    ELSE 'unknown' END AS two
WITH i, a, d, o, p, q, CASE WHEN one = 'no' OR two = 'no' THEN 'no' WHEN one = 'yes' AND two = 'yes' THEN 'yes' ELSE 'unknown' END AS holds
WHERE holds <> 'no'
RETURN i.id AS instrument, a.id AS article, d.paragraph AS paragraph, d.force AS force, d.owes AS owes, d.scope AS people, d.addressee AS addressee,
  CASE WHEN p.from >= q.from THEN p.from WHEN q.from > p.from THEN q.from END AS since, [p.id, q.id, d.id] AS links, holds
ORDER BY d.id, p.id, q.id
