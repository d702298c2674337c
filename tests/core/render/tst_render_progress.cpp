#include "core/render/render_progress.h"

#include "tests/support/test_main.h"

#include <QCoreApplication>

using namespace muto::render;

Q_DECLARE_METATYPE(muto::render::RenderStage)

class TestRenderProgress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speaksToTheLetter_data()
    {
        QTest::addColumn<RenderStage>("stage");
        QTest::addColumn<int>("workers");
        QTest::addColumn<QString>("text");
        QTest::newRow("compiling") << RenderStage::Compiling << 1 << "Compiling composition";
        QTest::newRow("starting") << RenderStage::Starting << 1 << "Starting frame capture";
        QTest::newRow("streaming") << RenderStage::Streaming << 1 << "Streaming frame 12/300";
        QTest::newRow("streaming together")
            << RenderStage::Streaming << 2 << "Streaming frame 12/300 (2 workers)";
        QTest::newRow("capturing") << RenderStage::Capturing << 1 << "Capturing frame 12/300";
        QTest::newRow("capturing together")
            << RenderStage::Capturing << 3 << "Capturing frame 12/300 (3 workers)";
        QTest::newRow("encoding") << RenderStage::Encoding << 1 << "Encoding video";
        QTest::newRow("assembling") << RenderStage::Assembling << 1 << "Assembling final video";
        QTest::newRow("complete") << RenderStage::Complete << 1 << "Render complete";
    }

    void speaksToTheLetter()
    {
        QFETCH(RenderStage, stage);
        QFETCH(int, workers);
        QTEST(progressText({stage, 12, 300, workers, 0, 0, -1}), "text");
    }

    void neverGoesBack_data()
    {
        QTest::addColumn<QList<RenderStage>>("stages");
        QTest::newRow("streaming") << QList<RenderStage>{RenderStage::Compiling, RenderStage::Starting,
                                                         RenderStage::Streaming, RenderStage::Assembling,
                                                         RenderStage::Complete};
        QTest::newRow("disk") << QList<RenderStage>{RenderStage::Compiling,  RenderStage::Starting,
                                                    RenderStage::Capturing,  RenderStage::Encoding,
                                                    RenderStage::Assembling, RenderStage::Complete};
    }

    void neverGoesBack()
    {
        QFETCH(QList<RenderStage>, stages);
        int last = 0;
        for (const RenderStage stage : stages) {
            for (std::int64_t done = 0; done <= 1000; ++done) {
                const int percent = progressPercent({stage, done, 1000, 1, 0, 0, -1});
                QVERIFY(percent >= last && percent <= 100);
                last = percent;
            }
        }
        QCOMPARE(last, 100);
    }

    void framesMapToTheContractsPercentages()
    {
        QCOMPARE(progressPercent({RenderStage::Streaming, 0, 300, 1, 0, 0, -1}), 25);
        QCOMPARE(progressPercent({RenderStage::Streaming, 300, 300, 1, 0, 0, -1}), 80);
        QCOMPARE(progressPercent({RenderStage::Capturing, 300, 300, 1, 0, 0, -1}), 70);
        QCOMPARE(progressPercent({RenderStage::Encoding, 0, 300, 1, 0, 0, -1}), 75);
        QCOMPARE(progressPercent({RenderStage::Streaming, 500, 300, 1, 0, 0, -1}), 80);
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestRenderProgress)
#include "tst_render_progress.moc"
