// Which duties stand in the most instruments?
// Binding texts and others are counted apart: a recommendation imposes nothing by itself.
MATCH (o:Obligation)<-[d:IMPOSES]-(a:Article)<-[:CONTAINS]-(i:Instrument)
WHERE d.force <> 'unread'
RETURN o AS duty, count(DISTINCT CASE WHEN i.binding THEN i.id END) AS binding,
  count(DISTINCT CASE WHEN i.binding THEN null ELSE i.id END) AS others
ORDER BY binding DESC, others DESC, duty.name
LIMIT 15
