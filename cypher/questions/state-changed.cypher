// What changed for one State between two days: treaties that began or ceased to bind it.
MATCH (c:Country {id: $state})-[p:PARTY_TO]->(i:Instrument)
UNWIND [{what: 'bound', day: p.from, first: p.fromEarliest, last: p.fromLatest},
  {what: 'ended', day: p.until, first: p.untilEarliest, last: p.untilLatest}] AS e
WITH i, p, e
WHERE $date < $until AND e.last > $date AND e.first <= $until
RETURN i.id AS instrument, e.what AS event, e.day AS day, [p.id] AS links, e.first > $date AND e.last <= $until AS sure
ORDER BY e.first, p.id, e.what
