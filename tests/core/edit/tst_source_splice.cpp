#include "core/edit/source_file.h"
#include "core/edit/source_splice.h"

#include "tests/support/edited_file.h"
#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>

#include <random>

using muto::edit::SourceFile;
using muto::edit::SourcePatch;
using muto::edit::SourceSplice;
using muto::test::kFile;

namespace {

SourcePatch patch(std::vector<SourceSplice> splices)
{
    auto created = SourcePatch::create(kFile, std::move(splices));
    Q_ASSERT(created);
    return created.value_or(SourcePatch());
}

/// A few splices anywhere in a text.
SourcePatch randomPatch(std::mt19937 &random, const QByteArray &text)
{
    std::vector<SourceSplice> splices;
    for (qsizetype at = 0; at <= text.size();) {
        at += qsizetype(random() % 6);
        if (at > text.size())
            break;
        const QByteArray removed = text.mid(at, qsizetype(random() % 4));
        splices.push_back({at, removed, QByteArray(qsizetype(random() % 4), char('a' + random() % 3))});
        at += removed.size();
    }
    return patch(std::move(splices));
}

} // namespace

class TestSourceSplice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void appliesInAnyOrder()
    {
        const SourcePatch made = patch({{4, "e", "EE"}, {0, "a", ""}, {2, "", "+"}});
        const auto applied = made.applied("abcdef");
        VERIFY_RESULT(applied);
        QCOMPARE(*applied, QByteArray("b+cdEEf"));
        QCOMPARE(*made.inverted().applied(*applied), QByteArray("abcdef"));
    }

    void whatTouchesBecomesOne()
    {
        const SourcePatch made = patch({{0, "ab", "1"}, {2, "c", "2"}, {5, "f", "f"}});
        QCOMPARE(made.splices(), (std::vector<SourceSplice>{{0, "abc", "12"}}));
    }

    void whatOverlapsIsRefused() { QVERIFY(!SourcePatch::create(kFile, {{0, "abc", "1"}, {2, "c", "2"}})); }

    void otherBytesAreRefused()
    {
        QVERIFY(!patch({{0, "a", "b"}}).applied("x"));
        QVERIFY(!patch({{3, "a", "b"}}).applied("aa"));
    }

    void aDragIsOneSplice()
    {
        SourcePatch drag = patch({{5, "1", "2"}});
        drag = drag.followedBy(patch({{5, "2", "3.25"}}));
        drag = drag.followedBy(patch({{5, "3.25", "4"}}));
        QCOMPARE(drag.splices(), (std::vector<SourceSplice>{{5, "1", "4"}}));
        drag = drag.followedBy(patch({{5, "4", "1"}}));
        QVERIFY2(drag.isEmpty(), "back where it began");
    }

    void followsAnythingByAnything()
    {
        std::mt19937 random(4711);
        for (int round = 0; round < 3000; ++round) {
            QByteArray text(qsizetype(random() % 30), '.');
            for (char &c : text)
                c = char('a' + random() % 4);
            SourcePatch all;
            QByteArray now = text;
            for (int step = 0; step < 4; ++step) {
                const SourcePatch next = randomPatch(random, now);
                now = *next.applied(now);
                all = step == 0 ? next : all.followedBy(next);
            }
            const auto applied = all.applied(text);
            VERIFY_RESULT(applied);
            QCOMPARE(*applied, now);
            QCOMPARE(*all.inverted().applied(now), text);
            for (std::size_t i = 1; i < all.splices().size(); ++i)
                QVERIFY(all.splices()[i - 1].end() < all.splices()[i].offset);
        }
    }

    void findsWhatDiffers_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QByteArray>("removed");
        QTest::addColumn<QByteArray>("inserted");
        QTest::newRow("nothing") << QByteArray("abc") << QByteArray("abc") << QByteArray() << QByteArray();
        QTest::newRow("middle") << QByteArray("abc") << QByteArray("axc") << QByteArray("b")
                                << QByteArray("x");
        QTest::newRow("repeated") << QByteArray("aa") << QByteArray("aaa") << QByteArray() << QByteArray("a");
        QTest::newRow("from nothing") << QByteArray() << QByteArray("x") << QByteArray() << QByteArray("x");
        QTest::newRow("characters are whole") << QByteArray("x\xC3\xA4y") << QByteArray("x\xC3\xA5y")
                                              << QByteArray("\xC3\xA4") << QByteArray("\xC3\xA5");
    }

    void findsWhatDiffers()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QByteArray, removed);
        QFETCH(QByteArray, inserted);
        const SourcePatch found = SourcePatch::between(kFile, before, after);
        QCOMPARE(*found.applied(before), after);
        QCOMPARE(found.isEmpty(), before == after);
        if (!found.isEmpty())
            QCOMPARE(found.splices(),
                     (std::vector<SourceSplice>{{found.splices()[0].offset, removed, inserted}}));
    }

    void mapsPlaces()
    {
        const SourcePatch made = patch({{2, "", "++"}, {4, "ee", "E"}});
        QCOMPARE(made.mapped(1), qsizetype(1));
        QCOMPARE(made.mapped(2), qsizetype(4));
        QCOMPARE(made.mapped(5), qsizetype(7));
        QCOMPARE(made.mapped(6), qsizetype(7));
    }

    void filesKeepTheirWays_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("lineEnding");
        QTest::addColumn<bool>("mark");
        QTest::addColumn<bool>("utf8");
        QTest::newRow("plain") << QByteArray("a\nb") << QByteArray("\n") << false << true;
        QTest::newRow("Windows") << QByteArray("\xEF\xBB\xBF"
                                               "a\r\nb\r\nc\n")
                                 << QByteArray("\r\n") << true << true;
        QTest::newRow("old Macintosh") << QByteArray("a\rb") << QByteArray("\r") << false << true;
        QTest::newRow("single line") << QByteArray("a") << QByteArray("\n") << false << true;
        QTest::newRow("Latin-1") << QByteArray("caf\xE9\n") << QByteArray("\n") << false << false;
    }

    void filesKeepTheirWays()
    {
        QFETCH(QByteArray, bytes);
        const auto file = SourceFile::create(kFile, bytes);
        VERIFY_RESULT(file);
        QTEST(file->lineEnding(), "lineEnding");
        QTEST(file->hasMark(), "mark");
        QTEST(file->isUtf8(), "utf8");
    }

    void whatIsNoTextIsRefused()
    {
        QVERIFY(!SourceFile::create(kFile, QByteArray("\xFF\xFE<\0", 4)));
        QVERIFY(!SourceFile::create(kFile, QByteArray("a\0b", 3)));
    }

    void latinFilesTakeAsciiOnly()
    {
        const auto file = SourceFile::create(kFile, "caf\xE9");
        VERIFY_RESULT(file);
        QVERIFY(file->accepts(patch({{0, "c", "C"}})));
        QVERIFY(!file->accepts(patch({{0, "c", "\xC3\xA7"}})));
        QVERIFY2(file->accepts(patch({{3, "\xE9", ""}})), "its own bytes may go");
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestSourceSplice)
#include "tst_source_splice.moc"
