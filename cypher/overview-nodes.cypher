// What the atlas draws: every instrument between States but counsel and decisions on bodies, every institution but programmes, every State.
MATCH (n:Entity)
WHERE (n:Instrument AND n.level <> 'national' AND NOT n.effect IN ['guidance', 'decision'])
   OR (n:Institution AND n.form <> 'programme') OR n:Country
RETURN n {.*, kind: [l IN labels(n) WHERE l <> 'Entity'][0]} AS node
ORDER BY n.id
