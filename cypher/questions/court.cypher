// Between which members of a group a dispute can reach the International Court: parties that made no statement on article 15; the list of statements was read to December 2013, so later parties are unknown.
MATCH (g:Institution {id: $group})<-[m:MEMBER_OF]-(c:Country)-[p:PARTY_TO]->(i:Instrument {id: 'palermo-protocol'})
MATCH (h:Institution {id: $group})<-[n:MEMBER_OF]-(e:Country)-[q:PARTY_TO]->(k:Instrument {id: 'palermo-protocol'})
WHERE c.id < e.id
  AND NOT EXISTS { MATCH (c)-[r:RESERVES]->(x:Article {id: 'palermo-protocol/15'}) }
  AND NOT EXISTS { MATCH (e)-[s:RESERVES]->(y:Article {id: 'palermo-protocol/15'}) }
WITH c, e, p, q, CASE
    WHEN p.fromEarliest > $date OR p.untilLatest <= $date THEN 'no'
    WHEN ((p.fromEarliest IS NULL AND p.fromLatest IS NULL) OR p.fromLatest <= $date)
      AND ((p.untilEarliest IS NULL AND p.untilLatest IS NULL) OR p.untilEarliest > $date) THEN 'yes'
    ELSE 'unknown' END AS one, CASE
    WHEN q.fromEarliest > $date OR q.untilLatest <= $date THEN 'no'
    WHEN ((q.fromEarliest IS NULL AND q.fromLatest IS NULL) OR q.fromLatest <= $date)
      AND ((q.untilEarliest IS NULL AND q.untilLatest IS NULL) OR q.untilEarliest > $date) THEN 'yes'
    ELSE 'unknown' END AS two
WITH c, e, p, q, CASE WHEN one = 'no' OR two = 'no' THEN 'no'
    WHEN one = 'yes' AND two = 'yes' AND p.deposited < '2013-12' AND q.deposited < '2013-12' THEN 'yes' ELSE 'unknown' END AS holds
WHERE holds <> 'no'
RETURN c.id AS state, e.id AS other, CASE WHEN p.from >= q.from THEN p.from WHEN q.from > p.from THEN q.from END AS since, [p.id, q.id] AS links, holds
ORDER BY p.id, q.id
