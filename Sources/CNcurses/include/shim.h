#ifndef CNCURSES_SHIM_H
#define CNCURSES_SHIM_H

/* SwiftPM drops the -D flags of pkg-config; without this cchar_t and the wide calls do not exist. */
#define NCURSES_WIDECHAR 1
/* wcwidth is declared only under this. _XOPEN_SOURCE alone would do as well, but it takes the BSD
   names out of structures that other modules import with them, and a clean build then fails. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif

#include <stdint.h>
#include <stdio.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/signalfd.h>
#include <unistd.h>
#include <wchar.h>
#include <ncurses.h>
#include <term.h>

/* `stdscr` and `curscr` are mutable globals, which Swift 6 refuses to read. */
static inline WINDOW *cn_stdscr(void) { return stdscr; }
static inline WINDOW *cn_curscr(void) { return curscr; }

/* `COLORS` likewise; only valid after start_color. */
static inline int cn_colours(void) { return COLORS; }

/* `stdin` and `stdout` likewise. newterm returns null where initscr would end the process. Of the
   output stream ncurses only takes the descriptor. */
static inline SCREEN *cn_newterm(const char *term, int output) {
  FILE *stream = output < 0 ? stdout : fdopen(output, "w");
  return newterm(term, stream != NULL ? stream : stdout, stdin);
}

/* TRUE and FALSE are macros with casts that Swift does not import. */
static inline void cn_ignore_size_variables(void) { use_env(FALSE); use_tioctl(TRUE); }
static inline void cn_leave_cursor(int leave) { leaveok(stdscr, leave ? TRUE : FALSE); }
static inline void cn_repaint_all(void) { clearok(curscr, TRUE); }

/* Checks whether terminfo knows a name, before newterm is asked; 0 when it does. */
static inline int cn_setupterm(const char *term) {
  int error = 0;
  return setupterm(term, STDOUT_FILENO, &error) == OK ? 0 : -1;
}

/* `cur_term` is a mutable global; what cn_setupterm loaded is given back here. */
static inline void cn_forget_term(void) {
  if (cur_term != NULL) { del_curterm(cur_term); }
}

/* terminfo answers -1 cast to a pointer for a name that is not a string; null is enough for us.
   The parameter of tigetstr lacks const in some versions. */
static inline const char *cn_capability(const char *name) {
  const char *value = tigetstr((char *)name);
  return value == (const char *)-1 ? NULL : value;
}

/* RGB may be a flag, a number or a string in an entry. */
static inline int cn_has_rgb(void) {
  return tigetflag((char *)"RGB") > 0 || tigetnum((char *)"RGB") > 0
    || cn_capability("RGB") != NULL;
}

/* The attributes are macros with casts. */
static inline attr_t cn_attributes(int bold, int underlined, int reversed, int dim) {
  return (bold ? A_BOLD : A_NORMAL) | (underlined ? A_UNDERLINE : A_NORMAL)
    | (reversed ? A_REVERSE : A_NORMAL) | (dim ? A_DIM : A_NORMAL);
}

/* Swift sees wchar_t as Unicode.Scalar, the runs come as plain numbers; the pair goes through the
   last argument because the one before is a short and COLOR_PAIR keeps eight bits. */
static inline int cn_set_cell(
  cchar_t *cell, const uint32_t *scalars, int count, attr_t attributes, int pair
) {
  wchar_t text[CCHARW_MAX + 1] = {0};
  for (int i = 0; i < count && i < CCHARW_MAX; i++) { text[i] = (wchar_t)scalars[i]; }
  return setcchar(cell, text, attributes, 0, &pair);
}

/* What ncurses itself will take the width of a character to be. */
static inline int cn_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

/* Writes a run without moving the cursor, so that the last cell of the screen is no exception. */
static inline int cn_put_row(int row, const cchar_t *cells, int count) {
  return mvwadd_wchnstr(stdscr, row, 0, cells, count);
}

/* ioctl is variadic. (`columns` and `lines` are macros of term.h.) */
static inline int cn_window_size(int fd, int *width, int *height) {
  struct winsize size;
  if (ioctl(fd, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0) { return -1; }
  *width = size.ws_col;
  *height = size.ws_row;
  return 0;
}

/* Swift's Glibc module has no signalfd. */
static inline int cn_signalfd(const sigset_t *mask) {
  return signalfd(-1, mask, SFD_NONBLOCK | SFD_CLOEXEC);
}

/* The next signal of a signalfd, 0 when there is none. */
static inline int cn_next_signal(int fd) {
  struct signalfd_siginfo info;
  return read(fd, &info, sizeof info) == (ssize_t)sizeof info ? (int)info.ssi_signo : 0;
}

#endif
