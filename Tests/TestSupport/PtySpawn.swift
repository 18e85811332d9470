package import Glibc

/// A child process by `posix_spawn` and `waitpid` alone.
///
/// Foundation's `Process` hands its children a socket that it waits on: where a child leaves a server behind, such
/// as tmux does, it waits for ever.
package struct Spawned {
  package let pid: pid_t

  /// What a child's standard input, output and error are.
  package enum Files {
    /// Nothing to read; output and errors to this file.
    case output(String)
    /// Nothing to read; output to the first file, errors to the second.
    case outputs(String, errors: String)
    /// All three a terminal, which becomes the child's own, in a session of its own.
    case terminal(String)
  }

  /// POSIX_SPAWN_SETSID, which the C library shows to GNU sources only.
  private static let newSession: Int16 = 0x80
  /// POSIX_SPAWN_SETSIGMASK: the threads that tests run on have signals blocked, and a child would inherit that.
  private static let ownMask: Int16 = 0x08

  package struct NotStarted: Error { package let code: Int32 }

  package init(_ arguments: [String], environment: [String: String], files: Files) throws {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Spawned.ownMask)
    switch files {
    case .output(let path):
      posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
      posix_spawn_file_actions_addopen(&actions, 1, path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
      posix_spawn_file_actions_adddup2(&actions, 1, 2)
    case .outputs(let path, let errors):
      posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
      posix_spawn_file_actions_addopen(&actions, 1, path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
      posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    case .terminal(let path):
      posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
      posix_spawn_file_actions_adddup2(&actions, 0, 1)
      posix_spawn_file_actions_adddup2(&actions, 0, 2)
      posix_spawnattr_setflags(&attributes, Spawned.newSession | Spawned.ownMask)
    }
    for file in Int32(3)..<256 { posix_spawn_file_actions_addclose(&actions, file) }
    var argv = arguments.map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for string in argv + variables { free(string) } }
    var pid: pid_t = 0
    let code = posix_spawn(&pid, arguments[0], &actions, &attributes, &argv, &variables)
    guard code == 0 else { throw NotStarted(code: code) }
    self.pid = pid
  }

  /// How a child ended, and what it used.
  package struct Ended {
    /// As a shell says it: a signal is 128 and its number.
    package let status: Int32
    /// Time on a processor, in seconds.
    package let seconds: Double
  }

  /// Waits for the end, once; nil when it does not come within so many seconds.
  package func wait(seconds: Double = 60) -> Ended? {
    // Most children are short: the first looks follow each other closely.
    let tries = Int(seconds * 200) + 100
    for attempt in 0...tries {
      if let ended = look() { return ended }
      usleep(attempt < 100 ? 500 : 5_000)
    }
    return nil
  }

  /// How it ended, if it has by now; to be asked until it says so, and not again.
  package func look() -> Ended? {
    var status: Int32 = 0
    var usage = rusage()
    guard wait4(pid, &status, WNOHANG, &usage) == pid else { return nil }
    let signal = status & 0x7F
    return Ended(
      status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal,
      seconds: Spawned.seconds(usage.ru_utime) + Spawned.seconds(usage.ru_stime))
  }

  private static func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
}
