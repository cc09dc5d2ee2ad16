// To which treaties is a State party on a day, and since when?
// "from" is the day of entry into force for it, as far as it is known.
// $state = Cambodia
MATCH (s:Country {name: $state})-[p:PARTY_TO]->(i:Instrument)
WHERE p.fromLatest <= $day AND p.untilEarliest > $day
RETURN i AS treaty, p.from AS since, p AS evidence
ORDER BY since, i.name
