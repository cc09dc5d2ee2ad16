// Reservations, declarations and objections to one instrument or to one of its articles.
MATCH (e:Entity)<-[r:RESERVES]-(s:Entity)
WHERE e.id = $id OR e.instrument = $id
RETURN r {.*, type: type(r), start: s.id, end: e.id} AS link
ORDER BY r.id
