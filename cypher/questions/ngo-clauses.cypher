// Which clauses ask States to work with non-governmental organisations and others of civil society, each in its own wording.
MATCH (o:Obligation {id: $duty})<-[d:IMPOSES]-(a:Article)<-[:CONTAINS]-(i:Instrument)
RETURN i.id AS instrument, a.id AS article, d.paragraph AS paragraph, d.force AS force, d.owes AS owes, d.trigger AS trigger,
  d.note AS note, [d.id] AS links
ORDER BY d.id
