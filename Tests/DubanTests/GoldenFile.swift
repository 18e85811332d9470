import Foundation
import Testing

/// A recorded text that stands in a file of its own, to be read by eye before it is kept.
enum GoldenFile {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("GoldenReports")

  /// Compares a text with the recorded one. With `DUBAN_RECORD` set it is recorded instead, and the test fails, so that
  /// nobody records by accident.
  static func check(_ name: String, _ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws
  {
    let file = folder.appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["DUBAN_RECORD"] != nil {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
      Issue.record("recorded \(name)", sourceLocation: sourceLocation)
      return
    }
    let recorded = FileManager.default.contents(atPath: file.path).map { String(decoding: $0, as: UTF8.self) }
    guard let recorded else {
      Issue.record("\(name) is not recorded", sourceLocation: sourceLocation)
      return
    }
    guard recorded != text else { return }
    let (was, now) = (recorded.components(separatedBy: "\n"), text.components(separatedBy: "\n"))
    let line =
      zip(was, now).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(was.count, now.count)
    let shown = { (lines: [String]) in lines.dropFirst(line).prefix(6).joined(separator: "\n") }
    Issue.record("\(name):\(line + 1) was\n\(shown(was))\nis\n\(shown(now))", sourceLocation: sourceLocation)
  }
}
