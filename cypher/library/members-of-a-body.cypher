// Which States are certainly members of a body on a day, and since when?
// $body = ASEAN
MATCH (s:Country)-[m:MEMBER_OF]->(b:Institution {name: $body})
WHERE m.fromLatest <= $day AND m.untilEarliest > $day
RETURN s AS state, m.from AS since, m AS evidence
ORDER BY since, s.name
