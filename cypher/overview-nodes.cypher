// What the atlas draws: every instrument between States, every institution, every State.
MATCH (n:Entity)
WHERE (n:Instrument AND n.level <> 'national') OR n:Institution OR n:Country
RETURN n {.*, kind: [l IN labels(n) WHERE l <> 'Entity'][0]} AS node
ORDER BY n.id
