/// The sample year: what clearly invented people of invented units might have recorded in 2013.
///
/// Tables of text, read by `DemoScript`:
///
///     @ PERSON GOAL…         who reports, on which goals; `1.2:ongoing` is all of an item's goals of a kind,
///                            `!1.2-05` leaves one out, `+2.2` is the goal added beside 2.2
///     @bulk PERSON GOAL…     the same, all goals of a line in one act
///     MM-DD… KEY TEXT | …    one entry for each day (and each goal); its keys are those of the ledger
///     MM-DD on MM-DD …       saved on the first day, dated on the second
///     ~                      a comment line
enum DemoYear {
  /// The plan whose goals the tables name.
  static let plan = "xicheng-2013"

  /// Of two lines of one day the earlier table's comes first.
  static let tables = [office, headline, counts, milestones, projects, ongoing, exceptions, corrections]
}
