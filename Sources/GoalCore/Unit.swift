/// A department and the other names it goes by.
package struct Unit: Hashable, Sendable {
  package var name: String
  package var aliases: [String]

  package init(name: String, aliases: [String]) {
    self.name = name
    self.aliases = aliases
  }

  /// Its own name first.
  package var names: [String] { [name] + aliases }
}

extension [Unit] {
  /// A unit's own name for any of its names; what is unknown stays as it is.
  package func name(of typed: String) -> String { first { $0.names.contains(typed) }?.name ?? typed }

  /// The units of a text that names several, each by its own name and once.
  package func listed(_ typed: String) -> [String] {
    var seen: Set<String> = []
    return typed.listedNames.map { name(of: $0) }.filter { seen.insert($0).inserted }
  }

  /// Every name that means the same unit as a name.
  package func names(of name: String) -> Set<String> {
    Set(first { $0.names.contains(name) }?.names ?? [name])
  }
}
