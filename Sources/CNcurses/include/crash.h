#ifndef CNCURSES_CRASH_H
#define CNCURSES_CRASH_H

#include <stddef.h>
#include <termios.h>

/* Remembers how the terminal was and gives it back when the process dies of a trap or calls exit.

   A signal handler may touch only what C guarantees, so nothing of this can be Swift. The handlers
   replace those of the Swift backtracer, which would write over the screen and wait for a key
   (SWIFT_BACKTRACE=enable=no is then not needed). `bytes` are copied; more than 512 are refused. */
int cn_crash_arm(int fd, const struct termios *saved, const char *bytes, size_t count);

/* Forgets it again: the terminal is as it was. */
void cn_crash_disarm(void);

#endif
