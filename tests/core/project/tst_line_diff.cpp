#include "core/project/line_diff.h"

#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

using namespace muto;
using project::DiffLine;
using enum project::DiffLine::Kind;

class TestLineDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatDiffers_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<std::vector<DiffLine>>("lines");
        using Lines = std::vector<DiffLine>;
        QTest::newRow("same") << QByteArray("a\n") << QByteArray("a\n") << Lines{};
        QTest::newRow("both empty") << QByteArray() << QByteArray() << Lines{};
        QTest::newRow("changed") << QByteArray("a\nb\nc\n") << QByteArray("a\nB\nc\n")
                                 << Lines{{Same, 1, "a"}, {Removed, 2, "b"}, {Added, 2, "B"}, {Same, 3, "c"}};
        QTest::newRow("added") << QByteArray("a\n") << QByteArray("new\na\n")
                               << Lines{{Added, 1, "new"}, {Same, 2, "a"}};
        QTest::newRow("from nothing") << QByteArray() << QByteArray("a\n") << Lines{{Added, 1, "a"}};
        QTest::newRow("to nothing") << QByteArray("a\n") << QByteArray() << Lines{{Removed, 1, "a"}};
        QTest::newRow("no last line ending")
            << QByteArray("a") << QByteArray("b") << Lines{{Removed, 1, "a"}, {Added, 1, "b"}};
        QTest::newRow("CRLF") << QByteArray("a\r\nb\r\n") << QByteArray("a\r\nc\r\n")
                              << Lines{{Same, 1, "a"}, {Removed, 2, "b"}, {Added, 2, "c"}};
        QTest::newRow("no text") << QByteArray("a\0b\n", 4) << QByteArray("c\n")
                                 << Lines{{Removed, 1, QByteArray("a\0b", 3)}, {Added, 1, "c"}};
        QTest::newRow("far apart")
            << QByteArray("1\n2\n3\n4\n5\n6\n7\n8\n9\n") << QByteArray("1\nX\n3\n4\n5\n6\n7\nY\n9\n")
            << Lines{{Same, 1, "1"}, {Removed, 2, "2"}, {Added, 2, "X"}, {Same, 3, "3"}, {Gap},
                     {Same, 7, "7"}, {Removed, 8, "8"}, {Added, 8, "Y"}, {Same, 9, "9"}};
        QTest::newRow("late") << QByteArray("1\n2\n3\n4\n") << QByteArray("1\n2\n3\n")
                              << Lines{{Gap}, {Same, 3, "3"}, {Removed, 4, "4"}};
    }

    void saysWhatDiffers()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(std::vector<DiffLine>, lines);
        const auto diff = project::lineDiff(before, after, 1);
        VERIFY_RESULT(diff);
        QCOMPARE(*diff, lines);
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestLineDiff)
#include "tst_line_diff.moc"
