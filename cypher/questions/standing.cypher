// Every step of one State towards one instrument: signature, consent, entry into force, end.
MATCH (c:Entity {id: $state})-[p:PARTY_TO|SIGNED|BOUND_BY_EU_LAW]->(i:Instrument {id: $instrument})
RETURN type(p) AS link, p.signed AS signed, p.deposited AS deposited, p.from AS since, p.until AS until, [p.id] AS links
ORDER BY p.id
