// How many duties has each pillar, and by how many clauses are they imposed?
// Pillars are a way to sort duties, not a part of the law: they are facets, reached by WITHIN.
MATCH (f:Pillar)<-[:WITHIN]-(o:Obligation)<-[d:IMPOSES]-(a:Article)
RETURN f.name AS pillar, count(DISTINCT o.id) AS duties, count(d.id) AS clauses
ORDER BY pillar
