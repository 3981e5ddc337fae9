#ifndef CNCURSES_SHIM_H
#define CNCURSES_SHIM_H
/* SwiftPM drops the -D flags of pkg-config; without this cchar_t and the wide calls do not exist. */
#define NCURSES_WIDECHAR 1
#include <ncurses.h>
#endif
