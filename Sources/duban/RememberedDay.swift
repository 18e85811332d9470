import GoalCore
import StrictJSON

/// The day a user works on, kept between starts in the state folder; a plan has its own.
struct RememberedDay {
  private let path: String

  init(plan: String) { path = Environment.stateHome + "/duban/\(plan).json" }

  /// Nil when none was remembered or the file cannot be read: it is asked for again.
  var day: Day? {
    guard let bytes = try? Files.read(path, limit: 1 << 16), let document = try? JSONDocument(bytes) else {
      return nil
    }
    return document.root["day"]?.string.flatMap { Day(iso: $0) }
  }

  /// A day that cannot be kept is only asked for again, so a failure is silent.
  func keep(_ day: Day) {
    var writer = JSONWriter()
    writer.object { $0.member("day", day.description) }
    if let slash = path.lastIndex(of: "/") { try? Files.makeFolder(String(path[..<slash])) }
    try? Files.create(path, writer.bytes + [UInt8(ascii: "\n")], force: true, mode: 0o600)
  }
}
