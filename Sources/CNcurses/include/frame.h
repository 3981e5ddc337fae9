#ifndef CNCURSES_FRAME_H
#define CNCURSES_FRAME_H

/* A file in memory, which Swift's Glibc module has not; -1 where the system refuses. */
int cn_memory_file(void);

/* Lets a descriptor lead to where another one leads; -1 when it does not. dup3 is not in Swift's
   Glibc module either. */
int cn_lead(int descriptor, int target);

#endif
