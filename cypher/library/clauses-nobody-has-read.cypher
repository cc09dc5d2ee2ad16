// In which instruments are clauses known by their subject alone, because nobody has read them?
// What they say could change an answer: not coded is never "no".
MATCH (i:Instrument)-[:CONTAINS]->(a:Article)-[d:IMPOSES {force: 'unread'}]->(o:Obligation)
RETURN i AS instrument, count(DISTINCT a.id) AS articles, count(d.id) AS clauses
ORDER BY clauses DESC, instrument.name
