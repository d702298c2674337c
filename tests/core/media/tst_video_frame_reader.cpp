#include "core/media/video_frame_reader.h"

#include "core/media/media_logging.h"
#include "tests/core/media/test_films.h"
#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>

using namespace muto;
using namespace muto::media;
using namespace muto::media::test;

namespace {

EncodeProfile lossless()
{
    return {"libx264", {{"preset", "ultrafast"}, {"qp", "0"}}};
}

} // namespace

class TestVideoFrameReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installMediaLogging(); }

    void planesComeOutPackedAndUntouched_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("aligned") << QSize(256, 128);
        QTest::newRow("cropped from whole macroblocks") << QSize(182, 74);
        QTest::newRow("tiny") << QSize(2, 2);
    }

    void planesComeOutPackedAndUntouched()
    {
        QFETCH(QSize, size);
        const auto picture = [size](int frame) { return busyPicture(size, frame); };
        VERIFY_RESULT(writeFilm({path(), size, {}, lossless()}, 5, picture));
        auto reader = VideoFrameReader::open(path());
        VERIFY_RESULT(reader);
        for (int i = 0; i < 5; ++i) {
            const auto frame = reader->next();
            VERIFY_RESULT(frame);
            QVERIFY(frame->has_value());
            QCOMPARE((*frame)->size, size);
            QCOMPARE((*frame)->i420, picture(i).packed());
            QCOMPARE((*frame)->toImage().size(), size);
        }
    }

    void theEndStaysTheEnd()
    {
        VERIFY_RESULT(writeNumberedFilm(path(), 2));
        auto reader = VideoFrameReader::open(path());
        VERIFY_RESULT(reader);
        for (int i = 0; i < 4; ++i) {
            const auto frame = reader->next();
            VERIFY_RESULT(frame);
            QCOMPARE(frame->has_value(), i < 2);
        }
    }

    void colourFormatsWeCannotConvertAreRefused_data()
    {
        QTest::addColumn<QByteArray>("option");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("reason");
        QTest::newRow("full range") << QByteArray("x264-params") << QByteArray("fullrange=on")
                                    << QStringLiteral("its pixel format yuvj420p is not supported");
        QTest::newRow("another matrix") << QByteArray("x264-params") << QByteArray("colormatrix=smpte170m")
                                        << QStringLiteral("its colour space smpte170m is not supported");
    }

    void colourFormatsWeCannotConvertAreRefused()
    {
        QFETCH(QByteArray, option);
        QFETCH(QByteArray, value);
        QFETCH(QString, reason);
        EncodeProfile profile = lossless();
        profile.options.emplace_back(option, value);
        VERIFY_RESULT(writeFilm({path(), kNumberedSize, {}, profile}, 2, numberedPicture));
        auto reader = VideoFrameReader::open(path());
        VERIFY_RESULT(reader);
        const auto frame = reader->next();
        QVERIFY(!frame);
        QCOMPARE(frame.error().message, QStringLiteral("Cannot read %1: %2").arg(path(), reason));
    }

    void aSoundFileHasNoPictures()
    {
        const QString sound = m_folder.filePath(QStringLiteral("sound.wav"));
        QFile file(sound);
        QVERIFY(file.open(QIODevice::WriteOnly));
        // A tenth of a second of silence: 8 kHz, mono, 8 bits.
        file.write(
            QByteArray::fromHex("524946464403000057415645666d74201000000001000100401f0000401f000001000800"
                                "6461746120030000") +
            QByteArray(800, '\x80'));
        file.close();
        const auto reader = VideoFrameReader::open(sound);
        QVERIFY(!reader);
        QCOMPARE(reader.error().message, QStringLiteral("Cannot open %1: it has no video").arg(sound));
    }

private:
    QString path() const { return m_folder.filePath(QStringLiteral("film.mp4")); }

    QTemporaryDir m_folder;
};

MUTO_TEST_MAIN(QGuiApplication, TestVideoFrameReader)
#include "tst_video_frame_reader.moc"
