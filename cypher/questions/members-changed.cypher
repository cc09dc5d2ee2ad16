// What changed between two days in how one instrument binds the members of a group, and in who its members are.
MATCH (g:Institution {id: $group})<-[m:MEMBER_OF]-(c:Country)-[p:PARTY_TO]->(i:Instrument {id: $instrument})
UNWIND [{what: 'bound', day: p.from, first: p.fromEarliest, last: p.fromLatest},
  {what: 'ended', day: p.until, first: p.untilEarliest, last: p.untilLatest},
  {what: 'joined the group', day: m.from, first: m.fromEarliest, last: m.fromLatest},
  {what: 'left the group', day: m.until, first: m.untilEarliest, last: m.untilLatest}] AS e
WITH c, m, p, e
WHERE $date < $until AND e.last > $date AND e.first <= $until
RETURN c.id AS state, e.what AS event, e.day AS day, p.deposited AS deposited, [p.id, m.id] AS links, e.first > $date AND e.last <= $until AS sure
ORDER BY e.first, p.id, e.what, m.id
