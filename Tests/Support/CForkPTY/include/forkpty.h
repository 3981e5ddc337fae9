#ifndef CFORKPTY_H
#define CFORKPTY_H

/* Starts a program on a new pseudo-terminal and returns its pid; -1 with errno on failure.

   posix_openpt and what belongs to it are invisible to Swift, and between fork and exec only C is
   safe. `argv` and `envp` end in NULL. Signal masks and actions are the default ones again. */
int forkpty_start(
  const char *path, char *const argv[], char *const envp[], int columns, int rows, int *master);

/* Tells the terminal another size; the program gets SIGWINCH. */
int forkpty_resize(int master, int columns, int rows);

/* Starts a program behind three pipes; gives our ends of its input, output and errors. */
int forkpipe_start(
  const char *path, char *const argv[], char *const envp[], int streams[3]);

// The columns of a character as the C library counts them; -1 for what it does not print.
int forkpty_columns(unsigned int character);

#endif
