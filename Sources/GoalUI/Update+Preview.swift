import GoalCore
import GoalReport
import GoalText
import TextCells

extension State {
  /// The report of that kind on the day shown.
  private func report(_ kind: ReportKind) -> Report {
    Report(kind, ledger, snapshot, notice: isDemo ? interface.sample : nil)
  }

  /// A report in pages as it will print.
  func preview(_ kind: ReportKind) -> Preview {
    Preview(kind: kind, pages: report(kind).pages(Layout(words, width: Preview.width)))
  }

  /// What the screen can print: slips go to one unit and are made by the command.
  private static let kinds: [ReportKind] = [.status] + ReportKind.periods

  mutating func press(_ key: Key, in preview: Preview) -> [Effect] {
    notice = nil
    let request = ReportRequest(kind: preview.kind, language: language)
    switch Keymap.narrow(key) {
    case .character("w"), .character("W"):
      let name = preview.kind == .status ? "" : preview.kind.rawValue + "-"
      overlay = .form(Form(.savePreview(preview), goals: [], fields: [(.path, "duban-\(name)\(day).txt")]))
    // Only the capital prints: p twice must not send paper.
    case .character("P"): return [.printReport(request)]
    case .character("v"), .character("V"): return [.pageReport(request)]
    case .tab: overlay = .preview(self.preview(next(preview.kind, 1)))
    case .backTab: overlay = .preview(self.preview(next(preview.kind, -1)))
    case .escape, .character("q"), .character("Q"), .character("?"), .function(1), .function(10):
      overlay = nil
    default: overlay = .preview(scrolled(preview, key))
    }
    return []
  }

  private func next(_ kind: ReportKind, _ step: Int) -> ReportKind {
    let index = State.kinds.firstIndex(of: kind) ?? 0
    return State.kinds[(index + step + State.kinds.count) % State.kinds.count]
  }

  private func scrolled(_ preview: Preview, _ key: Key) -> Preview {
    var preview = preview
    let last = max(0, preview.rows - overlayHeight)
    let lastPage = max(0, preview.pages.count - 1) * preview.rowsOfPage
    switch Keymap.narrow(key) {
    case .pageDown: preview.top = min(preview.pageStart + preview.rowsOfPage, max(lastPage, preview.top))
    case .pageUp:
      preview.top =
        preview.top > preview.pageStart
        ? preview.pageStart : max(0, preview.pageStart - preview.rowsOfPage)
    case .down, .character("j"): preview.top = min(preview.top + 1, max(last, preview.top))
    case .up, .character("k"): preview.top = max(preview.top - 1, 0)
    case .character(" "), .control("d"):
      preview.top = min(preview.top + overlayHeight, max(last, preview.top))
    case .control("u"): preview.top = max(preview.top - overlayHeight, 0)
    case .home, .character("g"): preview.top = 0
    case .end, .character("G"): preview.top = max(last, 0)
    case .right, .character("l"): preview.left = min(preview.left + 8, max(0, Preview.width - columns))
    case .left, .character("h"): preview.left = max(preview.left - 8, 0)
    default: break
    }
    return preview
  }

  /// A file's name was given: its ending says the form; one that no form has stays in the prompt.
  mutating func save(_ preview: Preview, to path: String) -> Effect {
    overlay = .preview(preview)
    return .writeReport(ReportRequest(kind: preview.kind, language: language), path: path)
  }
}
