#include "ui/timeline/media_looks.h"

#include "tests/support/made_videos.h"
#include "tests/support/result_check.h"
#include "tests/support/temp_project.h"
#include "tests/support/test_main.h"
#include "ui/timeline/clip_painter.h"
#include "ui/timeline/look_cache.h"
#include "ui/timeline/media_painter.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QSignalSpy>
#include <QTimer>

using namespace muto;
using composition::ClipKind;
using ui::MediaLook;
using ui::MediaLooks;
using ui::MediaSpan;

namespace {

/// A clip as wide as `width`, as it is drawn.
QImage paintedClip(const ui::TimelineClip &clip, const ui::ClipLook &look, int width)
{
    QImage image(width, 40, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::black);
    QPainter painter(&image);
    ui::ClipPainter().paint(painter, clip, QRectF(image.rect()), QRectF(image.rect()), look);
    return image;
}

/// 100 pixels of a strip whose pictures are red and blue.
QImage paintedStrip(const MediaSpan &span)
{
    MediaLook look;
    look.seconds = 2;
    for (const QRgb color : {0xffff0000, 0xff0000ff}) {
        look.pictures.emplace_back(10, 10, QImage::Format_ARGB32_Premultiplied);
        look.pictures.back().fill(color);
    }
    QImage image(100, 10, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::black);
    QPainter painter(&image);
    ui::paintFilmStrip(painter, look, span, 0, {0, 0, 100, 10});
    return image;
}

} // namespace

class TestMediaLooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labelsThatWouldSayNothingAreLeftOut()
    {
        const QFontMetricsF metrics(QGuiApplication::font());
        const auto within = [&](const QString &label, const QString &as) {
            return ui::labelWithin(metrics, label, metrics.horizontalAdvance(as) + 1);
        };
        const QString label = QStringLiteral("Background");
        QCOMPARE(within(label, label), label);
        QCOMPARE(within(QStringLiteral("B1"), label), QStringLiteral("B1"));
        QCOMPARE(within(label, QStringLiteral("Back…")), QStringLiteral("Back…"));
        QCOMPARE(within(label, QStringLiteral("B…")), QString());
    }

    void makesPicturesOfAFilmInTheBackground()
    {
        const test::TempProject project;
        test::VideoSpec spec;
        spec.frames = 60;
        VERIFY_RESULT(test::makeVideo(project.path(QStringLiteral("film.mp4")), spec));
        MediaLooks looks;
        looks.setProject(project.folder());
        QSignalSpy changed(&looks, &MediaLooks::changed);
        QVERIFY(!looks.find(QStringLiteral("film.mp4"), ClipKind::Video));
        QVERIFY(changed.wait(30'000));
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 2, 30'000); // a poster first
        const MediaLook *look = looks.find(QStringLiteral("film.mp4"), ClipKind::Video);
        QVERIFY(look);
        QCOMPARE(look->seconds, 2.0);
        QCOMPARE(look->pictures.size(), std::size_t(4));
        QVERIFY(test::numberIn(look->pictures.back()) > test::numberIn(look->pictures.front()));
    }

    /// Another one, which nobody holds up, shows how long the work takes.
    void nothingIsDecodedWhileSomebodyScrolls()
    {
        const test::TempProject project;
        test::VideoSpec spec;
        spec.frames = 60;
        VERIFY_RESULT(test::makeVideo(project.path(QStringLiteral("film.mp4")), spec));
        MediaLooks looks(nullptr, {project.path(QStringLiteral("one")), 1 << 20});
        MediaLooks free(nullptr, {project.path(QStringLiteral("other")), 1 << 20});
        looks.setProject(project.folder());
        free.setProject(project.folder());
        QSignalSpy changed(&looks, &MediaLooks::changed), done(&free, &MediaLooks::changed);
        looks.pauseBriefly();
        QTimer wheel;
        connect(&wheel, &QTimer::timeout, &looks, &MediaLooks::pauseBriefly);
        wheel.start(20);
        looks.find(QStringLiteral("film.mp4"), ClipKind::Video);
        free.find(QStringLiteral("film.mp4"), ClipKind::Video);
        QTRY_COMPARE_WITH_TIMEOUT(done.count(), 2, 30'000);
        QVERIFY(looks.isPaused() && changed.isEmpty());
        wheel.stop();
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 2, 30'000);
        QVERIFY(!looks.isPaused());
    }

    void whatWasDecodedOnceIsKeptOnDisk()
    {
        const test::TempProject project;
        test::VideoSpec spec;
        spec.soundSeconds = 1;
        spec.soundLevel = 0.5;
        const QString film = project.path(QStringLiteral("film.mov"));
        VERIFY_RESULT(test::makeVideo(film, spec));
        const auto look = [&](ClipKind kind, qint64 room, std::size_t pictures) {
            MediaLooks looks(nullptr, {project.path(QStringLiteral("cache")), room});
            looks.setProject(project.folder());
            const auto find = [&] { return looks.find(QStringLiteral("film.mov"), kind); };
            [&] { QTRY_VERIFY_WITH_TIMEOUT(find() && find()->pictures.size() == pictures, 30'000); }();
            return find() ? *find() : MediaLook();
        };
        const auto both = [&](qint64 room) {
            return std::pair(look(ClipKind::Video, room, 2), look(ClipKind::Audio, room, 0));
        };
        const QDir kept(project.path(QStringLiteral("cache")));
        const auto made = both(1 << 20);
        QCOMPARE(kept.entryList(QDir::Files).size(), 2);
        // The same size and time: only what is kept can be shown of it.
        const QDateTime time = QFileInfo(film).lastModified();
        QFile file(film);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write(QByteArray(int(file.size()), 'x'));
        QVERIFY(file.setFileTime(time, QFileDevice::FileModificationTime));
        file.close();
        const auto again = both(1 << 20);
        QCOMPARE(again.first.pictures, made.first.pictures);
        QCOMPARE(again.first.seconds, made.first.seconds);
        QCOMPARE(again.second.peaks, made.second.peaks);
        QVERIFY(!again.second.peaks.empty());

        VERIFY_RESULT(test::makeVideo(film, spec));
        both(1); // no room for more than nothing
        QVERIFY(kept.entryList(QDir::Files).isEmpty());
    }

    void whatIsLookedAtStaysLongest()
    {
        const test::TempProject project;
        const ui::LookCache cache(project.folder(), 1 << 20);
        cache.store(QStringLiteral("film"), MediaLook());
        const QDir kept(project.folder());
        const auto files = kept.entryInfoList(QDir::Files);
        QCOMPARE(files.size(), 1);
        const QDateTime before = QDateTime::currentDateTime();
        QFile file(files.front().filePath());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(before.addDays(-9), QFileDevice::FileModificationTime));
        file.close();
        QVERIFY(cache.find(QStringLiteral("film")));
        QVERIFY(QFileInfo(file.fileName()).lastModified() > before.addDays(-1));
    }

    void saysWhyThereIsNothing()
    {
        const test::TempProject project;
        project.write(QStringLiteral("broken.wav"), "no sound");
        MediaLooks looks;
        looks.setProject(project.folder());
        QSignalSpy changed(&looks, &MediaLooks::changed);
        looks.find(QStringLiteral("broken.wav"), ClipKind::Audio);
        QVERIFY(changed.wait(30'000));
        const MediaLook *look = looks.find(QStringLiteral("broken.wav"), ClipKind::Audio);
        QVERIFY(!look->error.isEmpty());
        QCOMPARE(looks.errorOf(QStringLiteral("broken.wav"), ClipKind::Audio), look->error);
        const auto painted = [&](const MediaLook *media) {
            ui::TimelineClip clip;
            clip.kind = ClipKind::Audio;
            clip.label = QStringLiteral("broken.wav");
            QImage image(200, 48, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::black);
            QPainter painter(&image);
            ui::ClipLook state;
            state.media = media;
            ui::ClipPainter().paint(painter, clip, QRectF(image.rect()), QRectF(image.rect()), state);
            return image;
        };
        QVERIFY(painted(look) != painted(nullptr)); // it says so
    }

    /// Diamonds have the place of the length.
    void nothingIsWrittenUnderKeyframes()
    {
        ui::TimelineClip clip;
        clip.label = QStringLiteral("Headline");
        clip.end = 2;
        ui::ClipLook plain, detailed;
        detailed.detail = QStringLiteral("00:02.00");
        QVERIFY(paintedClip(clip, detailed, 200) != paintedClip(clip, plain, 200));
        clip.keys.push_back({.seconds = 1});
        QCOMPARE(paintedClip(clip, detailed, 200), paintedClip(clip, plain, 200));
    }

    void aNameWithoutRoomIsNotDotsAlone()
    {
        ui::TimelineClip named, nameless;
        named.label = QStringLiteral("Mmmmmm");
        named.end = nameless.end = 2;
        QCOMPARE(paintedClip(named, {}, 29), paintedClip(nameless, {}, 29));
        QVERIFY(paintedClip(named, {}, 100) != paintedClip(nameless, {}, 100));
    }

    void beatsAreThoseOfTheProjectsFileIfItHasOne()
    {
        const test::TempProject project;
        project.write(QStringLiteral("my song.wav"), "no sound");
        MediaLooks looks;
        looks.setProject(project.folder());
        const auto beats = [&looks] { return looks.beats(QStringLiteral("my%20song.wav")); };
        QVERIFY(!beats());
        QTRY_VERIFY_WITH_TIMEOUT(beats(), 30'000);
        QVERIFY(beats()->empty());

        const QString file = QStringLiteral("beats/my song.wav.json");
        project.write(file, R"({"version":1,"beats":[{"time":1.5,"strength":0.5},{"time":0.5},{"no":1}]})");
        looks.forget({file});
        QTRY_VERIFY_WITH_TIMEOUT(beats(), 30'000);
        QCOMPARE(*beats(), (std::vector<media::SoundBeat>{{0.5, 1}, {1.5, 0.5F}}));

        looks.setProject({});
        QVERIFY(!beats());
    }

    /// A film without its sound and its sound alone are a usual pair.
    void aSourceIsPicturesToOneClipAndAWaveformToAnother()
    {
        const test::TempProject project;
        test::VideoSpec spec;
        spec.frames = 30;
        spec.soundSeconds = 1;
        VERIFY_RESULT(test::makeVideo(project.path(QStringLiteral("film.mov")), spec));
        MediaLooks looks;
        looks.setProject(project.folder());
        const auto find = [&](ClipKind kind) { return looks.find(QStringLiteral("film.mov"), kind); };
        QTRY_VERIFY_WITH_TIMEOUT(find(ClipKind::Video) && find(ClipKind::Audio), 30'000);
        QVERIFY(!find(ClipKind::Video)->pictures.empty());
        QVERIFY(!find(ClipKind::Audio)->peaks.empty());
    }

    void dropsOnlyWhatIsOutOfView()
    {
        const test::TempProject project;
        QImage picture(64, 64, QImage::Format_RGB32);
        picture.fill(Qt::red);
        for (const char *name : {"a.png", "b.png", "c.png"})
            QVERIFY(picture.save(project.path(QLatin1String(name))));
        MediaLooks looks;
        looks.setProject(project.folder());
        looks.setRoom(1);
        const auto find = [&](const char *name) {
            return looks.find(QLatin1String(name), ClipKind::Image) != nullptr;
        };
        QTRY_VERIFY(find("a.png") && find("b.png"));
        QSignalSpy changed(&looks, &MediaLooks::changed);
        looks.beginView();
        QVERIFY(find("b.png") && !find("c.png"));
        QVERIFY(changed.wait());
        QVERIFY(find("b.png") && find("c.png"));
        QVERIFY(!find("a.png"));
    }

    void hasNoneOfWhatIsElsewhere()
    {
        const test::TempProject project;
        MediaLooks looks;
        looks.setProject(project.folder());
        QVERIFY(!looks.find(QStringLiteral("https://example.com/film.mp4"), ClipKind::Video));
        QVERIFY(!looks.find(QStringLiteral("part.html"), ClipKind::Composition));
    }

    void aStripShowsTheMomentUnderIt()
    {
        const QImage whole = paintedStrip({.pixelsPerSecond = 50});
        QCOMPARE(whole.pixel(20, 5), 0xffff0000);
        QCOMPARE(whole.pixel(80, 5), 0xff0000ff);
        QCOMPARE(paintedStrip({.start = 1, .pixelsPerSecond = 50}).pixel(20, 5), 0xff0000ff);
        QCOMPARE(paintedStrip({.rate = 2, .pixelsPerSecond = 50}).pixel(40, 5), 0xff0000ff);
        const QImage looped = paintedStrip({.rate = 2, .loops = true, .pixelsPerSecond = 50});
        QCOMPARE(looped.pixel(60, 5), 0xffff0000);
    }

    void aWaveformIsAsHighAsItsSound()
    {
        MediaLook look;
        look.seconds = 1;
        look.peaks = {{-1, 1}, {0, 0}};
        QImage image(100, 21, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::black);
        QPainter painter(&image);
        ui::paintWaveform(painter, look, {.pixelsPerSecond = 100}, 0, QRectF(image.rect()), Qt::white);
        QCOMPARE(image.pixel(20, 2), 0xffffffff);
        QCOMPARE(image.pixel(80, 2), 0xff000000);
        QCOMPARE(image.pixel(80, 10), 0xffffffff);
    }
};

MUTO_TEST_MAIN(QGuiApplication, TestMediaLooks)
#include "tst_media_looks.moc"
