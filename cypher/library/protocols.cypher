// Which instruments supplement which?
MATCH (p:Instrument)-[r:SUPPLEMENTS]->(i:Instrument)
RETURN p AS protocol, i AS supplements, p.adopted AS adopted, r AS evidence
ORDER BY i.name, adopted, p.name
