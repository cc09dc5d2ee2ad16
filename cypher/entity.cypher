// One node with everything it carries.
MATCH (n:Entity {id: $id})
RETURN n {.*, kind: [l IN labels(n) WHERE l <> 'Entity'][0]} AS node
