import Testing

/// Whether the screen shows just these rows; where not, it is recorded as it is, ready to be pasted.
func shows(
  _ screen: Screen, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation
) -> Bool {
  let actual = screen.text
  if actual == expected { return true }
  Issue.record("The screen is:\n\(actual)", sourceLocation: sourceLocation)
  return false
}
