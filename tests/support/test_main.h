#pragma once

#include "tests/support/test_environment.h"

#include <QTest>

/// main() of a test without an event loop of its own, with QCoreApplication, QGuiApplication or QApplication.
#define MUTO_TEST_MAIN(ApplicationClass, TestClass)                                                          \
    int main(int argc, char **argv)                                                                          \
    {                                                                                                        \
        muto::test::prepareEnvironment();                                                                    \
        int result = 0;                                                                                      \
        {                                                                                                    \
            ApplicationClass application(argc, argv);                                                        \
            TestClass test;                                                                                  \
            QTEST_SET_MAIN_SOURCE_PATH                                                                       \
            result = QTest::qExec(&test, argc, argv);                                                        \
        }                                                                                                    \
        return muto::test::exitCode(result);                                                                 \
    }
