#include "core/web/chromium_flags.h"

#include "tests/support/test_main.h"

#include <QCoreApplication>

using namespace muto::web;

class TestChromiumFlags : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void captureTilesAreTheSameOnEveryMachine()
    {
        const auto tiles = [](int cores) {
            QList<QByteArray> found;
            for (const QByteArray &flag : chromiumFlags(ChromiumUse::SoftwareCapture, cores)) {
                if (flag.startsWith("--default-tile-"))
                    found += flag;
            }
            return found;
        };
        QCOMPARE(tiles(1).size(), 2);
        QCOMPARE(tiles(1), tiles(64));
    }

    void rasterThreadsFollowTheCoresWithinReason()
    {
        QVERIFY(chromiumFlags(ChromiumUse::SoftwareCapture, 1).contains("--num-raster-threads=2"));
        QVERIFY(chromiumFlags(ChromiumUse::SoftwareCapture, 2).contains("--num-raster-threads=3"));
        QVERIFY(chromiumFlags(ChromiumUse::SoftwareCapture, 64).contains("--num-raster-threads=4"));
    }

    void previewAndCaptureShareWhatDecidesPixels()
    {
        for (const char *flag :
             {"--force-color-profile=srgb", "--disable-lcd-text", "--font-render-hinting=none"}) {
            QVERIFY(chromiumFlags(ChromiumUse::Preview, 2).contains(flag));
            QVERIFY(chromiumFlags(ChromiumUse::SoftwareCapture, 2).contains(flag));
        }
    }

    void theUsersOwnFlagsComeLast()
    {
        qputenv("QTWEBENGINE_CHROMIUM_FLAGS", "--their-flag");
        applyChromiumEnvironment(ChromiumUse::Preview, 2);
        QVERIFY(qgetenv("QTWEBENGINE_CHROMIUM_FLAGS").endsWith(" --their-flag"));
        qunsetenv("QTWEBENGINE_CHROMIUM_FLAGS");
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestChromiumFlags)
#include "tst_chromium_flags.moc"
