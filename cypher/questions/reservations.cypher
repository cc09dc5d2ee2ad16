// Which States made a statement of substance on an article of one instrument that protects victims, alone or with other articles.
MATCH (i:Instrument {id: $instrument})-[k:CONTAINS]->(a:Article)
WHERE EXISTS { MATCH (a)-[d:IMPOSES]->(o:Obligation) WHERE o.pillar = 'protection' }
MATCH (c:Country)-[r:RESERVES]->(e:Entity)
WHERE (e.id = a.id AND r.kind IN ['substantive', 'interpretive'])
  OR (e.id = i.id AND r.kind <> 'objection' AND any(x IN split(r.article, '; ') WHERE x = a.number OR x STARTS WITH a.number + '('))
WITH c, r, min(a.id) AS article
RETURN c.id AS state, article AS article, r.article AS paragraph, r.kind AS statement, r.note AS note, r.made AS made, r.withdrawn AS until, [r.id] AS links
ORDER BY r.id
