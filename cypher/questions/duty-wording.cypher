// Every clause that asks for one duty, side by side: what exactly it asks, and for whom.
MATCH (o:Obligation {id: $duty})<-[d:IMPOSES]-(a:Article)<-[:CONTAINS]-(i:Instrument)
RETURN i.id AS instrument, a.id AS article, d.paragraph AS paragraph, d.force AS force, d.owes AS owes,
  d.scope AS people, d.trigger AS trigger, COUNT { MATCH (i)<-[:PARTY_TO]-(:Country) } AS count, [d.id] AS links
ORDER BY d.id
