// Under which conditions trafficking is a crime against humanity for one State, at the Court and at home, and what the literature claims beside its checks.
MATCH (x:Entity)-[k]->(y:Entity)
WHERE (type(k) = 'PARTY_TO' AND x.id = $state AND y.id = 'rome-statute')
  OR (type(k) = 'CONTAINS' AND y.id IN ['rome-statute/5', 'rome-statute/7', 'rome-statute/7-1-c', 'rome-statute/7-2-c', 'rome-statute/17'])
  OR (type(k) = 'CORRESPONDS_TO' AND y.id = 'criminalise-enslavement' AND EXISTS { MATCH (x)<-[:CONTAINS]-(l:Instrument)<-[:ENACTED]-(c:Country {id: $state}) })
  OR (type(k) = 'ABOUT' AND EXISTS { MATCH (v:Finding {id: 'paulina-2025/f-086'})-[:ABOUT]->(s:Country {id: $state}) } AND x.id IN ['paulina-2025/f-085', 'paulina-2025/f-086', 'paulina-2025/f-087', 'paulina-2025/f-088', 'paulina-2025/f-089'])
OPTIONAL MATCH (x)<-[h:CHECKS]-(g:Finding)
WITH x, k, y, h, g, type(k) AS link, CASE type(k) WHEN 'PARTY_TO' THEN 1 WHEN 'CONTAINS' THEN 2 WHEN 'CORRESPONDS_TO' THEN 3 ELSE 4 END AS part
WITH x, k, y, h, g, link, CASE y.id WHEN 'rome-statute/17' THEN 29 WHEN 'rome-statute/7-2-c' THEN 24 WHEN 'rome-statute/7-1-c' THEN 23
  WHEN 'rome-statute/7' THEN 22 WHEN 'rome-statute/5' THEN 21 ELSE part * 10 END AS step
RETURN link AS link, CASE link WHEN 'CONTAINS' THEN y.id WHEN 'CORRESPONDS_TO' THEN x.id WHEN 'PARTY_TO' THEN y.id END AS provision,
  CASE link WHEN 'CONTAINS' THEN y.summary WHEN 'CORRESPONDS_TO' THEN x.summary WHEN 'ABOUT' THEN x.claim END AS claim,
  k.from AS since, CASE WHEN link = 'ABOUT' THEN x.id END AS finding, g.id AS check, CASE WHEN h IS NULL THEN [k.id] ELSE [k.id, h.id] END AS links
ORDER BY step, finding, check
