// The floor of a save: for each key it appends 200 bytes, calls fdatasync and answers on the terminal.
#include <fcntl.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

int main(int argc, char **argv) {
  if (argc != 2) return 64;
  int file = open(argv[1], O_WRONLY | O_CREAT | O_APPEND, 0600);
  if (file < 0) return 73;
  struct termios modes;
  if (tcgetattr(0, &modes) == 0) {
    modes.c_lflag &= ~(tcflag_t)(ICANON | ECHO);
    tcsetattr(0, TCSANOW, &modes);
  }
  char line[200], key;
  memset(line, 'x', sizeof line);
  line[sizeof line - 1] = '\n';
  if (write(1, "ready", 5) != 5) return 74;
  while (read(0, &key, 1) == 1 && key != 'q') {
    if (write(file, line, sizeof line) != (ssize_t)sizeof line || fdatasync(file) != 0) return 74;
    if (write(1, "\rsaved", 6) != 6) return 74;
  }
  return 0;
}
