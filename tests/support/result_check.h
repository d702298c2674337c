#pragma once

#include <QTest>

/// Fails the test with the error's own words when a Result holds one.
#define VERIFY_RESULT(result)                                                                                \
    do {                                                                                                     \
        const auto &checkedResult = (result);                                                                \
        QVERIFY2(checkedResult.has_value(),                                                                  \
                 checkedResult ? ""                                                                          \
                               : qPrintable(checkedResult.error().message + QLatin1Char(' ') +               \
                                            checkedResult.error().detail));                                  \
    } while (false)
