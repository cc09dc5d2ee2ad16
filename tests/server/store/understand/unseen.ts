/**
 * What an unseen phrasing must open, in short: a question's id with what must stand in it ("standing state=VNM date=2005",
 * a year or a day of it), "path A B", "card A", "clauses A", "wings A", "page A", "matrix duty rows=asean",
 * "events VNM from=2010". A parameter that is not named must be absent or that of the example.
 */
