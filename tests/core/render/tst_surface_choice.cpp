#include "core/render/surface_choice.h"

#include "tests/support/test_main.h"

#include <QCoreApplication>

using namespace muto;
using namespace muto::render;

namespace {

const worker::GlRenderer kCard{QStringLiteral("NVIDIA GeForce RTX 3060/PCIe/SSE2")};
const worker::GlRenderer kProcessor{QStringLiteral("llvmpipe (LLVM 15.0.6, 256 bits)")};

} // namespace

class TestSurfaceChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTrialHasToBeWorthIt()
    {
        QVERIFY(isWorthATrial(kCard, kFewestFramesForATrial, false));
        QVERIFY(!isWorthATrial(kCard, kFewestFramesForATrial - 1, false));
        QVERIFY(!isWorthATrial(kCard, kFewestFramesForATrial, true));
        QVERIFY(!isWorthATrial(kProcessor, kFewestFramesForATrial, false));
    }

    void openGlHasToWinClearly_data()
    {
        QTest::addColumn<double>("software");
        QTest::addColumn<double>("gl");
        QTest::addColumn<bool>("glWins");
        QTest::newRow("twice as fast") << 0.020 << 0.010 << true;
        QTest::newRow("a little faster") << 0.020 << 0.018 << false;
        QTest::newRow("slower") << 0.020 << 0.030 << false;
        QTest::newRow("not measured") << 0.020 << 0.0 << false;
    }

    void openGlHasToWinClearly()
    {
        QFETCH(double, software);
        QFETCH(double, gl);
        QFETCH(bool, glWins);
        const SurfaceChoice choice = fasterSurface(software, gl, kCard);
        QCOMPARE(choice.surface == worker::Surface::Gl, glWins);
        QVERIFY(choice.reason.contains(QStringLiteral("20.0 ms by the processor")));
        QCOMPARE(choice.renderer == kCard, glWins);
    }

    void theProcessorMayPlayTheCard()
    {
        QVERIFY((SurfaceChoice{worker::Surface::Gl, {}, kProcessor}.isDrawnByProcessor()));
        QVERIFY(!(SurfaceChoice{worker::Surface::Gl, {}, kCard}.isDrawnByProcessor()));
        QVERIFY(!SurfaceChoice{}.isDrawnByProcessor());
    }

    void needsHaveNames()
    {
        QCOMPARE(webGlNeedFromName(QStringLiteral("yes")), WebGlNeed::Yes);
        QCOMPARE(webGlNeedFromName(QStringLiteral("likely")), WebGlNeed::Likely);
        QCOMPARE(webGlNeedFromName(QStringLiteral("no")), WebGlNeed::No);
        QCOMPARE(webGlNeedFromName({}), WebGlNeed::No);
    }

    void aRefusalSaysWhatToDo()
    {
        const Error needed =
            cannotDrawWithGl(QStringLiteral("index.html"), false, QStringLiteral("There is no display."));
        QCOMPARE(needed.kind, ErrorKind::WebGl);
        QCOMPARE(needed.message,
                 QStringLiteral("index.html draws with WebGL, which needs OpenGL, and there is "
                                "none here: There is no display"));
        QVERIFY(needed.detail.contains(QStringLiteral("xvfb-run -a mutoscope render")));
        QVERIFY(needed.detail.contains(QStringLiteral("--surface software")));
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestSurfaceChoice)
#include "tst_surface_choice.moc"
