import GoalStore

/// A `progress.json` that was tampered with, under a right sum.
package func resealed(_ text: String) -> [UInt8] {
  let body = Array(text.utf8.dropLast(27))
  let digits = String(body.withUnsafeBytes { XXH64.of($0) }, radix: 16)
  let sum = String(repeating: "0", count: 16 - digits.count) + digits
  return body + Array(#","sum":"\#(sum)"}"#.utf8) + [10]
}
