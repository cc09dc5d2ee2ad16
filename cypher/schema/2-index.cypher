// Finds a node by its id; adds nothing where the constraint on the same property already did, so it comes after it.
CREATE INDEX IF NOT EXISTS FOR (n:__LABEL__) ON (n.id)
