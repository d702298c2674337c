#include "core/worker/worker_command.h"

#include "tests/support/test_main.h"

#include <QCoreApplication>

using namespace muto::worker;

class TestWorkerCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDisplayIsWhereOpenGlComesFrom_data()
    {
        QTest::addColumn<QString>("variables");
        QTest::addColumn<QString>("platform"); // empty: there is none
        QTest::newRow("nothing") << ""
                                 << "";
        QTest::newRow("X11") << "DISPLAY=:0"
                             << "xcb";
        QTest::newRow("Wayland") << "WAYLAND_DISPLAY=wayland-0"
                                 << "wayland";
        QTest::newRow("both") << "DISPLAY=:0 WAYLAND_DISPLAY=wayland-0"
                              << "xcb";
        QTest::newRow("an empty name") << "DISPLAY="
                                       << "";
        QTest::newRow("Qt was told") << "DISPLAY=:0 QT_QPA_PLATFORM=wayland-egl"
                                     << "wayland-egl";
        QTest::newRow("Qt was told, with options") << "QT_QPA_PLATFORM=xcb:foo"
                                                   << "xcb:foo";
        QTest::newRow("no display, but a screen") << "QT_QPA_PLATFORM=eglfs"
                                                  << "eglfs";
        QTest::newRow("a platform without OpenGL") << "DISPLAY=:0 QT_QPA_PLATFORM=offscreen"
                                                   << "xcb";
        QTest::newRow("only one without OpenGL") << "QT_QPA_PLATFORM=offscreen"
                                                 << "";
    }

    void aDisplayIsWhereOpenGlComesFrom()
    {
        QFETCH(QString, variables);
        QFETCH(QString, platform);
        QProcessEnvironment environment;
        for (const QString &variable : variables.split(QLatin1Char(' '), Qt::SkipEmptyParts))
            environment.insert(variable.section(QLatin1Char('='), 0, 0),
                               variable.section(QLatin1Char('='), 1));
        const GlAccess access = findGlAccess(environment);
        QCOMPARE(access.platform, platform);
        QCOMPARE(access.whyNot.isEmpty(), !platform.isEmpty());
    }

    void aProcessIsLedToItsSurface()
    {
        const WorkerCommand command{
            QStringLiteral("mutoscope"), {QStringLiteral("--capture-worker")}, {QStringLiteral("xcb"), {}}};
        QCOMPARE(command.argumentsFor(Surface::Gl, QStringLiteral("socket")).join(QLatin1Char(' ')),
                 QStringLiteral("--capture-worker --surface gl socket"));
        QProcessEnvironment inherited;
        inherited.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("minimal"));
        const QString variable = QStringLiteral("QT_QPA_PLATFORM");
        QCOMPARE(command.environmentFor(Surface::Gl, inherited).value(variable), QStringLiteral("xcb"));
        QCOMPARE(command.environmentFor(Surface::Software, inherited).value(variable),
                 QStringLiteral("offscreen"));
    }

    void namesOfSurfaces()
    {
        QCOMPARE(surfaceFromName(QStringLiteral("gl")), Surface::Gl);
        QCOMPARE(surfaceFromName(QStringLiteral("software")), Surface::Software);
        QVERIFY(!surfaceFromName(QStringLiteral("auto")));
    }

    void whoDraws_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isHardware");
        QTest::newRow("Mesa on the processor") << "llvmpipe (LLVM 15.0.6, 256 bits)" << false;
        QTest::newRow("Mesa, the old way") << "softpipe" << false;
        QTest::newRow("Chromium's") << "ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device))" << false;
        QTest::newRow("Intel") << "Mesa Intel(R) UHD Graphics 620 (KBL GT2)" << true;
        QTest::newRow("NVIDIA") << "NVIDIA GeForce RTX 3060/PCIe/SSE2" << true;
        QTest::newRow("AMD") << "AMD Radeon RX 6600 (navi23, LLVM 15.0.6, DRM 3.49)" << true;
    }

    void whoDraws()
    {
        QFETCH(QString, name);
        QFETCH(bool, isHardware);
        QCOMPARE(GlRenderer{name}.isHardware(), isHardware);
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestWorkerCommand)
#include "tst_worker_command.moc"
