#include "core/web/frame_grabber.h"

#include "core/frames/frame_stamp.h"
#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>

using namespace muto;
using namespace muto::web;

namespace {

constexpr QSize kPicture(64, 16);
constexpr std::uint16_t kNonce = 4711;

class RecordingChannel : public PageChannel
{
public:
    void load(const QUrl &) override {}
    void runScript(const QString &script) override { scripts += script; }

    QStringList scripts;
};

/// A surface that is painted by hand.
class HandPaintedSurface : public PageSurface
{
public:
    PageChannel &channel() override { return page; }
    void setHeld(bool held) override { isHeld = held; }

    /// The image of a frame: grey that tells its number, and its stamp below.
    void paint(std::uint32_t frame, std::uint16_t nonce = kNonce)
    {
        QImage image = blank(int(frame));
        QPainter painter(&image);
        const std::uint64_t bits = frames::stampBits({frame, nonce});
        for (int cell = 0; cell < frames::kStampCells; ++cell)
            painter.fillRect(cell * frames::kStampCellWidth, kPicture.height(), frames::kStampCellWidth,
                             frames::kStampHeight, (bits >> cell) & 1 ? Qt::white : Qt::black);
        painter.end();
        Q_EMIT painted(image);
    }

    void paintWithoutStamp() { Q_EMIT painted(blank(0)); }

    RecordingChannel page;
    bool isHeld = false;

private:
    static QImage blank(int frame)
    {
        QImage image(frames::kStampWidth, kPicture.height() + frames::kStampHeight, QImage::Format_RGB32);
        image.fill(Qt::black);
        const int grey = frame % 256;
        QPainter(&image).fillRect(QRect({}, kPicture), QColor(grey, grey, grey));
        return image;
    }
};

} // namespace

class TestFrameGrabber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        auto ring = worker::FrameRing::create(m_layout, 2);
        VERIFY_RESULT(ring);
        m_ring.emplace(std::move(*ring));
        m_surface = std::make_unique<HandPaintedSurface>();
        m_grabber = std::make_unique<FrameGrabber>(*m_surface, *m_ring, m_layout);
        connect(m_grabber.get(), &FrameGrabber::captured, this, [this](FrameIndex frame, int slot) {
            m_captured += frame.value;
            m_lumas += int(m_ring->slot(slot)[0]);
            m_slots += slot;
            if (m_releasesAtOnce)
                m_grabber->release(slot);
        });
        connect(m_grabber.get(), &FrameGrabber::finished, this,
                [this](const FrameGrabber::Statistics &statistics) { m_finished = statistics; });
        m_captured.clear();
        m_lumas.clear();
        m_slots.clear();
        m_finished.reset();
        m_releasesAtOnce = true;
    }

    void cleanup()
    {
        m_grabber.reset();
        m_surface.reset();
    }

    void tellsThePageWhatToShow()
    {
        m_grabber->start({{{3}, {20}}, 4, true, kNonce});
        QCOMPARE(m_surface->page.scripts,
                 QStringList(QStringLiteral(
                     R"(stage.capture({"end":20,"first":3,"nonce":4711,"stateful":true,"stride":4}))")));
    }

    void takesEveryFrameOfAStretch()
    {
        start(10, 14);
        for (std::uint32_t frame = 10; frame < 14; ++frame) {
            QVERIFY(!m_finished);
            m_surface->paint(frame);
        }
        QCOMPARE(m_captured, (QList<qint64>{10, 11, 12, 13}));
        QVERIFY(m_finished);
        QCOMPARE(m_finished->captured, 4);
        QCOMPARE(m_finished->askedAgain, 0);
    }

    void picturesBelongToTheirNumbers()
    {
        start(0, 256);
        for (std::uint32_t frame = 0; frame < 256; ++frame)
            m_surface->paint(frame);
        QCOMPARE(m_lumas.size(), 256);
        for (int frame = 0; frame < 256; ++frame)
            QVERIFY(qAbs(m_lumas[frame] - (16 + frame * 219 / 255.0)) <= 1);
    }

    void dropsWhatProvesNothing()
    {
        start(5, 8);
        m_surface->paintWithoutStamp();
        m_surface->paint(5, kNonce + 1); // of another job
        m_surface->paint(4);             // before the stretch
        m_surface->paint(8);             // behind it
        QVERIFY(m_captured.isEmpty());
        m_surface->paint(5);
        m_surface->paint(5); // painted twice
        m_surface->paint(6);
        m_surface->paint(7);
        QCOMPARE(m_captured, (QList<qint64>{5, 6, 7}));
        QCOMPARE(m_finished->stale, 5);
    }

    void aStrideLeavesOutTheFramesBetween()
    {
        m_grabber->start({{{1}, {9}}, 3, false, kNonce});
        for (std::uint32_t frame = 0; frame < 9; ++frame)
            m_surface->paint(frame);
        QCOMPARE(m_captured, (QList<qint64>{1, 4, 7}));
        QVERIFY(m_finished);
    }

    void asksAgainForWhatWasPassedOver()
    {
        start(0, 5);
        m_surface->paint(0);
        m_surface->paint(3);
        QCOMPARE(m_surface->page.scripts.mid(1),
                 (QStringList{QStringLiteral("stage.again(1)"), QStringLiteral("stage.again(2)")}));
        m_surface->paint(1);
        m_surface->paint(4);
        QVERIFY(!m_finished);
        m_surface->paint(2);
        QCOMPARE(m_captured, (QList<qint64>{0, 3, 1, 4, 2}));
        QVERIFY(m_finished);
        QCOMPARE(m_finished->askedAgain, 2);
    }

    void holdsThePageWhileNobodyTakesFrames()
    {
        m_releasesAtOnce = false;
        start(0, 5);
        m_surface->paint(0);
        QVERIFY(!m_surface->isHeld);
        m_surface->paint(1);
        QVERIFY(m_surface->isHeld);
        m_grabber->release(m_slots.first());
        QVERIFY(!m_surface->isHeld);
        m_surface->paint(2);
        QVERIFY(m_surface->isHeld);
        QCOMPARE(m_slots.last(), m_slots.first());
    }

    void anEmptyStretchIsDoneAtOnce()
    {
        start(7, 7);
        QVERIFY(m_finished);
        QCOMPARE(m_finished->captured, 0);
    }

    void aSecondJobBeginsAnew()
    {
        start(0, 2);
        m_surface->paint(0);
        m_surface->paint(1);
        m_finished.reset();
        m_grabber->start({{{0}, {1}}, 1, false, kNonce + 1});
        m_surface->paint(0); // of the job before
        QVERIFY(!m_finished);
        m_surface->paint(0, kNonce + 1);
        QVERIFY(m_finished);
        QCOMPARE(m_finished->captured, 1);
    }

    void asksOnceMoreAndThenGivesUp()
    {
        QSignalSpy failed(m_grabber.get(), &FrameGrabber::failed);
        m_grabber->start({{{6}, {8}}, 1, false, kNonce, 4'000});
        QVERIFY(failed.wait(20'000)); // by then it has been silent for longer than four seconds
        QCOMPARE(m_surface->page.scripts.mid(1), QStringList(QStringLiteral("stage.again(6)")));
        const auto error = failed.first().first().value<Error>();
        QCOMPARE(error.kind, ErrorKind::Composition);
        QCOMPARE(error.message, QStringLiteral("Frame 6 did not appear within 4 s"));
        m_surface->paint(6);
        QVERIFY(m_captured.isEmpty());
    }

private:
    void start(qint64 first, qint64 end) { m_grabber->start({{{first}, {end}}, 1, false, kNonce}); }

    frames::PictureLayout m_layout = frames::PictureLayout::of(frames::PixelFormat::I420, kPicture);
    std::optional<worker::FrameRing> m_ring;
    std::unique_ptr<HandPaintedSurface> m_surface;
    std::unique_ptr<FrameGrabber> m_grabber;
    QList<qint64> m_captured;
    QList<int> m_lumas;
    QList<int> m_slots;
    std::optional<FrameGrabber::Statistics> m_finished;
    bool m_releasesAtOnce = true;
};

MUTO_TEST_MAIN(QCoreApplication, TestFrameGrabber)
#include "tst_frame_grabber.moc"
