// Finds words in names, titles, summaries and claims: CALL db.index.fulltext.queryNodes('words', 'recovery'); for Neo4j alone.
CREATE FULLTEXT INDEX words IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.title, n.titleLocal, n.aliases, n.heading, n.summary, n.claim]
