import Glibc

/// Who commits, where git has not been told: nothing needs to be configured.
struct Author {
  private let name: String

  init(_ world: World) { name = world.name }

  func variables(_ git: Git) throws -> [String: String?] {
    var variables: [String: String?] = [:]
    if try git.value(["config", "user.name"])?.isEmpty ?? true {
      for role in ["AUTHOR", "COMMITTER"] where Environment.variable("GIT_\(role)_NAME") == nil {
        variables["GIT_\(role)_NAME"] = plain
      }
    }
    if try git.value(["config", "user.email"])?.isEmpty ?? true {
      for role in ["AUTHOR", "COMMITTER"] where Environment.variable("GIT_\(role)_EMAIL") == nil {
        variables["GIT_\(role)_EMAIL"] = "duban@\(host)"
      }
    }
    return variables
  }

  /// Git refuses a name of which it would leave nothing.
  private var plain: String {
    let kept = name.unicodeScalars.filter { $0.value >= 0x20 && $0 != "<" && $0 != ">" }
    let hasLetter = kept.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
    return hasLetter ? String(String.UnicodeScalarView(kept)) : "duban"
  }

  /// This machine's name as part of an address.
  private var host: String {
    let kept = Environment.hostName.unicodeScalars.filter { scalar in
      scalar.isASCII && (scalar.properties.isAlphabetic || "-.0123456789".unicodeScalars.contains(scalar))
    }
    return kept.isEmpty ? "localhost" : String(String.UnicodeScalarView(kept))
  }
}
