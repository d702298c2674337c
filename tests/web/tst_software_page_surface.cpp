#include "core/web/software_page_surface.h"

#include "core/web/frame_grabber.h"
#include "tests/support/numbered_frame.h"
#include "tests/support/result_check.h"
#include "tests/support/web_test_main.h"
#include "tests/web/off_screen_page.h"
#include "tests/web/test_project.h"

#include <QGuiApplication>
#include <QSignalSpy>

using namespace muto;
using namespace muto::test;
using namespace muto::web;

namespace {

constexpr int kSoftwareFrames = 1200;
constexpr int kSlots = 3;
constexpr int kSurfacePatienceMs = 60'000;

/// Takes frames from a page and looks at each: the number painted must be the number of its stamp.
class Taker : public QObject
{
public:
    Taker(PageSurface &surface, worker::FrameRing &ring)
        : m_ring(ring)
        , m_grabber(surface, ring, frames::PictureLayout::of(frames::PixelFormat::I420, kNumberedFrameSize))
    {
        connect(&m_grabber, &FrameGrabber::captured, this, &Taker::look);
        connect(&m_grabber, &FrameGrabber::finished, this, [this](const auto &facts) { statistics = facts; });
        connect(&m_grabber, &FrameGrabber::failed, this, [this](const Error &failure) { error = failure; });
    }

    void start(const FrameGrabber::Job &job)
    {
        statistics.reset();
        taken.clear();
        m_grabber.start(job);
    }

    bool waitUntilDone()
    {
        return QTest::qWaitFor([this] { return statistics || error; }, kSurfacePatienceMs);
    }

    void releaseAll()
    {
        for (const int slot : std::exchange(m_kept, {}))
            m_grabber.release(slot);
    }

    QList<qint64> taken;
    QStringList lies; ///< Frames whose picture shows another number.
    bool keeps = false;
    std::optional<FrameGrabber::Statistics> statistics;
    std::optional<Error> error;

private:
    void look(FrameIndex frame, int slot)
    {
        const frames::FrameView view = m_ring.view(slot);
        const QByteArray luma(reinterpret_cast<const char *>(view.planes[0]),
                              view.strides[0] * view.size.height());
        const qint64 number = readNumber(luma, {int(view.strides[0]), view.size.height()});
        if (number != frame.value)
            lies += QStringLiteral("%1 shows %2").arg(frame.value).arg(number);
        taken += frame.value;
        m_kept += slot;
        if (!keeps)
            releaseAll();
    }

    worker::FrameRing &m_ring;
    FrameGrabber m_grabber;
    QList<int> m_kept;
};

QList<qint64> every(qint64 stride, qint64 first, qint64 end)
{
    QList<qint64> frames;
    for (qint64 frame = first; frame < end; frame += stride)
        frames += frame;
    return frames;
}

} // namespace

/// Frames of a real page, painted by the processor, through the grabber into a ring.
class TestSoftwarePageSurface : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_project.write(QStringLiteral("index.html"), numberedFilm(kSoftwareFrames));
        VERIFY_RESULT(m_page.open(m_project.folder()));
        auto ring = worker::FrameRing::create(
            frames::PictureLayout::of(frames::PixelFormat::I420, kNumberedFrameSize), kSlots);
        VERIFY_RESULT(ring);
        m_ring.emplace(std::move(*ring));
    }

    void init()
    {
        m_page.surface().setHeld(false);
        m_taker = std::make_unique<Taker>(m_page.surface(), *m_ring);
    }

    void cleanup() { m_taker.reset(); }

    void framesShowTheirNumbers_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("end");
        QTest::addColumn<int>("stride");
        QTest::newRow("the beginning") << 0 << 10 << 1;
        QTest::newRow("the same once more") << 0 << 10 << 1;
        QTest::newRow("one frame") << 77 << 78 << 1;
        QTest::newRow("somewhere") << 400 << 420 << 1;
        QTest::newRow("back again") << 100 << 120 << 1;
        QTest::newRow("every third") << 2 << 60 << 3;
        QTest::newRow("few of many") << 0 << kSoftwareFrames << 399;
        QTest::newRow("all") << 0 << kSoftwareFrames << 1;
    }

    void framesShowTheirNumbers()
    {
        QFETCH(int, first);
        QFETCH(int, end);
        QFETCH(int, stride);
        m_taker->start({{{first}, {end}}, stride, false, std::uint16_t(first + stride)});
        QVERIFY(m_taker->waitUntilDone());
        QVERIFY2(!m_taker->error, m_taker->error ? qPrintable(m_taker->error->message) : "");
        QCOMPARE(m_taker->lies, QStringList());
        QList<qint64> sorted = m_taker->taken;
        std::sort(sorted.begin(), sorted.end());
        QCOMPARE(sorted, every(stride, first, end));
        QCOMPARE(m_taker->statistics->captured, qint64(sorted.size()));
    }

    void framesThatNobodyTakesHoldThePage()
    {
        QSignalSpy painted(&m_page.surface(), &PageSurface::painted);
        m_taker->keeps = true;
        m_taker->start({{{0}, {30}}, 1, false, 9});
        QTRY_COMPARE_WITH_TIMEOUT(m_taker->taken.size(), kSlots, kSurfacePatienceMs);
        const auto paintings = painted.size();
        QVERIFY(!painted.wait(300));
        QCOMPARE(painted.size(), paintings);
        m_taker->keeps = false;
        m_taker->releaseAll();
        QVERIFY(m_taker->waitUntilDone());
        QCOMPARE(m_taker->taken, every(1, 0, 30));
        QCOMPARE(m_taker->lies, QStringList());
    }

    /// Whatever the reason why a picture got lost, it is asked for again.
    void aLostFrameIsAskedForAgain()
    {
        m_taker->start({{{0}, {40}}, 1, false, 10});
        QTRY_VERIFY_WITH_TIMEOUT(m_taker->taken.size() >= 5, kSurfacePatienceMs);
        m_page.surface().channel().runScript(
            QStringLiteral("stage.capture({first: 20, end: 40, stride: 1, stateful: false, nonce: 10})"));
        QVERIFY(m_taker->waitUntilDone());
        QVERIFY(m_taker->statistics->askedAgain > 0);
        QCOMPARE(m_taker->lies, QStringList());
        QList<qint64> sorted = m_taker->taken;
        std::sort(sorted.begin(), sorted.end());
        QCOMPARE(sorted, every(1, 0, 40));
    }

    void framesBetweenArePassedThrough()
    {
        TestProject counting;
        counting.write(QStringLiteral("index.html"),
                       numberedFilm(100, "let seen = 0;"
                                         "document.addEventListener('hf-seek', ({ detail }) => {"
                                         "  if (Math.round(detail.time * 30) === 0) seen = 0; else ++seen;"
                                         "  paint(seen);"
                                         "});"));
        OffScreenPage page;
        VERIFY_RESULT(page.open(counting.folder()));
        Taker taker(page.surface(), *m_ring);
        taker.start({{{21}, {70}}, 7, true, 11});
        QVERIFY(taker.waitUntilDone());
        QCOMPARE(taker.taken, every(7, 21, 70));
        QCOMPARE(taker.lies, QStringList());
    }

    void aPageThatCannotBeReadSaysWhy()
    {
        TestProject broken;
        broken.write(QStringLiteral("index.html"), numberedFilm(10, "\nbars.nonsense();"));
        OffScreenPage page;
        const auto opened = page.open(broken.folder());
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Composition);
        QVERIFY2(opened.error().message.startsWith(QStringLiteral("index.html:")),
                 qPrintable(opened.error().message));
        QVERIFY(opened.error().message.contains(QStringLiteral("bars.nonsense is not a function")));
    }

private:
    TestProject m_project;
    OffScreenPage m_page;
    std::optional<worker::FrameRing> m_ring;
    std::unique_ptr<Taker> m_taker;
};

MUTO_WEB_TEST_MAIN(prepareOffScreenPages, QGuiApplication, TestSoftwarePageSurface)
#include "tst_software_page_surface.moc"
