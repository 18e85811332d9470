// Drawing: a frame is put together as bytes and sent in one write. ncurses says what the bytes are; its own refresh
// would send a piece after each move of the cursor, and a terminal drawing between two of them shows half a frame.
#define _GNU_SOURCE
#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <wchar.h>

#include "shim.h"

// Last: its macros have names such as columns and lines.
#include <term.h>

static char *frame;
static size_t frame_count, frame_room;

static bool make_room(size_t count) {
  if (frame_count + count <= frame_room) return true;
  size_t room = (frame_room == 0 ? 8192 : frame_room * 2) + count;
  char *more = realloc(frame, room);
  if (more == NULL) return false;
  frame = more;
  frame_room = room;
  return true;
}

static int add_byte(int byte) {
  if (make_room(1)) frame[frame_count++] = (char)byte;
  return byte;
}

static void add_bytes(const char *bytes, size_t count) {
  if (!make_room(count)) return;
  memcpy(frame + frame_count, bytes, count);
  frame_count += count;
}

static void add_string(const char *capability) {
  if (capability != NULL) tputs(capability, 1, add_byte);
}

static void add_number(int number) {
  char digits[12];
  size_t count = 0;
  do digits[sizeof digits - ++count] = (char)('0' + number % 10);
  while ((number /= 10) > 0);
  add_bytes(digits + sizeof digits - count, count);
}

void duban_move(int row, int column) {
  static const char *cup;
  static bool is_ansi;
  if (cup != cursor_address) {
    cup = cursor_address;
    is_ansi = strcmp(cup, "\033[%i%p1%d;%p2%dH") == 0;
  }
  if (!is_ansi) return add_string(tiparm(cup, row, column));
  add_bytes("\033[", 2);
  add_number(row + 1);
  add_byte(';');
  add_number(column + 1);
  add_byte('H');
}

void duban_clear(void) { add_string(clear_screen); }

bool duban_can_erase(bool has_background) { return clr_eol != NULL && (!has_background || back_color_erase); }

void duban_erase_line(void) { add_string(clr_eol); }

bool duban_moves_in_style(void) { return move_standout_mode; }

bool duban_keeps_corner(void) { return auto_right_margin && !eat_newline_glitch; }

static attr_t attributes_of(int bits) {
  return (bits & DUBAN_BOLD ? A_BOLD : 0) | (bits & DUBAN_DIM ? A_DIM : 0) | (bits & DUBAN_ITALIC ? A_ITALIC : 0) |
         (bits & DUBAN_UNDERLINE ? A_UNDERLINE : 0) | (bits & DUBAN_REVERSE ? A_REVERSE : 0);
}

// What switches a style on from none, and off again. ncurses knows what a terminal cannot have at once.
static struct style {
  char *on, *off;
  size_t on_count, off_count;
} *styles;
static int style_count;

static char *spell(attr_t attributes, int pair, size_t *count) {
  size_t start = frame_count;
  vid_puts(attributes, (short)pair, NULL, add_byte);
  *count = frame_count - start;
  char *bytes = malloc(*count + 1);
  if (bytes != NULL) memcpy(bytes, frame + start, *count);
  if (bytes == NULL) *count = 0;
  frame_count = start;
  return bytes;
}

int duban_make_style(int bits, int pair) {
  struct style *more = realloc(styles, (size_t)(style_count + 1) * sizeof *styles);
  if (more == NULL) return -1;
  styles = more;
  struct style *style = &styles[style_count];
  size_t ignored;
  free(spell(A_NORMAL, 0, &ignored));
  style->on = spell(attributes_of(bits), pair, &style->on_count);
  style->off = spell(A_NORMAL, 0, &style->off_count);
  return style_count++;
}

void duban_switch_on(int style) {
  if (style >= 0) add_bytes(styles[style].on, styles[style].on_count);
}

void duban_switch_off(int style) {
  if (style >= 0) add_bytes(styles[style].off, styles[style].off_count);
}

// Adds a code point in UTF-8.
static void add_code(uint32_t code) {
  if (code < 0x80) {
    add_byte((int)code);
    return;
  }
  int more = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
  char bytes[4] = {(char)(code >> (6 * more) | (0xFF00 >> (more + 1) & 0xFF))};
  for (int i = 1; i <= more; i++) bytes[i] = (char)(0x80 | (code >> (6 * (more - i)) & 0x3F));
  add_bytes(bytes, (size_t)more + 1);
}

static int width_of(uint32_t code) {
  if (code >= 0x20 && code < 0x7F) return 1;
  return code >= 0x4E00 && code <= 0x9FFF ? 2 : wcwidth((wchar_t)code);
}

// The next code point of valid UTF-8.
static uint32_t decode(const uint8_t **text) {
  const uint8_t *t = *text;
  int more = t[0] < 0x80 ? 0 : t[0] < 0xE0 ? 1 : t[0] < 0xF0 ? 2 : 3;
  uint32_t value = more == 0 ? t[0] : t[0] & (0x3F >> more);
  for (int i = 1; i <= more; i++) value = value << 6 | (t[i] & 0x3F);
  *text = t + more + 1;
  return value;
}

static void fill(int used, int room) {
  // Signs newer than the C library, or wider in its eyes.
  if (used == 0 && room > 0) {
    add_byte('?');
    used++;
  }
  for (; used < room; used++) add_byte(' ');
}

void duban_put_code(uint32_t code, int room) {
  int width = width_of(code);
  bool fits = width > 0 && width <= room;
  if (fits) add_code(code);
  fill(fits ? width : 0, room);
}

void duban_put(const uint8_t *utf8, int count, int room) {
  const uint8_t *end = utf8 + count;
  int used = 0;
  while (utf8 < end && used < room) {
    uint32_t base = decode(&utf8);
    int width = width_of(base);
    if (width <= 0) continue;
    // An emoji sequence shows as far as terminals agree on it: its first picture.
    if (used + width > room) break;
    add_code(base);
    for (int marks = 1; utf8 < end;) {
      const uint8_t *next = utf8;
      uint32_t mark = decode(&next);
      if (width_of(mark) != 0) break;
      bool joins = mark == 0x200D || mark == 0xFE0F || mark == 0xFE0E;
      if (!joins && marks < CCHARW_MAX) {
        add_code(mark);
        marks++;
      }
      utf8 = next;
    }
    used += width;
  }
  fill(used, room);
}

int duban_colors(void) { return has_colors() ? COLORS : 0; }

int duban_pairs(void) { return has_colors() ? COLOR_PAIRS : 0; }

void duban_set_pair(int pair, int foreground, int background) {
  // A terminal without colours of its own gets white on black.
  if (init_extended_pair(pair, foreground, background) == OK) return;
  init_extended_pair(pair, foreground < 0 ? COLOR_WHITE : foreground, background < 0 ? COLOR_BLACK : background);
}

static int cursor_shown = -1;

void duban_forget_cursor(void) { cursor_shown = -1; }

void duban_send(bool visible) {
  // ncurses remembers which of the two it was, for the end.
  if (cursor_shown != visible) curs_set(visible);
  cursor_shown = visible;
  size_t sent = 0;
  while (sent < frame_count) {
    ssize_t written = write(STDOUT_FILENO, frame + sent, frame_count - sent);
    if (written >= 0) {
      sent += (size_t)written;
    } else if (errno == EAGAIN) {
      struct pollfd output = {.fd = STDOUT_FILENO, .events = POLLOUT};
      poll(&output, 1, -1);
    } else if (errno != EINTR) {
      // A terminal that has gone is heard of where keys are waited for.
      break;
    }
  }
  frame_count = 0;
}
