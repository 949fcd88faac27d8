// Starting a process, with what Swift's view of the C library leaves out: its folder, its terminal.
#ifndef CSPAWN_H
#define CSPAWN_H

#include <stdbool.h>
#include <sys/types.h>

/// Starts a program with three descriptors as its standard streams; -1 when that fails.
///
/// With `owns_terminal` it leads a session of its own, whose terminal is the first descriptor.
pid_t cs_spawn(
    char *const arguments[], char *const variables[], const char *folder, const int streams[3],
    bool owns_terminal);

#endif
