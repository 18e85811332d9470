import Glibc
import GoalText

/// A file the user asked for.
enum OutputFile {
  /// Writes a new file; one that exists is replaced only by force (73).
  static func write(_ bytes: [UInt8], to path: String, force: Bool, _ words: Words) throws {
    if path.isEmpty { throw Failure(words.commands.needed("-o", "FILE"), .usage) }
    do { try Files.create(path, bytes, force: force) } catch {
      switch error.code {
      case EEXIST: throw Failure(words.commands.existsUnlessForced(path), .cannotCreate)
      case ENOSPC, EIO, EDQUOT, EFBIG: throw Failure("\(path): \(error.reason(words))", .inputOutput)
      default: throw Failure("\(path): \(error.reason(words))", .cannotCreate)
      }
    }
    say(Words.of(words.language).interface.wrote(path))
  }
}
