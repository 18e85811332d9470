package import Foundation

/// What a screen did not come to show in time, with what it showed instead.
package struct NotShown: Error, CustomStringConvertible {
  let wanted: String
  let shown: String

  package var description: String { "waited in vain for \(wanted); the screen:\n\(shown)" }
}

/// A shell on a real terminal: a tmux server of its own with one pane, gone at the end of its life.
package final class TmuxPane {
  private let folder: URL
  private let environment: [String: String]
  /// Whoever must outlive the pane, such as the owner of its folder.
  private let owner: AnyObject
  /// What the shell's prompt is.
  package static let prompt = "shell>"
  /// How long to wait for the screen before giving up, in seconds; machines under load are slow.
  package static let patience = 15.0

  /// - Parameters:
  ///   - folder: where the server's socket and settings go.
  ///   - owner: is kept alive as long as the pane.
  ///   - term: the terminal the pane says it is.
  package init(
    in folder: URL, of owner: AnyObject, columns: Int = 100, rows: Int = 30, term: String = "tmux-256color",
    environment: [String: String]
  ) throws {
    self.folder = folder
    self.owner = owner
    self.environment = environment.merging(["TMUX_TMPDIR": folder.path]) { $1 }
    let settings = """
      set -g default-terminal \(term)
      set -g status off
      set -sg escape-time 0

      """
    try Data(settings.utf8).write(to: folder.appendingPathComponent("tmux.conf"))
    try tmux("new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "-c", folder.path, "exec sh")
    try wait("a prompt") { $0.hasPrefix("$") || $0.hasPrefix("#") }
    try run("PS1='\(TmuxPane.prompt) '; clear")
    try wait("the prompt") { $0.hasPrefix(TmuxPane.prompt) }
  }

  deinit { _ = try? tmux("kill-server") }

  /// Types text as it stands.
  package func type(_ text: String) throws {
    try tmux("send-keys", "-l", "--", text)
  }

  /// Presses keys by tmux's names for them: `Enter`, `C-z`, `Escape`, `F10`, or a character.
  package func press(_ keys: String...) throws {
    try tmux(["send-keys"] + keys)
  }

  /// Types a command line and Enter.
  package func run(_ line: String) throws {
    try type(line)
    try press("Enter")
  }

  /// Pastes as a terminal does: in brackets where the program asked for them.
  package func paste(_ bytes: [UInt8]) throws {
    let file = folder.appendingPathComponent("pasted")
    try Data(bytes).write(to: file)
    try tmux("load-buffer", file.path)
    try tmux("paste-buffer", "-p", "-r", "-d")
  }

  package func resize(_ columns: Int, _ rows: Int) throws {
    try tmux("resize-window", "-x", "\(columns)", "-y", "\(rows)")
  }

  /// What the screen shows, row by row.
  package func screen() throws -> String { try tmux("capture-pane", "-p") }

  package func rows() throws -> [String] {
    try screen().split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// What tmux knows of the pane, such as `#{alternate_on}`.
  package func fact(_ format: String) throws -> String {
    try tmux("display-message", "-p", format).trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// Looks again and again until the screen satisfies; throws what it showed when it never does.
  @discardableResult
  package func wait(_ wanted: String, until satisfied: (String) -> Bool) throws -> String {
    let end = Date(timeIntervalSinceNow: TmuxPane.patience)
    while true {
      let shown = try screen()
      if satisfied(shown) { return shown }
      if Date() > end { throw NotShown(wanted: wanted, shown: shown) }
      usleep(15_000)
    }
  }

  /// Waits until the text shows, however many blanks the layout puts between its words.
  @discardableResult
  package func wait(for text: String) throws -> String {
    let words = TmuxPane.squeezed(text)
    return try wait("“\(text)”") { TmuxPane.squeezed($0).contains(words) }
  }

  private static func squeezed(_ text: String) -> String {
    text.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
  }

  /// Waits until the text no longer shows.
  @discardableResult
  package func wait(without text: String) throws -> String {
    try wait("“\(text)” to go") { !$0.contains(text) }
  }

  /// The process the shell started last and still has.
  package func program() throws -> pid_t {
    let shell = try fact("#{pane_pid}")
    let end = Date(timeIntervalSinceNow: TmuxPane.patience)
    while Date() < end {
      let children = try? String(contentsOfFile: "/proc/\(shell)/task/\(shell)/children", encoding: .utf8)
      if let child = children?.split(separator: " ").last.flatMap({ pid_t($0) }) { return child }
      usleep(15_000)
    }
    throw NotShown(wanted: "a program", shown: try screen())
  }

  @discardableResult
  private func tmux(_ arguments: String...) throws -> String { try tmux(arguments) }

  @discardableResult
  private func tmux(_ arguments: [String]) throws -> String {
    let settings = folder.appendingPathComponent("tmux.conf").path
    // Its words go through a file: a pipe would stay open in the server for as long as that lives.
    let words = folder.appendingPathComponent("tmux.out")
    let client = try Spawned(
      ["/usr/bin/tmux", "-u", "-L", "duban", "-f", settings] + arguments, environment: environment,
      files: .output(words.path))
    let status = client.wait()?.status
    let output = String(decoding: try Data(contentsOf: words), as: UTF8.self)
    guard status == 0 else {
      throw NotShown(wanted: "tmux \(arguments.prefix(2).joined(separator: " "))", shown: output)
    }
    return output
  }
}
