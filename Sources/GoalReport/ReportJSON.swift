package import GoalCore
import StrictJSON

extension StatusReport {
  /// One object: day, totals, headline, zones, behind, noReport, closed; goals as in `list`.
  package func json(_ ledger: Ledger, pretty: Bool = true) -> [UInt8] {
    document(pretty) { w in
      w.object { w in
        w.member("day", day.description)
        w.member("totals") { w in
          w.object { w in
            total.writeCounts(&w)
            w.member("areas") { w in w.tallies(areas) }
          }
        }
        w.goals("headline", headline.map(\.view), ledger, day)
        w.member("zones") { w in w.tallies(zones) }
        w.goals("behind", stuck, ledger, day)
        w.goals("noReport", noReport.flatMap(\.goals), ledger, day)
        w.goals("closed", closed, ledger, day)
      }
    }
  }
}

extension ListReport {
  /// An array of goals.
  package func json(_ ledger: Ledger, pretty: Bool = true) -> [UInt8] {
    document(pretty) { w in
      w.array { w in
        for view in views { GoalDetail(view, ledger, on: day).write(&w) }
      }
    }
  }
}

extension GoalDetail {
  /// One goal with its entries.
  package func json(pretty: Bool = true) -> [UInt8] {
    document(pretty) { w in write(&w, withEntries: true) }
  }
}

extension LogReport {
  /// An array of entries.
  package func json(pretty: Bool = true) -> [UInt8] {
    document(pretty) { w in
      w.array { w in
        for line in lines { line.write(&w) }
      }
    }
  }
}

extension Tally {
  fileprivate func writeCounts(_ w: inout JSONWriter) {
    w.member("goals", goals)
    w.member("owing", owing)
    w.member("lights") { w in
      w.object { w in
        for light in Light.allCases { w.member(light.rawValue, count(light)) }
      }
    }
  }
}

extension JSONWriter {
  fileprivate mutating func tallies(_ tallies: [Tally]) {
    array { w in
      for tally in tallies {
        w.object { w in
          w.member("id", tally.id)
          w.member("title", tally.title)
          tally.writeCounts(&w)
        }
      }
    }
  }

  fileprivate mutating func goals(_ key: String, _ views: [GoalView], _ ledger: Ledger, _ day: Day) {
    member(key) { w in
      w.array { w in
        for view in views { GoalDetail(view, ledger, on: day).write(&w) }
      }
    }
  }
}

/// A whole document with a line feed at its end.
private func document(_ pretty: Bool, _ body: (inout JSONWriter) -> Void) -> [UInt8] {
  var writer = JSONWriter(pretty: pretty)
  body(&writer)
  return writer.bytes + [UInt8(ascii: "\n")]
}
