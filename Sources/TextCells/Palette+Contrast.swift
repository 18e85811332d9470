extension Palette {
  /// How well two colours stand apart, 1 to 21, as the Web Content Accessibility Guidelines 2.1 count it.
  ///
  /// Text is legible from 4.5 on. The first sixteen colours are taken as xterm has them.
  package static func contrast(_ a: UInt8, _ b: UInt8) -> Double {
    let (first, second) = (luminance(a), luminance(b))
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  /// What a reader with weak eyes still reads.
  package static let legible = 4.5

  private static func luminance(_ color: UInt8) -> Double {
    let (red, green, blue) = components(color)
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /// A step of sRGB as light.
  private static func linear(_ step: Int) -> Double {
    let value = Double(step) / 255
    if value <= 0.04045 { return value / 12.92 }
    // To the power of 2.4: the square, and the fifth root of the square.
    let square = (value + 0.055) / 1.055 * ((value + 0.055) / 1.055)
    return square * fifthRoot(square)
  }

  /// By Newton's steps down from 1, for numbers up to 1.
  private static func fifthRoot(_ number: Double) -> Double {
    var root = 1.0
    while true {
      let fourth = root * root * root * root
      let next = root - (root * fourth - number) / (5 * fourth)
      guard next < root else { return root }
      root = next
    }
  }
}
