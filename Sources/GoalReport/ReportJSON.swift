import GoalCore
package import GoalText
import StrictJSON

extension Report {
  /// One object: day, kind and span, then a member for each section; goals as in `list`.
  package func json(_ words: Words, pretty: Bool = true) -> [UInt8] {
    jsonDocument(pretty) { w in
      w.object { w in
        w.member("day", day.description)
        w.member("report", kind.rawValue)
        w.member("from", from.description)
        w.member("unit", unit)
        w.member("filter", scope)
        for section in jsonSections { write(section, &w, words) }
        if kind == .status { w.goals("goals", all, self) }
        w.member("entries", entryCount)
        w.member("fingerprint", fingerprint)
      }
    }
  }

  /// The legend is no data; what was reported stands under what moved.
  private var jsonSections: [ReportSection] {
    let order: [ReportSection] = [
      .totals, .headline, .zones, .units, .stuck, .noReport, .closed, .owed, .moved, .sample, .verified,
      .latest, .late, .form,
    ]
    return order.filter(kind.sections.contains)
  }

  private func write(_ section: ReportSection, _ w: inout JSONWriter, _ words: Words) {
    switch section {
    case .totals:
      w.member("totals") { w in
        w.object { w in
          total.writeCounts(&w)
          w.member("areas") { w in w.tallies(areas) }
        }
      }
    case .headline: w.goals("headline", headline.map(\.view), self)
    case .zones: w.member("zones") { w in w.tallies(zones) }
    case .units: w.member("units") { w in w.tallies(units) }
    case .stuck: w.goals("behind", stuck, self)
    case .noReport: w.goals("noReport", noReport.flatMap(\.goals), self)
    case .closed: w.goals("closed", closed, self)
    case .owed: w.rows("owed", owed) { $0.write(&$1) }
    case .moved: w.rows("moved", moved) { $0.write(&$1) }
    case .sample:
      w.rows("sample", sample) { row, w in
        w.member("goal", row.view.goal.id)
        w.member("cause", row.cause.rawValue)
        w.member("light", row.view.standing.light.rawValue)
      }
    case .verified: w.goals("verified", verified.map(\.view), self)
    case .latest:
      w.member("latest") { w in
        w.array { w in
          for line in latest { line.write(&w) }
        }
      }
    case .late:
      w.rows("late", late) { row, w in
        w.member("entry", row.line.entry.id)
        w.member("countsFrom", row.from?.description)
      }
    case .form: writeForm(&w)
    case .legend, .reported: break
    }
  }

  private func writeForm(_ w: inout JSONWriter) {
    let zh = ReportSetter(report: self, words: .zh, isDrawn: false).formRows
    let en = ReportSetter(report: self, words: .en, isDrawn: false).formRows
    w.rows("form", Array(zip(byItem.flatMap(\.goals), zip(zh, en)))) { row, w in
      let (view, (zh, en)) = row
      w.member("goal", view.goal.id)
      w.member("category", Bilingual(zh: zh.category, en: en.category))
      w.member("number", zh.number)
      w.member("content", Bilingual(zh: zh.content, en: en.content))
      w.member("lead", view.state.lead)
      w.member("completion", Bilingual(zh: zh.completion, en: en.completion))
    }
  }
}

extension Report.OwedRow {
  fileprivate func write(_ w: inout JSONWriter) {
    w.member("goal", view.goal.id)
    w.member("lead", view.state.lead)
    w.member("rhythm", view.state.rhythm.rawValue)
    w.member("periods") { w in
      w.array { w in
        for period in periods {
          w.object { w in
            w.member("from", period.first.description)
            w.member("to", period.last.description)
          }
        }
      }
    }
    w.member("wasDue", deadline.description)
    w.member("nextDue", next.description)
  }
}

extension Report.MovedRow {
  fileprivate func write(_ w: inout JSONWriter) {
    w.member("goal", view.goal.id)
    w.member("before") { w in
      if let before { Self.write(before, &w) }
    }
    w.member("now") { w in Self.write(view, &w) }
    w.member("entries") { w in
      w.array { w in
        for line in entries { line.write(&w) }
      }
    }
  }

  private static func write(_ view: GoalView, _ w: inout JSONWriter) {
    w.object { w in
      w.member("light", view.standing.light.rawValue)
      w.member("value", number: view.standing.value?.description)
      w.member("percent", number: view.standing.percent?.description)
      w.member("stage", view.standing.stage?.rawValue)
      w.member("assess", view.standing.assess?.rawValue)
    }
  }
}

extension ListReport {
  /// An array of goals.
  package func json(pretty: Bool = true) -> [UInt8] {
    jsonDocument(pretty) { w in
      w.array { w in
        for view in views { GoalDetail(view, ledger, on: day).write(&w) }
      }
    }
  }
}

extension GoalDetail {
  /// One goal with its entries.
  package func json(pretty: Bool = true) -> [UInt8] {
    jsonDocument(pretty) { w in write(&w, withEntries: true) }
  }
}

extension LogReport {
  /// An array of entries.
  package func json(pretty: Bool = true) -> [UInt8] {
    jsonDocument(pretty) { w in
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

  fileprivate mutating func goals(_ key: String, _ views: [GoalView], _ report: Report) {
    member(key) { w in
      w.array { w in
        for view in views { GoalDetail(view, report.ledger, on: report.day).write(&w) }
      }
    }
  }

  /// An array of objects, one a row.
  fileprivate mutating func rows<Row>(
    _ key: String, _ rows: [Row], _ write: (Row, inout JSONWriter) -> Void
  ) {
    member(key) { w in
      w.array { w in
        for row in rows { w.object { w in write(row, &w) } }
      }
    }
  }
}

/// A whole document with a line feed at its end.
private func jsonDocument(_ pretty: Bool, _ body: (inout JSONWriter) -> Void) -> [UInt8] {
  var writer = JSONWriter(pretty: pretty)
  body(&writer)
  return writer.bytes + [UInt8(ascii: "\n")]
}
