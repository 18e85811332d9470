import Glibc

/// Another program, run to its end without a shell and without anything to read.
enum ChildProcess {
  /// How it ended and what it wrote.
  struct Ended {
    /// As a shell says it: a signal is 128 and its number.
    let status: Int32
    let output: [UInt8]
    let errors: [UInt8]
  }

  /// Runs a program that is looked for along PATH.
  ///
  /// What it writes goes through files that have no name: a helper it leaves behind, such as ssh's master, may keep
  /// a pipe open for hours.
  /// - Parameter changes: variables to set, or with nil to take away.
  /// - Throws: ENOENT where there is no such program.
  static func run(_ arguments: [String], changes: [String: String?] = [:]) throws(FileTrouble) -> Ended {
    let (output, errors) = (try namelessFile(), try namelessFile())
    defer {
      close(output)
      close(errors)
    }
    let pid = try spawn(arguments, environment(changes), output, errors)
    let status = wait(for: pid)
    return Ended(status: status, output: try contents(output), errors: try contents(errors))
  }

  private static func spawn(
    _ arguments: [String], _ environment: [String], _ output: Int32, _ errors: Int32
  ) throws(FileTrouble) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, errors, STDERR_FILENO)
    var argv = arguments.map { strdup($0) } + [nil]
    var variables = environment.map { strdup($0) } + [nil]
    defer { for text in argv + variables { free(text) } }
    var pid: pid_t = 0
    let code = posix_spawnp(&pid, arguments[0], &actions, nil, &argv, &variables)
    guard code == 0 else { throw FileTrouble(path: arguments[0], code: code) }
    return pid
  }

  private static func wait(for pid: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(pid, &status, 0) < 0 && errno == EINTR {}
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }

  static func namelessFile() throws(FileTrouble) -> Int32 {
    let folder = Environment.variable("TMPDIR") ?? "/tmp"
    // As mkstemp(3) asks: six of them, for it to fill in.
    var name = Array("\(folder)/duban-\(String(repeating: "X", count: 6))".utf8CString)
    let file = mkstemp(&name)
    guard file >= 0 else { throw FileTrouble(path: folder, code: errno) }
    unlink(name)
    _ = fcntl(file, F_SETFD, FD_CLOEXEC)
    return file
  }

  static func contents(_ file: Int32) throws(FileTrouble) -> [UInt8] {
    lseek(file, 0, SEEK_SET)
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(file, &chunk, chunk.count)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw FileTrouble(path: "", code: errno) }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
    }
  }

  /// This program's own variables as it was started with, changed.
  private static func environment(_ changes: [String: String?]) -> [String] {
    let own = (try? Files.read("/proc/self/environ")) ?? []
    let kept = own.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }.filter { variable in
      !changes.keys.contains(String(variable.prefix { $0 != "=" }))
    }
    return kept + changes.compactMap { name, value in value.map { "\(name)=\($0)" } }
  }
}
