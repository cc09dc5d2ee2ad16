// Which instruments define one concept, and in what words in short.
MATCH (k:Concept {id: 'concept/trafficking-in-persons'})<-[d:DEFINES]-(i:Instrument)
RETURN i.id AS instrument, d.locator AS paragraph, d.summary AS note, [d.id] AS links
ORDER BY d.id
