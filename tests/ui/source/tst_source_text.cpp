#include "tests/support/result_check.h"
#include "tests/support/test_main.h"
#include "ui/source/text_search.h"
#include "ui/source/text_splices.h"

#include <random>

using namespace muto;
using namespace muto::ui;

namespace {

QByteArray applied(QByteArray text, const std::vector<edit::SourceSplice> &splices)
{
    for (auto splice = splices.rbegin(); splice != splices.rend(); ++splice) {
        if (text.mid(splice->offset, splice->removed.size()) != splice->removed)
            return "removes what is not there";
        text.replace(splice->offset, splice->removed.size(), splice->inserted);
    }
    return text;
}

QByteArray someLines(std::mt19937 &dice)
{
    QByteArray text;
    for (int i = int(dice() % 12); i > 0; --i)
        text += QByteArray("line ") + char('a' + int(dice() % 5)) + (dice() % 2 ? "\r\n" : "\n");
    return text;
}

} // namespace

class TestSourceText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splicesAreAsSmallAsCanBe()
    {
        const auto splices = textSplices("one\ntwo\nthree\nfour\n", "one\nTWO\nthree\nfour!\n");
        QCOMPARE(splices.size(), std::size_t(2));
        QCOMPARE(splices[0].offset, 4);
        QCOMPARE(splices[1].inserted, QByteArray("!"));
        QVERIFY(textSplices("same", "same").empty());
    }

    void splicesMakeTheOtherText()
    {
        std::mt19937 dice(7);
        for (int round = 0; round < 500; ++round) {
            const QByteArray before = someLines(dice);
            const QByteArray after = someLines(dice);
            QCOMPARE(applied(before, textSplices(before, after)), after);
        }
    }

    void splicesAreMovedBehindOthers()
    {
        const QByteArray base = "first\nsecond\nthird\n";
        const auto mine = textSplices(base, "first!!\nsecond\nthird\n");
        const auto theirs = textSplices(base, "first\nsecond\nTHIRD\n");
        const auto moved = rebased(theirs, mine);
        QVERIFY(moved);
        QCOMPARE(applied("first!!\nsecond\nthird\n", *moved), QByteArray("first!!\nsecond\nTHIRD\n"));
        QVERIFY(
            !rebased(textSplices(base, "fi\nsecond\nthird\n"), textSplices(base, "first?\nsecond\nthird\n")));
    }

    void finds_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("sought");
        QTest::addColumn<int>("options"); ///< 1 case, 2 words, 4 pattern
        QTest::addColumn<QList<int>>("places");
        QTest::newRow("any case") << QByteArray("ab AB aB") << QStringLiteral("ab") << 0
                                  << QList<int>{0, 3, 6};
        QTest::newRow("case") << QByteArray("ab AB aB") << QStringLiteral("AB") << 1 << QList<int>{3};
        QTest::newRow("words") << QByteArray("ab abc") << QStringLiteral("ab") << 2 << QList<int>{0};
        QTest::newRow("pattern") << QByteArray("a1 b22") << QStringLiteral("\\d+") << 4 << QList<int>{1, 4};
        QTest::newRow("lines") << QByteArray("x\nxx\n") << QStringLiteral("^x") << 4 << QList<int>{0, 2};
        QTest::newRow("no pattern") << QByteArray("a.b a+b") << QStringLiteral("a.b") << 0 << QList<int>{0};
        QTest::newRow("bytes") << QByteArray("äöü x 😀 x") << QStringLiteral("x") << 0 << QList<int>{7, 14};
        QTest::newRow("not UTF-8") << QByteArray("\xE4\xF6 x") << QStringLiteral("x") << 0 << QList<int>{3};
        QTest::newRow("empty hits") << QByteArray("abc") << QStringLiteral("z*") << 4 << QList<int>{};
    }

    void finds()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, sought);
        QFETCH(int, options);
        QFETCH(QList<int>, places);
        const auto found =
            findInText(text, {sought, bool(options & 1), bool(options & 2), bool(options & 4)}, 100);
        VERIFY_RESULT(found);
        QList<int> offsets;
        for (const auto &span : *found)
            offsets.append(int(span.offset));
        QCOMPARE(offsets, places);
    }

    void replaces()
    {
        QCOMPARE(*replacedInText("a=1; b=2;", {QStringLiteral("(\\w)=(\\d)"), true, false, true},
                                 QStringLiteral("\\2:\\1")),
                 QByteArray("1:a; 2:b;"));
        QCOMPARE(*replacedInText("ä.ä", {QStringLiteral("."), false, false, false}, QStringLiteral("\\1")),
                 QByteArray("ä\\1ä"));
        QCOMPARE(*replacedInText("\xE4 x", {QStringLiteral("x"), false, false, false}, QStringLiteral("y")),
                 QByteArray("\xE4 y"));
        QVERIFY(!replacedInText("a", {QStringLiteral("("), false, false, true}, QString()));
        QVERIFY(!findInText("a", {QStringLiteral("["), false, false, true}, 9));
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestSourceText)
#include "tst_source_text.moc"
