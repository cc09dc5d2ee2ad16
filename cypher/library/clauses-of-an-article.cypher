// What does one article ask, how firmly, of whom and for whom?
// "unread" as force means that nobody has read the clause for this graph yet: it says nothing about the law.
// $treaty = Palermo Protocol
// $article = 6
MATCH (i:Instrument {name: $treaty})-[:CONTAINS]->(a:Article {number: $article})-[d:IMPOSES]->(o:Obligation)
RETURN d.paragraph AS paragraph, d.force AS force, d.addressee AS addressee, d.scope AS scope, o AS duty, d AS evidence
ORDER BY paragraph, o.name, d.id
