/// Open to the modules that call them, so that each is compiled for its type.
extension JSONScanner {
  /// The value of the next member if its key is this one; one that cannot be read breaks the scanner.
  @inlinable @inline(__always)
  package mutating func given<Value>(
    _ key: StaticString, _ read: (inout JSONScanner) -> Value?
  ) -> Value? {
    guard take(key) else { return nil }
    let value = read(&self)
    if value == nil { fail() }
    return value
  }

  /// The elements of the next member if its key is this one; else none.
  @inlinable @inline(__always)
  package mutating func list<Value>(
    _ key: StaticString, _ read: (inout JSONScanner) -> Value?
  ) -> [Value] {
    guard take(key) else { return [] }
    var values: [Value] = []
    open("[")
    while more() {
      guard let value = read(&self) else {
        fail()
        return []
      }
      values.append(value)
    }
    close("]")
    return values
  }
}
