// Frames that reach the terminal whole.
#include "shim.h"

#include <stddef.h>
#include <term.h>

#include "frames.h"

// A string of the terminal's description that says nothing for a while; ncurses goes on to hold it.
struct muted {
  char *string;
  char first;
};

static struct muted mute(const char *name) {
  char *string = tigetstr(name);
  if (string == NULL || string == (char *)-1) return (struct muted){0};
  struct muted muted = {string, *string};
  *string = 0;
  return muted;
}

static void unmute(struct muted *muted) {
  if (muted->string != NULL) *muted->string = muted->first;
  muted->string = NULL;
}

// How the alternate screen is entered and a palette put back to what it never was; until the first frame is shown.
static struct muted entry, palette;

// ncurses flushes at each movement, a hundred times a frame, until it has left the screen once and come back. It is
// made to do so here, but for the alternate screen, which stays.
void duban_write_whole_frames(void) {
  struct muted leave = mute("rmcup");
  palette = mute("oc");
  endwin();
  unmute(&leave);
  entry = mute("smcup");
}

void duban_frame_is_shown(void) {
  unmute(&entry);
  unmute(&palette);
}
