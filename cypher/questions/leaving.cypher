// Who has given notice to leave a treaty, and when it ceases to bind.
MATCH (i:Instrument)<-[p:PARTY_TO]-(c:Country)
WHERE p.noticeGiven IS NOT NULL OR p.until IS NOT NULL
RETURN i.id AS instrument, c.id AS state, p.noticeGiven AS notice, p.until AS until, p.noticeWithdrawn AS taken, p.note AS note, [p.id] AS links
ORDER BY i.id, p.noticeGiven, p.id
