/// The name that a mistyped one most likely means: at most two changes away, the first of those that are equally near.
package func nearestName(to typed: String, among names: [String]) -> String? {
  let near = names.map { ($0, editDistance(typed, $0)) }.min { $0.1 < $1.1 }
  return near.flatMap { $0.1 <= 2 ? $0.0 : nil }
}

/// Insertions, deletions, changes and swaps of neighbours that turn one text into the other.
func editDistance(_ a: String, _ b: String) -> Int {
  let (a, b) = (Array(a.lowercased()), Array(b.lowercased()))
  var (earlier, row) = ([Int](), Array(0...b.count))
  for i in a.indices {
    var next = [i + 1]
    for j in b.indices {
      let change = row[j] + (a[i] == b[j] ? 0 : 1)
      var least = min(change, row[j + 1] + 1, next[j] + 1)
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { least = min(least, earlier[j - 1] + 1) }
      next.append(least)
    }
    (earlier, row) = (row, next)
  }
  return row[b.count]
}
