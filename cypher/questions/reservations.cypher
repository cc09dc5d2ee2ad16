// Which States made a statement of substance on an article of one instrument that protects victims.
MATCH (i:Instrument {id: $instrument})-[:CONTAINS]->(a:Article)<-[r:RESERVES]-(c:Country)
WHERE r.kind IN ['substantive', 'interpretive'] AND EXISTS { MATCH (a)-[d:IMPOSES]->(o:Obligation) WHERE o.pillar = 'protection' }
RETURN c.id AS state, a.id AS article, r.article AS paragraph, r.kind AS statement, r.note AS note, r.made AS made, r.withdrawn AS until, [r.id] AS links
ORDER BY r.id
