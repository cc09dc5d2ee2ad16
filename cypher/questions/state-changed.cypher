// What changed for one State between two days: treaties that began or ceased to bind it.
MATCH (c:Country {id: $state})-[p:PARTY_TO]->(i:Instrument)
UNWIND [{what: 'bound', first: p.fromEarliest, last: p.fromLatest}, {what: 'ended', first: p.untilEarliest, last: p.untilLatest}] AS e
WITH i, p, e, CASE WHEN e.first > $date AND e.last <= $until THEN 'yes' WHEN e.last > $date AND e.first <= $until THEN 'unknown' ELSE 'no' END AS holds
WHERE holds <> 'no'
RETURN i.id AS instrument, e.what AS event, CASE WHEN e.what = 'bound' THEN p.from ELSE p.until END AS day, [p.id] AS links, holds
ORDER BY e.first, p.id, e.what
