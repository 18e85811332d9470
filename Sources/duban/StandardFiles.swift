import Glibc
import GoalText
import TextCells

/// Standard output and error: one way to write data, one to write words.
enum StandardFiles {
  /// Puts something unusable in the place of standard files that are closed, so that no file of the store gets
  /// their number and is written to; using them then fails as it should.
  static func guardClosed() {
    for number in Int32(0)...2 where fcntl(number, F_GETFD) < 0 {
      _ = open("/dev/null", number == 0 ? O_WRONLY : O_RDONLY)
    }
  }

  /// Writes data to standard output.
  ///
  /// A reader that has gone ends the program by the signal it would have had; any other error is a failure (74).
  static func write(_ bytes: [UInt8], _ words: Words) throws {
    do { try Files.write(bytes, to: STDOUT_FILENO, path: words.commands.standardOutput) } catch {
      if error.code == EPIPE {
        signal(SIGPIPE, SIG_DFL)
        raise(SIGPIPE)
        exit(128 + SIGPIPE)
      }
      throw Failure("\(error.path): \(error.reason(words))", .inputOutput)
    }
  }
}

/// A word about the data, on standard error, under the program's name and safe to show.
func tell(_ message: String) { say("duban: " + message) }

/// Words on standard error, safe to show.
func say(_ message: String) {
  let line = Text.visible(message, keepingNewlines: true) + "\n"
  // Where standard error does not work there is nobody left to tell.
  try? Files.write(Array(line.utf8), to: STDERR_FILENO, path: "")
}
