// Which treaties bind all members of a body on a day?
// $body = ASEAN
MATCH (b:Institution {name: $body})<-[m:MEMBER_OF]-(c:Country)
WHERE m.fromLatest <= $day AND m.untilEarliest > $day
WITH collect(c.id) AS ids
MATCH (s:Country)-[p:PARTY_TO]->(i:Instrument)
WHERE s.id IN ids AND p.fromLatest <= $day AND p.untilEarliest > $day
WITH i, ids, count(DISTINCT s.id) AS bound
WHERE bound = size(ids)
RETURN i AS treaty, bound AS members
ORDER BY i.name
