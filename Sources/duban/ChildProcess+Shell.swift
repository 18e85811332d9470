import Glibc

extension ChildProcess {
  /// What a command of the shell said.
  struct Answer {
    /// Both standard output and error; empty where it wrote to ours.
    var output: [UInt8] = []
    /// As a shell says it; 127 for a program that is not there.
    var status: Int32 = 0
    /// It was ended because it took longer than allowed.
    var isOverdue = false
  }

  /// Runs a command of the shell with something to read.
  ///
  /// - Parameters:
  ///   - input: what it reads on standard input, from a file that has no name, so that nobody waits for anybody.
  ///   - seconds: take what it writes, and end it after so long; nil lets it write where this program does, and
  ///     take as long as its user likes.
  static func shell(_ script: String, input: [UInt8], seconds: Int?) throws(FileTrouble) -> Answer {
    let (given, said) = (try namelessFile(), try namelessFile())
    defer {
      close(given)
      close(said)
    }
    try Files.write(input, to: given, path: "sh")
    lseek(given, 0, SEEK_SET)
    let child = try spawn(script, given, seconds == nil ? nil : said)
    var answer = Answer()
    answer.status = wait(for: child, seconds, &answer.isOverdue)
    answer.output = try contents(said)
    return answer
  }

  private static func spawn(_ script: String, _ input: Int32, _ output: Int32?) throws(FileTrouble) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    for number in output == nil ? [] : [STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_adddup2(&actions, output ?? -1, number)
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // The other program starts with signals as a shell would give them.
    var (none, all) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    var arguments: [UnsafeMutablePointer<CChar>?] = []
    for argument in ["sh", "-c", script] { arguments.append(strdup(argument)) }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }
    var child: pid_t = 0
    let code = posix_spawn(&child, "/bin/sh", &actions, &attributes, &arguments, environ)
    guard code == 0 else { throw FileTrouble(path: "/bin/sh", code: code) }
    return child
  }

  private static func wait(for child: pid_t, _ seconds: Int?, _ isOverdue: inout Bool) -> Int32 {
    var status: Int32 = 0
    var left = seconds.map { $0 * 1000 / ChildProcess.patience } ?? -1
    while true {
      let ended = waitpid(child, &status, left >= 0 ? WNOHANG : 0)
      if ended == child { break }
      if ended < 0 && errno != EINTR { return 127 }
      guard left >= 0, ended == 0 else { continue }
      left -= 1
      if left == 0 {
        isOverdue = true
        kill(child, SIGKILL)
        left = -1
      } else {
        usleep(useconds_t(ChildProcess.patience * 1000))
      }
    }
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }

  /// Milliseconds between two looks at a program that is given only so long.
  private static let patience = 20
}
