/// What the program was started with, however that was read.
protocol StartOptions {
  var plan: String? { get }
  var store: String? { get }
  var asOf: String? { get }
  var theme: String? { get }
  var lang: String? { get }
  var by: String? { get }
  var source: String? { get }
  var readonly: Bool { get }
  var ascii: Bool { get }
  var mouse: Bool { get }
}

extension GlobalOptions: StartOptions {}

/// The options of a bare `duban` or `duban status`, read without the parser, which takes a fifth of the time to the first
/// frame.
///
/// `PlainLine` would read them too, but what it decodes with costs many times as much as this list.
struct PlainOptions: StartOptions {
  private(set) var plan: String?
  private(set) var store: String?
  private(set) var asOf: String?
  private(set) var theme: String?
  private(set) var lang: String?
  private(set) var by: String?
  private(set) var source: String?
  private(set) var readonly = false
  private(set) var ascii = false
  private(set) var mouse = false

  /// Nil for anything that is not plainly one of them, each given once: the parser then says what is wrong.
  init?(_ arguments: [String]) {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if set(argument) { continue }
      guard let value = rest.popFirst(), !value.isEmpty, !value.hasPrefix("-"), set(argument, value) else {
        return nil
      }
    }
  }

  private mutating func set(_ flag: String) -> Bool {
    switch flag {
    case "--readonly" where !readonly: readonly = true
    case "--ascii" where !ascii: ascii = true
    case "--mouse" where !mouse: mouse = true
    default: return false
    }
    return true
  }

  private mutating func set(_ option: String, _ value: String) -> Bool {
    switch option {
    case "--plan" where plan == nil: plan = value
    case "--store" where store == nil: store = value
    case "--as-of" where asOf == nil: asOf = value
    case "--theme" where theme == nil: theme = value
    case "--lang" where lang == nil: lang = value
    case "--by" where by == nil: by = value
    case "--source" where source == nil: source = value
    default: return false
    }
    return true
  }
}
