// The floor of start and key: reads a text file and lists its lines on ncursesw, j and k move, q quits.
#define NCURSES_WIDECHAR 1
#include <locale.h>
#include <ncurses.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char **lines;
static int count;

static void read_lines(const char *path) {
  FILE *file = fopen(path, "r");
  if (file == NULL) exit(66);
  char *line = NULL;
  size_t room = 0;
  int most = 0;
  while (getline(&line, &room, file) > 0) {
    if (count == most) lines = realloc(lines, (size_t)(most = most ? most * 2 : 256) * sizeof *lines);
    line[strcspn(line, "\n")] = 0;
    lines[count++] = strdup(line);
  }
  fclose(file);
}

static void draw(int top, int selected) {
  erase();
  for (int row = 0; row < LINES && top + row < count; row++) {
    if (top + row == selected) attron(A_REVERSE);
    mvaddnstr(row, 0, lines[top + row], -1);
    if (top + row == selected) attroff(A_REVERSE);
  }
  move(selected - top, 0);
  refresh();
}

int main(int argc, char **argv) {
  if (argc != 2) return 64;
  setlocale(LC_ALL, "");
  read_lines(argv[1]);
  initscr();
  cbreak();
  noecho();
  keypad(stdscr, TRUE);
  int top = 0, selected = 0, key;
  do {
    draw(top, selected);
    key = getch();
    if (key == 'j' && selected + 1 < count) selected++;
    if (key == 'k' && selected > 0) selected--;
    if (selected < top) top = selected;
    if (selected >= top + LINES) top = selected - LINES + 1;
  } while (key != 'q' && key != ERR);
  endwin();
  return 0;
}
