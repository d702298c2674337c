#include "ui/preview/time_format.h"

#include "tests/support/test_main.h"

#include <QCoreApplication>
#include <QLocale>

using namespace muto;
using ui::TimeStyle;

Q_DECLARE_METATYPE(muto::ui::TimeStyle)

class TestTimeFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formats_data();
    void formats();
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void readsBackWhatItPrints_data();
    void readsBackWhatItPrints();
    void goesRoundTheStyles();
    void writesLengths_data();
    void writesLengths();
    void writesLengthsInTheLanguageOfPeople();
};

void TestTimeFormat::formats_data()
{
    QTest::addColumn<qint64>("frame");
    QTest::addColumn<QString>("rate");
    QTest::addColumn<TimeStyle>("style");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, qint64 frame, const char *rate, TimeStyle style, const char *text) {
        QTest::newRow(name) << frame << QString::fromLatin1(rate) << style << QString::fromLatin1(text);
    };
    row("clock: start", 0, "30", TimeStyle::Clock, "00:00:00.00");
    row("clock: a third is rounded", 1, "30", TimeStyle::Clock, "00:00:00.03");
    row("clock: minutes", 30 * 62 + 15, "30", TimeStyle::Clock, "00:01:02.50");
    row("clock: hours", 24 * 3600, "24", TimeStyle::Clock, "01:00:00.00");
    row("clock: fast rates get a third decimal", 1, "240", TimeStyle::Clock, "00:00:00.004");
    row("clock: rational", 30000, "30000/1001", TimeStyle::Clock, "00:16:41.00");
    row("timecode: frames", 45, "30", TimeStyle::Timecode, "00:00:01:15");
    row("timecode: never drops", 1800, "30000/1001", TimeStyle::Timecode, "00:01:00:00");
    row("timecode: three places", 119, "120", TimeStyle::Timecode, "00:00:00:119");
    row("frames", 300, "30", TimeStyle::Frames, "300");
    row("nothing is before the start", -3, "30", TimeStyle::Clock, "00:00:00.00");
}

void TestTimeFormat::formats()
{
    QFETCH(qint64, frame);
    QFETCH(QString, rate);
    QFETCH(TimeStyle, style);
    QTEST(ui::formatTime({frame}, *FrameRate::parse(rate), style), "text");
}

void TestTimeFormat::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<TimeStyle>("style");
    QTest::addColumn<qint64>("frame");
    const auto row = [](const char *text, TimeStyle style, qint64 frame) {
        QTest::addRow("%s as %s", text, qPrintable(ui::timeStyleName(style)))
            << QString::fromLatin1(text) << style << frame;
    };
    row("1:02.5", TimeStyle::Clock, 1875);
    row("62.5", TimeStyle::Clock, 1875);
    row("62,5 s", TimeStyle::Clock, 1875);
    row(".5", TimeStyle::Clock, 15);
    row("01:00:00", TimeStyle::Clock, 108000);
    row("  3  ", TimeStyle::Clock, 90);
    row("300", TimeStyle::Timecode, 9000);
    row("300", TimeStyle::Frames, 300);
    row("2.5", TimeStyle::Frames, 75);
    row("frame 300", TimeStyle::Clock, 300);
    row("Frame 300", TimeStyle::Timecode, 300);
    row("300f", TimeStyle::Clock, 300);
    row("#7", TimeStyle::Clock, 7);
    row("00:00:01:15", TimeStyle::Clock, 45);
    row("00:00:01:15", TimeStyle::Frames, 45);
}

void TestTimeFormat::parses()
{
    QFETCH(QString, text);
    QFETCH(TimeStyle, style);
    const auto frame = ui::parseTime(text, FrameRate(), style);
    QVERIFY(frame);
    QTEST(qint64(frame->value), "frame");
}

void TestTimeFormat::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "x", "1:", ":5", "-3", "1:60", "1:02:60", "1:61:00", "00:00:01:30",
                             "1:2:3:4:5", "frame", "1e3", "25:00:00", "0x10", "1.2.3"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestTimeFormat::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!ui::parseTime(text, FrameRate(), TimeStyle::Clock));
}

void TestTimeFormat::readsBackWhatItPrints_data()
{
    QTest::addColumn<QString>("rate");
    for (const char *rate :
         {"1", "24", "24000/1001", "25", "30", "30000/1001", "50", "60000/1001", "60", "120", "240"})
        QTest::newRow(rate) << QString::fromLatin1(rate);
}

void TestTimeFormat::readsBackWhatItPrints()
{
    QFETCH(QString, rate);
    const FrameRate frameRate = *FrameRate::parse(rate);
    for (const TimeStyle style : {TimeStyle::Clock, TimeStyle::Timecode, TimeStyle::Frames}) {
        for (std::int64_t frame = 0; frame < 2000; frame += 7) {
            const QString text = ui::formatTime({frame}, frameRate, style);
            QCOMPARE(ui::parseTime(text, frameRate, style).value_or(FrameIndex{-1}).value, frame);
        }
    }
}

void TestTimeFormat::goesRoundTheStyles()
{
    TimeStyle style = TimeStyle::Clock;
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(ui::timeStyleFromName(ui::timeStyleName(style)), std::optional(style));
        style = ui::nextTimeStyle(style);
    }
    QCOMPARE(style, TimeStyle::Clock);
    QVERIFY(!ui::timeStyleFromName(QStringLiteral("sundial")));
}

void TestTimeFormat::writesLengths_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("short") << 0.42 << QStringLiteral("0.4 s");
    QTest::newRow("seconds") << 12.5 << QStringLiteral("12.5 s");
    QTest::newRow("never 60.0 s") << 59.97 << QStringLiteral("1 min 00 s");
    QTest::newRow("minutes") << 245.0 << QStringLiteral("4 min 05 s");
    QTest::newRow("hours") << 3725.0 << QStringLiteral("1 h 02 min");
    QTest::newRow("never negative") << -1.0 << QStringLiteral("0.0 s");
}

void TestTimeFormat::writesLengths()
{
    QFETCH(double, seconds);
    QTEST(ui::formatDuration(seconds), "text");
}

void TestTimeFormat::writesLengthsInTheLanguageOfPeople()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German));
    const QString text = ui::formatDuration(12.5);
    QLocale::setDefault(before);
    QCOMPARE(text, QStringLiteral("12,5 s"));
}

MUTO_TEST_MAIN(QCoreApplication, TestTimeFormat)
#include "tst_time_format.moc"
