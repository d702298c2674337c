#include "core/project/line_merge.h"

#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

using namespace muto;
using project::LineMerge;
using project::MergeAnswer;
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
        QCOMPARE(merge->answered({MergeAnswer::Theirs}), QByteArray("a\ntheirs\nmore\nc\n"));
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
        QCOMPARE(merge->answered({MergeAnswer::Theirs}), theirs);
    }

    void bothSidesAreOnLinesOfTheirOwn_data()
    {
        QTest::addColumn<QByteArray>("base");
        QTest::addColumn<QByteArray>("ours");
        QTest::addColumn<QByteArray>("theirs");
        QTest::addColumn<QByteArray>("both");
        const auto row = [](const char *name, const QByteArray &base, const QByteArray &ours,
                            const QByteArray &theirs, const QByteArray &both) {
            QTest::newRow(name) << base << ours << theirs << both;
        };
        row("within a text", "a\nb\nc\n", "a\nours\nc\n", "a\ntheirs\nc\n", "a\nours\ntheirs\nc\n");
        row("at an end without line ending", "a\nb", "a\nours", "a\ntheirs", "a\nours\ntheirs");
        row("CRLF", "a\r\nb", "a\r\nours", "a\r\ntheirs", "a\r\nours\r\ntheirs");
        row("they removed it", "a\nb", "a\nours", "a\n", "a\nours");
        row("we removed it", "a\nb", "a\n", "a\ntheirs", "a\ntheirs");
    }
    void bothSidesAreOnLinesOfTheirOwn()
    {
        QFETCH(QByteArray, base);
        QFETCH(QByteArray, ours);
        QFETCH(QByteArray, theirs);
        const auto merge = project::mergeLines(base, ours, theirs);
        VERIFY_RESULT(merge);
        QTEST(merge->answered({MergeAnswer::Both}), "both");
    }

    void isNotFooledByMarksOfTheAuthor_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("as git writes them") << QByteArray("<<<<<<< mine\na\n=======\nb\n>>>>>>> theirs\n");
        for (const char mark : {'<', '|', '=', '>'}) {
            QTest::addRow("as long as ours, %c", mark) << "a\n" + QByteArray(61, mark) + "\nb\n";
            QTest::addRow("longer, %c", mark) << "a\n" + QByteArray(80, mark) + "\r\nb\n";
            QTest::addRow("with text behind, %c", mark) << "a\n" + QByteArray(61, mark) + " x\nb\n";
        }
        QTest::newRow("of many lengths")
            << QByteArray(61, '=') + '\n' + QByteArray(62, '<') + '\n' + QByteArray(63, '>') + '\n';
    }
    void isNotFooledByMarksOfTheAuthor()
    {
        QFETCH(QByteArray, text);
        const auto merge = project::mergeLines(text, text + "x\n", text);
        VERIFY_RESULT(merge);
        QVERIFY(merge->isClean());
        QCOMPARE(merge->withOurs(), text + "x\n");

        const auto conflict = project::mergeLines(text, text + "ours\n", text + "theirs\n");
        VERIFY_RESULT(conflict);
        QCOMPARE(conflict->parts,
                 (std::vector<MergePart>{{.agreed = text},
                                         {.isConflict = true, .ours = "ours\n", .theirs = "theirs\n"}}));
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestLineMerge)
#include "tst_line_merge.moc"
