// Says which data set now stands in the database.
CREATE (d:DataSet {id: 'dataset', version: $version, asOf: $asOf, date: $date})
