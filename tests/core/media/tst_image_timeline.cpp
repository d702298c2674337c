#include "core/media/image_timeline.h"

#include "tests/core/media/test_films.h"
#include "tests/support/made_videos.h"
#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

#include <QGuiApplication>
#include <QTemporaryDir>

#include <cmath>

using namespace muto;
using namespace muto::media;

namespace {

/// Five frames with pauses of 0, 10, 20, 500 and an unknown number of milliseconds.
muto::test::VideoSpec spec(const char *codec, const char *format)
{
    muto::test::VideoSpec made;
    made.codec = codec;
    made.pixelFormat = format;
    made.size = QSize(32, 16);
    made.rateNumerator = 100;
    made.ticks = {0, 1, 3, 53, 60};
    made.frames = 5;
    return made;
}

} // namespace

class TestImageTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timesAndLoopsAreRead_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<muto::test::VideoSpec>("made");
        QTest::addColumn<int>("loops");
        auto gif = spec("gif", "pal8");
        gif.muxerOptions = {{"loop", "0"}};
        QTest::newRow("GIF for ever") << QStringLiteral("a.gif") << gif << 0;
        gif.muxerOptions = {{"loop", "2"}};
        QTest::newRow("GIF repeated twice") << QStringLiteral("b.gif") << gif << 3;
        gif.muxerOptions = {{"loop", "-1"}};
        QTest::newRow("GIF once") << QStringLiteral("c.gif") << gif << 1;
        auto png = spec("apng", "rgba");
        png.muxerOptions = {{"plays", "4"}};
        QTest::newRow("APNG four times") << QStringLiteral("d.apng") << png << 4;
        png.muxerOptions = {{"plays", "0"}};
        QTest::newRow("APNG for ever") << QStringLiteral("e.apng") << png << 0;
        auto webp = spec("libwebp_anim", "bgra");
        webp.options = {{"lossless", "1"}};
        webp.muxerOptions = {{"loop", "5"}};
        QTest::newRow("WebP five times") << QStringLiteral("f.webp") << webp << 5;
    }

    void timesAndLoopsAreRead()
    {
        QFETCH(QString, name);
        QFETCH(muto::test::VideoSpec, made);
        QFETCH(int, loops);
        VERIFY_RESULT(muto::test::makeVideo(m_folder.filePath(name), made));
        const ImageTimeline timeline =
            readImageTimeline(muto::media::test::contentsOf(m_folder.filePath(name)));
        QCOMPARE(timeline.loopCount, loops);
        QCOMPARE(int(timeline.starts.size()), 5);
        // 10 ms or less is 100 ms; 20 ms is what it says.
        const std::array expected = {0.0, 0.1, 0.12, 0.62, 0.69};
        for (std::size_t i = 0; i < expected.size(); ++i)
            QVERIFY2(std::abs(timeline.starts[i] - expected[i]) < 1e-3, qPrintable(QString::number(i)));
        QVERIFY(timeline.lengthSeconds > 0.69);
    }

    void halfAFileGivesTheFramesThatAreInIt_data() { timesAndLoopsAreRead_data(); }

    void halfAFileGivesTheFramesThatAreInIt()
    {
        QFETCH(QString, name);
        const QByteArray bytes = muto::media::test::contentsOf(m_folder.filePath(name));
        std::size_t before = 0;
        for (qsizetype length = 0; length <= bytes.size(); ++length) {
            const std::size_t now = readImageTimeline(bytes.left(length)).starts.size();
            QVERIFY(now >= before && now <= 5);
            before = now;
        }
        QCOMPARE(int(before), 5);
    }

    void othersHaveNone()
    {
        QVERIFY(readImageTimeline({}).starts.empty());
        QVERIFY(readImageTimeline("GIF89a").starts.empty());
        QVERIFY(readImageTimeline("\x89PNG\r\n\x1a\n").starts.empty());
        QVERIFY(readImageTimeline("RIFF\x04\0\0\0WEBP").starts.empty());
        QVERIFY(readImageTimeline(QByteArray(1000, 'x')).starts.empty());
    }

private:
    QTemporaryDir m_folder;
};

MUTO_TEST_MAIN(QGuiApplication, TestImageTimeline)
#include "tst_image_timeline.moc"
