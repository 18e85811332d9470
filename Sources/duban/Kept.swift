/// Lets a value live to the end of the process, which takes all memory back at once.
///
/// A plan and a ledger are thousands of small pieces: freeing one by one what is needed no more costs a short command
/// a twentieth of its time.
func keepToTheEnd(_ value: Any) {
  _ = Unmanaged.passRetained(Kept(value))
}

private final class Kept {
  private let value: Any

  init(_ value: Any) { self.value = value }
}
