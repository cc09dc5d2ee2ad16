// The lines of the atlas: what links its instruments and institutions with one another. Who is party is told by the rim.
MATCH (a:Entity)-[r]->(b:Entity)
WHERE ((a:Instrument AND a.level <> 'national' AND NOT a.effect IN ['guidance', 'decision'])
    OR (a:Institution AND a.form <> 'programme'))
  AND ((b:Instrument AND b.level <> 'national' AND NOT b.effect IN ['guidance', 'decision'])
    OR (b:Institution AND b.form <> 'programme'))
  AND NOT type(r) IN ['PARTY_TO', 'SIGNED', 'MEMBER_OF', 'OBSERVES', 'RESERVES']
RETURN r {.*, type: type(r), start: a.id, end: b.id} AS link
ORDER BY r.id
