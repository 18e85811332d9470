import Glibc
import GoalCore
import GoalText

/// What the process finds outside: variables, folders, clock, names.
enum Environment {
  static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  static var home: String { variable("HOME") ?? "/" }
  static var dataHome: String { variable("XDG_DATA_HOME") ?? home + "/.local/share" }
  static var configHome: String { variable("XDG_CONFIG_HOME") ?? home + "/.config" }
  static var stateHome: String { variable("XDG_STATE_HOME") ?? home + "/.local/state" }

  static var loginName: String {
    if let entry = getpwuid(getuid()), let name = entry.pointee.pw_name { return String(cString: name) }
    return variable("USER") ?? "uid\(getuid())"
  }

  static var hostName: String {
    var name = [CChar](repeating: 0, count: 256)
    guard gethostname(&name, name.count - 1) == 0 else { return "?" }
    return String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// What the system says of an error that has no word of ours, in the user's language where it knows that.
  static func message(_ code: Int32) -> String {
    // A command has not said how characters are written, as the terminal has.
    if setlocale(LC_CTYPE, nil).map({ strcmp($0, "C") }) == 0 { setlocale(LC_CTYPE, "C.UTF-8") }
    setlocale(LC_MESSAGES, "")
    return String(cString: strerror(code))
  }

  /// Now, in UTC; the one clock of the program. `DUBAN_NOW` (an instant) pins it for tests.
  static var now: Instant {
    if let pinned = variable("DUBAN_NOW").flatMap({ Instant(iso: $0) }) { return pinned }
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Instant(microseconds: Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1000)
  }

  /// Milliseconds on a clock that no one can set.
  static var uptime: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }

  /// Today's date where the user is.
  static var today: Day {
    var seconds = time_t(now.microseconds / 1_000_000)
    var local = tm()
    localtime_r(&seconds, &local)
    return Day(year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday))
      ?? Day(number: Int(now.microseconds / 86_400_000_000))
  }

  /// The first set of LC_ALL, LC_MESSAGES and LANG: zh…, C, POSIX or none read Chinese, any other English.
  static var language: Language {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(variable).first ?? ""
    let name = locale.prefix { $0 != "." && $0 != "@" }
    return name.isEmpty || name == "C" || name == "POSIX" || name.hasPrefix("zh") ? .zh : .en
  }
}
