// Which institution stands between an organisation and an instrument, and how it is linked to each.
MATCH (n:Institution {id: $institution})-[r]-(b:Institution)-[s]->(i:Instrument {id: $instrument})
RETURN b.id AS helped, type(r) AS link, type(s) AS role, i.id AS instrument, s.note AS note, [r.id, s.id] AS links
ORDER BY r.id, s.id
