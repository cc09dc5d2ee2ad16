// What is coded of each instrument between States: articles, duties by how far they were read, parties by how well the day is known.
MATCH (i:Instrument)
WHERE i.level <> 'national'
RETURN i {.*,
  articles: COUNT { MATCH (i)-[:CONTAINS]->(:Article) },
  duties: COUNT { MATCH (i)-[:CONTAINS]->(:Article)-[:IMPOSES]->(:Obligation) },
  unread: COUNT { MATCH (i)-[:CONTAINS]->(:Article)-[d:IMPOSES]->(:Obligation) WHERE d.force = 'unread' },
  low: COUNT { MATCH (i)-[:CONTAINS]->(:Article)-[d:IMPOSES]->(:Obligation) WHERE d.confidence = 'low' },
  parties: COUNT { MATCH (i)<-[:PARTY_TO]-(:Entity) },
  undated: COUNT { MATCH (i)<-[p:PARTY_TO]-(:Entity) WHERE p.from IS NULL },
  boundByEuLaw: COUNT { MATCH (i)<-[:BOUND_BY_EU_LAW]-(:Entity) }
} AS gaps
ORDER BY i.id
