// Every node with its kind and all that it carries.
MATCH (n:Entity)
RETURN n {.*, kind: [l IN labels(n) WHERE l <> 'Entity'][0]} AS node
ORDER BY n.id
