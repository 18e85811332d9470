/// Whether the three lines of the first start have been seen, kept in the state folder.
enum Welcome {
  private static var folder: String { Environment.stateHome + "/duban" }
  private static var path: String { folder + "/welcomed" }

  /// Nobody has seen them at this home yet.
  static var isDue: Bool { (try? Files.read(path, limit: 16)) == nil }

  /// Where it cannot be kept the lines come once more, so a failure is silent.
  static func keep() {
    try? Files.makeFolder(folder)
    try? Files.create(path, [], force: true, mode: 0o600)
  }
}
