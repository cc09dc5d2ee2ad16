// By which clauses one body acts: the articles that provide for it, and those that give it a task, instrument by instrument.
MATCH (i:Instrument)-[:CONTAINS]->(a:Article)-[t:ESTABLISHES|ENTRUSTS]->(b:Institution {id: $institution})
WITH i, a, t, CASE WHEN type(t) = 'ESTABLISHES' THEN -1 ELSE [n IN range(0, size($tasks) - 1) WHERE $tasks[n] = t.task][0] END AS place
RETURN i.id AS instrument, a.id AS article, t.paragraph AS paragraph,
  CASE WHEN type(t) = 'ESTABLISHES' THEN type(t) ELSE t.task END AS task, t.note AS note, [t.id] AS links
ORDER BY i.id, place, t.id
