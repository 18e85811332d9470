#define _GNU_SOURCE
#include "shim.h"

#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <unistd.h>
#include <wchar.h>

#include "keys.h"
#include "signals.h"

enum { ESCAPE_DELAY = 30, ANSWER_DELAY = 50 };

static SCREEN *screen;
// Where keys are read: reading from a pad draws nothing.
static WINDOW *input;
static bool is_left;
static bool uses_mouse;
static bool answer_is_due;
static struct termios modes_before;

static const char paste_on[] = "\033[?2004h";
static const char paste_off[] = "\033[?2004l";

// Past ncurses' buffer, which keypad and endwin have emptied where this is called; putp would go to stdio's.
static void say(const char *bytes) {
  ssize_t written = write(STDOUT_FILENO, bytes, strlen(bytes));
  (void)written;
}

// Text of every locale is UTF-8 here; where the locale says otherwise the C library's own UTF-8 stands in.
static void use_utf8(void) {
  setlocale(LC_CTYPE, "");
  if (strcmp(nl_langinfo(CODESET), "UTF-8") != 0) setlocale(LC_CTYPE, "C.UTF-8");
}

static int check_terminal(void) {
  int error = 0;
  if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) return DUBAN_SCREEN_NO_TERMINAL;
  if (setupterm(NULL, STDOUT_FILENO, &error) != OK) return DUBAN_SCREEN_UNKNOWN;
  const char *cup = tigetstr("cup");
  bool is_dumb = cup == NULL || cup == (const char *)-1;
  del_curterm(cur_term);
  return is_dumb ? DUBAN_SCREEN_DUMB : DUBAN_SCREEN_OK;
}

static char reset_bytes[512];
static size_t reset_count;

static int collect(int byte) {
  if (reset_count < sizeof reset_bytes) reset_bytes[reset_count++] = (char)byte;
  return byte;
}

// What brings any terminal back to its shell, for a process that can do no more than write.
static void prepare_last_words(void) {
  static const char *const names[] = {"sgr0", "op", "rmkx", "cnorm", "rmcup"};
  reset_count = 0;
  for (const char *c = paste_off; *c; c++) collect(*c);
  if (uses_mouse) {
    for (const char *c = "\033[?1006l\033[?1000l"; *c; c++) collect(*c);
  }
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    char *string = tigetstr(names[i]);
    if (string != NULL && string != (char *)-1) tputs(string, 1, collect);
  }
  collect('\r');
  collect('\n');
  duban_signals_set_last_words(reset_bytes, reset_count, &modes_before);
}

// The keys that the terminal driver would keep for itself: ^S ^Q ^V ^O. ^C ^\ ^Z stay signals.
static void set_modes(void) {
  struct termios modes;
  cbreak();
  noecho();
  nonl();
  if (tcgetattr(STDIN_FILENO, &modes) == 0) {
    modes.c_iflag &= ~(tcflag_t)(IXON | IXOFF);
    modes.c_lflag &= ~(tcflag_t)IEXTEN;
    tcsetattr(STDIN_FILENO, TCSADRAIN, &modes);
  }
  def_prog_mode();
  keypad(input, TRUE);
  meta(input, TRUE);
  nodelay(input, TRUE);
  intrflush(input, FALSE);
}

// An ambiguous sign and the question where the cursor is now: the answer comes as a key. The first frame clears
// the sign away.
static void ask_ambiguous_width(void) {
  const char *report = tigetstr("u7");
  if (report == NULL || report == (const char *)-1 || strcmp(report, "\033[6n") != 0) return;
  say("\033[2;1H\u25CF\033[6n\033[1;1H");
  answer_is_due = true;
}

int duban_screen_open(bool mouse) {
  use_utf8();
  int result = check_terminal();
  if (result != DUBAN_SCREEN_OK) return result;
  if (tcgetattr(STDIN_FILENO, &modes_before) != 0) return DUBAN_SCREEN_NO_TERMINAL;
  set_escdelay(ESCAPE_DELAY);
  screen = newterm(NULL, stdout, stdin);
  if (screen == NULL) return DUBAN_SCREEN_FAILED;
  input = newpad(1, 1);
  if (input == NULL) {
    endwin();
    screen = NULL;
    return DUBAN_SCREEN_FAILED;
  }

  uses_mouse = mouse;
  set_modes();
  if (has_colors() && start_color() == OK) use_default_colors();
  if (uses_mouse) {
    mouseinterval(0);
    mousemask(BUTTON1_PRESSED | BUTTON1_RELEASED | BUTTON4_PRESSED | BUTTON5_PRESSED, NULL);
  }
  duban_define_keys();
  prepare_last_words();
  duban_signals_hold(true);
  atexit(duban_screen_close);
  say(paste_on);
  ask_ambiguous_width();
  return DUBAN_SCREEN_OK;
}

// An answer that comes after we are gone would be typed into the shell.
static void swallow_answer(void) {
  int byte;
  while (answer_is_due && (byte = duban_read_byte(ANSWER_DELAY)) >= 0) answer_is_due = byte != 'R';
}

void duban_screen_leave(void) {
  if (screen == NULL || is_left) return;
  is_left = true;
  say(paste_off);
  curs_set(1);
  endwin();
  tcsetattr(STDIN_FILENO, TCSADRAIN, &modes_before);
  duban_signals_hold(false);
}

void duban_screen_enter(void) {
  if (screen == NULL || !is_left) return;
  is_left = false;
  duban_signals_hold(true);
  // Nothing is drawn by this, but the modes and the alternate screen come back.
  doupdate();
  duban_forget_cursor();
  say(paste_on);
  duban_adopt_size();
}

void duban_screen_close(void) {
  if (screen == NULL) return;
  if (!is_left) swallow_answer();
  duban_screen_leave();
  screen = NULL;
}

void duban_adopt_size(void) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0) return;
  if (size.ws_row != LINES || size.ws_col != COLS) resizeterm(size.ws_row, size.ws_col);
}

// A character on its way in: get_wch would drop one whose bytes come in two pieces, and with a byte that no
// character has all that comes behind it.
static struct {
  uint32_t value;
  uint32_t least;  // a smaller value would have been written shorter
  int missing;
} character;

static void begin_character(unsigned char byte) {
  static const uint32_t least[] = {0, 0x80, 0x800, 0x10000};
  int more = byte < 0xC2 || byte > 0xF4 ? 0 : byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3;
  character.missing = more;
  character.least = least[more];
  character.value = more == 0 ? byte : byte & (0x3F >> more);
}

// Takes a byte; true once a character is whole. Bytes that no character has are dropped.
static bool take_byte(unsigned char byte) {
  if (character.missing == 0 || (byte & 0xC0) != 0x80) {
    begin_character(byte);
    return byte < 0x80;
  }
  uint32_t value = character.value = character.value << 6 | (byte & 0x3F);
  bool is_surrogate = value >= 0xD800 && value < 0xE000;
  return --character.missing == 0 && value >= character.least && !is_surrogate && value <= 0x10FFFF;
}

int duban_next_key(uint32_t *value) {
  for (;;) {
    int key = wgetch(input);
    if (key == ERR) return ERR;
    if (key > 0xFF) {
      *value = (uint32_t)key;
      if (key >= DUBAN_KEY_NARROW && key <= DUBAN_KEY_NOTHING) answer_is_due = false;
      return KEY_CODE_YES;
    }
    if (!take_byte((unsigned char)key)) continue;
    *value = character.value;
    return OK;
  }
}

int duban_read_byte(int timeout_milliseconds) {
  struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
  unsigned char byte;
  if (poll(&input, 1, timeout_milliseconds) <= 0) return -1;
  return read(STDIN_FILENO, &byte, 1) == 1 ? byte : -1;
}

bool duban_is_gone(void) {
  int waiting = 0;
  return ioctl(STDIN_FILENO, FIONREAD, &waiting) != 0 || waiting == 0;
}

bool duban_mouse(int *row, int *column, int *action) {
  MEVENT event;
  if (getmouse(&event) != OK) return false;
  *row = event.y;
  *column = event.x;
  *action = event.bstate & BUTTON1_PRESSED   ? DUBAN_PRESS
            : event.bstate & BUTTON1_RELEASED ? DUBAN_RELEASE
            : event.bstate & BUTTON4_PRESSED  ? DUBAN_SCROLL_UP
            : event.bstate & BUTTON5_PRESSED  ? DUBAN_SCROLL_DOWN
                                              : DUBAN_OTHER;
  return true;
}
