#pragma once

namespace muto::test {

/// Gives a test program settings, caches and data folders of its own.
/// Called by MUTO_TEST_MAIN before anything else.
void prepareEnvironment();

/// Tidies up after the last test; returns the program's exit code.
int exitCode(int qtestResult);

} // namespace muto::test
