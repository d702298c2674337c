#include "core/media/video_picture_source.h"
#include "core/web/preview_page.h"
#include "tests/support/made_videos.h"
#include "tests/support/result_check.h"
#include "tests/support/web_test_main.h"
#include "tests/web/shown_page.h"
#include "tests/web/test_project.h"

#include <QApplication>
#include <QFile>

#include <memory>

using namespace muto;
using namespace muto::test;
using namespace muto::web;

namespace {

constexpr int kPlaybackPatienceMs = 30'000;
constexpr double kSeconds = 4;

VideoSpec clip(const QByteArray &codec)
{
    VideoSpec spec;
    spec.codec = codec;
    spec.frames = int(kSeconds * 30);
    spec.options = {{"g", "15"}};
    return spec;
}

/// The number in the picture that stands in for the video; -1 while there is none. Asks the stage's canvas: a
/// page that has a context of its own never gets Chromium's player.
QString numberShown()
{
    return QStringLiteral(
        "(() => { const c = document.querySelector('.__render_frame__');"
        "if (!c || !clip.hasAttribute('data-muto-replaced')) return -1;"
        "const context = top.HTMLCanvasElement.prototype.getContext.call(c, '2d');"
        "const row = context.getImageData(0, c.height / 4 | 0, c.width, 1).data;"
        "let n = 0; for (let bar = 0; bar < 16; bar++)"
        "if (row[4 * ((2 * bar + 1) * c.width / 32 | 0) + 1] > 128) n |= 1 << bar; return n; })()");
}

} // namespace

/// Videos of the preview: exact frames while it stands, Chromium's own player while it plays.
class TestNativePlayback : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFilmStandsOnExactFrames_data() { addClips(); }
    void theFilmStandsOnExactFrames();
    void chromiumPlaysWhatItCan_data() { addClips(); }
    void chromiumPlaysWhatItCan();
    void whatIsGradedPlaysGraded();

private:
    void addClips()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("codec");
        QTest::newRow("H.264") << QStringLiteral("clip.mp4") << QByteArray("libx264");
        QTest::newRow("VP8") << QStringLiteral("clip.webm") << QByteArray("libvpx");
    }

    void openClip();
    void showFrame(qint64 frame)
    {
        m_page->preview().seek({frame});
        QTRY_COMPARE_WITH_TIMEOUT(m_page->preview().frame().value, frame, kPlaybackPatienceMs);
    }
    double ask(const QString &expression) { return m_page->askFilm(expression).toDouble(); }

    std::unique_ptr<media::VideoPictureSource> m_pictures;
    std::unique_ptr<TestProject> m_project;
    std::unique_ptr<ShownPage> m_page;
};

void TestNativePlayback::openClip()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, codec);
    m_page.reset();
    m_pictures = std::make_unique<media::VideoPictureSource>();
    m_project = std::make_unique<TestProject>();
    VERIFY_RESULT(makeVideo(m_project->filePath(file), clip(codec)));
    m_project->write(
        QStringLiteral("index.html"),
        composition("<video id=clip muted src=" + file.toLatin1() +
                        " style='position: absolute; width: 256px; height: 128px' data-start=0></video>",
                    {}, kSeconds));
    PageServices services;
    services.pictures = m_pictures.get();
    m_page = std::make_unique<ShownPage>(services);
    QVERIFY2(m_page->open(m_project->folder()), m_page->error ? qPrintable(m_page->error->message) : "");
}

void TestNativePlayback::theFilmStandsOnExactFrames()
{
    openClip();
    for (const int frame : {0, 31, 30, 119, 7}) {
        showFrame(frame);
        QTRY_COMPARE_WITH_TIMEOUT(int(ask(numberShown())), frame, kPlaybackPatienceMs);
    }
}

void TestNativePlayback::chromiumPlaysWhatItCan()
{
    openClip();
    m_page->preview().setLoop(true);
    showFrame(0);
    QTRY_COMPARE_WITH_TIMEOUT(int(ask(numberShown())), 0, kPlaybackPatienceMs);
    if (m_page->askFilm(QStringLiteral("clip.error !== null")).toBool())
        QSKIP("this engine has no decoder for it");
    m_page->preview().play();
    QTRY_VERIFY_WITH_TIMEOUT(
        m_page->askFilm(QStringLiteral("!clip.hasAttribute('data-muto-replaced')")).toBool(),
        kPlaybackPatienceMs);
    // Silent, and not far from where the film is: exactness is not what playing is for.
    QVERIFY(m_page->askFilm(QStringLiteral("clip.muted && !clip.paused")).toBool());
    m_page->preview().pause();
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->preview().isPlaying(), kPlaybackPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(int(ask(numberShown())) >= 0, kPlaybackPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(int(ask(numberShown())), int(m_page->preview().frame().value),
                              kPlaybackPatienceMs);
    QVERIFY(m_page->askFilm(QStringLiteral("clip.paused")).toBool());
}

/// Chromium's player cannot grade: frames are drawn one by one.
void TestNativePlayback::whatIsGradedPlaysGraded()
{
    m_pictures = std::make_unique<media::VideoPictureSource>();
    m_project = std::make_unique<TestProject>();
    VERIFY_RESULT(makeVideo(m_project->filePath(QStringLiteral("clip.webm")), clip("libvpx")));
    m_project->write(QStringLiteral("index.html"),
                     composition("<video id=clip muted src=clip.webm style='position: absolute; width: "
                                 "256px; height: 128px' data-start=0 data-color-grading='{\"adjust\": "
                                 "{\"exposure\": 0.1}}'></video>",
                                 {}, kSeconds));
    PageServices services;
    services.pictures = m_pictures.get();
    m_page = std::make_unique<ShownPage>(services);
    QVERIFY2(m_page->open(m_project->folder()), m_page->error ? qPrintable(m_page->error->message) : "");
    showFrame(0);
    m_page->preview().setLoop(true);
    m_page->preview().play();
    int last = 0;
    for (int i = 0; i < 3; ++i) {
        QTRY_VERIFY_WITH_TIMEOUT(int(ask(numberShown())) > last, kPlaybackPatienceMs);
        last = int(ask(numberShown())) % 60;
        QVERIFY(m_page->askFilm(QStringLiteral("clip.paused")).toBool());
    }
}

MUTO_WEB_TEST_MAIN(prepareWindowPages, QApplication, TestNativePlayback)
#include "tst_native_playback.moc"
