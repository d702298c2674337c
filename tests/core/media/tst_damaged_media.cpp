// Small files of many kinds, cut short and with bits turned over, go through everything that reads media.
// Nothing is expected of them but an answer: no crash, no hang, no sanitizer's complaint. The dice are
// loaded: a failure comes back in the next run.
#include "core/media/media_probe.h"

#include "core/media/media_logging.h"
#include "core/media/video_picture_source.h"
#include "tests/core/media/test_films.h"
#include "tests/support/damage.h"
#include "tests/support/made_videos.h"
#include "tests/support/picture_answers.h"
#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <QTemporaryDir>

using namespace muto;

namespace {

constexpr int kMostMilliseconds = 400; // a file kind
constexpr int kMostRounds = 40;
constexpr qsizetype kHead = 600; // bytes

} // namespace

class TestDamagedMedia : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(
            QStringLiteral("app.media*=false")); // libav has much to say about these
        media::installMediaLogging();
    }

    void somethingIsAlwaysAnswered_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QByteArray>("codec");
        QTest::addColumn<QByteArray>("format");
        const auto row = [](const char *ending, const char *codec, const char *format) {
            QTest::newRow(ending) << QString::fromLatin1(ending) << QByteArray(codec) << QByteArray(format);
        };
        row("mp4", "libx264", "yuv420p");
        row("mkv", "ffv1", "yuv420p");
        row("webm", "libvpx", "yuva420p");
        row("mov", "qtrle", "argb");
        row("avi", "mjpeg", "yuvj420p");
        row("ts", "mpeg2video", "yuv420p");
        row("gif", "gif", "pal8");
        row("apng", "apng", "rgba");
        row("webp", "libwebp_anim", "bgra");
    }

    void somethingIsAlwaysAnswered()
    {
        QFETCH(QString, ending);
        QFETCH(QByteArray, codec);
        QFETCH(QByteArray, format);
        muto::test::VideoSpec spec;
        spec.codec = codec;
        spec.pixelFormat = format;
        spec.size = QSize(48, 32);
        spec.frames = 6;
        spec.range = codec == "mjpeg" ? "pc" : "tv";
        if (codec == "libvpx")
            spec.options = {{"auto-alt-ref", "0"}};
        spec.alphaModeTag = ending == QLatin1String("webm") ? "alpha_mode" : "";
        const QString path = m_folder.filePath(QStringLiteral("file.") + ending);
        VERIFY_RESULT(muto::test::makeVideo(path, spec));
        const QByteArray whole = media::test::contentsOf(path);
        muto::test::Damage damage(std::uint32_t(whole.size()));
        QElapsedTimer timer;
        timer.start();
        for (int round = 0; round < kMostRounds && timer.elapsed() < kMostMilliseconds; ++round) {
            const QByteArray bytes =
                round % 3 == 0 ? damage.cutSomewhere(whole) : damage.withBitsTurned(whole, kHead);
            read(bytes, ending, round);
        }
    }

private:
    void read(const QByteArray &bytes, const QString &ending, int round)
    {
        const QString path = m_folder.filePath(QStringLiteral("damaged%1.%2").arg(round).arg(ending));
        {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        }
        media::VideoPictureSource source;
        static_cast<void>(media::probeMedia(path));
        const auto facts = muto::test::described(source, path);
        for (const double seconds : {0.0, 0.15, 0.05, 100.0}) {
            const auto picture = muto::test::fetched(source, {path, seconds, {24, 24}});
            QVERIFY(facts || !picture);
            if (picture)
                QCOMPARE(picture->rgba.size(), picture->size.width() * picture->size.height() * 4);
            else
                QVERIFY2(picture.error().message.contains(path), qPrintable(picture.error().message));
        }
        QFile::remove(path);
    }

    QTemporaryDir m_folder;
};

MUTO_TEST_MAIN(QGuiApplication, TestDamagedMedia)
#include "tst_damaged_media.moc"
