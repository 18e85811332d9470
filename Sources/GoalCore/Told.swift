/// What was said of a goal last, in words: read from where it is kept only when somebody asks.
package struct Told: Hashable, Sendable {
  package struct Texts: Hashable, Sendable {
    /// The last three.
    package var statements: [GoalState.Statement] = []
    /// The last note, of any report.
    package var note: String?

    package init(statements: [GoalState.Statement] = [], note: String? = nil) {
      self.statements = statements
      self.note = note
    }
  }

  private enum Kept: Sendable {
    case read(Texts)
    case unread(any ToldSource)
  }

  private var kept = Kept.read(Texts())

  package init() {}

  package init(_ texts: Texts) { kept = .read(texts) }

  package init(in source: any ToldSource) { kept = .unread(source) }

  package var texts: Texts {
    get {
      switch kept {
      case .read(let texts): texts
      case .unread(let source): source.texts
      }
    }
    set { kept = .read(newValue) }
  }

  /// Whether what is kept unread can be read.
  package var isSound: Bool {
    if case .unread(let source) = kept { return source.isSound }
    return true
  }

  package static func == (a: Told, b: Told) -> Bool {
    if case .unread(let one) = a.kept, case .unread(let other) = b.kept, one === other { return true }
    return a.texts == b.texts
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(texts) }
}

/// Where the words are kept that have not been asked for.
package protocol ToldSource: AnyObject, Sendable {
  var texts: Told.Texts { get }
  /// Whether what is kept there is as it was written.
  var isSound: Bool { get }
}
