// Where somebody other than a State can complain against one State on a day: bodies that its treaties let hear complaints.
MATCH (c:Country {id: $state})-[p:PARTY_TO|MEMBER_OF]->(x:Entity)
WHERE (type(p) = 'PARTY_TO' OR x.id = $organisation)
  AND p.fromEarliest <= $date AND p.untilLatest > $date
MATCH (i:Instrument)-[:CONTAINS]->(a:Article)-[t:ENTRUSTS {task: 'hears-complaints'}]->(b:Institution)
WHERE i.id = CASE WHEN type(p) = 'PARTY_TO' THEN x.id ELSE $constitution END
  AND any(who IN t.complainant WHERE who <> 'State') AND NOT 'complaint-received' IN t.condition
RETURN b.id AS institution, t.task AS power, i.id AS instrument, a.id AS article, t.paragraph AS paragraph, p.from AS since,
  t.note AS note, [t.id, p.id] AS links, p.fromLatest <= $date AND p.untilEarliest > $date AS sure
ORDER BY b.id, i.id, t.id, p.id
