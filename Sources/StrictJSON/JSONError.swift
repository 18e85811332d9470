/// Why a document was refused, and where.
package struct JSONError: Error, Equatable, Sendable {
  package let problem: JSONProblem
  package let position: JSONPosition

  package init(problem: JSONProblem, position: JSONPosition) {
    self.problem = problem
    self.position = position
  }
}

/// What is wrong, as facts: the words are the caller's, in the language of its reader.
///
/// A proper prefix of a valid document is `unexpectedEnd` at its last byte plus one, wherever it was cut.
package enum JSONProblem: Equatable, Sendable {
  /// The input stops inside a value; an empty input too.
  case unexpectedEnd
  case unexpectedCharacter(Unicode.Scalar, expected: JSONExpected)
  /// A comma before a closing bracket; the position is the comma's.
  case trailingComma
  /// A second member of the same name, escapes decoded, compared scalar by scalar; the position is its own.
  /// It is noticed when the object closes: an error of form further on in the object comes first.
  case duplicateKey(String)
  case byteOrderMark
  /// Something other than white space after the document's value.
  case trailingContent
  /// A leading zero, or a sign, point or exponent without digits; the position is the number's first byte.
  case badNumber
  /// An unknown letter after `\`, or `\u` without four hex digits; the position is the backslash's.
  case badEscape
  /// `\uD800`…`\uDFFF` outside a pair; the position is the backslash's.
  case loneSurrogate
  /// A byte below 0x20 inside a string.
  case controlCharacter(UInt8)
  /// Overlong, a surrogate, above U+10FFFF or a stray byte; the position is where the sequence begins.
  case badUTF8
  /// The bracket that opens one container too many.
  case tooDeep(limit: Int)
  /// More bytes than the limit; nothing was read.
  case tooLarge(limit: Int)
}

/// What could have stood in the place of an unexpected character.
package enum JSONExpected: Equatable, Sendable {
  case value
  case key
  case colon
  case commaOrBrace
  case commaOrBracket
  /// The rest of `true`, `false` or `null`.
  case literal
}
