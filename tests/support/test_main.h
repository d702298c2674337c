#pragma once

#include "tests/support/test_environment.h"

#include <QTest>

namespace muto::test {

/// Runs one test with the arguments that are QtTest's; returns the program's exit code.
using TestMain = int (*)(int argc, char **argv);

/// A test of this program. A program has those of a folder, and runs the one its first argument names.
struct RegisteredTest
{
    /// `source` is the test's `__FILE__`: its name is that of the file without its ending.
    RegisteredTest(const char *source, TestMain run);
};

} // namespace muto::test

/// Registers a test of a folder: `prepare` settles what has to be before there is an application object.
#define MUTO_PREPARED_TEST_MAIN(prepare, ApplicationClass, TestClass)                                        \
    namespace {                                                                                              \
    int run##TestClass(int argc, char **argv)                                                                \
    {                                                                                                        \
        prepare();                                                                                           \
        int result = 0;                                                                                      \
        {                                                                                                    \
            ApplicationClass application(argc, argv);                                                        \
            TestClass test;                                                                                  \
            QTEST_SET_MAIN_SOURCE_PATH                                                                       \
            result = QTest::qExec(&test, argc, argv);                                                        \
        }                                                                                                    \
        return muto::test::exitCode(result);                                                                 \
    }                                                                                                        \
    const muto::test::RegisteredTest registered##TestClass(__FILE__, run##TestClass);                        \
    }

/// A test with QCoreApplication, QGuiApplication or QApplication.
#define MUTO_TEST_MAIN(ApplicationClass, TestClass)                                                          \
    MUTO_PREPARED_TEST_MAIN(muto::test::prepareEnvironment, ApplicationClass, TestClass)
