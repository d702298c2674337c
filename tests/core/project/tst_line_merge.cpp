#include "core/project/line_merge.h"

#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

using namespace muto;
using project::LineMerge;
using project::MergePart;

class TestLineMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mergesWhatDoesNotTouch_data()
    {
        QTest::addColumn<QByteArray>("base");
        QTest::addColumn<QByteArray>("ours");
        QTest::addColumn<QByteArray>("theirs");
        QTest::addColumn<QByteArray>("merged");

        const auto row = [](const char *name, const QByteArray &base, const QByteArray &ours,
                            const QByteArray &theirs, const QByteArray &merged) {
            QTest::newRow(name) << base << ours << theirs << merged;
        };
        row("nothing", "a\nb\n", "a\nb\n", "a\nb\n", "a\nb\n");
        row("only ours", "a\nb\n", "a\nB\n", "a\nb\n", "a\nB\n");
        row("only theirs", "a\nb\n", "a\nb\n", "A\nb\n", "A\nb\n");
        row("apart", "a\nb\nc\nd\n", "A\nb\nc\nd\n", "a\nb\nc\nD\n", "A\nb\nc\nD\n");
        row("the same", "a\nb\n", "a\nB\n", "a\nB\n", "a\nB\n");
        row("line endings", "a\r\nb\r\nc\r\nd\r\n", "a\r\nb\r\nc\r\nD\r\n", "A\r\nb\r\nc\r\nd\r\n",
            "A\r\nb\r\nc\r\nD\r\n");
        row("no last line ending", "a\nb\nc\nd", "A\nb\nc\nd", "a\nb\nc\nD", "A\nb\nc\nD");
        row("not UTF-8", "a\n\xff\nc\nd\n", "A\n\xff\nc\nd\n", "a\n\xff\nc\nD\n", "A\n\xff\nc\nD\n");
        row("empty", "", "", "", "");
    }
    void mergesWhatDoesNotTouch()
    {
        QFETCH(QByteArray, base);
        QFETCH(QByteArray, ours);
        QFETCH(QByteArray, theirs);
        const auto merge = project::mergeLines(base, ours, theirs);
        VERIFY_RESULT(merge);
        QVERIFY(merge->isClean());
        QTEST(merge->withOurs(), "merged");
        QTEST(merge->withTheirs(), "merged");
    }

    void showsWhereBothChangedTheSame()
    {
        const auto merge = project::mergeLines("a\nb\nc\n", "a\nours\nc\n", "a\ntheirs\nmore\nc\n");
        VERIFY_RESULT(merge);
        QCOMPARE(merge->parts,
                 (std::vector<MergePart>{
                     {.agreed = "a\n"},
                     {.isConflict = true, .base = "b\n", .ours = "ours\n", .theirs = "theirs\nmore\n"},
                     {.agreed = "c\n"}}));
        QCOMPARE(merge->withOurs(), QByteArray("a\nours\nc\n"));
        QCOMPARE(merge->withTheirs(), QByteArray("a\ntheirs\nmore\nc\n"));
    }

    void addsNoLineEndingToEitherSide_data()
    {
        QTest::addColumn<QByteArray>("base");
        QTest::addColumn<QByteArray>("ours");
        QTest::addColumn<QByteArray>("theirs");
        QTest::newRow("neither has one")
            << QByteArray("a\nb") << QByteArray("a\nours") << QByteArray("a\ntheirs");
        QTest::newRow("one has one") << QByteArray("a\nb") << QByteArray("a\nours\n")
                                     << QByteArray("a\ntheirs");
        QTest::newRow("CRLF") << QByteArray("a\r\nb") << QByteArray("a\r\nours")
                              << QByteArray("a\r\ntheirs\r\n");
        QTest::newRow("a side is empty") << QByteArray("a") << QByteArray() << QByteArray("b");
    }
    void addsNoLineEndingToEitherSide()
    {
        QFETCH(QByteArray, base);
        QFETCH(QByteArray, ours);
        QFETCH(QByteArray, theirs);
        const auto merge = project::mergeLines(base, ours, theirs);
        VERIFY_RESULT(merge);
        QVERIFY(!merge->isClean());
        QCOMPARE(merge->withOurs(), ours);
        QCOMPARE(merge->withTheirs(), theirs);
    }

    void isNotFooledByMarksOfTheAuthor()
    {
        const QByteArray text = "<<<<<<< mine\na\n=======\nb\n>>>>>>> theirs\n";
        const auto merge = project::mergeLines(text, text + "x\n", text);
        VERIFY_RESULT(merge);
        QVERIFY(merge->isClean());
        QCOMPARE(merge->withOurs(), text + "x\n");
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestLineMerge)
#include "tst_line_merge.moc"
