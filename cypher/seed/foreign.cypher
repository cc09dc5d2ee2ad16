// How many nodes the database holds that are not the Atlas's own.
MATCH (n)
WHERE NOT (n:Entity OR n:Source OR n:Facet OR n:DataSet)
RETURN count(*) AS count
