#pragma once
// What the terminal module needs of ncurses, without its globals, macros and variadic functions: those Swift either
// refuses or cannot see. Everything here belongs to the one thread that runs the screen.
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <stdbool.h>
#include <stdint.h>

// Why a screen cannot be had.
enum duban_screen_result {
  DUBAN_SCREEN_OK,
  DUBAN_SCREEN_NO_TERMINAL,  // standard input or output is no terminal
  DUBAN_SCREEN_UNKNOWN,      // TERM is not in the terminal database
  DUBAN_SCREEN_DUMB,         // the cursor cannot be placed
  DUBAN_SCREEN_FAILED,       // ncurses gave no reason
};

// Codes of our own, above all that ncurses gives out.
enum duban_key {
  DUBAN_KEY_PASTE = 4000,
  DUBAN_KEY_PASTE_END,
  DUBAN_KEY_NARROW,   // ambiguous signs take one column here
  DUBAN_KEY_WIDE,     // or two
  DUBAN_KEY_NOTHING,  // an answer that tells nothing
};

// Attribute bits of duban_make_style, in the order of TextCells' Style.Attributes.
enum duban_attribute { DUBAN_BOLD = 1, DUBAN_DIM = 2, DUBAN_ITALIC = 4, DUBAN_UNDERLINE = 8, DUBAN_REVERSE = 16 };

// Takes the terminal: modes, alternate screen, keys. The exit of the process gives it back, whichever way it ends.
int duban_screen_open(bool mouse);
// Gives the terminal back as it was; a second call does nothing.
void duban_screen_close(void);
// Gives it back for a while, and takes it again.
void duban_screen_leave(void);
void duban_screen_enter(void);

// A frame is put together from these and sent in one write by duban_send.
void duban_move(int row, int column);
// Whether the cursor may be moved while a style is on.
bool duban_moves_in_style(void);
void duban_clear(void);
// Blanks a row from the cursor on, in the style that is on; only where the terminal can.
bool duban_can_erase(bool has_background);
void duban_erase_line(void);
// Whether a sign in the last column of the last row would scroll the screen away.
bool duban_keeps_corner(void);
// Makes a style, to be switched on from none and off again; -1 when there is no memory.
int duban_make_style(int attributes, int pair);
void duban_switch_on(int style);
void duban_switch_off(int style);
// A code point, or a cluster as far as the C library can place it in so many columns; spaces for the rest.
void duban_put_code(uint32_t code, int columns);
void duban_put(const uint8_t *utf8, int count, int columns);
// Sends the frame; the cursor visible or not.
void duban_send(bool visible);
// Whether the cursor can be seen is not known any more.
void duban_forget_cursor(void);
// Colours the terminal has, 0 for none, and pairs it can hold at once.
int duban_colors(void);
int duban_pairs(void);
// Sets a pair; -1 is the terminal's own colour.
void duban_set_pair(int pair, int foreground, int background);

// The next key without waiting: OK with a character, KEY_CODE_YES with a key code, ERR with nothing.
int duban_next_key(uint32_t *value);
// One byte of input past all interpretation, or -1 when none comes within so many milliseconds.
int duban_read_byte(int timeout_milliseconds);
// Whether a readable terminal has in truth been taken away.
bool duban_is_gone(void);
// Takes a mouse report: its place, and the button state's bits as below.
bool duban_mouse(int *row, int *column, int *action);
enum duban_mouse_action { DUBAN_PRESS, DUBAN_RELEASE, DUBAN_SCROLL_UP, DUBAN_SCROLL_DOWN, DUBAN_OTHER };

static inline int duban_rows(void) { return LINES; }
static inline int duban_columns(void) { return COLS; }
static inline int duban_function_key(int code) {
  return code >= KEY_F(1) && code <= KEY_F(63) ? code - KEY_F0 : 0;
}
// Adopts a size that changed while nobody looked; the new one is reported as KEY_RESIZE.
void duban_adopt_size(void);
