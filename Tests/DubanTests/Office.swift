import Foundation
import TestSupport

/// Several desks with a store each, and a bare repository all of them reach.
struct Office {
  let desks: [DubanHome]
  private let shelf: DubanHome

  init(desks count: Int) throws {
    shelf = try DubanHome()
    desks = try (0..<count).map { _ in try DubanHome() }
    _ = try shelf.shell("git init -q --bare shared.git")
  }

  /// The shared repository.
  var address: String { shelf.path + "/shared.git" }
  /// A folder for what no desk owns.
  var path: String { shelf.path }

  func git(_ desk: Int, _ line: String) throws -> DubanHome.Answer {
    try desks[desk].shell("git -C '\(desks[desk].store)' \(line)")
  }

  @discardableResult
  func duban(_ desk: Int, _ line: String, env: [String: String] = [:]) throws -> DubanHome.Answer {
    try desks[desk].duban(["--by", Office.names[desk]] + words(line), env: env)
  }

  @discardableResult
  func share(_ desk: Int) throws -> DubanHome.Answer { try desks[desk].duban(["share", address]) }

  func ledger(_ desk: Int) throws -> String { try desks[desk].read(desks[desk].ledger) }

  /// The ids of a desk's entries in the order of its file, duplicates too.
  func ids(_ desk: Int) throws -> [String] {
    try ledger(desk).split(separator: "\n").dropFirst().compactMap {
      (try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])?["id"] as? String
    }
  }

  static let names = ["wang", "li", "zhao", "sun"]

  /// A folder to put first on PATH, in which `git` is a script; `$git` is the true one, `$duban` the program.
  func disguise(_ script: String) throws -> [String: String] {
    let trueGit = try shelf.shell("command -v git").data.trimmingCharacters(in: .whitespacesAndNewlines)
    let name = "bin-" + UUID().uuidString
    let file = try shelf.write(
      "\(name)/git", "#!/bin/sh\ngit=\(trueGit)\nduban='\(DubanHome.program)'\n\(script)\nexec $git \"$@\"\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file)
    return ["PATH": "\(shelf.path)/\(name):/usr/bin:/bin", "SHELF": shelf.path]
  }
}
