#include "ui/render/render_words.h"

#include "tests/support/test_main.h"

#include <QCoreApplication>

#include <limits>

using namespace muto;
using render::RenderStage;

class TestRenderWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void progressIsThatOfTheCore();
    void verdictsAreThoseOfTheCore();
};

void TestRenderWords::progressIsThatOfTheCore()
{
    for (const auto stage :
         {RenderStage::Compiling, RenderStage::Starting, RenderStage::Streaming, RenderStage::Capturing,
          RenderStage::Encoding, RenderStage::Assembling, RenderStage::Complete}) {
        for (const int workers : {1, 4}) {
            render::RenderProgress progress;
            progress.stage = stage;
            progress.done = 12;
            progress.total = 300;
            progress.workers = workers;
            QCOMPARE(ui::progressWords(progress), render::progressText(progress));
        }
    }
}

void TestRenderWords::verdictsAreThoseOfTheCore()
{
    using render::OutputFormat;
    for (const bool enabled : {true, false}) {
        for (const bool parallel : {true, false}) {
            render::RenderConfig config;
            config.enableStreamingEncode = enabled;
            config.parallelStreaming = parallel;
            for (const auto format : {OutputFormat::Mp4, OutputFormat::Gif}) {
                for (const int workers : {1, 3}) {
                    for (const double seconds :
                         {0.0, 10.0, 240.0, 240.001, std::numeric_limits<double>::infinity()}) {
                        const render::GateInput input{format, workers, seconds};
                        QCOMPARE(ui::verdictWords(config, input), render::gateVerdict(config, input));
                    }
                }
            }
        }
    }
}

MUTO_TEST_MAIN(QCoreApplication, TestRenderWords)
#include "tst_render_words.moc"
