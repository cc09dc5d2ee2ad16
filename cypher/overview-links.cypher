// The lines of the atlas: what links its instruments and institutions with one another. Who is party is told by the rim.
MATCH (a:Entity)-[r]->(b:Entity)
WHERE ((a:Instrument AND a.level <> 'national') OR a:Institution)
  AND ((b:Instrument AND b.level <> 'national') OR b:Institution)
  AND NOT type(r) IN ['PARTY_TO', 'SIGNED', 'MEMBER_OF', 'OBSERVES', 'RESERVES']
RETURN r {.*, type: type(r), start: a.id, end: b.id} AS link
ORDER BY r.id
