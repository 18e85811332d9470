/// What every frame asks of all goals on one day, close together in memory.
package struct DaySummary: Hashable, Sendable {
  package let day: Day
  /// Each goal's light, by its severity.
  package private(set) var severities: [UInt8]
  /// Whether each goal owes a report.
  package private(set) var owes: [Bool]
  /// The unit that leads each goal.
  package private(set) var leads: [String?]

  /// - Parameter severities: with `owes` and `leads`, of the same goals.
  package init(day: Day, severities: [UInt8], owes: [Bool], leads: [String?]) {
    self.day = day
    self.severities = severities
    self.owes = owes
    self.leads = leads
  }

  /// - Parameters:
  ///   - held: the states of all goals.
  ///   - standings: theirs.
  package init(_ held: [HeldState], _ standings: [Standing], on day: Day) {
    self.init(
      day: day, severities: standings.indices.map { UInt8(standings[$0].light.severity) },
      owes: standings.indices.map { standings[$0].owed > 0 }, leads: held.indices.map { held[$0].state.lead })
  }

  /// - Returns: the worst one for a number that is none.
  package func light(_ index: Int) -> Light { Light(severity: Int(severities[index])) ?? .farBehind }

  /// Whether it says of a goal what its standing and lead say.
  func says(_ standing: Standing, lead: String?, of index: Int) -> Bool {
    Int(severities[index]) == standing.light.severity && owes[index] == (standing.owed > 0)
      && leads[index] == lead
  }

  /// What one goal shows has changed.
  mutating func note(_ standing: Standing, lead: String?, at index: Int) {
    // What stays is not written: the lists are shared, and compared.
    let (severity, isOwed) = (UInt8(standing.light.severity), standing.owed > 0)
    if severities[index] != severity { severities[index] = severity }
    if owes[index] != isOwed { owes[index] = isOwed }
    if leads[index] != lead { leads[index] = lead }
  }
}
