@testable import StrictJSON

/// Reads text; the tests' short way in.
func read(_ text: String) throws(JSONError) -> JSONValue {
  try JSONDocument(Array(text.utf8)).root
}

/// Why the bytes were refused, nil if they were taken.
func refusal(of bytes: [UInt8]) -> JSONError? {
  do throws(JSONError) {
    _ = try JSONDocument(bytes)
    return nil
  } catch {
    return error
  }
}

/// What the calls write, as text.
func written(pretty: Bool = false, _ body: (inout JSONWriter) -> Void) -> String {
  var writer = JSONWriter(pretty: pretty)
  body(&writer)
  return String(decoding: writer.bytes, as: UTF8.self)
}

/// A document with one of everything the grammar has, some of it in two, three and four bytes.
let sample = #"""
  {"id": "2.2-06", "title": "新建\u7EFF道 é 🌲", "pair": "\ud83c\udf32", "note": "a\"b\\c\/\b\f\n\r\t",
   "values": [0, -1, 22.50, 1e-3, 4E+2, -0.5e7], "flags": [true, false, null], "empty": [{}, []],
   "nested": {"a": {"b": [[1], [2, 3]]}}}
  """#
