// To how many treaties with a clause on one duty is each State of a region certainly party on a day?
// Clauses that nobody has read, and those of low confidence, are left out. Whether a clause binds the State is more than this
// query asks: reservations, a second treaty that a clause requires, the States it speaks to, and law of the Union are not applied.
// $duty = Help victims recover
// $region = Asia
MATCH (o:Obligation {name: $duty})<-[d:IMPOSES]-(a:Article)<-[:CONTAINS]-(i:Instrument)<-[p:PARTY_TO]-(s:Country {region: $region})
WHERE d.force <> 'unread' AND d.confidence <> 'low' AND p.fromLatest <= $day AND p.untilEarliest > $day
RETURN s AS state, count(DISTINCT i.id) AS treaties
ORDER BY treaties DESC, state.name
