internal import CNcurses
internal import Glibc
package import TextCells

extension Terminal {
  /// Waits for something to happen, and does not wake up before.
  ///
  /// Keys come first, then signals, then the descriptors in their order. After `hangup` the terminal is gone for
  /// good: every further call says so at once.
  /// - Parameters:
  ///   - descriptors: also wait until one of these can be read.
  ///   - timeoutMilliseconds: how long to wait at most; `nil` for ever.
  package func nextEvent(watching descriptors: [Int32] = [], timeoutMilliseconds: Int? = nil) -> InputEvent {
    let deadline = timeoutMilliseconds.map { Clock.milliseconds + $0 }
    while true {
      if let event = pendingEvent() { return event }
      var polled = ([STDIN_FILENO, signals] + descriptors).map {
        pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
      }
      let left = deadline.map { max(0, $0 - Clock.milliseconds) }
      let ready = poll(&polled, nfds_t(polled.count), left.map { Int32(clamping: $0) } ?? -1)
      if ready == 0 { return .timeout }
      guard ready > 0 else { continue }
      // Asked before anything is read: input that makes no key leaves an empty terminal too.
      if isGone(polled[0]) { return .hangup }
      if let event = pendingEvent() { return event }
      if let file = polled.dropFirst(2).first(where: { $0.revents != 0 }) { return .fileReady(file.fd) }
    }
  }

  /// Whether nothing is typed for a while.
  package func isQuiet(milliseconds: Int) -> Bool {
    var polled = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&polled, 1, Int32(clamping: milliseconds)) == 0
  }

  /// Waits a while for nothing but the end; keys are left for later.
  ///
  /// - Returns: the signal that is to end the program, SIGHUP also for a terminal that is gone; nil when none came.
  package func pause(milliseconds: Int) -> Int32? {
    var polled = [
      pollfd(fd: STDIN_FILENO, events: 0, revents: 0), pollfd(fd: signals, events: Int16(POLLIN), revents: 0),
    ]
    guard poll(&polled, 2, Int32(clamping: milliseconds)) > 0 else { return nil }
    if polled[0].revents != 0 { return SIGHUP }
    guard case .terminated(let signal) = signalEvent() else { return nil }
    return signal
  }

  /// What came already: a key, or a signal and what follows from it.
  private func pendingEvent() -> InputEvent? {
    if let event = signalEvent() { return event }
    guard let event = input.next() else { return nil }
    if case .resize = event { forgetFrame() }
    return event
  }

  private func signalEvent() -> InputEvent? {
    while case let signal = duban_signals_next(), signal != 0 {
      switch signal {
      case SIGTSTP:
        stop()
        return .resumed
      case SIGCONT:
        comeBack()
        return .resumed
      case SIGWINCH: continue  // ncurses reports it as a key
      default: return .terminated(signal: signal)
      }
    }
    return nil
  }

  /// Whether the terminal hung up: poll says so, or there is input and nothing in it.
  private func isGone(_ terminal: pollfd) -> Bool {
    let signs = Int16(POLLHUP | POLLERR | POLLNVAL)
    if terminal.revents & signs != 0 { return true }
    return terminal.revents & Int16(POLLIN) != 0 && duban_is_gone()
  }
}

/// Time that no one can set back.
private enum Clock {
  static var milliseconds: Int {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return now.tv_sec * 1000 + now.tv_nsec / 1_000_000
  }
}
