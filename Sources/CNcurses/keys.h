#pragma once
// Adds the keys terminals send that their description leaves out, and those that have no description.
void duban_define_keys(void);
