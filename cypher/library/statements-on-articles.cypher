// Which States made a statement of substance on an article of a treaty, and has it been withdrawn?
MATCH (s:Country)-[r:RESERVES {kind: 'substantive'}]->(a:Article)<-[:CONTAINS]-(i:Instrument)
RETURN s AS state, i AS instrument, a AS article, r.form AS form, r.made AS made, r.withdrawn AS withdrawn, r AS evidence
ORDER BY s.name, i.name, a.name, r.id
LIMIT 50
