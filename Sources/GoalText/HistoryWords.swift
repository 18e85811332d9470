/// Words about entries that have not been read yet.
package struct HistoryWords: Sendable {
  /// Stands under a goal's last entries when there are more.
  package let more: String

  private static let zh = HistoryWords(more: "更早的记录按 Enter 查看")
  private static let en = HistoryWords(more: "Enter shows the earlier ones")

  package static func of(_ language: Language) -> HistoryWords { language == .zh ? zh : en }
}
