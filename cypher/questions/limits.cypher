// To what each treaty limits itself as a whole, and which duties go beyond that limit.
MATCH (i:Instrument)
WHERE i.limit IS NOT NULL
RETURN i.id AS instrument, i.limitArticle AS paragraph, i.limit AS limit, i.limitExcept AS except, [] AS links
ORDER BY i.id
