// Drawing: clusters, colours, the cursor.
#define _GNU_SOURCE
#include <wchar.h>

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

void duban_put(const uint32_t *scalars, int count, int columns, int bits, int pair) {
  attr_t attributes = attributes_of(bits);
  int used = 0;
  for (int i = 0; i < count && used < columns;) {
    int width = wcwidth((wchar_t)scalars[i]);
    wchar_t text[CCHARW_MAX + 1] = {(wchar_t)scalars[i++]};
    if (width <= 0) continue;
    // An emoji sequence shows as far as ncurses can count it: its first picture.
    if (used + width > columns) break;
    for (int marks = 1; i < count && wcwidth((wchar_t)scalars[i]) == 0; i++) {
      bool joins = scalars[i] == 0x200D || scalars[i] == 0xFE0F || scalars[i] == 0xFE0E;
      if (!joins && marks < CCHARW_MAX) text[marks++] = (wchar_t)scalars[i];
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
}

void duban_redraw_all(void) {
  cursor_shown = -1;
  clearok(curscr, TRUE);
}
