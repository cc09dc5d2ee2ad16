// Whom one directive of the European Union binds, from when, and by when the result is due.
MATCH (i:Instrument {id: $instrument})<-[p:BOUND_BY_EU_LAW]-(c:Country)
RETURN c.id AS state, p.from AS since, p.resultDue AS due, p.until AS until, p.note AS note, [p.id] AS links
ORDER BY p.from, p.id
