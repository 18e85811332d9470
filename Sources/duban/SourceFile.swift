import Glibc
import GoalCore
import GoalExchange
import GoalText
import GoalUI

/// The file that has the text of the report, as option or configuration name it.
enum SourceFile {
  /// The most bytes it may have: a report has some thirty thousand.
  static let limit = 1 << 20

  static func read(_ path: String?, _ words: Words) -> SourceReading {
    guard let path else { return .notNamed(configuration: Config.path) }
    let bytes: [UInt8]
    do { bytes = try Files.read(path, limit: limit) } catch {
      let isLarge = error.code == EFBIG
      return .failed(path: path, isLarge ? .tooLarge(kibibytes: limit / 1024) : .system(error.reason(words)))
    }
    guard let text = PlainText.decode(bytes) else { return .failed(path: path, .notText) }
    return .read(path: path, SourceText(text))
  }
}
