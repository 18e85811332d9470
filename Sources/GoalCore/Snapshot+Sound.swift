extension Snapshot {
  /// Whether the goals asked for so far, where each is read by itself, could be read and stand as the summary says.
  package var isSound: Bool {
    guard let bench = standings.unjudged else { return true }
    if states.isTorn { return false }
    return bench.known.enumerated().allSatisfy { index, standing in
      guard let standing else { return true }
      return summary.says(standing.value, lead: states[index].lead, of: index)
    }
  }
}
