extension StateList {
  /// A goal's state, to be held on to without copying it.
  package func held(at index: Int) -> HeldState { held[index] }
}
