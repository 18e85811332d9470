/// Who said something, on which day, and when it was saved; shared by all that stands on it.
package final class Stamp: Hashable, Sendable {
  package let on: Day
  private let kept: Kept

  private enum Kept: Sendable {
    case read(Signature)
    case unread(any SignatureSource, Int)
  }

  package init(on: Day, at: Instant, by: String, entry: String) {
    self.on = on
    kept = .read(Signature(at: at, by: by, entry: entry))
  }

  /// - Parameter place: of its signature among those the source keeps.
  package init(on: Day, in source: any SignatureSource, at place: Int) {
    self.on = on
    kept = .unread(source, place)
  }

  package var signature: Signature {
    switch kept {
    case .read(let signature): signature
    case .unread(let source, let place): source.signature(at: place)
    }
  }
  package var at: Instant { signature.at }
  package var by: String { signature.by }
  package var entry: String { signature.entry }

  package static func == (a: Stamp, b: Stamp) -> Bool {
    a === b || a.on == b.on && (a.isKept(with: b) || a.signature == b.signature)
  }

  /// Whether both are kept unread in one place.
  private func isKept(with other: Stamp) -> Bool {
    if case .unread(let one, let place) = kept, case .unread(let two, let another) = other.kept {
      return one === two && place == another
    }
    return false
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(on)
    hasher.combine(signature)
  }
}

/// When and by whom an entry was saved.
package struct Signature: Hashable, Sendable {
  package let at: Instant
  package let by: String
  /// The entry's id.
  package let entry: String

  package init(at: Instant, by: String, entry: String) {
    self.at = at
    self.by = by
    self.entry = entry
  }
}

/// Where signatures are kept that have not been asked for.
package protocol SignatureSource: AnyObject, Sendable {
  func signature(at place: Int) -> Signature
}
