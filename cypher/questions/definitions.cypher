// What counts as trafficking, and as each form of exploitation: the elements of each definition, international ones beside those of the laws of one State.
MATCH (k:Concept)<-[d:DEFINES]-(i:Instrument)
WHERE k.id IN $concepts AND (i.level <> 'national' OR EXISTS { MATCH (c:Country {id: $state})-[:ENACTED]->(i) })
WITH k, i, d, [n IN range(0, size($concepts) - 1) WHERE $concepts[n] = k.id][0] AS term,
  CASE WHEN i.id = $first THEN 0 WHEN i.level <> 'national' THEN 1 ELSE 2 END AS place
RETURN k.id AS concept, i.id AS instrument, d.locator AS paragraph,
  CASE WHEN term = 0 THEN coalesce(d.act, 'not coded') END AS act, CASE WHEN term = 0 THEN coalesce(d.means, 'not coded') END AS means,
  CASE WHEN term = 0 THEN coalesce(d.purpose, 'not coded') END AS purpose,
  CASE WHEN term = 0 THEN coalesce(d.childWithoutMeans, 'not coded') END AS childWithoutMeans,
  CASE WHEN term = 0 THEN coalesce(d.victimConsent, 'not coded') END AS victimConsent,
  CASE WHEN term = 0 THEN coalesce(d.border, 'not coded') END AS border,
  CASE WHEN term = 0 THEN coalesce(d.organised, 'not coded') END AS organised,
  d.summary AS claim, d.note AS note, [d.id] AS links
ORDER BY term, place, d.id
