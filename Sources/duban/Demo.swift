import Glibc

/// A store of samples bears a file of this name, so that every screen and page can say so.
enum Demo {
  static let marker = "/SAMPLE"

  static func isSample(_ folder: String) -> Bool { access(folder + marker, F_OK) == 0 }
}
