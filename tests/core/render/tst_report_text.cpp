#include "core/render/report_text.h"

#include "tests/support/test_main.h"

#include <QCoreApplication>

using namespace muto;
using namespace muto::render;

/// The report that people copy and keep.
class TestReportText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFilmIsToldToTheLetter()
    {
        RenderRequest asked = request();
        asked.range = {1, 3.5};
        asked.variables = {{QStringLiteral("title"), QStringLiteral("Ours")}};
        asked.rate.crf = 20;
        RenderReport report;
        report.outputPath = asked.outputPath;
        report.sizeBytes = 1'240'000;
        report.frames = 75;
        report.durationSeconds = 2.5;
        report.elapsedSeconds = 5;
        report.captureSeconds = 2;
        report.sha256 = QStringLiteral("ab12");
        report.peakMemoryBytes = 912'000'000;
        report.stages = {{RenderStage::Compiling, 0.75}, {RenderStage::Streaming, 4.25}};
        report.warnings = {QStringLiteral("\"music\" is not heard")};
        const QString text =
            reportText(asked, plan(), {RenderOutcome::Kind::CompletedWithWarnings, report, {}});
        QCOMPARE(text, QStringLiteral("The film is ready, with warnings\n"
                                      "File: /films/film.mp4\n"
                                      "Size: 1.2 MB\n"
                                      "SHA-256: ab12\n"
                                      "Composition: /project/index.html\n"
                                      "Format: mp4\n"
                                      "Frame rate: 30\n"
                                      "Quality: standard\n"
                                      "Encoder: %1\n"
                                      "Range: from 1.000 s to 3.500 s\n"
                                      "Variables: {\"title\":\"Ours\"}\n"
                                      "Picture: 1280 × 720\n"
                                      "Frames: 75, 2.5 s\n"
                                      "Sound: none\n"
                                      "Drawn by: OpenGL (Radeon): the page draws with WebGL\n"
                                      "Workers: 2: as asked\n"
                                      "Way of the frames: straight to the encoder\n"
                                      "Time: 5.0 s, 0.50 × real time\n"
                                      "  opening the page: 0.75 s\n"
                                      "  capturing and encoding: 4.25 s\n"
                                      "Speed: 37.5 frames/s\n"
                                      "Memory: 912.0 MB at most\n"
                                      "Warnings:\n"
                                      "  \"music\" is not heard\n")
                           .arg(encoderLine(text)));
        QVERIFY(encoderLine(text).startsWith(QStringLiteral("libx264 ")));
        QVERIFY(encoderLine(text).contains(QStringLiteral("crf=20")));
    }

    void aFailureSaysWhatWasWantedAndWhyNot()
    {
        const Error error{ErrorKind::Worker, QStringLiteral("Frame 3 never came"),
                          QStringLiteral("Look at a.js")};
        const QString text = reportText(request(), std::nullopt, {RenderOutcome::Kind::Failed, {}, error});
        QVERIFY(text.startsWith(QStringLiteral("The render failed\n"
                                               "Wanted: /films/film.mp4\n"
                                               "Frame 3 never came\n"
                                               "Look at a.js\n"
                                               "Composition: /project/index.html\n")));
        QVERIFY(!text.contains(QStringLiteral("Time:")));
    }

    void formatsSayHowTheyAreMade()
    {
        RenderRequest asked = request();
        asked.format = OutputFormat::Gif;
        RenderPlan throughDisk = onDisk(plan());
        const QString text = reportText(asked, throughDisk, {RenderOutcome::Kind::Cancelled, {}, {}});
        QVERIFY(text.contains(QStringLiteral("Encoder: gif\n")));
        QVERIFY(!text.contains(QStringLiteral("Quality")));
        QVERIFY(text.contains(QStringLiteral("through disk (")));
    }

private:
    static QString encoderLine(const QString &text)
    {
        return text.section(QStringLiteral("Encoder: "), 1).section(QLatin1Char('\n'), 0, 0);
    }
    static RenderRequest request()
    {
        RenderRequest request;
        request.projectFolder = QStringLiteral("/project");
        request.entry = QStringLiteral("index.html");
        request.outputPath = QStringLiteral("/films/film.mp4");
        return request;
    }
    static RenderPlan plan()
    {
        RenderPlan plan;
        plan.frames = {{30}, {105}};
        plan.durationSeconds = 2.5;
        plan.outputSize = {1280, 720};
        plan.workers = {2, QStringLiteral("as asked")};
        plan.surface = {
            worker::Surface::Gl, QStringLiteral("the page draws with WebGL"), {QStringLiteral("Radeon")}};
        return plan;
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestReportText)
#include "tst_report_text.moc"
