import GoalCore
import GoalUI
import TestSupport
import Testing
import TextCells

/// A screen whose user leaves the program the time to look ahead after every key.
private struct Watched {
  var screen: Screen
  private(set) var foresight = Foresight()
  /// How many keys were looked beyond after the key pressed last.
  private(set) var looks = 0

  init(view: Character = "2", at goal: String = "2.2-06") throws {
    screen = try Screen(HalfYear.entries, columns: 100, rows: 30).press(.keys([.character(view)]))
    find(goal)
  }

  mutating func find(_ goal: String) { screen = screen.press("/", .typed(goal), .enter) }

  mutating func press(_ keys: Key...) {
    for key in keys {
      let isBrowsing = screen.state.overlay == nil
      foresight.forget()
      // The frame shown is part of what is looked beyond.
      _ = screen.state.frame()
      screen.act(.key(key))
      _ = screen.state.frame()
      foresight.saw(key, isBrowsing: isBrowsing)
      lookAhead()
    }
  }

  mutating func lookAhead() {
    looks = 0
    while foresight.isDue {
      foresight.look(beyond: screen.state)
      looks += 1
    }
  }

  mutating func forget() { foresight.forget() }

  func foreseen(_ key: Key) -> Foreseen? { foresight.foreseen(key, today: screen.state.today) }

  func knows(_ key: Key) -> Bool { foreseen(key) != nil }
}

/// Which keys are looked beyond, and that what is foreseen is what comes.
@Suite struct ForesightTests {
  @Test func theKeyPressedLastIsForeseen() throws {
    var watched = try Watched()
    for key in [Key.down, .down, .character("+"), .character("+"), .pageDown] {
      watched.press(key)
      #expect(watched.knows(key), "\(key)")
    }
  }

  @Test func theWayBackIsForeseen() throws {
    var watched = try Watched()
    watched.press(.down, .up, .pageDown)
    #expect(watched.knows(.pageDown) && watched.knows(.up) && !watched.knows(.down))
  }

  @Test func theStepIsForeseenOnTheGoalNowSelected() throws {
    var watched = try Watched()
    watched.press(.character("+"), .down)
    guard case .save(_, let drafts, let save) = watched.foreseen(.character("+")) else {
      Issue.record("no step is foreseen")
      return
    }
    let goal = try #require(watched.screen.state.place.selected?.goal)
    #expect(goal != "2.2-06" && drafts.map(\.goal) == [goal])
    #expect(save != nil)
    #expect(watched.knows(.down))
  }

  @Test func theLastMoveIsForeseenAfterAStep() throws {
    var watched = try Watched()
    watched.press(.down, .character("+"))
    #expect(watched.knows(.character("+")) && watched.knows(.down))
  }

  /// Only the step in the direction gone last, which may ask for words.
  @Test func anotherStepTakesTheStepsPlace() throws {
    var watched = try Watched()
    watched.press(.character("+"), .character("-"), .escape, .down)
    #expect(watched.knows(.down) && !watched.knows(.character("+")))
    watched.press(.character("+"), .up)
    #expect(watched.knows(.character("+")))
  }

  @Test func aReaderPaysForNoStep() throws {
    var watched = try Watched()
    for _ in 0..<20 {
      watched.press(.down)
      #expect(watched.looks == 1)
    }
  }

  @Test func whatIsForeseenInVainIsForgotten() throws {
    var watched = try Watched()
    watched.press(.up, .character("+"))
    for press in 1...10 {
      watched.press(.down)
      // The way up was forgotten first, for it was the older habit.
      #expect(watched.looks == (press < 7 ? 3 : press == 7 ? 2 : 1), "press \(press)")
    }
    watched.press(.character("+"), .down)
    #expect(watched.looks == 2)
  }

  @Test func whatHappensInBetweenMakesItWorthless() throws {
    var watched = try Watched()
    watched.press(.down, .character("+"), .down)
    watched.forget()
    #expect(!watched.foresight.isDue)
    for key in [Key.down, .character("+")] { #expect(!watched.knows(key)) }
    // The habits stay, for the next key.
    watched.press(.up)
    #expect(watched.knows(.character("+")))
  }

  @Test func nothingIsForeseenForAnotherDay() throws {
    var watched = try Watched()
    watched.press(.character("+"), .down)
    let tomorrow = watched.screen.state.today + 1
    for key in [Key.down, .character("+")] {
      #expect(watched.foresight.foreseen(key, today: tomorrow) == nil)
    }
  }

  @Test func whatIsTypedIntoAPromptIsNoHabit() throws {
    var watched = try Watched()
    watched.press(.character("+"), .character("="), .character("j"))
    #expect(!watched.knows(.character("j")) && !watched.knows(.character("+")))
    watched.press(.escape)
    #expect(watched.knows(.character("+")) && watched.looks == 1)
  }

  /// In any order and view: the same frames, the same entries, the same screen after the save.
  @Test(arguments: ["1", "2", "3", "4", "5"])
  func whatIsForeseenIsWhatComes(view: String) throws {
    var watched = try Watched(view: Character(view))
    var dice = Dice(UInt64(view.unicodeScalars.first!.value))
    let common = [Key.down, .up, .character("+"), .character("+")].flatMap { Array(repeating: $0, count: 4) }
    let keys = common + [.character("-"), .left, .right, .pageDown]
    var (moves, saves) = (0, 0)
    for round in 0..<120 {
      if round % 10 == 0 {
        watched.forget()
        watched.find("2.2-06")
      }
      let key = keys.randomElement(using: &dice)!
      let foreseen = watched.foreseen(key)
      let ledger = watched.screen.desk.ledger
      watched.press(key)
      switch foreseen {
      case .frame(_, let frame):
        moves += 1
        #expect(frame == watched.screen.state.screen, "round \(round): \(key)")
      case .save(_, let drafts, let save):
        saves += 1
        #expect(save?.isOf(drafts, in: ledger) == true)
        #expect(watched.screen.desk.ledger.count == ledger.count + drafts.count)
        #expect(save?.frame == watched.screen.state.screen, "round \(round): \(key)")
      case nil: break
      }
      if watched.screen.state.overlay != nil { watched.press(.escape) }
    }
    #expect(moves > 20 && saves > (view == "1" ? 0 : 5), "\(moves) moves, \(saves) saves")
  }
}
