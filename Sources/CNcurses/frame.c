#define _GNU_SOURCE
#include "frame.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

int cn_memory_file(void) { return memfd_create("cchc-frame", MFD_CLOEXEC); }

int cn_lead(int descriptor, int target) { return dup3(target, descriptor, O_CLOEXEC); }
