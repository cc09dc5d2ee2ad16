// What the literature finds missing in one State, or in its laws, on one duty, and which checks stand beside it.
MATCH (o:Obligation {id: $duty})<-[r:CONCERNS]-(f:Finding)
WHERE f.form = 'gap' AND (EXISTS { MATCH (f)-[:ABOUT]->(c:Country {id: $state}) }
  OR EXISTS { MATCH (f)-[:ABOUT]->(l:Instrument)<-[:ENACTED]-(e:Country {id: $state}) })
OPTIONAL MATCH (f)<-[k:CHECKS]-(g:Finding)
RETURN f.id AS finding, f.claim AS claim, g.id AS check, [id IN [r.id, k.id] WHERE id IS NOT NULL] AS links
ORDER BY f.id, r.id, g.id
