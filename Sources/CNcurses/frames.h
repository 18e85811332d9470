#pragma once
// From the first frame on, ncurses writes as its buffer fills and not at each movement of the cursor.
void duban_write_whole_frames(void);
// To be called after each frame.
void duban_frame_is_shown(void);
