// By what each body was set up: by an article of a treaty, by one of a text that does not bind, or by another body.
MATCH (e:Entity)-[s:ESTABLISHES]->(b:Institution)
OPTIONAL MATCH (i:Instrument)-[:CONTAINS]->(e)
WITH e, s, b, i, CASE WHEN i IS NULL THEN 'body' WHEN i.effect = 'binding' THEN 'treaty' ELSE i.effect END AS founding
WITH e, s, b, i, founding, CASE founding WHEN 'treaty' THEN 0 WHEN 'body' THEN 1 ELSE 2 END AS place
RETURN b.id AS institution, founding AS founding, i.id AS instrument, CASE WHEN i IS NOT NULL THEN e.id END AS article,
  s.paragraph AS paragraph, CASE WHEN i IS NULL THEN e.id END AS maker, s.from AS day, s.note AS note, [s.id] AS links
ORDER BY place, b.id, s.id
