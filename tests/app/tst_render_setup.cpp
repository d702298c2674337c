#include "app/render_setup.h"

#include "core/render/engine_config.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>
#include <QDir>

using namespace muto;
using namespace muto::app;

class TestRenderSetup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheFilmAfterProjectAndTime()
    {
        QCOMPARE(defaultOutputPath(m_location, render::OutputFormat::Mp4, m_now),
                 QStringLiteral("/films/my film/renders/my film_2026-03-09_07-05-02.mp4"));
        QCOMPARE(renderRequest({}, m_location, composition(), m_now).outputPath,
                 defaultOutputPath(m_location, render::OutputFormat::Mp4, m_now));
    }

    void theFormatIsSaidOrNamed()
    {
        RenderCommand command;
        command.output = QStringLiteral("a.webm");
        QCOMPARE(renderRequest(command, m_location, composition(), m_now).format, render::OutputFormat::WebM);
        command.output = QStringLiteral("a");
        QCOMPARE(renderRequest(command, m_location, composition(), m_now).format, render::OutputFormat::Mp4);
        command.format = render::OutputFormat::PngSequence;
        QCOMPARE(renderRequest(command, m_location, composition(), m_now).format,
                 render::OutputFormat::PngSequence);
        command.output.clear();
        QCOMPARE(renderRequest(command, m_location, composition(), m_now).outputPath,
                 QStringLiteral("/films/my film/renders/my film_2026-03-09_07-05-02"));
        command.format = render::OutputFormat::Gif;
        QVERIFY(renderRequest(command, m_location, composition(), m_now)
                    .outputPath.endsWith(QStringLiteral("_07-05-02.gif")));
    }

    void outputIsRelativeToWhereWeStand()
    {
        RenderCommand command;
        command.output = QStringLiteral("out/a.mp4");
        QCOMPARE(renderRequest(command, m_location, composition(), m_now).outputPath,
                 QDir::current().filePath(QStringLiteral("out/a.mp4")));
        command.output = QStringLiteral("/tmp/a.mp4");
        QCOMPARE(renderRequest(command, m_location, composition(), m_now).outputPath,
                 QStringLiteral("/tmp/a.mp4"));
    }

    void theCompositionDecidesWhereTheCommandIsSilent()
    {
        const auto request = renderRequest({}, m_location, composition(), m_now);
        QCOMPARE(request.projectFolder, m_location.folder);
        QCOMPARE(request.entry, m_location.entry);
        QCOMPARE(request.format, render::OutputFormat::Mp4);
        QCOMPARE(request.quality, media::Quality::Standard);
        QCOMPARE(request.frameRate, *FrameRate::parse(QStringLiteral("24")));
        QCOMPARE(request.canvas, QSize(1080, 1920));
        QCOMPARE(request.outputSize, QSize(1080, 1920));
        QCOMPARE(request.declaredDuration, 12.5);
        QVERIFY(request.range == render::TimeRange());
        QVERIFY(!request.workers);
        QVERIFY(!request.allowNetwork);
    }

    void anUndeclaredFrameRateIsThirty()
    {
        auto undeclared = composition();
        undeclared.declaredFrameRate.reset();
        QCOMPARE(renderRequest({}, m_location, undeclared, m_now).frameRate,
                 *FrameRate::parse(QStringLiteral("30")));
    }

    void theCommandPrevails()
    {
        RenderCommand command;
        command.frameRate = *FrameRate::parse(QStringLiteral("60"));
        command.quality = media::Quality::High;
        command.size = QSize(540, 960);
        command.workers = 3;
        command.from = 1.5;
        command.to = 4;
        command.allowNetwork = true;
        const auto request = renderRequest(command, m_location, composition(), m_now);
        QCOMPARE(request.frameRate, *command.frameRate);
        QCOMPARE(request.quality, media::Quality::High);
        QCOMPARE(request.canvas, QSize(1080, 1920));
        QCOMPARE(request.outputSize, QSize(540, 960));
        QCOMPARE(*request.workers, 3);
        QVERIFY((request.range == render::TimeRange{1.5, 4.0}));
        QVERIFY(request.allowNetwork);
    }

    void theConfigurationReachesTheEngine()
    {
        settings::EngineConfiguration configuration;
        configuration.streamingEnabled.value = false;
        configuration.streamingMaxDurationSeconds.value = 17.5;
        configuration.streamingTimeoutMs.value = 1234;
        configuration.readyTimeoutMs.value = 2345;
        configuration.frameTimeoutMs.value = 3456;
        const auto config = render::renderConfig(configuration);
        QCOMPARE(config.enableStreamingEncode, false);
        QCOMPARE(config.streamingEncodeMaxDurationSeconds, 17.5);
        QCOMPARE(config.streamingTimeoutMs, 1234);
        QCOMPARE(config.readyTimeoutMs, 2345);
        QCOMPARE(config.frameTimeoutMs, 3456);
    }

private:
    static composition::Composition composition()
    {
        composition::Composition composition;
        composition.entry = QStringLiteral("intro.html");
        composition.size = {1080, 1920};
        composition.declaredDuration = 12.5;
        composition.declaredFrameRate = *FrameRate::parse(QStringLiteral("24"));
        return composition;
    }

    composition::ProjectLocation m_location{QStringLiteral("/films/my film"), QStringLiteral("intro.html")};
    QDateTime m_now{QDate(2026, 3, 9), QTime(7, 5, 2)};
};

MUTO_TEST_MAIN(QCoreApplication, TestRenderSetup)
#include "tst_render_setup.moc"
