#include "core/composition/timing_attributes.h"

#include "core/composition/html_document.h"
#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>

#include <cmath>
#include <limits>

using muto::composition::HtmlDocument;
using muto::composition::parseJsNumber;
using muto::composition::parseNumber;
using muto::composition::parseStart;
using muto::composition::ReadTiming;
using muto::composition::readTiming;

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

} // namespace

class TestTimingAttributes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNumbersAsJavaScriptDoes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("number");
        const auto row = [](const char *text, double number) { QTest::newRow(text) << text << number; };
        row("0", 0);
        row("12", 12);
        row("-3", -3);
        row("+3", 3);
        row("2.5", 2.5);
        row(".5", 0.5);
        row("5.", 5);
        row("-.5", -0.5);
        row("5.e1", 50);
        row("007", 7);
        row("1e3", 1000);
        row("1E+3", 1000);
        row("25e-1", 2.5);
        row("1e-999", 0);
        row("0x10", 16);
        row("0XfF", 255);
        row("0b101", 5);
        row("0o17", 15);
        row("0.1", 0.1);
        row(" 7\t\n", 7);
        QTest::newRow("exotic spaces") << QStringLiteral("\u00A0\u2003\uFEFF7\u2028") << 7.0;
        row("Infinity", kInfinity);
        row("+Infinity", kInfinity);
        row("-Infinity", -kInfinity);
        row("1e999", kInfinity);
        row("-1e999", -kInfinity);
    }

    void readsNumbersAsJavaScriptDoes()
    {
        QFETCH(QString, text);
        QFETCH(double, number);
        const auto parsed = parseJsNumber(text);
        QVERIFY(parsed);
        QVERIFY2(*parsed == number, qPrintable(QString::number(*parsed)));
        QCOMPARE(parseNumber(text).has_value(), std::isfinite(number));
    }

    void refusesWhatIsNoNumber_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"",      " ",   "2s",  "2 s", "1_000", "1,5",   "abc",   "NaN", "infinity", "INFINITY",
              ".",     "e3",  "1e",  "1e+", "--1",   "+-1",   "- 1",   "0x",  "0xg",      "-0x10",
              "+0x10", "0b2", "0o8", "1n",  "1 2",   "1.2.3", "0x1.8", "1f",  "true"})
            QTest::newRow(text) << text;
        QTest::newRow("digits of another script") << QStringLiteral("١٢");
        QTest::newRow("a space JavaScript does not trim") << QStringLiteral("\u0085"
                                                                            "7");
        QTest::newRow("nul") << QStringLiteral("7") + QChar(u'\0');
    }

    void refusesWhatIsNoNumber()
    {
        QFETCH(QString, text);
        QVERIFY(!parseJsNumber(text));
        QVERIFY(!parseNumber(text));
    }

    void readsStarts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("after");
        QTest::addColumn<double>("seconds");
        const auto row = [](const char *text, const char *after, double seconds) {
            QTest::newRow(text) << text << after << seconds;
        };
        row("0", "", 0);
        row("1.5", "", 1.5);
        row("-4", "", 0);
        row("0x10", "", 16);
        row("intro", "intro", 0);
        row(" intro ", "intro", 0);
        row("intro + 2", "intro", 2);
        row("intro - 0.5", "intro", -0.5);
        row("intro+2", "intro", 2);
        row("intro +.5", "intro", 0.5);
        row("intro +5.", "intro", 5);
        row("intro-2", "intro-2", 0);
        row("intro -2", "intro", -2);
        row("intro- 2", "intro", -2);
        row("intro-2 - 1", "intro-2", -1);
        row("a.b:c_d-e + 1", "a.b:c_d-e", 1);
        row("2s", "2s", 0);
        row("1e999", "1e999", 0);
        row("Infinity", "Infinity", 0);
        row("5 + 1", "5", 1);
    }

    void readsStarts()
    {
        QFETCH(QString, text);
        const auto start = parseStart(text);
        QVERIFY(start);
        QTEST(start->after, "after");
        QTEST(start->seconds, "seconds");
    }

    void refusesStarts_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", " ", "a b", "a + ", "+ 2", "a + b", "a + -1", "a + 1e3", "a + 1 + 1",
                                 "a * 2", "#a", "a, b"})
            QTest::newRow(text) << text;
        QTest::newRow("id of another script") << QStringLiteral("é");
        QTest::newRow("endless offset") << QStringLiteral("a + ") + QString(400, QLatin1Char('9'));
    }

    void refusesStarts()
    {
        QFETCH(QString, text);
        QVERIFY(!parseStart(text));
    }

    void readsElements_data()
    {
        QTest::addColumn<QString>("attributes");
        QTest::addColumn<double>("duration"); // -1: none
        QTest::addColumn<double>("end");
        QTest::addColumn<int>("track");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char *attributes, double duration, double end, int track,
                            const char *problem) {
            QTest::newRow(attributes) << attributes << duration << end << track << problem;
        };
        row("data-start=1", -1, -1, 0, "");
        row("data-start=1 data-duration=2.5", 2.5, -1, 0, "");
        row("data-start=1 data-duration=2s", -1, -1, 0,
            "data-duration \"2s\" is not a number of seconds greater than zero");
        row("data-start=1 data-duration=0", -1, -1, 0, "data-duration \"0\"");
        row("data-start=1 data-duration=-1", -1, -1, 0, "data-duration \"-1\"");
        row("data-start=1 data-duration=Infinity", -1, -1, 0, "data-duration \"Infinity\"");
        row("data-start=1 data-duration", -1, -1, 0, "data-duration \"\"");
        row("data-start=1 data-hf-authored-duration=3", 3, -1, 0, "");
        row("data-start=1 data-duration=2 data-hf-authored-duration=3", 2, -1, 0, "");
        row("data-start='a b'", -1, -1, 0, "data-start \"a b\" is neither a number");
        row("data-start=1 data-end=4", 3, -1, 0, "");
        row("data-start=-1 data-end=4", 4, -1, 0, "");
        row("data-end=4", 4, -1, 0, "");
        row("data-start=1 data-hf-authored-end=4", 3, -1, 0, "");
        row("data-start=a data-end=4", -1, 4, 0, "");
        row("data-start=1 data-end=1", -1, -1, 0, "data-end \"1\" is not after data-start");
        row("data-start=1 data-end=x", -1, -1, 0, "data-end \"x\" is not a number of seconds");
        row("data-start=1 data-duration=2 data-end=3", 2, -1, 0, "");
        row("data-start=1 data-duration=2 data-end=3.0000000001", 2, -1, 0, "");
        row("data-start=1 data-duration=2 data-end=3.00001", 2, -1, 0,
            "conflicts with data-start and data-duration");
        row("data-start=a data-duration=2 data-end=9", 2, -1, 0, "");
        row("data-start=1 data-track-index=3", -1, -1, 3, "");
        row("data-start=1 data-track-index=-1", -1, -1, -1, "");
        row("data-start=1 data-track-index=1e2", -1, -1, 100, "");
        row("data-start=1 data-track-index=1.5", -1, -1, 0, "data-track-index \"1.5\" is not a whole number");
        row("data-start=1 data-track-index=top", -1, -1, 0, "data-track-index \"top\" is not a whole number");
        row("data-start=1 data-track-index=1e300", -1, -1, 0, "is not a whole number");
        row("data-start=1 data-track=2", -1, -1, 2, "");
        row("data-start=1 data-track=2 data-track-index=3", -1, -1, 3, "");
        row("data-start=1 data-layer=2", -1, -1, 2, "data-layer \"2\" uses an old name");
        row("data-start=1 data-layer=2 data-track-index=3", -1, -1, 3, "is ignored because data-track-index");
    }

    void readsElements()
    {
        QFETCH(QString, attributes);
        QFETCH(QString, problem);
        const auto document = HtmlDocument::parse(QStringLiteral("<u %1>").arg(attributes).toUtf8());
        VERIFY_RESULT(document);
        const ReadTiming read = readTiming(document->elements().back());
        QTEST(read.timing.duration.value_or(-1), "duration");
        QTEST(read.timing.end.value_or(-1), "end");
        QTEST(read.timing.track, "track");
        const QStringList said = read.problems + read.outdated;
        QCOMPARE(int(said.size()), problem.isEmpty() ? 0 : 1);
        QVERIFY2(said.join(QString()).contains(problem), qPrintable(said.join(QString())));
    }

    void longValuesAreCutShortInMessages()
    {
        const QByteArray endless(1'000'000, 'x');
        const auto document = HtmlDocument::parse("<u data-start=0 data-duration=" + endless + ">");
        VERIFY_RESULT(document);
        QVERIFY(readTiming(document->elements().back()).problems.first().size() < 200);
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestTimingAttributes)
#include "tst_timing_attributes.moc"
