// What does the literature find missing in a State, and which findings check it?
// $state = Cambodia
MATCH (f:Finding {form: 'gap'})-[:ABOUT]->(s:Country {name: $state})
OPTIONAL MATCH (f)<-[:CHECKS]-(k:Finding)
RETURN f AS finding, collect(k.title) AS checks
ORDER BY finding.title
