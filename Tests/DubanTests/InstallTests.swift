import Foundation
import TestSupport
import Testing

@testable import duban

/// The README's own words on installing, run as they stand; and what it says of the configuration.
struct InstallTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appending(path: "../..").standardizedFileURL

  private func readme() throws -> String {
    String(decoding: try Data(contentsOf: Self.folder.appending(path: "README.md")), as: UTF8.self)
  }

  /// The commands below a mark.
  private func block(_ mark: String) throws -> String {
    let text = try readme()
    let begin = try #require(text.range(of: "<!-- \(mark) -->\n```sh\n"))
    let end = try #require(text[begin.upperBound...].range(of: "```"))
    return text[begin.upperBound..<end.lowerBound].trimmingCharacters(in: .newlines)
  }

  @Test func whatIsInstalledWorksAndIsRemovedWhole() throws {
    let home = try DubanHome()
    let install = try block("install").replacingOccurrences(
      of: "P=/usr/local", with: "P='\(home.path)/local'"
    )
    .replacingOccurrences(of: ".build/release/duban", with: "'\(DubanHome.program)'")
    #expect(install.contains("'\(DubanHome.program)' $P/bin"))
    let alone = "cd '\(Self.folder.path)'; sudo() { \"$@\"; };"
    let installed = try home.shell("set -e; \(alone) \(install); find $P -type f | sed \"s|$P/||\" | sort")
    #expect(
      installed.data == """
        bin/duban
        share/bash-completion/completions/duban
        share/fish/vendor_completions.d/duban.fish
        share/man/man1/duban.1
        share/zsh/site-functions/_duban

        """, "\(installed.words)")
    let found = try home.shell(
      "P='\(home.path)/local'; PATH=$P/bin:$PATH man -w duban; $P/bin/duban --version; head -1 $P/share/zsh/site-functions/_duban"
    )
    #expect(
      found.data == "\(home.path)/local/share/man/man1/duban.1\n\(Duban.version)\n#compdef duban\n",
      "\(found.data)\(found.words)")
    let removed = try home.shell("P='\(home.path)/local'; \(alone) \(block("remove")); find $P -type f")
    #expect(removed.data == "" && removed.status == 0, "\(removed.words)")
  }

  @Test func everyMemberOfTheConfigurationIsExplained() throws {
    let text = try readme()
    let begin = try #require(text.range(of: "`$XDG_CONFIG_HOME/duban/config.json`"))
    let end = try #require(text[begin.upperBound...].range(of: "\n## "))
    let rows = text[begin.upperBound..<end.lowerBound].split(separator: "\n").filter { $0.hasPrefix("| `") }
    let members = rows.compactMap { $0.split(separator: "`").dropFirst().first.map(String.init) }
    #expect(members.sorted() == ConfigReader.members.sorted())
  }
}
