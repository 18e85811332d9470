/// Why git did not do what it was asked, told by its own words, which are in English whatever the language.
struct GitFault: Error {
  enum Kind {
    case noGit, network, authentication, badAddress, notAllowed, checkedOut, raced, busy, notOwned, diskFull
    case localChanges, other
  }

  let kind: Kind
  /// What git said, not yet safe to show.
  let said: String

  init(_ kind: Kind, _ said: String) {
    self.kind = kind
    self.said = said
  }

  init(_ ended: ChildProcess.Ended) {
    let text = String(decoding: ended.errors, as: UTF8.self)
    let kind = GitFault.signs.first { sign in sign.texts.contains { text.contains($0) } }?.kind ?? .other
    self.init(kind, GitFault.gist(text, ended.status))
  }

  /// The first that fits decides: what is more exact stands before what also goes with it.
  private static let signs: [(kind: Kind, texts: [String])] = [
    (.notOwned, ["dubious ownership"]),
    (.diskFull, ["No space left on device", "Disk quota exceeded"]),
    (.busy, ["index.lock", ".lock': File exists"]),
    (.checkedOut, ["refusing to update checked out branch"]),
    (
      .raced,
      ["(fetch first)", "(non-fast-forward)", "cannot lock ref", "failed to update ref", "(stale info)"]
    ),
    (.notAllowed, ["[remote rejected]", "pre-receive hook declined", "protected branch"]),
    (
      .authentication,
      [
        "Permission denied", "Authentication failed", "terminal prompts disabled", "could not read Username",
        "could not read Password", "Host key verification failed", "error: 401", "error: 403",
        "insufficient permission",
      ]
    ),
    (
      .network,
      [
        "Could not resolve host", "Connection refused", "Connection timed out", "Connection reset",
        "No route to host", "Network is unreachable", "Operation timed out", "Operation too slow",
        "unable to access", "the remote end hung up", "early EOF", "Temporary failure in name resolution",
      ]
    ),
    (
      .badAddress,
      [
        "does not appear to be a git repository", "does not exist", "not found", "is not a valid",
        "is not a git command", "not a git repository", "Unable to find remote helper", "transport '",
      ]
    ),
    (.localChanges, ["not uptodate", "would be overwritten"]),
  ]

  /// The lines that say what is wrong; git's hints and progress are left out.
  private static func gist(_ text: String, _ status: Int32) -> String {
    let lines = text.split(whereSeparator: \.isNewline)
    let telling = lines.filter { line in
      ["fatal:", "error:", " ! [", "ssh:"].contains { line.hasPrefix($0) }
    }
    let chosen = (telling.isEmpty ? lines.suffix(3) : telling.prefix(3)).joined(separator: "\n")
    return chosen.isEmpty ? "git: \(status)" : chosen
  }
}
