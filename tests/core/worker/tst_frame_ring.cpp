#include "core/worker/frame_ring.h"

#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>

#include <set>

using namespace muto;
using namespace muto::worker;

class TestFrameRing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatOneSideWritesTheOtherReads()
    {
        const auto layout = frames::PictureLayout::of(frames::PixelFormat::I420, {64, 36});
        auto parent = FrameRing::create(layout, 3);
        VERIFY_RESULT(parent);
        auto child = FrameRing::open(parent->path(), layout, 3);
        VERIFY_RESULT(child);
        for (int slot = 0; slot < 3; ++slot)
            std::fill_n(child->slot(slot), layout.totalBytes, std::uint8_t(slot + 1));
        for (int slot = 0; slot < 3; ++slot) {
            const auto view = parent->view(slot);
            QCOMPARE(int(view.planes[0][0]), slot + 1);
            QCOMPARE(int(view.planes[2][layout.strides[1] * 18 - 1]), slot + 1);
        }
    }

    void whatKilledProgramsLeftGoes()
    {
        QProcess dead;
        dead.start(QStringLiteral("true"), QStringList());
        QVERIFY(dead.waitForStarted());
        const qint64 pid = dead.processId();
        QVERIFY(dead.waitForFinished());
        const QString ring = QStringLiteral("/dev/shm/mutoscope-ring-%1-orphan");
        QFile orphan(ring.arg(pid));
        QFile living(ring.arg(QCoreApplication::applicationPid()));
        QVERIFY(orphan.open(QIODevice::WriteOnly) && living.open(QIODevice::WriteOnly));
        QVERIFY(FrameRing::create(frames::PictureLayout::of(frames::PixelFormat::I420, {64, 36}), 1));
        QVERIFY(!orphan.exists());
        QVERIFY(living.remove());
    }

    void unlinkedMemoryLivesOnWithoutAName()
    {
        const auto layout = frames::PictureLayout::of(frames::PixelFormat::I420, {16, 16});
        auto parent = FrameRing::create(layout, 1);
        VERIFY_RESULT(parent);
        auto child = FrameRing::open(parent->path(), layout, 1);
        VERIFY_RESULT(child);
        parent->unlink();
        QVERIFY(!QFile::exists(parent->path()));
        child->slot(0)[0] = 42;
        QCOMPARE(int(parent->slot(0)[0]), 42);
    }

    void nothingIsLeftBehind()
    {
        QString path;
        {
            auto ring = FrameRing::create(frames::PictureLayout::of(frames::PixelFormat::I420, {16, 16}), 1);
            VERIFY_RESULT(ring);
            path = ring->path();
            QVERIFY(QFile::exists(path));
        }
        QVERIFY(!QFile::exists(path));
    }

    void aFileThatIsTooSmallIsRefused()
    {
        auto ring = FrameRing::create(frames::PictureLayout::of(frames::PixelFormat::I420, {16, 16}), 1);
        VERIFY_RESULT(ring);
        QVERIFY(!FrameRing::open(ring->path(),
                                 frames::PictureLayout::of(frames::PixelFormat::I420, {1920, 1080}), 4));
        QVERIFY(!FrameRing::open(QStringLiteral("/nonexistent/ring"),
                                 frames::PictureLayout::of(frames::PixelFormat::I420, {16, 16}), 1));
    }

    void creditsAreHandedOutOnce()
    {
        SlotCredits credits(3);
        std::set<int> taken;
        for (int i = 0; i < 3; ++i)
            taken.insert(credits.take());
        QCOMPARE(taken, (std::set<int>{0, 1, 2}));
        QVERIFY(credits.isEmpty());
        credits.giveBack(1);
        QCOMPARE(credits.take(), 1);
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestFrameRing)
#include "tst_frame_ring.moc"
