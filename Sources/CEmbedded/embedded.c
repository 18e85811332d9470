#include "embedded.h"

static const unsigned char plan_bytes[] = {
#embed "xicheng-2013.json"
};
static const unsigned char ink_bytes[] = {
#embed "../../Themes/ink.json"
};
static const unsigned char paper_bytes[] = {
#embed "../../Themes/paper.json"
};
static const unsigned char mono_bytes[] = {
#embed "../../Themes/mono.json"
};

const unsigned char *duban_plan(void) { return plan_bytes; }
size_t duban_plan_size(void) { return sizeof plan_bytes; }

static const struct { const unsigned char *bytes; size_t size; } themes[] = {
  {ink_bytes, sizeof ink_bytes},
  {paper_bytes, sizeof paper_bytes},
  {mono_bytes, sizeof mono_bytes},
};

size_t duban_theme_count(void) { return sizeof themes / sizeof themes[0]; }
const unsigned char *duban_theme(size_t index) { return themes[index].bytes; }
size_t duban_theme_size(size_t index) { return themes[index].size; }
