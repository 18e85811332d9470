import CSystem

/// What the program was given on its command line, its own name left out.
struct Arguments {
  private(set) var texts: [String] = []
  /// The place, from 1, of the first that is no UTF-8; another sign stands in place of what cannot be read.
  private(set) var unreadable: Int?

  init() {
    for place in 1..<max(1, duban_argument_count()) {
      guard let bytes = duban_argument(place) else { return }
      if let text = String(validatingCString: bytes) {
        texts.append(text)
      } else {
        texts.append(String(cString: bytes))
        unreadable = unreadable ?? Int(place)
      }
    }
  }
}
