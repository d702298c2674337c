#include "core/media/frame_spool.h"

#include "core/media/media_logging.h"
#include "tests/core/media/test_films.h"
#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <numeric>
#include <random>

#include <csignal>
#include <sys/resource.h>

using namespace muto;
using namespace muto::media;
using namespace muto::media::test;

namespace {

constexpr auto kI420 = frames::PixelFormat::I420;
constexpr QSize kSpoolSize(322, 182); // multiples of nothing but two

Picture busy(std::int64_t frame)
{
    return busyPicture(kSpoolSize, int(frame));
}

std::vector<std::int64_t> shuffled(std::size_t count)
{
    std::vector<std::int64_t> order(count);
    std::iota(order.begin(), order.end(), 0);
    std::shuffle(order.begin(), order.end(), std::mt19937(4711));
    return order;
}

/// A picture of noise: what compresses worst, and shows every bit that goes astray.
Picture noise(QSize size, unsigned seed)
{
    QImage image(size, QImage::Format_RGB32);
    std::mt19937 random(seed);
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(x, y, random() | 0xff000000u);
    return Picture::fromImage(image);
}

} // namespace

class TestFrameSpool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installMediaLogging(); }

    void framesComeBackBitForBitInAnyOrder()
    {
        constexpr int kFrames = 40;
        writeSpool(shuffled(kFrames));
        auto reader = FrameSpoolReader::open(path());
        VERIFY_RESULT(reader);
        for (int i = kFrames - 1; i >= 0; --i)
            QVERIFY(readPacked(*reader, i) == busy(i).packed());
    }

    void everySizeAndStrideIsLossless_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("padding");
        for (const QSize size : {QSize(2, 2), QSize(16, 16), QSize(34, 18), QSize(322, 182), QSize(640, 360)})
            for (const int padding : {0, 1, 37})
                QTest::addRow("%d×%d, padding %d", size.width(), size.height(), padding) << size << padding;
    }

    void everySizeAndStrideIsLossless()
    {
        QFETCH(QSize, size);
        QFETCH(int, padding);
        const QByteArray planes = noise(size, 1).packed();
        const std::vector<std::uint8_t> loose = withPadding(planes, size, padding);
        auto writer = FrameSpoolWriter::create(path(), kI420, size);
        VERIFY_RESULT(writer);
        VERIFY_RESULT(writer->write({7}, viewOfPadded(loose, size, padding)));
        VERIFY_RESULT(writer->finish());
        auto reader = FrameSpoolReader::open(path());
        VERIFY_RESULT(reader);
        QVERIFY(readPacked(*reader, 7) == planes);
    }

    void gapsAreReported()
    {
        auto writer = FrameSpoolWriter::create(path(), kI420, kSpoolSize);
        VERIFY_RESULT(writer);
        for (const std::int64_t frame : {4, 1, 7, 100})
            VERIFY_RESULT(writer->write({frame}, busy(frame).view()));
        const std::vector<FrameIndex> expected = {{2}, {3}, {5}, {6}};
        QCOMPARE(writer->missingIn({{1}, {8}}), expected);
        QVERIFY(writer->missingIn({{7}, {8}}).empty());
        QVERIFY(writer->missingIn({{8}, {8}}).empty());
        VERIFY_RESULT(writer->finish());
        auto reader = FrameSpoolReader::open(path());
        VERIFY_RESULT(reader);
        const auto missing = reader->read({5});
        QVERIFY(!missing);
        QCOMPARE(missing.error().message,
                 QStringLiteral("Cannot read the scratch file %1: frame 5 is not in it").arg(path()));
    }

    void theLastOfTwoCounts()
    {
        auto writer = FrameSpoolWriter::create(path(), kI420, kSpoolSize);
        VERIFY_RESULT(writer);
        VERIFY_RESULT(writer->write({0}, busy(10).view()));
        VERIFY_RESULT(writer->write({1}, busy(11).view()));
        VERIFY_RESULT(writer->write({0}, busy(20).view()));
        VERIFY_RESULT(writer->finish());
        auto reader = FrameSpoolReader::open(path());
        VERIFY_RESULT(reader);
        QVERIFY(readPacked(*reader, 0) == busy(20).packed());
        QVERIFY(readPacked(*reader, 1) == busy(11).packed());
    }

    void aPictureOutlivesItsReader()
    {
        writeSpool({0, 1});
        auto reader = std::make_unique<FrameSpoolReader>(FrameSpoolReader::open(path()).value());
        const auto first = reader->read({0});
        VERIFY_RESULT(first);
        VERIFY_RESULT(reader->read({1}));
        reader.reset();
        QVERIFY(packed(first->view()) == busy(0).packed());
    }

    void aFilmFromTheSpoolIsTheSameFilm_data()
    {
        QTest::addColumn<Quality>("quality");
        for (const Quality quality : {Quality::Draft, Quality::Standard, Quality::High})
            QTest::newRow(qPrintable(qualityName(quality))) << quality;
    }

    void aFilmFromTheSpoolIsTheSameFilm()
    {
        QFETCH(Quality, quality);
        constexpr int kFrames = 60;
        const QString direct = m_folder.filePath(QStringLiteral("direct.mp4"));
        const QString spooled = m_folder.filePath(QStringLiteral("spooled.mp4"));
        VERIFY_RESULT(writeFilm({direct, kSpoolSize, {}, h264Profile(quality)}, kFrames, busy));

        writeSpool(shuffled(kFrames));
        auto reader = FrameSpoolReader::open(path());
        VERIFY_RESULT(reader);
        auto writer = MediaWriter::create({spooled, kSpoolSize, {}, h264Profile(quality)});
        VERIFY_RESULT(writer);
        for (int i = 0; i < kFrames; ++i) {
            const auto picture = reader->read({i});
            VERIFY_RESULT(picture);
            VERIFY_RESULT(writer->write(picture->view(), [kept = *picture] {}));
        }
        VERIFY_RESULT(writer->finish());
        QCOMPARE(sha256Of(spooled), sha256Of(direct));
    }

    void everyTruncationIsRefused()
    {
        writeSpool({0, 1, 2});
        const QByteArray whole = contentsOf(path());
        for (qsizetype length = 0; length < whole.size(); length += length < 64 ? 1 : 97)
            refuses(whole.left(length));
        refuses(whole.chopped(1));
        refuses(whole + 'x');
    }

    void everyDamageIsNoticed()
    {
        writeSpool({0, 1, 2});
        const QByteArray whole = contentsOf(path());
        constexpr int kHeadBytes =
            16; // an altered size is refused when the picture turns out to have another
        for (qsizetype at = kHeadBytes; at < whole.size(); at += 97) {
            QByteArray damaged = whole;
            damaged[at] = char(damaged[at] ^ 0x10);
            QVERIFY2(!readsThreeFrames(damaged), qPrintable(QString::number(at)));
        }
        QVERIFY(readsThreeFrames(whole));
    }

    void anotherSizeInTheHeadIsRefused()
    {
        writeSpool({0, 1, 2});
        QByteArray damaged = contentsOf(path());
        damaged[8] = char(damaged[8] ^ 0x10);
        QVERIFY(!readsThreeFrames(damaged));
    }

    void aSpoolThatWasNeverFinishedIsRefused()
    {
        {
            auto writer = FrameSpoolWriter::create(path(), kI420, kSpoolSize);
            VERIFY_RESULT(writer);
            VERIFY_RESULT(writer->write({0}, busy(0).view()));
        }
        const auto reader = FrameSpoolReader::open(path());
        QVERIFY(!reader);
        QCOMPARE(reader.error().message,
                 QStringLiteral("Cannot read the scratch file %1: it was never finished").arg(path()));
    }

    void fullDisksAreNamed()
    {
        const auto writer = FrameSpoolWriter::create(QStringLiteral("/dev/full"), kI420, kSpoolSize);
        QVERIFY(!writer);
        QCOMPARE(writer.error().kind, ErrorKind::Io);
        QCOMPARE(writer.error().message,
                 QStringLiteral("Cannot write the scratch file /dev/full: No space left on device"));
    }

    void aDiskThatFillsUpIsNamed()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        auto writer = FrameSpoolWriter::create(path(), kI420, kSpoolSize);
        VERIFY_RESULT(writer);
        rlimit before;
        getrlimit(RLIMIT_FSIZE, &before);
        const rlimit limited{20'000, before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limited);
        Result<> outcome;
        for (int i = 0; outcome && i < 50; ++i)
            outcome = writer->write({i}, busy(i).view());
        setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().message,
                 QStringLiteral("Cannot write the scratch file %1: File too large").arg(path()));
    }

    void unusableSizesAndPlacesAreRefused()
    {
        QVERIFY(!FrameSpoolWriter::create(path(), kI420, {321, 180}));
        QVERIFY(!FrameSpoolWriter::create(QStringLiteral("/nonexistent/spool"), kI420, kSpoolSize));
        QVERIFY(!FrameSpoolReader::open(QStringLiteral("/nonexistent/spool")));
    }

    void theEstimateIsCautiousButNotAbsurd()
    {
        constexpr QSize kFullHd(1920, 1080);
        constexpr std::int64_t kRaw = 1920 * 1080 * 3 / 2;
        const std::int64_t estimate = estimatedSpoolBytes(kI420, kFullHd, 300);
        QVERIFY(estimate < kRaw * 300 / 2);
        auto writer = FrameSpoolWriter::create(path(), kI420, kFullHd);
        VERIFY_RESULT(writer);
        for (int i = 0; i < 3; ++i)
            VERIFY_RESULT(writer->write({i}, busyPicture(kFullHd, i).view()));
        VERIFY_RESULT(writer->finish());
        QVERIFY(estimatedSpoolBytes(kI420, kFullHd, 3) > 2 * QFile(path()).size());
        QCOMPARE(estimatedSpoolBytes(kI420, kFullHd, 0), 0);
        QVERIFY(estimatedSpoolBytes(kI420, {7680, 4320}, 10'000'000) > 0); // no overflow
    }

private:
    QString path() const { return m_folder.filePath(QStringLiteral("spool")); }

    void writeSpool(const std::vector<std::int64_t> &order) const
    {
        auto writer = FrameSpoolWriter::create(path(), kI420, kSpoolSize);
        VERIFY_RESULT(writer);
        for (const std::int64_t frame : order)
            VERIFY_RESULT(writer->write({frame}, busy(frame).view()));
        VERIFY_RESULT(writer->finish());
    }

    static QByteArray readPacked(FrameSpoolReader &reader, std::int64_t frame)
    {
        const auto picture = reader.read({frame});
        return picture ? packed(picture->view()) : picture.error().message.toUtf8();
    }

    static QSize planeSize(QSize size, int plane) { return plane == 0 ? size : size / 2; }

    /// The planes with `padding` bytes of rubbish after each row.
    static std::vector<std::uint8_t> withPadding(const QByteArray &planes, QSize size, int padding)
    {
        std::vector<std::uint8_t> loose;
        const char *from = planes.constData();
        for (int plane = 0; plane < 3; ++plane) {
            const QSize extent = planeSize(size, plane);
            for (int row = 0; row < extent.height(); ++row, from += extent.width()) {
                loose.insert(loose.end(), from, from + extent.width());
                loose.insert(loose.end(), std::size_t(padding), std::uint8_t(0xa5));
            }
        }
        return loose;
    }

    static frames::FrameView viewOfPadded(const std::vector<std::uint8_t> &loose, QSize size, int padding)
    {
        frames::FrameView view{frames::PixelFormat::I420, size, {}, {}};
        const std::uint8_t *at = loose.data();
        for (int plane = 0; plane < 3; ++plane) {
            const QSize extent = planeSize(size, plane);
            view.planes[std::size_t(plane)] = at;
            view.strides[std::size_t(plane)] = extent.width() + padding;
            at += std::ptrdiff_t(extent.width() + padding) * extent.height();
        }
        return view;
    }

    void store(const QByteArray &bytes) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    void refuses(const QByteArray &bytes) const
    {
        store(bytes);
        QVERIFY2(!FrameSpoolReader::open(path()), qPrintable(QString::number(bytes.size())));
    }

    bool readsThreeFrames(const QByteArray &bytes) const
    {
        store(bytes);
        auto reader = FrameSpoolReader::open(path());
        return reader && reader->read({0}) && reader->read({1}) && reader->read({2});
    }

    QTemporaryDir m_folder;
};

MUTO_TEST_MAIN(QGuiApplication, TestFrameSpool)
#include "tst_frame_spool.moc"
