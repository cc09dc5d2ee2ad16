// Every clause that asks for one duty, side by side: what exactly it asks, of whom, for whom, and for how many States it is in force.
MATCH (s:DataSet {id: 'dataset'})
MATCH (o:Obligation {id: $duty})<-[d:IMPOSES]-(a:Article)<-[:CONTAINS]-(i:Instrument)
RETURN i.id AS instrument, a.id AS article, d.paragraph AS paragraph, d.force AS force, d.owes AS owes,
  d.scope AS people, d.addressee AS addressee, d.trigger AS trigger, COUNT {
    MATCH (i)<-[p:PARTY_TO|BOUND_BY_EU_LAW]-(:Country)
    WHERE p.fromLatest <= s.asOf AND p.untilEarliest > s.asOf
  } AS count, [d.id] AS links
ORDER BY d.id
