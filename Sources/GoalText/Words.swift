/// Every word the user reads, in one language.
///
/// Both languages are values of the same structs, so a word that is missing in one does not compile. A class, because
/// there are thousands of words, and what passes them on should pass a reference.
package final class Words: Sendable {
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
  package let interface: InterfaceWords
  package let look: LookWords

  private init(
    language: Language, numbers: NumberWords, lights: LightWords, kinds: KindWords, entries: EntryWords,
    fields: FieldWords, reasons: ReasonWords, status: StatusWords, screen: ScreenWords, errors: ErrorWords,
    commands: CommandLineWords, filter: FilterWords, prompts: PromptWords, interface: InterfaceWords,
    look: LookWords
  ) {
    self.language = language
    self.numbers = numbers
    self.lights = lights
    self.kinds = kinds
    self.entries = entries
    self.fields = fields
    self.reasons = reasons
    self.status = status
    self.screen = screen
    self.errors = errors
    self.commands = commands
    self.filter = filter
    self.prompts = prompts
    self.interface = interface
    self.look = look
  }

  package static let zh = Words(
    language: .zh, numbers: .zh, lights: .zh, kinds: .zh, entries: .zh, fields: .zh, reasons: .zh,
    status: .zh, screen: .zh, errors: .zh, commands: .zh,
    filter: .zh, prompts: .zh, interface: .zh, look: .zh)
  package static let en = Words(
    language: .en, numbers: .en, lights: .en, kinds: .en, entries: .en, fields: .en, reasons: .en,
    status: .en, screen: .en, errors: .en, commands: .en,
    filter: .en, prompts: .en, interface: .en, look: .en)

  package static func of(_ language: Language) -> Words {
    switch language {
    case .zh: zh
    case .en: en
    }
  }
}
