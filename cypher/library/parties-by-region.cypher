// How many States of each region were certainly party to a treaty on a day?
// $treaty = Palermo Protocol
MATCH (r:Region)<-[:WITHIN]-(s:Country)-[p:PARTY_TO]->(i:Instrument {name: $treaty})
WHERE p.fromLatest <= $day AND p.untilEarliest > $day
RETURN r.name AS region, count(s.id) AS states
ORDER BY states DESC, region
