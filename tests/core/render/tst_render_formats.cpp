#include "core/render/render_job.h"

#include "core/base/picture_sequence.h"
#include "core/base/scoped_temp_dir.h"
#include "core/media/media_probe.h"
#include "core/media/video_picture_source.h"
#include "core/render/load_order.h"
#include "core/render/output_format.h"
#include "tests/support/film_sound.h"
#include "tests/support/numbered_frame.h"
#include "tests/support/picture_answers.h"
#include "tests/support/result_check.h"
#include "tests/support/temp_project.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace muto;
using namespace muto::render;

namespace {

constexpr int kShortFilm = 12; // frames
constexpr int kJobTimeoutMs = 60'000;

/// The number that a picture's bars show.
int numberOf(const QImage &image)
{
    const int barWidth = image.width() / 16;
    int number = 0;
    for (int bar = 0; bar < 16; ++bar)
        number |= int(qGray(image.pixel(bar * barWidth + barWidth / 2, image.height() / 2)) > 128) << bar;
    return number;
}

/// All of a file, or of the files of a folder, with their names.
QByteArray bytesOf(const QString &path)
{
    if (!QFileInfo(path).isDir())
        return test::readFile(path);
    QByteArray bytes;
    for (const QString &name : QDir(path).entryList(QDir::Files, QDir::Name))
        bytes += name.toUtf8() + test::readFile(path + QLatin1Char('/') + name);
    return bytes;
}

} // namespace

/// Every format against a worker without Chromium.
class TestRenderFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_config = {};
        m_faults.clear();
        m_texts.clear();
    }

    void namesTellTheFormat()
    {
        QCOMPARE(formatFromFileName(QStringLiteral("/a/film.WebM")), OutputFormat::WebM);
        QCOMPARE(formatFromFileName(QStringLiteral("film.gif")), OutputFormat::Gif);
        QVERIFY(!formatFromFileName(QStringLiteral("film")));
        QVERIFY(!formatFromFileName(QStringLiteral("film.avi")));
        QCOMPARE(pictureName(0), QStringLiteral("frame_000001.png"));
        QCOMPARE(pictureName(1'234'567), QStringLiteral("frame_1234568.png"));
        QVERIFY(isPartOfSequence(QStringLiteral("audio.wav")) &&
                isPartOfSequence(QStringLiteral("frame_000001.png")));
        for (const char *name : {"frame_1.png", "frame_000001.png.bak", "my frame_000001.png", "index.html"})
            QVERIFY(!isPartOfSequence(QString::fromLatin1(name)));
    }

    void onlyHalvedChromaNeedsEvenSides()
    {
        QCOMPARE(pictureSize(OutputFormat::Mp4, {321, 181}), QSize(322, 182));
        QCOMPARE(pictureSize(OutputFormat::WebM, {321, 181}), QSize(322, 182));
        for (const auto format : {OutputFormat::Mov, OutputFormat::Gif, OutputFormat::PngSequence})
            QCOMPARE(pictureSize(format, {321, 181}), QSize(321, 181));
    }

    void whatIsCapturedSuitsTheFormat()
    {
        RenderRequest film;
        QCOMPARE(capturedPixels(film), frames::PixelFormat::I420);
        QVERIFY(!isTransparent(film));
        film.format = OutputFormat::WebM;
        QCOMPARE(capturedPixels(film), frames::PixelFormat::Bgra);
        QVERIFY(loadOrder(film, {}).transparent);
        film.keepBackground = true;
        QCOMPARE(capturedPixels(film), frames::PixelFormat::I420);
        QVERIFY(!loadOrder(film, {}).transparent);
        film.format = OutputFormat::Mov;
        QCOMPARE(capturedPixels(film), frames::PixelFormat::Bgra);
    }

    void filmsOfEveryFormat_data()
    {
        QTest::addColumn<OutputFormat>("format");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("codec");
        QTest::newRow("webm") << OutputFormat::WebM << "film.webm"
                              << "vp9";
        QTest::newRow("mov") << OutputFormat::Mov << "film.mov"
                             << "prores";
        QTest::newRow("gif") << OutputFormat::Gif << "film.gif"
                             << "gif";
    }

    /// Numbered right, and the same bytes whatever way their frames went.
    void filmsOfEveryFormat()
    {
        QFETCH(OutputFormat, format);
        QFETCH(QString, name);
        QFETCH(QString, codec);
        const QByteArray film = bytesOf(made(format, name, true, 1));
        QVERIFY(!film.isEmpty());
        QVERIFY(bytesOf(made(format, QStringLiteral("three-") + name, true, 3)) == film);
        QVERIFY(bytesOf(made(format, QStringLiteral("disk-") + name, false, 2)) == film);
        const auto info = media::probeMedia(path(name));
        VERIFY_RESULT(info);
        QCOMPARE(info->videoStreams.front().codec, codec);
        media::VideoPictureSource source;
        for (int frame = 0; frame < kShortFilm; ++frame) {
            const auto picture = test::fetched(source, {path(name), (frame + 0.5) / 30, {}});
            VERIFY_RESULT(picture);
            QCOMPARE(numberOf(test::imageOf(*picture)), frame);
        }
        QVERIFY(QDir(ScopedTempDir::defaultParent()).isEmpty());
    }

    void aSequenceIsAFolderOfPictures()
    {
        const QString folder = made(OutputFormat::PngSequence, QStringLiteral("film"), true, 1);
        QCOMPARE(QDir(folder).entryList(QDir::Files).size(), kShortFilm);
        for (int frame = 0; frame < kShortFilm; ++frame)
            QCOMPARE(numberOf(QImage(QDir(folder).filePath(pictureName(frame)))), frame);
        QVERIFY(m_texts.contains(QStringLiteral("Capturing frame %1/%1").arg(kShortFilm)));
        QVERIFY(!m_texts.contains(QStringLiteral("Encoding video")));
        QVERIFY(bytesOf(made(OutputFormat::PngSequence, QStringLiteral("three"), true, 3)) ==
                bytesOf(folder));
    }

    void aShorterSequenceReplacesALongerOne()
    {
        made(OutputFormat::PngSequence, QStringLiteral("film"), true, 1);
        RenderRequest film = request(OutputFormat::PngSequence, QStringLiteral("film"));
        film.range = {0.2, 0.3};
        const RenderOutcome outcome = render(film);
        QVERIFY2(!outcome.error, reason(outcome));
        QCOMPARE(QDir(path(QStringLiteral("film"))).entryList(QDir::Files).size(), 3);
        QCOMPARE(numberOf(QImage(path(QStringLiteral("film/frame_000001.png")))), 6);
    }

    void aFolderWithOtherThingsIsLeftAlone()
    {
        QVERIFY(QDir().mkpath(path(QStringLiteral("film"))));
        test::writeFile(path(QStringLiteral("film/holiday.jpg")), "photograph");
        const RenderOutcome outcome = render(request(OutputFormat::PngSequence, QStringLiteral("film")));
        QVERIFY(outcome.error.has_value());
        QCOMPARE(outcome.error->kind, ErrorKind::Usage);
        QVERIFY2(outcome.error->message.contains(QStringLiteral("holiday.jpg")), reason(outcome));
        QCOMPARE(entries(), QStringList{QStringLiteral("film")});
        QCOMPARE(test::readFile(path(QStringLiteral("film/holiday.jpg"))), QByteArray("photograph"));
    }

    void aSequenceThatIsStoppedLeavesTheOldOne()
    {
        made(OutputFormat::PngSequence, QStringLiteral("film"), true, 1);
        const QByteArray before = bytesOf(path(QStringLiteral("film")));
        RenderJob job(request(OutputFormat::PngSequence, QStringLiteral("film")), m_config,
                      {QStringLiteral(FAKE_WORKER), {QStringLiteral("--stall-at=5")}});
        QSignalSpy finished(&job, &RenderJob::finished);
        QSignalSpy stills(&job, &RenderJob::stillCaptured);
        job.start();
        QTRY_VERIFY_WITH_TIMEOUT(!stills.isEmpty(), kJobTimeoutMs);
        job.cancel();
        QVERIFY(!finished.isEmpty() || finished.wait(kJobTimeoutMs));
        QCOMPARE(finished.first().first().value<RenderOutcome>().kind, RenderOutcome::Kind::Cancelled);
        QVERIFY(bytesOf(path(QStringLiteral("film"))) == before);
        QCOMPARE(entries(), QStringList{QStringLiteral("film")});
    }

    void soundGoesWhereTheFormatHasIt()
    {
        test::writeClaps(path(QStringLiteral("claps.wav")), 0.4, {0.2});
        m_faults = {QStringLiteral("--sounds={\"clips\":[{\"id\":\"music\",\"kind\":\"audio\","
                                   "\"path\":\"claps.wav\",\"start\":0,\"duration\":0.4}]}")};
        for (const auto &[format, name, heard] :
             {std::tuple(OutputFormat::WebM, "film.webm", "film.webm"),
              std::tuple(OutputFormat::Mov, "film.mov", "film.mov"),
              std::tuple(OutputFormat::PngSequence, "film", "film/audio.wav")}) {
            made(format, QString::fromLatin1(name), true, 1);
            const auto sound = test::soundOf(path(QString::fromLatin1(heard)));
            VERIFY_RESULT(sound);
            const std::vector<double> claps = sound->claps();
            QCOMPARE(claps.size(), std::size_t(1));
            QVERIFY2(std::abs(claps[0] - 0.2) <= 0.001, name);
        }
        const QString gif = made(OutputFormat::Gif, QStringLiteral("film.gif"), true, 1);
        QVERIFY(!gif.isEmpty());
        QVERIFY(m_texts.contains(QStringLiteral("Encoding GIF")));
    }

    void aGifThatWouldBeTooFastIsMadeSlower()
    {
        RenderRequest film = request(OutputFormat::Gif, QStringLiteral("film.gif"));
        film.frameRate = *FrameRate::parse(QStringLiteral("60"));
        const RenderOutcome outcome = render(film);
        QCOMPARE(outcome.kind, RenderOutcome::Kind::CompletedWithWarnings);
        QVERIFY2(
            outcome.report.warnings.join(QLatin1Char(' ')).contains(QStringLiteral("30 frames a second")),
            qPrintable(outcome.report.warnings.join(QLatin1Char(' '))));
        QCOMPARE(outcome.report.frames, std::int64_t(kShortFilm));
    }

    void oddSidesStayOddWhereTheyCan()
    {
        RenderRequest film = request(OutputFormat::Mov, QStringLiteral("film.mov"));
        film.canvas = film.outputSize = QSize(129, 33);
        const RenderOutcome outcome = render(film);
        QVERIFY2(outcome.kind == RenderOutcome::Kind::Completed, reason(outcome));
        const auto info = media::probeMedia(path(QStringLiteral("film.mov")));
        VERIFY_RESULT(info);
        QCOMPARE(info->videoStreams.front().size, QSize(129, 33));
    }

private:
    QString path(const QString &name) const { return m_dir->filePath(name); }

    QStringList entries() const
    {
        return QDir(m_dir->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    RenderRequest request(OutputFormat format, const QString &name) const
    {
        RenderRequest request;
        request.projectFolder = m_dir->path();
        request.entry = QStringLiteral("index.html");
        request.outputPath = path(name);
        request.format = format;
        request.quality = media::Quality::Draft;
        request.canvas = request.outputSize = test::kNumberedFrameSize;
        request.declaredDuration = kShortFilm / 30.0;
        request.workers = 1;
        return request;
    }

    RenderOutcome render(const RenderRequest &request)
    {
        RenderJob job(request, m_config, {QStringLiteral(FAKE_WORKER), m_faults});
        QSignalSpy finished(&job, &RenderJob::finished);
        connect(&job, &RenderJob::progressed, this,
                [this](const RenderProgress &progress) { m_texts += progressText(progress); });
        job.start();
        if (finished.isEmpty() && !finished.wait(kJobTimeoutMs))
            return {RenderOutcome::Kind::Failed, {}, Error{ErrorKind::Worker, QStringLiteral("no end"), {}}};
        return finished.first().first().value<RenderOutcome>();
    }

    /// The film's path; says why there is none.
    QString made(OutputFormat format, const QString &name, bool streaming, int workers)
    {
        m_config.enableStreamingEncode = streaming;
        RenderRequest film = request(format, name);
        film.workers = workers;
        const RenderOutcome outcome = render(film);
        if (outcome.kind != RenderOutcome::Kind::Completed)
            qWarning("%s", reason(outcome));
        return path(name);
    }

    static const char *reason(const RenderOutcome &outcome)
    {
        static QByteArray text;
        text = outcome.error ? outcome.error->message.toLocal8Bit()
                             : outcome.report.warnings.join(QLatin1Char('\n')).toLocal8Bit();
        return text.constData();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    RenderConfig m_config;
    QStringList m_faults;
    QStringList m_texts;
};

MUTO_TEST_MAIN(QGuiApplication, TestRenderFormats)
#include "tst_render_formats.moc"
