#pragma once

/// Put before a plain loop over pixels: compiled for what newer processors have as well, chosen at run time.
/// Only for integer loops, which give the same result whichever is taken.
// Sanitizers and resolver functions do not mix; clang has no target_clones for C++ before 16.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__)
#define MUTO_VECTOR_CLONES __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define MUTO_VECTOR_CLONES
#endif
