// Who signed, joined or is bound by EU law to one instrument, with the dates that decide it.
MATCH (i:Instrument {id: $id})<-[r:PARTY_TO|SIGNED|BOUND_BY_EU_LAW]-(s:Entity)
RETURN r {.*, type: type(r), start: s.id, end: i.id} AS link
ORDER BY r.id
