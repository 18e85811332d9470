package import GoalCore

/// The languages the user can read.
package enum Language: String, CaseIterable, Sendable { case zh, en }

extension Bilingual {
  /// The text in one language.
  package func `in`(_ language: Language) -> String {
    switch language {
    case .zh: zh
    case .en: en
    }
  }
}
