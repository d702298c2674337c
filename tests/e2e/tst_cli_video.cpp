#include "core/media/media_writer.h"
#include "tests/support/film_numbers.h"
#include "tests/support/numbered_frame.h"
#include "tests/support/program_run.h"
#include "tests/support/result_check.h"
#include "tests/support/temp_project.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <memory>
#include <vector>

using namespace muto;
using namespace muto::test;

namespace {

constexpr std::int64_t kWhite = 65'535; ///< What the empty page reads as.

/// A film of H.264 whose pictures carry their numbers.
Result<> writeNumberedClip(const QString &path, int frames)
{
    auto writer = media::MediaWriter::create(
        {path, kNumberedFrameSize, FrameRate(), media::h264Profile(media::Quality::High)});
    if (!writer)
        return fail(writer.error());
    const auto layout = frames::PictureLayout::of(frames::PixelFormat::I420, kNumberedFrameSize);
    for (int number = 0; number < frames; ++number) {
        const auto pixels = std::make_shared<std::vector<std::uint8_t>>(layout.totalBytes);
        paintNumber(number, layout, pixels->data());
        if (auto written = writer->write(layout.viewAt(pixels->data()), [pixels] {}); !written)
            return written;
    }
    const auto finished = writer->finish();
    return finished ? ok() : fail(finished.error());
}

} // namespace

/// `mutoscope render` of compositions with videos that libav has written and reads again.
class TestCliVideo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        VERIFY_RESULT(writeNumberedClip(m_clips.beside(QStringLiteral("clip.mp4")), 60));
        m_clip = readFile(m_clips.beside(QStringLiteral("clip.mp4")));
    }

    void everyFrameOfAVideoIsInItsPlace_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("one worker") << words("-w 1");
        QTest::newRow("two workers") << words("-w 2");
        QTest::newRow("one worker through disk") << words("-w 1 --no-streaming");
        QTest::newRow("two workers through disk") << words("-w 2 --no-streaming");
    }

    void everyFrameOfAVideoIsInItsPlace()
    {
        QFETCH(QStringList, options);
        TempProject project;
        project.write(QStringLiteral("assets/clip.mp4"), m_clip);
        project.write(QStringLiteral("index.html"),
                      page("<video class=full muted src=assets/clip.mp4 data-start=0.5 data-duration=1 "
                           "data-media-start=0.2></video>"));
        ProgramRun run;
        QVERIFY2(run.run(renderOf(project) + options), run.said());
        QCOMPARE(run.exitCode(), 0);
        const auto numbers = numbersIn(film(project));
        VERIFY_RESULT(numbers);
        // One frame more than half-open: a video is still there at the very end of its window.
        const FilmNumbers expected =
            FilmNumbers(15, kWhite) + countedFrom(6, 30) + FilmNumbers(1, 35) + FilmNumbers(14, kWhite);
        QCOMPARE(*numbers, expected);
        const QByteArray bytes = readFile(film(project));
        if (m_reference.isEmpty())
            m_reference = bytes;
        QVERIFY(bytes == m_reference);
    }

    /// The page's decoder and ours make the same film, in the size of the clip and in another.
    void whoDecodesMakesNoDifference()
    {
        TempProject project;
        project.write(QStringLiteral("clip.mp4"), m_clip);
        project.write(
            QStringLiteral("index.html"),
            page("<video class=full muted src=clip.mp4 data-start=0 data-duration=2 "
                 "data-media-start=0.5></video>"
                 "<video muted src=clip.mp4 style='width:37px;height:21px;left:0;top:0' data-start=0 "
                 "data-duration=2></video>"));
        ProgramRun page;
        QVERIFY2(page.run(renderOf(project) + words("--json")), page.said());
        QVERIFY2(page.output().contains("served 2, 120 as packets"), page.said());
        const QByteArray film = readFile(this->film(project));
        ProgramRun program;
        program.setEnvironment(QStringLiteral("MUTOSCOPE_PAGE_DECODING"), QStringLiteral("off"));
        QVERIFY2(program.run(renderOf(project) + words("--json")), program.said());
        QVERIFY2(program.output().contains(" 0 as packets"), program.said());
        QVERIFY(readFile(this->film(project)) == film);
    }

    /// A worker that begins in the middle draws the video as one that has seen it from the beginning.
    void videosOutsideThePageAreDrawnFromTheFirstTimeOn_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("one worker") << words("-w 1");
        QTest::newRow("two workers") << words("-w 2");
    }

    void videosOutsideThePageAreDrawnFromTheFirstTimeOn()
    {
        QFETCH(QStringList, options);
        TempProject project;
        project.write(QStringLiteral("clip.mp4"), m_clip);
        project.write(QStringLiteral("index.html"),
                      page("<canvas id=copy class=full width=128 height=32></canvas><script>"
                           "const clip = Object.assign(document.createElement('video'), {src: 'clip.mp4'});"
                           "document.addEventListener('hf-seek', ({detail}) => { if (detail.time >= 0.5)"
                           " copy.getContext('2d').drawImage(clip, 0, 0, 128, 32); });</script>"));
        ProgramRun run;
        QVERIFY2(run.run(renderOf(project) + options), run.said());
        const auto numbers = numbersIn(film(project));
        VERIFY_RESULT(numbers);
        QCOMPARE(*numbers, FilmNumbers(15, kWhite) + countedFrom(15, 45));
    }

    void costsAreReported()
    {
        TempProject project;
        project.write(QStringLiteral("clip.mp4"), m_clip);
        project.write(QStringLiteral("index.html"), page("<video class=full muted src=clip.mp4></video>"));
        ProgramRun run;
        QVERIFY2(run.run(renderOf(project) + words("--json")), run.said());
        QVERIFY2(run.output().contains("Decoded clip.mp4: "), run.said());
        QVERIFY2(run.output().contains("Decoded clip.mp4 in the page: "), run.said());
    }

    void aMissingVideoIsAWarning()
    {
        TempProject project;
        project.write(QStringLiteral("index.html"),
                      page("<video class=full muted id=v src=gone.mp4></video>"));
        ProgramRun run;
        QVERIFY2(run.run(renderOf(project)), run.said());
        QCOMPARE(run.exitCode(), 0);
        QVERIFY2(run.errors().contains("gone.mp4"), run.said());
        ProgramRun strict;
        strict.run(renderOf(project) + words("--strict"));
        QVERIFY(strict.exitCode() != 0);
        QVERIFY2(strict.errors().contains("gone.mp4"), strict.said());
    }

    void aBadVideoFailsByName_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("why");
        QTest::newRow("a web page") << QByteArray("<!DOCTYPE html><title>Sign in</title>")
                                    << QByteArray("ASSET_MEDIA_TYPE_MISMATCH");
        QTest::newRow("nothing") << QByteArray() << QByteArray("clip.mp4");
        QTest::newRow("half of it") << m_clip.left(m_clip.size() / 2) << QByteArray("clip.mp4");
    }

    void aBadVideoFailsByName()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, why);
        TempProject project;
        project.write(QStringLiteral("clip.mp4"), content);
        project.write(QStringLiteral("index.html"),
                      page("<video class=full muted id=v src=clip.mp4></video>"));
        ProgramRun run;
        run.run(renderOf(project));
        QVERIFY2(run.exitCode() > 0, run.said());
        QVERIFY2(run.errors().contains("video \"v\" (clip.mp4)") && run.errors().contains(why), run.said());
        QVERIFY(!QFileInfo::exists(film(project)));
    }

private:
    static QByteArray page(const QByteArray &body)
    {
        TestPage page;
        page.size = kNumberedFrameSize;
        page.head =
            "<style>.full { position: absolute; left: 0; top: 0; width: 128px; height: 32px }</style>";
        page.body = body;
        return page.html();
    }

    static QString film(const TempProject &project) { return project.beside(QStringLiteral("film.mp4")); }

    static QStringList renderOf(const TempProject &project)
    {
        return {QStringLiteral("render"), project.folder(),       QStringLiteral("-o"), film(project),
                QStringLiteral("-q"),     QStringLiteral("draft")};
    }

    TempProject m_clips;
    QByteArray m_clip;
    QByteArray m_reference;
};

MUTO_TEST_MAIN(QCoreApplication, TestCliVideo)
#include "tst_cli_video.moc"
