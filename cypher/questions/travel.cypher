// How one instrument travelled into others: which supplement it, amend it, build on it, refer to it, and on which it rests itself.
MATCH (i:Instrument {id: $instrument})-[t:SUPPLEMENTS|AMENDS|IMPLEMENTS|REPLACES|BUILDS_ON|REFERENCES]-(e:Instrument)
RETURN startNode(t).id AS instrument, type(t) AS link, endNode(t).id AS than, t.locator AS paragraph, t.note AS note, [t.id] AS links
ORDER BY t.id
