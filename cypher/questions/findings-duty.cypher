// Which findings concern one duty, of what kind they are, whom or what they are about, and which checks stand beside them.
MATCH (o:Obligation {id: $duty})<-[r:CONCERNS]-(f:Finding)-[b:ABOUT]->(e:Entity)
OPTIONAL MATCH (f)<-[k:CHECKS]-(g:Finding)
RETURN f.id AS finding, f.form AS form, e.id AS about, f.claim AS claim, g.id AS check, [id IN [r.id, b.id, k.id] WHERE id IS NOT NULL] AS links
ORDER BY f.id, r.id, e.id, g.id
