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
static const unsigned char vermilion_bytes[] = {
#embed "../../Themes/vermilion.json"
};
static const unsigned char contrast_bytes[] = {
#embed "../../Themes/contrast.json"
};
static const unsigned char mono_bytes[] = {
#embed "../../Themes/mono.json"
};

const unsigned char *duban_plan(void) { return plan_bytes; }
size_t duban_plan_size(void) { return sizeof plan_bytes; }

// The id is the one in the file, so that the others need not be read to find one.
static const struct { const char *id; const unsigned char *bytes; size_t size; } themes[] = {
  {"ink", ink_bytes, sizeof ink_bytes},
  {"paper", paper_bytes, sizeof paper_bytes},
  {"vermilion", vermilion_bytes, sizeof vermilion_bytes},
  {"contrast", contrast_bytes, sizeof contrast_bytes},
  {"mono", mono_bytes, sizeof mono_bytes},
};

size_t duban_theme_count(void) { return sizeof themes / sizeof themes[0]; }
const char *duban_theme_id(size_t index) { return themes[index].id; }
const unsigned char *duban_theme(size_t index) { return themes[index].bytes; }
size_t duban_theme_size(size_t index) { return themes[index].size; }
