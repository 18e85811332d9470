#define _GNU_SOURCE
#include "keys.h"

#include "shim.h"

// Sequences of xterm, rxvt, vt220, the Linux console and their kin; whatever TERM says, these mean nothing else.
static const struct {
  const char *bytes;
  int code;
} common_keys[] = {
    {"\033[A", KEY_UP},       {"\033[B", KEY_DOWN},      {"\033[C", KEY_RIGHT},    {"\033[D", KEY_LEFT},
    {"\033OA", KEY_UP},       {"\033OB", KEY_DOWN},      {"\033OC", KEY_RIGHT},    {"\033OD", KEY_LEFT},
    {"\033[H", KEY_HOME},     {"\033[F", KEY_END},       {"\033OH", KEY_HOME},     {"\033OF", KEY_END},
    {"\033[1~", KEY_HOME},    {"\033[4~", KEY_END},      {"\033[7~", KEY_HOME},    {"\033[8~", KEY_END},
    {"\033[2~", KEY_IC},      {"\033[3~", KEY_DC},       {"\033[5~", KEY_PPAGE},   {"\033[6~", KEY_NPAGE},
    {"\033[Z", KEY_BTAB},     {"\033OM", KEY_ENTER},     {"\033OP", KEY_F(1)},     {"\033OQ", KEY_F(2)},
    {"\033OR", KEY_F(3)},     {"\033OS", KEY_F(4)},      {"\033[[A", KEY_F(1)},    {"\033[[B", KEY_F(2)},
    {"\033[[C", KEY_F(3)},    {"\033[[D", KEY_F(4)},     {"\033[[E", KEY_F(5)},    {"\033[11~", KEY_F(1)},
    {"\033[12~", KEY_F(2)},   {"\033[13~", KEY_F(3)},    {"\033[14~", KEY_F(4)},   {"\033[15~", KEY_F(5)},
    {"\033[17~", KEY_F(6)},   {"\033[18~", KEY_F(7)},    {"\033[19~", KEY_F(8)},   {"\033[20~", KEY_F(9)},
    {"\033[21~", KEY_F(10)},  {"\033[23~", KEY_F(11)},   {"\033[24~", KEY_F(12)},
};

// What a terminal sends about itself: paste brackets, and where the cursor stands after the question at the start.
static const struct {
  const char *bytes;
  int code;
} reports[] = {
    {"\033[200~", DUBAN_KEY_PASTE},    {"\033[201~", DUBAN_KEY_PASTE_END}, {"\033[2;1R", DUBAN_KEY_NOTHING},
    {"\033[2;2R", DUBAN_KEY_NARROW},   {"\033[2;3R", DUBAN_KEY_WIDE},      {"\033[2;4R", DUBAN_KEY_NOTHING},
    {"\033[2;5R", DUBAN_KEY_NOTHING},  {"\033[2;6R", DUBAN_KEY_NOTHING},   {"\033[2;7R", DUBAN_KEY_NOTHING},
};

void duban_define_keys(void) {
  for (size_t i = 0; i < sizeof common_keys / sizeof *common_keys; i++) {
    if (key_defined(common_keys[i].bytes) == 0) define_key(common_keys[i].bytes, common_keys[i].code);
  }
  for (size_t i = 0; i < sizeof reports / sizeof *reports; i++) define_key(reports[i].bytes, reports[i].code);
}
