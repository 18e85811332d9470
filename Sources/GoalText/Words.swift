/// Every word the user reads, in one language.
///
/// Both languages are values of the same struct, so a word that is missing in one does not compile.
package struct Words: Sendable {
  package let language: Language
  package let numbers: NumberWords
  package let lights: LightWords
  package let kinds: KindWords
  package let entries: EntryWords
  package let fields: FieldWords
  package let reasons: ReasonWords
  package let status: StatusWords
  package var reports: ReportWords { ReportWords.of(language) }
  package let screen: ScreenWords
  package let errors: ErrorWords
  package let commands: CommandLineWords
  package let filter: FilterWords
  package let prompts: PromptWords

  package static let zh = Words(
    language: .zh, numbers: .zh, lights: .zh, kinds: .zh, entries: .zh, fields: .zh, reasons: .zh,
    status: .zh, screen: .zh, errors: .zh, commands: .zh,
    filter: .zh, prompts: .zh)
  package static let en = Words(
    language: .en, numbers: .en, lights: .en, kinds: .en, entries: .en, fields: .en, reasons: .en,
    status: .en, screen: .en, errors: .en, commands: .en,
    filter: .en, prompts: .en)

  package static func of(_ language: Language) -> Words {
    switch language {
    case .zh: zh
    case .en: en
    }
  }
}
