// Which duties bind one State on the theme of one duty: by which clause, how firmly, since when.
MATCH (c:Country {id: $state})-[p:PARTY_TO]->(i:Instrument)-[:CONTAINS]->(a:Article)-[d:IMPOSES]->(o:Obligation)
MATCH (t:Obligation {id: $duty})
WHERE o.theme = t.theme
OPTIONAL MATCH (c)-[q:PARTY_TO]->(j:Instrument {id: d.requires})
WITH i, a, d, o, p, q, CASE
    WHEN p.fromEarliest > $date OR p.untilLatest <= $date THEN 'no'
    WHEN ((p.fromEarliest IS NULL AND p.fromLatest IS NULL) OR p.fromLatest <= $date)
      AND ((p.untilEarliest IS NULL AND p.untilLatest IS NULL) OR p.untilEarliest > $date) THEN 'yes'
    ELSE 'unknown' END AS one, CASE
    WHEN d.requires IS NULL THEN 'yes'
    WHEN q IS NULL OR q.fromEarliest > $date OR q.untilLatest <= $date THEN 'no'
    WHEN q.fromLatest <= $date AND ((q.untilEarliest IS NULL AND q.untilLatest IS NULL) OR q.untilEarliest > $date) THEN 'yes'
    ELSE 'unknown' END AS both
WITH i, a, d, o, p, q, CASE WHEN one = 'no' OR both = 'no' THEN 'no' WHEN one = 'yes' AND both = 'yes' THEN 'yes' ELSE 'unknown' END AS holds
WHERE holds <> 'no'
RETURN o.id AS duty, i.id AS instrument, a.id AS article, d.paragraph AS paragraph, d.force AS force, d.owes AS owes,
  d.scope AS people, d.trigger AS trigger, p.from AS since, CASE WHEN q IS NULL THEN [p.id, d.id] ELSE [p.id, d.id, q.id] END AS links, holds
ORDER BY d.id, p.id, q.id
