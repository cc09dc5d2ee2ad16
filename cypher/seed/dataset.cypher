// Says which data set now stands in the database.
CREATE (d:DataSet {id: 'dataset', version: $version, build: $build, asOf: $asOf, date: $date})
