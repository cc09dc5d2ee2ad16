// Who helps in one State, or helps one of its national bodies, and on whose word.
MATCH (b:Institution)-[s:ASSISTS]->(e:Entity)
WHERE e.id = $state OR EXISTS { MATCH (e)<-[:HOSTS]-(c:Country {id: $state}) }
RETURN b.id AS institution, s.role AS role, e.id AS helped, s.note AS note, [s.id] AS links
ORDER BY s.id
