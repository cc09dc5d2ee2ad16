// By how many treaties is each State of a region certainly bound to one duty on a day?
// Clauses that nobody has read, and those of low confidence, are left out.
// $duty = Help victims recover
// $region = Asia
// $day = 2026-11-24
MATCH (o:Obligation {name: $duty})<-[d:IMPOSES]-(a:Article)<-[:CONTAINS]-(i:Instrument)<-[p:PARTY_TO]-(s:Country {region: $region})
WHERE d.force <> 'unread' AND d.confidence <> 'low' AND p.fromLatest <= $day AND p.untilEarliest > $day
RETURN s AS state, count(DISTINCT i.id) AS treaties
ORDER BY treaties DESC, state.name
