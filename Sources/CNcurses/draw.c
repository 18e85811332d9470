// Drawing: clusters, colours, the cursor.
#define _GNU_SOURCE
#include <wchar.h>

#include "frames.h"
#include "shim.h"

static int cursor_shown = -1;

static attr_t attributes_of(int bits) {
  return (bits & DUBAN_BOLD ? A_BOLD : 0) | (bits & DUBAN_DIM ? A_DIM : 0) | (bits & DUBAN_ITALIC ? A_ITALIC : 0) |
         (bits & DUBAN_UNDERLINE ? A_UNDERLINE : 0) | (bits & DUBAN_REVERSE ? A_REVERSE : 0);
}

// A row on its way to ncurses: one entry a cluster, all told at once, which costs a third of telling each.
enum { MOST_CLUSTERS = 512 };
static cchar_t line[MOST_CLUSTERS];
static int line_count;
static int line_row;
static int line_start;
static int line_end;

void duban_begin_row(int row) {
  line_row = row;
  line_count = line_start = line_end = 0;
}

void duban_end_row(void) {
  if (line_count > 0) mvadd_wchnstr(line_row, line_start, line, line_count);
  line_start = line_end;
  line_count = 0;
}

static void add(const wchar_t *text, int width, attr_t attributes, int pair) {
  if (line_count == MOST_CLUSTERS) duban_end_row();
  if (setcchar(&line[line_count], text, attributes, (short)pair, NULL) != OK) {
    setcchar(&line[line_count], L"?", attributes, (short)pair, NULL);
    width = 1;
  }
  line_count++;
  line_end += width;
}

// The next code point of valid UTF-8.
static wchar_t decode(const uint8_t **text) {
  const uint8_t *t = *text;
  int more = t[0] < 0x80 ? 0 : t[0] < 0xE0 ? 1 : t[0] < 0xF0 ? 2 : 3;
  wchar_t value = more == 0 ? t[0] : t[0] & (0x3F >> more);
  for (int i = 1; i <= more; i++) value = value << 6 | (t[i] & 0x3F);
  *text = t + more + 1;
  return value;
}

static int width_of(wchar_t value) {
  if (value >= 0x20 && value < 0x7F) return 1;
  return value >= 0x4E00 && value <= 0x9FFF ? 2 : wcwidth(value);
}

void duban_put(const uint8_t *utf8, int count, int columns, int bits, int pair) {
  const uint8_t *end = utf8 + count;
  attr_t attributes = attributes_of(bits);
  int used = 0;
  while (utf8 < end && used < columns) {
    wchar_t text[CCHARW_MAX + 1] = {decode(&utf8)};
    int width = width_of(text[0]);
    if (width <= 0) continue;
    // An emoji sequence shows as far as ncurses can count it: its first picture.
    if (used + width > columns) break;
    for (int marks = 1; utf8 < end;) {
      const uint8_t *next = utf8;
      wchar_t mark = decode(&next);
      if (width_of(mark) != 0) break;
      bool joins = mark == 0x200D || mark == 0xFE0F || mark == 0xFE0E;
      if (!joins && marks < CCHARW_MAX) text[marks++] = mark;
      utf8 = next;
    }
    add(text, width, attributes, pair);
    used += width;
  }
  // Signs newer than the C library, or wider in its eyes.
  if (used == 0 && columns > 0) {
    add(L"?", 1, attributes, pair);
    used++;
  }
  for (; used < columns; used++) add(L" ", 1, attributes, pair);
}

int duban_colors(void) { return has_colors() ? COLORS : 0; }

int duban_pairs(void) { return has_colors() ? COLOR_PAIRS : 0; }

void duban_set_pair(int pair, int foreground, int background) {
  // A terminal without colours of its own gets white on black.
  if (init_extended_pair(pair, foreground, background) == OK) return;
  init_extended_pair(pair, foreground < 0 ? COLOR_WHITE : foreground, background < 0 ? COLOR_BLACK : background);
}

void duban_refresh(int row, int column, bool visible) {
  if (cursor_shown != visible) curs_set(visible);
  cursor_shown = visible;
  move(row, column);
  refresh();
  duban_frame_is_shown();
}

void duban_redraw_all(void) {
  cursor_shown = -1;
  clearok(curscr, TRUE);
}
