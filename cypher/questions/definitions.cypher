// What counts as trafficking: the elements of each definition, international ones beside those of the laws of one State.
MATCH (k:Concept {id: $concept})<-[d:DEFINES]-(i:Instrument)
WHERE i.level <> 'national' OR EXISTS { MATCH (c:Country {id: $state})-[:ENACTED]->(i) }
WITH i, d, CASE WHEN i.id = $first THEN 0 WHEN i.level <> 'national' THEN 1 ELSE 2 END AS place
RETURN i.id AS instrument, d.locator AS paragraph, coalesce(d.act, 'not coded') AS act, coalesce(d.means, 'not coded') AS means,
  coalesce(d.purpose, 'not coded') AS purpose, coalesce(d.childWithoutMeans, 'not coded') AS childWithoutMeans,
  coalesce(d.victimConsent, 'not coded') AS victimConsent, coalesce(d.border, 'not coded') AS border,
  coalesce(d.organised, 'not coded') AS organised, d.note AS note, [d.id] AS links
ORDER BY place, d.id
