// Removes the data set that stands in the database, with all its links.
MATCH (n)
WHERE n:Entity OR n:Source OR n:Facet OR n:DataSet
DETACH DELETE n
