// Which bodies supervise or enforce which instruments?
MATCH (b:Institution)-[m:MONITORS|ENFORCES]->(i:Instrument)
RETURN b AS body, type(m) AS how, i AS instrument, m AS evidence
ORDER BY b.name, i.name, m.id
