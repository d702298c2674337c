#include "core/media/media_logging.h"
#include "core/media/video_picture_source.h"
#include "tests/support/made_videos.h"
#include "tests/support/picture_answers.h"
#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

#include <QGuiApplication>
#include <QTemporaryDir>

#include <cmath>
#include <set>

using namespace muto;
using namespace muto::media;
using namespace muto::test;

namespace {

constexpr int kStretchFrames = 40;
constexpr int kBetweenKeys = 12;
constexpr double kRate = 30;

Result<frames::Stretch> stretchOf(frames::PictureSource &source, const QString &file, double seconds)
{
    auto promise = std::make_shared<std::promise<Result<frames::Stretch>>>();
    source.fetchStretch(file, seconds, [promise](Result<frames::Stretch> stretch) {
        promise->set_value(std::move(stretch));
    });
    return waitFor(promise->get_future());
}

/// H.264 with a key picture every twelve and pictures that are decoded before others they are shown after.
VideoSpec plainSpec()
{
    VideoSpec spec;
    spec.frames = kStretchFrames;
    spec.options = {{"g", "12"}, {"sc_threshold", "0"}, {"bf", "3"}};
    return spec;
}

std::set<int> framesOf(const frames::Stretch &stretch)
{
    std::set<int> numbers;
    for (const frames::Packet &packet : stretch.packets)
        numbers.insert(int(std::lround(packet.seconds * kRate)));
    return numbers;
}

} // namespace

/// What pages are given to decode films themselves.
class TestStretches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installMediaLogging(); }

    void onlyPlainFilmsAreOffered_data();
    void onlyPlainFilmsAreOffered();
    void offersCanBeSwitchedOff();
    void stretchesAreTheFilm();
    void everyMomentHasItsStretch();
    void whatOverlapsIsRefused();
    void whatIsNoFilmIsRefused();

private:
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    QTemporaryDir m_folder;
};

void TestStretches::onlyPlainFilmsAreOffered_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<VideoSpec>("spec");
    QTest::addColumn<bool>("isOffered");
    VideoSpec spec = plainSpec();
    spec.frames = 3;
    const auto row = [&](const char *name, const char *file, bool isOffered, auto change) {
        VideoSpec changed = spec;
        change(changed);
        QTest::newRow(name) << QString::fromLatin1(file) << changed << isOffered;
    };
    row("H.264 in MP4", "plain.mp4", true, [](VideoSpec &) {});
    row("H.264 in QuickTime", "plain.mov", true, [](VideoSpec &) {});
    row("full range", "full.mp4", true, [](VideoSpec &each) { each.range = "pc"; });
    row("BT.601", "old.mp4", true, [](VideoSpec &each) { each.matrix = "smpte170m"; });
    row("Matroska", "plain.mkv", false, [](VideoSpec &) {});
    row("VP9", "vp9.webm", false, [](VideoSpec &each) { each.codec = "libvpx-vp9", each.options.clear(); });
    row("4:4:4", "fine.mp4", false, [](VideoSpec &each) { each.pixelFormat = "yuv444p"; });
    row("ten bits", "deep.mp4", false, [](VideoSpec &each) { each.pixelFormat = "yuv420p10"; });
    row("turned", "turned.mp4", false, [](VideoSpec &each) { each.turn = 90; });
    row("wide pixels", "wide.mp4", false, [](VideoSpec &each) { each.aspect = {2, 1}; });
    row("a wide gamut", "gamut.mp4", false, [](VideoSpec &each) { each.primaries = "bt2020"; });
    row("HDR", "hdr.mp4", false, [](VideoSpec &each) { each.transfer = "smpte2084"; });
}

void TestStretches::onlyPlainFilmsAreOffered()
{
    QFETCH(QString, file);
    QFETCH(VideoSpec, spec);
    QFETCH(bool, isOffered);
    VERIFY_RESULT(makeVideo(m_folder.filePath(file), spec));
    VideoPictureSource source;
    const auto facts = described(source, m_folder.filePath(file));
    VERIFY_RESULT(facts);
    QCOMPARE(facts->packets.has_value(), isOffered);
    if (!isOffered)
        return;
    QVERIFY2(facts->packets->codec.startsWith("avc1."), facts->packets->codec);
    QCOMPARE(facts->packets->codec.size(), 11);
    QCOMPARE(facts->packets->stored, spec.size);
}

void TestStretches::offersCanBeSwitchedOff()
{
    VERIFY_RESULT(makeVideo(path("off.mp4"), plainSpec()));
    PictureSourceOptions options;
    options.offersPackets = false;
    VideoPictureSource source(options);
    const auto facts = described(source, path("off.mp4"));
    VERIFY_RESULT(facts);
    QVERIFY(!facts->packets);
}

void TestStretches::stretchesAreTheFilm()
{
    VERIFY_RESULT(makeVideo(path("film.mp4"), plainSpec()));
    VideoPictureSource source;
    std::set<int> all;
    double begin = 0;
    int count = 0;
    for (; std::isfinite(begin); ++count) {
        const auto stretch = stretchOf(source, path("film.mp4"), begin);
        VERIFY_RESULT(stretch);
        QCOMPARE(stretch->packets.front().seconds, begin);
        all.merge(framesOf(*stretch));
        begin = stretch->untilSeconds;
    }
    QCOMPARE(count, (kStretchFrames + kBetweenKeys - 1) / kBetweenKeys);
    QCOMPARE(int(all.size()), kStretchFrames);
    QCOMPARE(*all.rbegin(), kStretchFrames - 1);
    QCOMPARE(source.costs().front().packetsServed, std::int64_t(kStretchFrames));
}

void TestStretches::everyMomentHasItsStretch()
{
    VERIFY_RESULT(makeVideo(path("moments.mp4"), plainSpec()));
    VideoPictureSource source;
    for (int i = 0; i < kStretchFrames; ++i) {
        const int number = i * 17 % kStretchFrames;
        const auto stretch = stretchOf(source, path("moments.mp4"), number / kRate);
        VERIFY_RESULT(stretch);
        QVERIFY2(framesOf(*stretch).contains(number), QByteArray::number(number));
        QCOMPARE(*framesOf(*stretch).begin(), number / kBetweenKeys * kBetweenKeys);
    }
    const auto after = stretchOf(source, path("moments.mp4"), 100);
    VERIFY_RESULT(after);
    QVERIFY(std::isinf(after->untilSeconds));
}

void TestStretches::whatOverlapsIsRefused()
{
    VideoSpec spec = plainSpec();
    spec.options.push_back({"x264-params", "open-gop=1:bframes=3:b-adapt=0"});
    VERIFY_RESULT(makeVideo(path("open.mp4"), spec));
    VideoPictureSource source;
    int refused = 0;
    for (int number = 0; number < kStretchFrames; number += kBetweenKeys) {
        const auto stretch = stretchOf(source, path("open.mp4"), number / kRate);
        if (!stretch)
            QCOMPARE(stretch.error().kind, ErrorKind::Media);
        refused += stretch ? 0 : 1;
    }
    QVERIFY(refused > 0);
}

void TestStretches::whatIsNoFilmIsRefused()
{
    VideoPictureSource source;
    const auto missing = stretchOf(source, path("missing.mp4"), 0);
    QVERIFY(!missing && missing.error().message.contains(path("missing.mp4")));
    VideoSpec spec = plainSpec();
    spec.frames = 2;
    VERIFY_RESULT(makeVideo(path("other.mkv"), spec));
    QVERIFY(!stretchOf(source, path("other.mkv"), 0));
}

MUTO_TEST_MAIN(QGuiApplication, TestStretches)
#include "tst_stretches.moc"
