// Which instruments define which concepts, and where?
MATCH (i:Instrument)-[d:DEFINES]->(c:Concept)
RETURN c AS concept, i AS instrument, d.pinpoint AS place, d.summary AS summary, d AS evidence
ORDER BY c.name, i.name, d.id
