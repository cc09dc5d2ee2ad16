// The labels and ids of the nodes that stand under labels of the Atlas: as many as it can have put there, and one more.
MATCH (n)
WHERE n:Entity OR n:Source OR n:Facet OR n:DataSet
UNWIND labels(n) AS label
WITH n, label
ORDER BY label
WITH n, collect(label) AS labels
RETURN labels, n.id AS id
ORDER BY id, labels[0]
LIMIT $most
