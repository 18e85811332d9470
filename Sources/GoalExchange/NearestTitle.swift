import GoalCore

/// Which goal a title that is not quite one most likely means.
extension GoalList {
  /// The goal at most two changes away, else the only one that has the longest piece of the title, of at least
  /// `NearestTitle.least` characters.
  func nearest(to typed: String) -> Goal? {
    for title in [\Goal.title.zh, \.title.en] {
      if let name = nearestName(to: typed, among: map { $0[keyPath: title] }) {
        return first { $0[keyPath: title] == name }
      }
    }
    let pieces = map {
      Swift.max(NearestTitle.shared($0.title.zh, typed), NearestTitle.shared($0.title.en, typed))
    }
    guard let longest = pieces.max(), longest >= NearestTitle.least(of: typed) else { return nil }
    let found = indices.filter { pieces[$0] == longest }
    return found.count == 1 ? self[found[0]] : nil
  }
}

enum NearestTitle {
  /// Of a Chinese title three characters tell; of Latin letters it takes more.
  static func least(of typed: String) -> Int { typed.utf8.count > typed.count ? 3 : 8 }

  /// How many characters the longest piece has that stands in both, whatever their case.
  static func shared(_ one: String, _ other: String) -> Int {
    let (one, other) = (Array(one.lowercased()), Array(other.lowercased()))
    var longest = 0
    var row = [Int](repeating: 0, count: other.count + 1)
    for a in one {
      var before = 0
      for (index, b) in other.enumerated() {
        let next = a == b ? before + 1 : 0
        before = row[index + 1]
        row[index + 1] = next
        longest = max(longest, next)
      }
    }
    return longest
  }
}
