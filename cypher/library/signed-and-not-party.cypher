// Which States signed a treaty and do not stand in the list of its parties that was read?
// $treaty = Palermo Protocol
MATCH (s:Country)-[g:SIGNED]->(i:Instrument {name: $treaty})
WHERE NOT EXISTS { MATCH (s)-[:PARTY_TO]->(i) }
RETURN s AS state, g.signed AS signed, g AS evidence
ORDER BY signed, s.name
