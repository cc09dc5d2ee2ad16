// What is coded of each State at home: its laws, the articles read of them, the duties they answer, and what the literature says.
MATCH (c:Country)
RETURN c {.id, .name,
  treaties: COUNT { MATCH (c)-[:PARTY_TO]->(:Instrument) },
  laws: COUNT { MATCH (c)-[:ENACTED]->(:Instrument) },
  articles: COUNT { MATCH (c)-[:ENACTED]->(:Instrument)-[:CONTAINS]->(:Article) },
  answers: COUNT { MATCH (c)-[:ENACTED]->(:Instrument)-[:CONTAINS]->(:Article)-[:CORRESPONDS_TO]->(:Obligation) },
  low: COUNT { MATCH (c)-[:ENACTED]->(:Instrument)-[:CONTAINS]->(:Article)-[a:CORRESPONDS_TO]->(:Obligation) WHERE a.confidence = 'low' },
  findings: COUNT { MATCH (c)<-[:ABOUT]-(:Finding) }
} AS gaps
ORDER BY c.id
