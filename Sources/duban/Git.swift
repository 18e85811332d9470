import Glibc

/// The `git` of this machine, working in one folder; it never asks anything and runs no hooks.
struct Git {
  let folder: String

  /// What could turn git's eyes to another repository, when `duban` is itself run by git.
  private static let elsewhere = [
    "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_COMMON_DIR", "GIT_NAMESPACE", "GIT_PREFIX",
    "GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_SHALLOW_FILE", "GIT_GRAFT_FILE",
  ]

  /// Whatever a user has settled for other work must not change what a ledger's bytes are, nor stop its commits.
  private static let settings = [
    "core.hooksPath=/dev/null", "core.autocrlf=false", "core.safecrlf=false", "core.quotePath=false",
    "core.fsync=committed,reference", "advice.detachedHead=false",
  ].flatMap { ["-c", $0] }

  /// Runs a command whatever comes of it.
  ///
  /// - Parameter index: another index file than the repository's own.
  /// - Throws: a `GitFault` where there is no git.
  func answer(
    _ arguments: [String], index: String? = nil, changes: [String: String?] = [:]
  ) throws -> ChildProcess.Ended {
    var variables: [String: String?] = ["GIT_TERMINAL_PROMPT": "0", "LC_ALL": "C", "LANGUAGE": nil]
    for name in Git.elsewhere { variables.updateValue(nil, forKey: name) }
    if let index { variables["GIT_INDEX_FILE"] = index }
    variables.merge(changes) { $1 }
    do {
      return try ChildProcess.run(["git", "-C", folder] + Git.settings + arguments, changes: variables)
    } catch {
      throw GitFault(
        error.code == ENOENT ? .noGit : .other, "\(error.path): \(Environment.message(error.code))")
    }
  }

  /// Runs a command that must succeed, and gives back the one line it writes.
  @discardableResult
  func run(
    _ arguments: [String], index: String? = nil, changes: [String: String?] = [:]
  ) throws -> String {
    let ended = try answer(arguments, index: index, changes: changes)
    guard ended.status == 0 else { throw GitFault(ended) }
    return Git.line(ended.output)
  }

  /// Runs a command that talks to another machine.
  @discardableResult
  func talk(_ arguments: [String]) throws -> String { try run(arguments, changes: try quietly()) }

  /// The one line of a command that may have nothing to say.
  func value(_ arguments: [String]) throws -> String? {
    let ended = try answer(arguments)
    return ended.status == 0 ? Git.line(ended.output) : nil
  }

  /// ssh asks neither for a password nor about a key; whoever has settled how to call it is not overruled.
  private func quietly() throws -> [String: String?] {
    var changes: [String: String?] = ["GIT_HTTP_LOW_SPEED_LIMIT": "1", "GIT_HTTP_LOW_SPEED_TIME": "60"]
    let isSettled = ["GIT_SSH_COMMAND", "GIT_SSH"].contains { Environment.variable($0) != nil }
    if try !isSettled && value(["config", "core.sshCommand"]) == nil {
      changes["GIT_SSH_COMMAND"] = "ssh -oBatchMode=yes -oConnectTimeout=20"
    }
    return changes
  }

  private static func line(_ bytes: [UInt8]) -> String {
    var text = String(decoding: bytes, as: UTF8.self)
    while text.last?.isNewline ?? false { text.removeLast() }
    return text
  }
}
