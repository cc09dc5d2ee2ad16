// Says which data set now stands in the database, and vouches for its nodes.
CREATE (d:DataSet {id: 'dataset', version: $version, build: $build, asOf: $asOf, date: $date, count: $count, names: $names})
