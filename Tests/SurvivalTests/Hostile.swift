/// Texts that would drive a terminal, hide or turn round what stands beside them, were they let.
enum Hostile {
  static let texts = [
    "红\u{1B}[7777;1m\u{1B}[7777J灭", "\u{1B}]0;7777\u{7}题\u{1B}]52;c;7777\u{1B}\\名",
    "\u{9B}7777m\u{9D}7777\u{9C}乙",
    "\u{1B}P7777\u{1B}\\\u{1B}_7777\u{1B}\\丙", "甲\u{202E}txt.exe\u{202C}\u{2066}x\u{2069}",
    "零\u{200B}宽\u{FEFF}\u{AD}x",
    "标\u{E0041}\u{E007F}签\u{2028}\u{2029}", "响\u{7}退\u{8}\u{7F}行\u{B}\u{C}\u{85}",
    "👩‍👩‍👧‍👦\u{200D}\u{200D}x", "\u{1B}c\u{1B}#8\u{1B}(0\u{E}丁\u{F}",
  ]

  /// Those a plan may hold: they hide nothing, but try a terminal's patience.
  static let shown = ["e\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}母", "ｱｲｳ全角—…·", "\u{301}先", "ﬁß𠮷道"]

  /// One text with something of each kind in it, short enough for a name.
  static let name = "王\u{1B}[7777m\u{9B}7777m\u{202E}\u{200B}\u{7}五"
}
