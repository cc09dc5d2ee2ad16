// What the Atlas's own node says of the nodes that were loaded with it: how many, and a stamp of their labels and ids.
MATCH (d:DataSet {id: 'dataset'})
RETURN d.count AS count, d.names AS names
