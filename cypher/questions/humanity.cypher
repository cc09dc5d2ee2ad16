// Under which conditions trafficking is a crime against humanity for one State on a day, at the Court and at home, and what the literature claims beside its checks.
UNWIND [$state, $statute] + $home + $findings AS start
MATCH (x:Entity {id: start})-[k:PARTY_TO|CONTAINS|CORRESPONDS_TO|ABOUT]->(y:Entity)
WHERE (type(k) = 'PARTY_TO' AND x.id = $state AND y.id = $statute AND k.fromEarliest <= $date AND k.untilLatest > $date)
  OR (type(k) = 'CONTAINS' AND y.id IN $provisions)
  OR (type(k) = 'CORRESPONDS_TO' AND y.id = $duty AND x.id IN $home AND EXISTS { MATCH (x)<-[:CONTAINS]-(l:Instrument)<-[:ENACTED]-(c:Country {id: $state}) })
  OR (type(k) = 'ABOUT' AND x.id IN $findings AND EXISTS { MATCH (v:Finding)-[:ABOUT]->(s:Country {id: $state}) WHERE v.id IN $findings })
OPTIONAL MATCH (x)<-[h:CHECKS]-(g:Finding)
WITH x, k, y, h, g, type(k) AS link, CASE type(k) WHEN 'PARTY_TO' THEN 1 WHEN 'CONTAINS' THEN 2 WHEN 'CORRESPONDS_TO' THEN 3 ELSE 4 END AS part,
  [n IN range(0, size($provisions) - 1) WHERE $provisions[n] = y.id][0] AS place
RETURN link AS link, CASE link WHEN 'CONTAINS' THEN y.id WHEN 'CORRESPONDS_TO' THEN x.id WHEN 'PARTY_TO' THEN y.id END AS provision,
  CASE link WHEN 'CONTAINS' THEN y.summary WHEN 'CORRESPONDS_TO' THEN x.summary WHEN 'ABOUT' THEN x.claim END AS claim,
  k.from AS since, CASE WHEN link = 'ABOUT' THEN x.id END AS finding, g.id AS check, [id IN [k.id, h.id] WHERE id IS NOT NULL] AS links,
  link <> 'PARTY_TO' OR (k.fromLatest <= $date AND k.untilEarliest > $date) AS sure
ORDER BY part, place, finding, check
