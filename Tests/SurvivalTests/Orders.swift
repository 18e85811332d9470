import Glibc

/// What the fault shim is to do; see `FaultShim/include/fault_shim.h`.
struct Orders {
  enum Sticky: String { case once, call, all }

  var calls = "any"
  /// From 1.
  var at: Int
  var deed: String
  var sticky = Sticky.once

  var text: String { "\(calls) \(at) \(deed) \(sticky.rawValue)" }

  static func fail(_ code: Int32, at: Int, calls: String = "any", sticky: Sticky = .once) -> Orders {
    Orders(calls: calls, at: at, deed: "\(code)", sticky: sticky)
  }

  /// Ways of one call to go wrong, the commonest first.
  static func faults(at: Int, most: Int) -> [Orders] {
    let errors = [ENOSPC, EIO, EINTR, EDQUOT, EROFS]
    let whole: [Orders] = [.once, .call, .all].flatMap { (sticky: Sticky) in
      errors.map { Orders(at: at, deed: "\($0)", sticky: sticky) }
    }
    let short = ["short", "short:\(ENOSPC)", "short:\(EIO)"].map { Orders(at: at, deed: $0) }
    let stuck = ["short", "short:\(EDQUOT)"].map { Orders(at: at, deed: $0, sticky: .call) }
    let rare: [Orders] = [EACCES, ENOMEM, ENFILE, EAGAIN, ENODEV, EFBIG, ETIMEDOUT].flatMap { error in
      [Sticky.once, .call, .all].map { Orders(at: at, deed: "\(error)", sticky: $0) }
    }
    return Array((whole + short + stuck + rare).prefix(most))
  }
}
