// Finds a node by its id; adds nothing where the constraint on the same property already did, so it comes after it.
CREATE INDEX __LABEL___by_id IF NOT EXISTS FOR (n:__LABEL__) ON (n.id)
