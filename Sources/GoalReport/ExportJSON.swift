package import GoalCore
import StrictJSON

/// Goals and entries in one document, for other programs.
package struct ExportReport: Sendable {
  private let list: ListReport
  private let log: LogReport

  package init(_ list: ListReport, _ log: LogReport) {
    self.list = list
    self.log = log
  }

  /// One object of format, plan, day, goals as in `list`, and entries as in `log`.
  package func json(_ ledger: Ledger, pretty: Bool = true) -> [UInt8] {
    var writer = JSONWriter(pretty: pretty)
    writer.object { w in
      w.member("format", "duban.export/1")
      w.member("plan") { w in
        w.object { w in
          w.member("id", list.plan.id)
          w.member("year", list.plan.year)
          w.member("title", list.plan.title)
        }
      }
      w.member("day", list.day.description)
      w.member("goals") { w in
        w.array { w in
          for view in list.views { GoalDetail(view, ledger, on: list.day).write(&w) }
        }
      }
      w.member("entries") { w in
        w.array { w in
          for line in log.lines { line.write(&w) }
        }
      }
    }
    return writer.bytes + [UInt8(ascii: "\n")]
  }
}
