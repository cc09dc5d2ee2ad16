// Adds sources; they are no part of the graph that is walked.
UNWIND $rows AS row
CREATE (s:Source)
SET s = row.props
