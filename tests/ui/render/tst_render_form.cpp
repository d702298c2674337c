#include "ui/render/render_form.h"

#include "core/render/render_plan.h"
#include "tests/support/test_main.h"
#include "ui/render/form_of_request.h"
#include "ui/render/format_words.h"
#include "ui/render/render_command_line.h"
#include "ui/render/render_destination.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace muto;
using ui::FormField;
using ui::RangeChoice;
using ui::RenderForm;
using ui::SizeChoice;

Q_DECLARE_METATYPE(muto::ui::FormField)
Q_DECLARE_METATYPE(muto::ui::RenderForm)

class TestRenderForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void becomesARequest();
    void refusesDestinations_data();
    void refusesDestinations();
    void addsTheExtension();
    void neverWritesOverItsOwnSources();
    void refusesNumbers_data();
    void refusesNumbers();
    void rangesDecideFrames_data();
    void rangesDecideFrames();
    void framesAndPointsAreRanges_data();
    void framesAndPointsAreRanges();
    void aFilmIsAskedForOnceMore_data();
    void aFilmIsAskedForOnceMore();
    void theVerdictFollowsTheForm();
    void sizesLieAsTheFilmDoes_data();
    void sizesLieAsTheFilmDoes();
    void sizesThatCannotBeMadeAreNotOffered();
    void endingsFollowTheFormat_data();
    void endingsFollowTheFormat();
    void picturesTakeNobodysPlace();
    void everyFormatSaysWhatItIsFor();
    void whatOnlySomeFormatsHaveIsAskedOfThem();
    void aGifHasNoMoreFramesThanItCanShow();
    void littleMemoryMeansOneWorker();
    void proposesAFreeName();

private:
    ui::FilmFacts film() const;
    RenderForm form() const;
    auto preview(const RenderForm &form) const { return ui::previewRender(form, film(), {}, {4, 0}); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestRenderForm::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

ui::FilmFacts TestRenderForm::film() const
{
    ui::FilmFacts film;
    film.projectFolder = m_folder->path();
    film.entry = QStringLiteral("index.html");
    film.canvas = {1920, 1080};
    film.declaredDuration = 10;
    film.duration = 10;
    film.sources = {QStringLiteral("assets/clip.mp4")};
    return film;
}

RenderForm TestRenderForm::form() const
{
    RenderForm form;
    form.destination = m_folder->filePath(QStringLiteral("renders/film.mp4"));
    return form;
}

void TestRenderForm::becomesARequest()
{
    RenderForm typed = form();
    typed.frameRate = QStringLiteral(" 24000/1001 ");
    typed.quality = media::Quality::High;
    typed.size = SizeChoice::Half;
    typed.workers = 3;
    const auto result = preview(typed);
    QVERIFY(result);
    QCOMPARE(result->request.outputPath, typed.destination);
    QCOMPARE(result->request.frameRate.toString(), QStringLiteral("24000/1001"));
    QCOMPARE(result->request.outputSize, QSize(960, 540));
    QCOMPARE(result->request.canvas, QSize(1920, 1080));
    QCOMPARE(result->request.quality, media::Quality::High);
    QCOMPARE(result->request.workers, std::optional(3));
    QCOMPARE(result->frames, 240);
}

void TestRenderForm::refusesDestinations_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("nothing") << QString();
    QTest::newRow("spaces") << QStringLiteral("   ");
    QTest::newRow("no name") << QStringLiteral("renders/");
    QTest::newRow("a folder") << QStringLiteral("folder.mp4");
    QTest::newRow("below a file") << QStringLiteral("file/film.mp4");
}

void TestRenderForm::refusesDestinations()
{
    QFETCH(QString, path);
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("folder.mp4")));
    QFile file(m_folder->filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    RenderForm typed = form();
    typed.destination = path;
    const auto result = preview(typed);
    QVERIFY(!result);
    QCOMPARE(result.error().field, FormField::Destination);
    QVERIFY(!result.error().message.isEmpty());
}

void TestRenderForm::addsTheExtension()
{
    RenderForm typed = form();
    typed.destination = QStringLiteral("out/film");
    QCOMPARE(preview(typed)->request.outputPath, m_folder->filePath(QStringLiteral("out/film.mp4")));
    typed.destination = QStringLiteral("film.MP4");
    QCOMPARE(preview(typed)->request.outputPath, m_folder->filePath(QStringLiteral("film.MP4")));
}

void TestRenderForm::neverWritesOverItsOwnSources()
{
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("assets")));
    QFile clip(m_folder->filePath(QStringLiteral("assets/clip.mp4")));
    QVERIFY(clip.open(QIODevice::WriteOnly));
    RenderForm typed = form();
    typed.destination = QStringLiteral("assets/../assets/clip.mp4");
    QVERIFY(!preview(typed));
    typed.destination = QStringLiteral("assets/other.mp4");
    QVERIFY(preview(typed));
}

void TestRenderForm::refusesNumbers_data()
{
    QTest::addColumn<QString>("rate");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<FormField>("field");
    const QString none;
    QTest::newRow("decimal rate") << QStringLiteral("29.97") << none << none << FormField::FrameRate;
    QTest::newRow("no rate") << QStringLiteral("0") << none << none << FormField::FrameRate;
    QTest::newRow("words") << QStringLiteral("abc") << none << none << FormField::FrameRate;
    QTest::newRow("from words") << none << QStringLiteral("soon") << none << FormField::From;
    QTest::newRow("from beyond the end") << none << QStringLiteral("10") << none << FormField::From;
    QTest::newRow("to words") << none << none << QStringLiteral("1:70") << FormField::To;
    QTest::newRow("backwards") << none << QStringLiteral("4") << QStringLiteral("3") << FormField::To;
    QTest::newRow("nothing") << none << QStringLiteral("4") << QStringLiteral("4") << FormField::To;
}

void TestRenderForm::refusesNumbers()
{
    QFETCH(QString, rate);
    QFETCH(QString, from);
    QFETCH(QString, to);
    RenderForm typed = form();
    typed.frameRate = rate;
    typed.range = RangeChoice::Typed;
    typed.from = from;
    typed.to = to;
    const auto result = preview(typed);
    QVERIFY(!result);
    QTEST(result.error().field, "field");
}

void TestRenderForm::rangesDecideFrames_data()
{
    QTest::addColumn<int>("choice");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<qint64>("frames");
    QTest::newRow("whole") << int(RangeChoice::Whole) << QStringLiteral("4") << QStringLiteral("5")
                           << qint64(300);
    QTest::newRow("marks") << int(RangeChoice::Marks) << QString() << QString() << qint64(30);
    QTest::newRow("typed") << int(RangeChoice::Typed) << QStringLiteral("0:02") << QStringLiteral("4.5")
                           << qint64(75);
    QTest::newRow("open end") << int(RangeChoice::Typed) << QStringLiteral("9") << QString() << qint64(30);
    QTest::newRow("beyond the end") << int(RangeChoice::Typed) << QString() << QStringLiteral("99")
                                    << qint64(300);
}

void TestRenderForm::rangesDecideFrames()
{
    QFETCH(int, choice);
    QFETCH(QString, from);
    QFETCH(QString, to);
    ui::FilmFacts marked = film();
    marked.workArea = FrameRange{{30}, {60}};
    RenderForm typed = form();
    typed.range = RangeChoice(choice);
    typed.from = from;
    typed.to = to;
    QTEST(qint64(ui::previewRender(typed, marked, {}, {4, 0})->frames), "frames");
}

void TestRenderForm::framesAndPointsAreRanges_data()
{
    using Frame = std::optional<std::int64_t>;
    using Point = std::optional<double>;
    QTest::addColumn<RenderForm>("form");
    QTest::addColumn<qint64>("frames"); // 0: refused
    QTest::addColumn<double>("from");
    const auto frames = [](const char *name, std::int64_t first, Frame last, qint64 count) {
        RenderForm form;
        form.range = RangeChoice::Frames;
        form.firstFrame = first;
        form.lastFrame = last;
        QTest::newRow(name) << form << count << double(first) / 30;
    };
    frames("one frame", 45, 45, 1);
    frames("some frames", 30, 104, 75);
    frames("to the film's last", 290, {}, 10);
    frames("frames backwards", 30, 29, 0);
    const auto points = [](const char *name, Point from, Point to, qint64 count) {
        RenderForm form;
        form.range = RangeChoice::Points;
        form.fromPoint = from;
        form.toPoint = to;
        QTest::newRow(name) << form << count << from.value_or(0);
    };
    points("between labels", 1.5, 4, 75);
    points("to a label", {}, 2, 60);
    points("from a label", 9, {}, 30);
    points("labels backwards", 4, 1.5, 0);
    points("a label at the film's end", 10, {}, 0);
}

void TestRenderForm::framesAndPointsAreRanges()
{
    QFETCH(RenderForm, form);
    QFETCH(qint64, frames);
    form.destination = this->form().destination;
    form.frameRate = QStringLiteral("60"); // frames are those of the film all the same
    const auto result = preview(form);
    QCOMPARE(result.has_value(), frames > 0);
    if (!result)
        return;
    QCOMPARE(qint64(result->frames), 2 * frames);
    QTEST(result->request.range.from, "from");
}

void TestRenderForm::aFilmIsAskedForOnceMore_data()
{
    QTest::addColumn<RenderForm>("asked");
    QTest::newRow("as it comes") << RenderForm();
    RenderForm form;
    form.format = render::OutputFormat::WebM;
    form.size = SizeChoice::Half;
    form.frameRate = QStringLiteral("24000/1001");
    form.keepBackground = true;
    form.quality = media::Quality::High;
    form.crf = 30;
    form.workers = 3;
    form.streaming = false;
    form.streamingMaximum = 17;
    form.surface = worker::Surface::Gl;
    form.strict = true;
    QTest::newRow("all otherwise") << form;
    form.crf = {};
    form.bitRate = 2'500'000;
    form.lowMemory = true;
    form.range = RangeChoice::Marks;
    QTest::newRow("between marks, by bits") << form;
    form = {};
    form.range = RangeChoice::Typed;
    form.from = QStringLiteral("0:01");
    form.to = QStringLiteral("4.25");
    QTest::newRow("times") << form;
    form.to.clear();
    QTest::newRow("to the end") << form;
    form.range = RangeChoice::Frames;
    form.firstFrame = 31;
    form.lastFrame = 77;
    form.format = render::OutputFormat::Gif;
    form.gifRepeats = 2;
    QTest::newRow("frames") << form;
    form.range = RangeChoice::Points;
    form.toPoint = 2.5;
    QTest::newRow("points") << form;
}

void TestRenderForm::aFilmIsAskedForOnceMore()
{
    QFETCH(RenderForm, asked);
    asked.destination = form().destination;
    if (asked.format != render::OutputFormat::Mp4)
        asked.destination = ui::withEndingOf(asked.format, asked.destination);
    ui::FilmFacts marked = film();
    marked.workArea = FrameRange{{31}, {67}};
    const auto first = ui::previewRender(asked, marked, {}, {4, 0});
    QVERIFY(first);
    const RenderForm again = ui::formOf(first->request, first->config, marked);
    const auto second = ui::previewRender(again, marked, {}, {4, 0});
    QVERIFY(second);
    const auto command = [&](const ui::RenderPreview &preview) { // says all that is asked for
        return ui::renderCommandLine(preview.request, preview.config, marked.frameRate, {});
    };
    QCOMPARE(command(*second), command(*first));
    QCOMPARE(second->request.range.to.has_value(), first->request.range.to.has_value());
    QCOMPARE(second->frames, first->frames);
}

void TestRenderForm::theVerdictFollowsTheForm()
{
    RenderForm typed = form();
    QCOMPARE(preview(typed)->verdict, QStringLiteral("will stream"));
    typed.streamingMaximum = 10;
    QCOMPARE(preview(typed)->verdict, QStringLiteral("will stream"));
    typed.streamingMaximum = 9;
    QVERIFY(preview(typed)->verdict.contains(QStringLiteral("longer than the maximum of 9 s")));
    typed.range = RangeChoice::Typed;
    typed.to = QStringLiteral("5");
    QCOMPARE(preview(typed)->verdict, QStringLiteral("will stream"));
    typed.streaming = false;
    QVERIFY(preview(typed)->verdict.startsWith(QStringLiteral("will go through disk, because")));
    QVERIFY(!preview(typed)->config.enableStreamingEncode);
}

void TestRenderForm::sizesLieAsTheFilmDoes_data()
{
    using ui::SizeRefusal;
    QTest::addColumn<QSize>("canvas");
    QTest::addColumn<QSize>("fullHd");
    QTest::addColumn<QSize>("ultraHd");
    QTest::addColumn<int>("refusal");
    const auto row = [](const char *name, QSize canvas, QSize fullHd, QSize ultraHd, SizeRefusal refusal) {
        QTest::newRow(name) << canvas << fullHd << ultraHd << int(refusal);
    };
    row("wide", {1280, 720}, {1920, 1080}, {3840, 2160}, SizeRefusal::None);
    row("upright", {720, 1280}, {1080, 1920}, {2160, 3840}, SizeRefusal::None);
    row("square", {1000, 1000}, {1080, 1080}, {2160, 2160}, SizeRefusal::None);
    row("its own", {1920, 1080}, {1920, 1080}, {3840, 2160}, SizeRefusal::None);
    row("4:5", {1080, 1350}, {}, {}, SizeRefusal::Shape);
    row("nearly", {1920, 1081}, {}, {}, SizeRefusal::Shape);
}

void TestRenderForm::sizesLieAsTheFilmDoes()
{
    QFETCH(QSize, canvas);
    QFETCH(QSize, fullHd);
    QFETCH(QSize, ultraHd);
    QFETCH(int, refusal);
    const std::vector<ui::SizeOption> expected{{SizeChoice::Composition, canvas},
                                               {SizeChoice::Half, canvas / 2},
                                               {SizeChoice::Double, canvas * 2},
                                               {SizeChoice::FullHd, fullHd, ui::SizeRefusal(refusal)},
                                               {SizeChoice::UltraHd, ultraHd, ui::SizeRefusal(refusal)}};
    QCOMPARE(ui::sizeOptions(canvas), expected);
    QCOMPARE(ui::sizeFor(SizeChoice::FullHd, canvas), fullHd.isEmpty() ? canvas : fullHd);
}

void TestRenderForm::sizesThatCannotBeMadeAreNotOffered()
{
    const auto isOffered = [](QSize canvas) {
        return ui::sizeOptions(canvas)[2].refusal == ui::SizeRefusal::None; // twice as large
    };
    const auto isMade = [](QSize canvas) {
        render::RenderRequest request;
        request.declaredDuration = 1;
        request.outputSize = canvas * 2;
        return render::planRender(request, {}, {}, {4, 0}).has_value();
    };
    for (const QSize canvas : {QSize(8192, 8192), QSize(8194, 100), QSize(100, 8194), QSize(2, 2)})
        QCOMPARE(isOffered(canvas), isMade(canvas));
    QCOMPARE(ui::sizeOptions({9000, 9000})[2].refusal, ui::SizeRefusal::TooLarge);
}

void TestRenderForm::endingsFollowTheFormat_data()
{
    using render::OutputFormat;
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("format");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *path, OutputFormat format, const char *expected) {
        QTest::addRow("%s as %s", path, qPrintable(render::formatName(format)))
            << QString::fromLatin1(path) << int(format) << QString::fromLatin1(expected);
    };
    row("/a/film.mp4", OutputFormat::WebM, "/a/film.webm");
    row("/a/film.WEBM", OutputFormat::Mov, "/a/film.mov");
    row("/a/film.MP4", OutputFormat::Mp4, "/a/film.MP4");
    row("/a/film.gif", OutputFormat::PngSequence, "/a/film");
    row("/a/film", OutputFormat::PngSequence, "/a/film");
    row("/a/film", OutputFormat::Gif, "/a/film.gif");
    row("/a/v1.2", OutputFormat::Mp4, "/a/v1.2.mp4");
    row("/a.mp4/film", OutputFormat::Gif, "/a.mp4/film.gif");
    row("/a/.mp4", OutputFormat::Mp4, "/a/.mp4.mp4"); // hidden, and has no ending yet
    row("/a/{index}-{title}.mp4", OutputFormat::Gif, "/a/{index}-{title}.gif");
}

void TestRenderForm::endingsFollowTheFormat()
{
    QFETCH(QString, path);
    QFETCH(int, format);
    QTEST(ui::withEndingOf(render::OutputFormat(format), path), "expected");
}

void TestRenderForm::picturesTakeNobodysPlace()
{
    RenderForm typed = form();
    typed.format = render::OutputFormat::PngSequence;
    typed.destination = QStringLiteral("renders/film.mp4");
    const QDir pictures(m_folder->filePath(QStringLiteral("renders/film")));
    QCOMPARE(preview(typed)->request.outputPath, pictures.path());
    QVERIFY(preview(typed)->verdict.contains(QStringLiteral("frame files")));
    typed.destination = QStringLiteral("renders/film/");
    QVERIFY(pictures.mkpath(QStringLiteral(".")));
    QCOMPARE(preview(typed)->request.outputPath, pictures.path()); // it is empty
    const auto put = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly);
    };
    QVERIFY(put(pictures.filePath(QStringLiteral("frame_000001.png"))));
    QVERIFY(put(pictures.filePath(QStringLiteral("audio.wav"))));
    QVERIFY(preview(typed)); // an earlier film
    QVERIFY(put(pictures.filePath(QStringLiteral("notes.txt"))));
    QVERIFY(preview(typed).error().message.contains(QStringLiteral("other files")));
    typed.destination = QStringLiteral("file");
    QVERIFY(put(m_folder->filePath(typed.destination)));
    QVERIFY(preview(typed).error().message.contains(QStringLiteral("a file of this name")));
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("assets")));
    QVERIFY(put(m_folder->filePath(QStringLiteral("assets/clip.mp4"))));
    typed.destination = QStringLiteral("assets");
    QVERIFY(preview(typed).error().message.contains(QStringLiteral("is made from")));
}

void TestRenderForm::everyFormatSaysWhatItIsFor()
{
    for (const render::OutputFormat format : ui::kOfferedFormats) {
        const ui::FormatWords words = ui::formatWords(format);
        for (const QString &text :
             {words.name, words.purpose, words.transparency, words.sound, words.size, words.plays})
            QVERIFY2(!text.isEmpty(), qPrintable(render::formatName(format)));
    }
    QVERIFY(render::hasQuality(render::OutputFormat::WebM));
    QVERIFY(!render::hasQuality(render::OutputFormat::Mov));
    QVERIFY(!render::hasQuality(render::OutputFormat::Gif));
    QVERIFY(!render::hasQuality(render::OutputFormat::PngSequence));
}

void TestRenderForm::whatOnlySomeFormatsHaveIsAskedOfThem()
{
    RenderForm typed = form();
    typed.keepBackground = true;
    typed.crf = 20;
    typed.gifRepeats = 3;
    QCOMPARE(preview(typed)->request.rate.crf, std::optional(20));
    QVERIFY(!render::isTransparent(preview(typed)->request));
    typed.format = render::OutputFormat::Mov;
    QVERIFY(!preview(typed)->request.rate.crf);
    QVERIFY(!render::isTransparent(preview(typed)->request));
    typed.keepBackground = false;
    QVERIFY(render::isTransparent(preview(typed)->request));
    QCOMPARE(preview(typed)->request.gifRepeats, 3);
}

void TestRenderForm::aGifHasNoMoreFramesThanItCanShow()
{
    RenderForm typed = form();
    typed.format = render::OutputFormat::Gif;
    typed.frameRate = QStringLiteral("60");
    const auto result = preview(typed);
    QCOMPARE(result->frames, 300);
    QCOMPARE(result->frameRate.toString(), QStringLiteral("30"));
    QCOMPARE(result->request.frameRate.toString(), QStringLiteral("60")); // the engine says so, too
    typed.format = render::OutputFormat::WebM;
    QCOMPARE(preview(typed)->frames, 600);
}

void TestRenderForm::littleMemoryMeansOneWorker()
{
    RenderForm typed = form();
    typed.workers = 4;
    typed.streamingMaximum = 1;
    typed.strict = true;
    QCOMPARE(preview(typed)->workers.count, 4);
    QVERIFY(preview(typed)->request.strictness.everything);
    typed.lowMemory = true;
    QCOMPARE(preview(typed)->workers.count, 1);
    QVERIFY(preview(typed)->config.lowMemory);
    QCOMPARE(preview(typed)->verdict, QStringLiteral("will stream")); // whatever its length
}

void TestRenderForm::proposesAFreeName()
{
    ui::FilmFacts facts = film();
    const QString folder = ui::usualFolder(facts);
    QCOMPARE(folder, m_folder->filePath(QStringLiteral("renders")));
    const QString name = QDir(m_folder->path()).dirName();
    QCOMPARE(ui::proposedDestination(facts, folder, render::OutputFormat::Mp4),
             folder + QLatin1Char('/') + name + QStringLiteral(".mp4"));
    QVERIFY(QDir().mkpath(folder));
    QFile taken(folder + QLatin1Char('/') + name + QStringLiteral(".mp4"));
    QVERIFY(taken.open(QIODevice::WriteOnly));
    QCOMPARE(ui::proposedDestination(facts, folder, render::OutputFormat::Mp4),
             folder + QLatin1Char('/') + name + QStringLiteral("-2.mp4"));
    facts.entry = QStringLiteral("cuts/teaser.html");
    QVERIFY(ui::proposedDestination(facts, folder, render::OutputFormat::Mp4)
                .endsWith(QStringLiteral("-teaser.mp4")));
}

MUTO_TEST_MAIN(QCoreApplication, TestRenderForm)
#include "tst_render_form.moc"
