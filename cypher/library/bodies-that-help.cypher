// Which bodies help with which duties, how, and how far do they reach?
MATCH (b:Institution)-[h:HELPS_WITH]->(o:Obligation)
RETURN b AS body, o AS duty, h.how AS how, h.reach AS reach, h AS evidence
ORDER BY b.name, o.name, h.id
LIMIT 50
