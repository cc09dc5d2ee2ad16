// Who does what under one instrument: the bodies for which its articles provide, and the tasks that they give to bodies.
MATCH (i:Instrument {id: $instrument})-[:CONTAINS]->(a:Article)-[t:ESTABLISHES|ENTRUSTS]->(b:Institution)
WITH a, t, b, CASE WHEN type(t) = 'ESTABLISHES' THEN -1 ELSE [n IN range(0, size($tasks) - 1) WHERE $tasks[n] = t.task][0] END AS place
RETURN b.id AS institution, CASE WHEN type(t) = 'ESTABLISHES' THEN type(t) ELSE t.task END AS task, a.id AS article,
  t.paragraph AS paragraph, t.note AS note, [t.id] AS links
ORDER BY place, b.id, t.id
