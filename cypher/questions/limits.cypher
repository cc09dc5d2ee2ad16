// To what each treaty limits itself as a whole: whether its crime and its protection reach trafficking inside one State and without a group, and which duties go beyond the limit.
MATCH (i:Instrument)-[k:CONTAINS]->(a:Article)
WHERE i.limit IS NOT NULL AND a.id = i.id + '/' + i.limitArticle
WITH i, k, CASE WHEN i.id = $first THEN 0 WHEN i.crimeAtHome IS NOT NULL THEN 1 ELSE 2 END AS place
RETURN i.id AS instrument, i.limitArticle AS paragraph, coalesce(i.crimeAtHome, 'not coded') AS crimeAtHome,
  coalesce(i.crimeWithoutGroup, 'not coded') AS crimeWithoutGroup, coalesce(i.protectionAtHome, 'not coded') AS protectionAtHome,
  coalesce(i.protectionWithoutGroup, 'not coded') AS protectionWithoutGroup, i.limit AS limit, i.limitExcept AS except, [k.id] AS links
ORDER BY place, i.id
