// Which findings concern one duty, of what kind they are, and which checks stand beside them.
MATCH (o:Obligation {id: $duty})<-[r:CONCERNS]-(f:Finding)
OPTIONAL MATCH (f)<-[k:CHECKS]-(g:Finding)
RETURN f.id AS finding, f.form AS form, f.claim AS claim, g.id AS check, CASE WHEN k IS NULL THEN [r.id] ELSE [r.id, k.id] END AS links
ORDER BY f.id, r.id, g.id
