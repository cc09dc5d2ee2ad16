// Which data set is loaded, and its own as-of date.
MATCH (d:DataSet {id: 'dataset'})
RETURN d.version AS version, d.build AS build, d.asOf AS asOf
