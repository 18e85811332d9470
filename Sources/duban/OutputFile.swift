import Glibc
import GoalText

/// A file the user asked for.
enum OutputFile {
  /// Writes a new file; one that exists is replaced only by force (73).
  static func write(_ bytes: [UInt8], to path: String, force: Bool, _ words: Words) throws {
    do { try Files.create(path, bytes, force: force) } catch {
      switch error.code {
      case EEXIST: throw Failure(words.commands.existsUnlessForced(path), .cannotCreate)
      case ENOSPC, EIO, EDQUOT, EFBIG: throw Failure("\(path): \(error.reason)", .inputOutput)
      default: throw Failure("\(path): \(error.reason)", .cannotCreate)
      }
    }
    say(InterfaceWords.of(words.language).wrote(path))
  }
}
