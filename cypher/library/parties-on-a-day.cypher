// Which States were party to a treaty on a day, and of which is it not certain?
// A link may hold from fromEarliest on and before untilLatest; it holds for certain from fromLatest on and before untilEarliest.
// $treaty = ACTIP
// $day = 2017-06-01
MATCH (s:Country)-[p:PARTY_TO]->(i:Instrument {name: $treaty})
WHERE p.fromEarliest <= $day AND p.untilLatest > $day
RETURN s AS state, p.fromLatest <= $day AND p.untilEarliest > $day AS certain, p AS evidence
ORDER BY s.name
