import Foundation
import TestSupport

/// Somebody's desk: a home and a store of its own, the clock pinned; gone at the end of its life.
final class JourneyDesk {
  let home: URL
  let store: URL
  /// The program under test.
  static let duban = DubanHome.program
  private let now: String

  /// - Parameters:
  ///   - now: what the program takes for the present.
  ///   - store: a store of somebody else's, to share.
  init(now: String = "2013-06-30T04:00:00Z", sharing store: URL? = nil) throws {
    home = FileManager.default.temporaryDirectory
      .appendingPathComponent("duban-desk-" + UUID().uuidString.lowercased().prefix(8))
    self.store = store ?? home.appendingPathComponent("store")
    self.now = now
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: home) }

  var environment: [String: String] {
    [
      "HOME": home.path, "XDG_DATA_HOME": home.path + "/data", "XDG_CONFIG_HOME": home.path + "/config",
      "XDG_STATE_HOME": home.path + "/state", "DUBAN_STORE": store.path, "DUBAN_NOW": now, "TZ": "UTC",
      "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "duban": JourneyDesk.duban,
    ]
  }

  /// A shell at this desk.
  func pane(
    columns: Int = 100, rows: Int = 30, term: String = "tmux-256color", with more: [String: String] = [:]
  ) throws -> TmuxPane {
    try TmuxPane(
      in: home, of: self, columns: columns, rows: rows, term: term,
      environment: environment.merging(more) { $1 })
  }

  /// A shell in which `duban` is open and shows its first frame.
  func open(_ options: String = "--by wang", columns: Int = 100, rows: Int = 30) throws -> TmuxPane {
    let pane = try pane(columns: columns, rows: rows)
    try pane.open(options)
    return pane
  }

  func read(_ name: String) -> [UInt8] {
    FileManager.default.contents(atPath: store.appendingPathComponent(name).path).map { [UInt8]($0) } ?? []
  }

  func write(_ name: String, _ text: String) throws {
    try FileManager.default.createDirectory(at: store, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: store.appendingPathComponent(name))
  }

  /// The ledger's entries, its header left out.
  func entries() throws -> [[String: Any]] {
    let lines = read("ledger.jsonl").split(separator: 10).dropFirst()
    return try lines.map {
      try JSONSerialization.jsonObject(with: Data($0)) as? [String: Any] ?? [:]
    }
  }

  /// `progress.json`, once it speaks of the ledger as long as it now is.
  func progress() throws -> [String: Any] {
    let end = Date(timeIntervalSinceNow: TmuxPane.patience)
    while true {
      let object = try? JSONSerialization.jsonObject(with: Data(read("progress.json"))) as? [String: Any]
      if let object, object["length"] as? Int == read("ledger.jsonl").count { return object }
      if Date() > end { throw NotCurrent() }
      usleep(15_000)
    }
  }

  /// Runs a `duban` command at this desk and returns its exit status.
  @discardableResult
  func command(_ arguments: String...) throws -> Int32 { try command(arguments) }

  func command(_ arguments: [String]) throws -> Int32 {
    let output = home.appendingPathComponent("command.out").path
    let child = try Spawned([JourneyDesk.duban] + arguments, environment: environment, files: .output(output))
    return child.wait()?.status ?? -1
  }

  struct NotCurrent: Error {}
}

extension TmuxPane {
  static let firstFrame = "1总览"

  /// Opens the screen and waits for its first frame.
  func open(_ options: String = "--by wang") throws {
    try run("$duban \(options)")
    try wait(for: TmuxPane.firstFrame)
  }

  /// Finds a goal as a user does; its row is then the selected one and shows these words.
  func find(_ text: String, selecting row: String) throws {
    try press("/")
    try wait(for: "── 查找 ──")
    try press("C-u")
    try type(text)
    try press("Enter")
    try wait(for: "▌ \(row)")
  }

  /// Presses a key, waits for its form, fills it in line by line, and sends it.
  func fill(_ key: String, _ title: String, _ lines: [String]) throws {
    try press(key)
    try wait(for: " \(title) ──")
    for line in lines {
      if !line.isEmpty {
        try press("C-u")
        try type(line)
      }
      try press("Enter")
    }
  }

  /// Leaves the screen, and waits for the shell to have it back.
  func quit() throws {
    try press("q")
    try waitForShell()
  }

  /// Waits until the shell asks for a command on the last row there is.
  func waitForShell() throws {
    try wait("the prompt") { shown in
      guard shown.split(separator: "\n").last?.hasPrefix(TmuxPane.prompt) ?? false else { return false }
      // What is typed while the program gives the terminal back would be lost on the way.
      return (try? fact("#{pane_current_command}")) == "sh"
    }
  }

  /// Runs a line in a cleared shell and waits for the words it must end with.
  func shell(_ line: String, says words: String) throws {
    try run("clear")
    try wait("an empty shell") { $0.split(separator: "\n").count == 1 }
    try run(line)
    try wait(for: words)
  }
}
