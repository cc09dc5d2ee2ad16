// How one instrument travelled into others: which supplement it, amend it, build on it, refer to it, and on which it rests itself.
MATCH (i:Instrument {id: $instrument})-[t]-(e:Instrument)
WHERE type(t) IN ['SUPPLEMENTS', 'AMENDS', 'IMPLEMENTS', 'REPLACES', 'BUILDS_ON', 'REFERENCES']
RETURN startNode(t).id AS instrument, type(t) AS link, endNode(t).id AS than, t.locator AS paragraph, t.note AS note, [t.id] AS links
ORDER BY t.id
