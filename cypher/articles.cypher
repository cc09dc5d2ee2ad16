// An instrument's own articles, and those that stand in its numbering.
MATCH (a:Article)
WHERE a.instrument = $id OR a.numberedIn = $id
RETURN a {.*, kind: 'Article'} AS node
ORDER BY a.id
