import Glibc
import GoalCore
import GoalReport
import GoalText
import GoalUI
import NcursesTerminal

/// Where a report of the screen goes: a file, the printer, a pager.
struct ReportDelivery {
  let report: Report
  let words: Words

  /// Seconds the printer is waited for.
  private static let patience = 30

  private func bytes(_ format: ReportFormat, isPaged: Bool = false) -> [UInt8] {
    report.bytes(Rendering(format, Layout(words), isPaged: isPaged))
  }

  /// Writes a new file in the form its name ends in.
  func write(to path: String) -> Action {
    do {
      try Files.create(path, bytes(ReportFormat(fileName: path) ?? .text))
      return .fileWritten(path: path)
    } catch {
      return .fileFailed(
        path: path, reason: error.code == EEXIST ? words.commands.exists : error.reason(words))
    }
  }

  /// Hands the pages to `lp` in a size that 80 columns by 60 lines fit an A4 sheet in.
  func print() -> Action {
    do {
      let script = "exec lp -o cpi=12 -o lpi=6 -o media=A4 2>&1"
      let answer = try ChildProcess.shell(
        script, input: bytes(.text, isPaged: true), seconds: ReportDelivery.patience)
      let said = String(decoding: answer.output, as: UTF8.self).split(whereSeparator: \.isNewline)
        .joined(separator: words.numbers.dot)
      if answer.isOverdue { return .printFailed(words.reports.noAnswer(ReportDelivery.patience)) }
      return answer.status == 0 ? .printed(said) : .printFailed(said)
    } catch {
      return .printFailed(error.reason(words))
    }
  }

  /// Shows the text in `$PAGER`, else in less or more, while the screen steps aside.
  func page(_ terminal: Terminal) -> Action? {
    let script = """
      if [ -n "$PAGER" ]; then eval "$PAGER"; elif command -v less >/dev/null; then less; else more; fi
      """
    let name = Environment.variable("PAGER") ?? "less"
    do {
      let text = bytes(.text)
      let answer = try terminal.withTerminalReleased { () throws(FileTrouble) in
        try ChildProcess.shell(script, input: text, seconds: nil)
      }
      // Leaving a pager with Ctrl-C, or before it has read all, is no failure.
      let isFine = answer.status == 0 || answer.status == 128 + SIGINT || answer.status == 128 + SIGPIPE
      return isFine ? nil : .pagerFailed(command: name, reason: words.reports.pagerEnded(Int(answer.status)))
    } catch let trouble as FileTrouble {
      return .pagerFailed(command: name, reason: trouble.reason(words))
    } catch {
      return nil
    }
  }
}
