// The clauses coded of an instrument's own articles, and of those that stand in its numbering.
MATCH (a:Article)-[d:IMPOSES]->(o:Obligation)
WHERE a.instrument = $id OR a.numberedIn = $id
RETURN d {.*, type: type(d), start: a.id, end: o.id} AS link, o.name AS duty
ORDER BY d.id
