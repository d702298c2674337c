#include "core/edit/clip_times.h"

#include "core/edit/document.h"
#include "core/edit/editor_actions.h"
#include "tests/support/edited_file.h"
#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

#include <QRandomGenerator>

#include <cmath>

using namespace muto;
using edit::Document;
using edit::durationText;
using edit::EditorActions;
using edit::secondsText;
using edit::shiftedStart;
using test::at;
using test::kFile;
using test::utf8;

/// How edits write times.
class TestClipTimes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secondsAreWrittenSoThatFramesStay()
    {
        QCOMPARE(secondsText(0), utf8("0"));
        QCOMPARE(secondsText(12), utf8("12"));
        QCOMPARE(secondsText(0.1 + 0.2), utf8("0.3"));
        QCOMPARE(secondsText(20.0 / 30), utf8("0.666666"));
        for (int start = 0; start < 200; ++start) {
            for (int frames = 1; frames < 40; ++frames) {
                const double from = start / 30.0, to = (start + frames) / 30.0;
                const double written = secondsText(from).toDouble(),
                             length = durationText(from, to).toDouble();
                QVERIFY(written <= from && written > from - 1.0 / 60);
                QVERIFY(written + length <= to + 1e-9 && written + length > to - 1.0 / 60);
            }
        }
    }

    void endsAreThoseOfFrames_data() { roundLengthsStayRound_data(); }

    /// Whatever frames a clip is to be seen in, those and no others are between its start and the sum; and it
    /// is written in thousandths where both of its times are.
    void endsAreThoseOfFrames()
    {
        QFETCH(double, rate);
        const auto firstFrom = [rate](double time) { return int(std::ceil((time - 1e-9) * rate)); };
        const auto thousandths = [](double seconds) {
            return std::abs(seconds * 1000 - std::round(seconds * 1000)) < 1e-6;
        };
        QRandomGenerator random(quint32(rate * 1000));
        for (int i = 0; i < 4000; ++i) {
            const int first = int(random.bounded(200000)), last = first + 1 + int(random.bounded(3000));
            const double start = first / rate, end = last / rate;
            const QString length = durationText(start, end);
            const double written = secondsText(start).toDouble(), sum = written + length.toDouble();
            QCOMPARE(firstFrom(written), first);
            QCOMPARE(firstFrom(sum), last);
            if (thousandths(start) && thousandths(end))
                QVERIFY2(length.section(QLatin1Char('.'), 1).size() <= 3, qPrintable(length));
        }
        QCOMPARE(durationText(0.28, 3.28), utf8("3"));
    }

    void roundLengthsStayRound_data()
    {
        QTest::addColumn<double>("rate");
        for (const double rate : {24.0, 25.0, 30.0, 50.0, 60.0, 30000.0 / 1001})
            QTest::newRow(qPrintable(QString::number(rate))) << rate;
    }

    /// Wherever a clip starts: not 4.999999.
    void roundLengthsStayRound()
    {
        QFETCH(double, rate);
        for (int frame = 0; frame < 1800; frame += 7) {
            for (const double seconds : {0.5, 1.0, 1.5, 2.0, 3.0, 5.0, 7.5, 10.0}) {
                const double start = frame / rate, written = secondsText(start).toDouble();
                const QString text = QString::number(seconds);
                QCOMPARE(durationText(start, start + seconds), text);
                QCOMPARE(durationText(written, written + seconds), text);
            }
        }
    }

    void roundLengthsStayRoundInThePage()
    {
        Document document;
        const QByteArray film = "<div id=root data-composition-id=main data-duration=60 data-fps=25>"
                                "<p id=a data-start=5.433333 data-duration=1></p>"
                                "<p id=b data-start=0.28 data-duration=1></p></div>";
        VERIFY_RESULT(document.open(kFile, film));
        EditorActions actions(document);
        VERIFY_RESULT(actions.trimEnd(at("#a"), 5.433333 + 5));
        VERIFY_RESULT(actions.trimEnd(at("#b"), 82 / 25.0));
        QByteArray expected = film;
        expected.replace("5.433333 data-duration=1", "5.433333 data-duration=5");
        expected.replace("0.28 data-duration=1", "0.28 data-duration=3");
        QCOMPARE(document.bytes(kFile), expected);
    }

    void startsAreShifted_data()
    {
        QTest::addColumn<QString>("authored");
        QTest::addColumn<double>("seconds");
        QTest::addColumn<QString>("shifted");
        QTest::newRow("number") << utf8(" 1.50 ") << 0.25 << utf8("1.75");
        QTest::newRow("not below 0") << utf8("1") << -2.0 << utf8("0");
        QTest::newRow("reference") << utf8("intro") << 1.0 << utf8("intro + 1");
        QTest::newRow("reference, earlier") << utf8("intro+1") << -3.5 << utf8("intro - 2.5");
        QTest::newRow("reference, no offset left") << utf8("intro - 2") << 2.0 << utf8("intro");
        QTest::newRow("a name with a dash") << utf8("intro-2") << 1.0 << utf8("intro-2 + 1");
    }

    void startsAreShifted()
    {
        QFETCH(QString, authored);
        QFETCH(double, seconds);
        QTEST(shiftedStart(authored, seconds), "shifted");
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestClipTimes)
#include "tst_clip_times.moc"
