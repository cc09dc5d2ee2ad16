// On which sources rests what is said of an instrument, and how much on each?
// $instrument = Palermo Protocol
MATCH (i:Instrument {name: $instrument})-[r:CITES]->(s:Source)
RETURN s.title AS source, s.url AS address, r.links AS links
ORDER BY links DESC, source
