// What does each treaty give a body to do, and in which clause?
// $body = ECOSOC
MATCH (i:Instrument)-[:CONTAINS]->(a:Article)-[t:ENTRUSTS]->(b:Institution)
WHERE b.name = $body OR b.acronym = $body
RETURN i AS instrument, a AS article, t.paragraph AS paragraph, t.task AS task, t AS evidence
ORDER BY i.name, a.id, paragraph, t.id
