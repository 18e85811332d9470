// Drawing: clusters, colours, the cursor.
#define _GNU_SOURCE
#include <wchar.h>

#include "shim.h"

static int cursor_shown = -1;

static attr_t attributes_of(int bits) {
  return (bits & DUBAN_BOLD ? A_BOLD : 0) | (bits & DUBAN_DIM ? A_DIM : 0) | (bits & DUBAN_ITALIC ? A_ITALIC : 0) |
         (bits & DUBAN_UNDERLINE ? A_UNDERLINE : 0) | (bits & DUBAN_REVERSE ? A_REVERSE : 0);
}

static void add(int row, int column, const wchar_t *text, attr_t attributes, int pair) {
  cchar_t cell;
  // The very last cell is drawn and still an error: there is nowhere for the cursor to go.
  if (setcchar(&cell, text, attributes, (short)pair, NULL) == OK) mvadd_wch(row, column, &cell);
}

void duban_put(int row, int column, const uint32_t *scalars, int count, int columns, int bits, int pair) {
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
    add(row, column + used, text, attributes, pair);
    used += width;
  }
  // Signs newer than the C library, or wider in its eyes.
  if (used == 0 && columns > 0) add(row, column + used++, L"?", attributes, pair);
  while (used < columns) add(row, column + used++, L" ", attributes, pair);
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
