// By which way does each treaty lead from a State to one duty? Each row is a path.
// $state = Cambodia
// $duty = Help victims recover
MATCH path = (s:Country {name: $state})-[p:PARTY_TO]->(i:Instrument)-[:CONTAINS]->(a:Article)-[d:IMPOSES]->(o:Obligation {name: $duty})
WHERE p.fromLatest <= $day AND p.untilEarliest > $day AND d.force <> 'unread' AND d.confidence <> 'low'
RETURN path, d.force AS force, d.paragraph AS paragraph
ORDER BY i.name, a.name, paragraph, d.id
