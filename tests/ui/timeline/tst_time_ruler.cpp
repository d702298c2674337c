#include "ui/timeline/time_ruler.h"

#include "tests/support/test_main.h"
#include "tests/ui/timeline/timeline_films.h"
#include "ui/main/action_registry.h"
#include "ui/preview/playback_controller.h"
#include "ui/support/theme.h"
#include "ui/timeline/timeline_panel.h"
#include "ui/timeline/timeline_view.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace muto;
using ui::RulerPart;

namespace {

constexpr int kRulerFrames = 300;
const FrameRate kRulerRate; // 30

FrameRange range(std::int64_t first, std::int64_t end)
{
    return {{first}, {end}};
}

} // namespace

/// What the ruler is good for besides scrubbing: in and out.
class TestTimeRuler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_theme = std::make_unique<ui::Theme>();
        m_playback = std::make_unique<ui::PlaybackController>();
        m_actions = std::make_unique<ui::ActionRegistry>();
        m_panel = std::make_unique<ui::TimelinePanel>(*m_playback, *m_actions);
        m_panel->resize(1000, 260);
        m_panel->setEditable(true);
        view().setModel(test::smallFilm());
        m_playback->setFilm(kRulerFrames, kRulerRate);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }

    void cleanup()
    {
        m_panel.reset();
        m_playback.reset();
    }

    void areas_data()
    {
        QTest::addColumn<RulerPart>("part");
        QTest::addColumn<double>("seconds");
        QTest::addColumn<double>("tolerance");
        QTest::addColumn<qint64>("first");
        QTest::addColumn<qint64>("end");
        // The range is 2 s … 4 s; a clip ends at 5 s.
        QTest::newRow("in, to a frame") << RulerPart::In << 0.51 << 0.0 << qint64(75) << qint64(120);
        QTest::newRow("in leaves a frame") << RulerPart::In << 7.0 << 0.0 << qint64(119) << qint64(120);
        QTest::newRow("in, not before the film") << RulerPart::In << -9.0 << 0.0 << qint64(0) << qint64(120);
        QTest::newRow("out") << RulerPart::Out << 1.0 << 0.0 << qint64(60) << qint64(150);
        QTest::newRow("out snaps") << RulerPart::Out << 0.95 << 0.1 << qint64(60) << qint64(150);
        QTest::newRow("out, not too far") << RulerPart::Out << 0.85 << 0.1 << qint64(60) << qint64(146);
        QTest::newRow("out leaves a frame") << RulerPart::Out << -5.0 << 0.0 << qint64(60) << qint64(61);
        QTest::newRow("out ends with the film")
            << RulerPart::Out << 50.0 << 0.0 << qint64(60) << qint64(kRulerFrames);
        QTest::newRow("both") << RulerPart::Area << 1.5 << 0.0 << qint64(105) << qint64(165);
        QTest::newRow("both snap with their end")
            << RulerPart::Area << 0.95 << 0.1 << qint64(90) << qint64(150);
        QTest::newRow("both, not before the film")
            << RulerPart::Area << -5.0 << 0.0 << qint64(0) << qint64(60);
        QTest::newRow("both stay in the film")
            << RulerPart::Area << 50.0 << 0.0 << qint64(240) << qint64(300);
        QTest::newRow("drawn forwards") << RulerPart::Span << 1.0 << 0.0 << qint64(60) << qint64(150);
        QTest::newRow("drawn backwards") << RulerPart::Span << -1.0 << 0.0 << qint64(30) << qint64(120);
    }
    void areas()
    {
        QFETCH(RulerPart, part);
        QFETCH(double, seconds);
        QFETCH(double, tolerance);
        const std::vector<ui::SnapTarget> targets{{5, ui::SnapKind::Edge}};
        const auto proposal =
            ui::proposeArea(kRulerRate, {range(60, 120), part, seconds, tolerance, kRulerFrames}, targets);
        QTEST(qint64(proposal.area.first.value), "first");
        QTEST(qint64(proposal.area.end.value), "end");
        if (tolerance > 0)
            QCOMPARE(proposal.guide.has_value(), seconds > 0.9);
    }

    void handlesAreDragged()
    {
        m_playback->setWorkArea(range(60, 120));
        press(RulerPart::In);
        moveTo(1.5);
        QCOMPARE(view().scene().shownArea(), std::optional(range(45, 120)));
        QCOMPARE(m_playback->workArea(), std::optional(range(60, 120))); // until it is let go of
        release();
        QCOMPARE(m_playback->workArea(), std::optional(range(45, 120)));
        QCOMPARE(m_playback->frame().value, 0); // nobody scrubbed
        press(RulerPart::Out);
        moveTo(7.53);
        release();
        QCOMPARE(m_playback->workArea(), std::optional(range(45, 226)));
        press(RulerPart::Area);
        moveTo(secondsAt(middle(RulerPart::Area).x()) - 0.5);
        release();
        QCOMPARE(m_playback->workArea(), std::optional(range(30, 211)));
    }

    void escapeLeavesThemWhereTheyWere()
    {
        m_playback->setWorkArea(range(60, 120));
        press(RulerPart::Out);
        moveTo(7);
        QTest::keyClick(&view(), Qt::Key_Escape);
        QVERIFY(!view().scene().area);
        release();
        QCOMPARE(m_playback->workArea(), std::optional(range(60, 120)));
    }

    void handlesSnapToClipsAndThePlayhead()
    {
        m_playback->setWorkArea(range(60, 120));
        m_playback->seek({170});
        press(RulerPart::Out);
        moveTo(170 / 30.0 + pixels(4));
        QCOMPARE(view().scene().guide()->kind, ui::SnapKind::Playhead);
        moveTo(8 - pixels(4)); // where card ends
        QCOMPARE(view().scene().guide()->kind, ui::SnapKind::Edge);
        release();
        QCOMPARE(m_playback->workArea(), std::optional(range(60, 240)));
        view().setSnapping(false);
        press(RulerPart::Out);
        moveTo(5 + pixels(4));
        QVERIFY(!view().scene().guide());
        release();
    }

    void shiftDrawsARange()
    {
        QTest::mousePress(ruler(), Qt::LeftButton, Qt::ShiftModifier, at(2));
        moveTo(4);
        release();
        QCOMPARE(m_playback->workArea(), std::optional(range(60, 120)));
        // A click without a drag draws nothing.
        m_playback->clearMarks();
        QTest::mouseClick(ruler(), Qt::LeftButton, Qt::ShiftModifier, at(2));
        QVERIFY(!m_playback->workArea());
    }

    void clipsSnapToInAndOut()
    {
        m_playback->setWorkArea(range(107, 280));
        const auto marks = view().scene().snapMarks();
        QCOMPARE(marks, (std::vector<double>{kRulerRate.timeOf(107), kRulerRate.timeOf(280)}));
    }

    void everywhereElseScrubs()
    {
        m_playback->setWorkArea(range(60, 120));
        QTest::mouseClick(ruler(), Qt::LeftButton, {}, QPoint(at(2).x() + 1, ui::TimeRuler::kHeight - 4));
        QCOMPARE(m_playback->frame().value, 60);
        QCOMPARE(m_playback->workArea(), std::optional(range(60, 120)));
    }

    void anEndOfTheFilmIsNoPoint()
    {
        m_playback->seek({60});
        m_playback->markIn();
        m_playback->setWorkArea(range(30, kRulerFrames));
        QVERIFY(!m_playback->outPoint());
        m_playback->setWorkArea(range(0, 100));
        QCOMPARE(m_playback->inPoint(), std::optional(FrameIndex{0})); // it was one before
        QCOMPARE(m_playback->outPoint(), std::optional(FrameIndex{99}));
    }

private:
    ui::TimelineView &view() const { return m_panel->view(); }
    ui::TimeRuler *ruler() const { return m_panel->findChild<ui::TimeRuler *>(); }
    double pixels(double count) const { return count / view().scene().geometry.pixelsPerSecond; }
    double secondsAt(double x) const { return view().scene().geometry.secondsAt(x); }
    QPoint at(double seconds) const { return QPointF(view().scene().geometry.xOf(seconds), 3).toPoint(); }
    QPoint middle(RulerPart part) const
    {
        const FrameRange area = *view().scene().workArea;
        const double from = kRulerRate.timeOf(area.first.value), to = kRulerRate.timeOf(area.end.value);
        if (part == RulerPart::Area)
            return at((from + to) / 2);
        return part == RulerPart::In ? at(from) + QPoint(3, 0) : at(to) - QPoint(3, 0);
    }
    /// The pointer holds an edge where it was taken, not in its middle.
    void press(RulerPart part)
    {
        const QPoint where = middle(part);
        const FrameRange area = *view().scene().workArea;
        const double edge = part == RulerPart::In    ? kRulerRate.timeOf(area.first.value)
                            : part == RulerPart::Out ? kRulerRate.timeOf(area.end.value)
                                                     : secondsAt(where.x());
        m_grip = where.x() - view().scene().geometry.xOf(edge);
        QTest::mousePress(ruler(), Qt::LeftButton, {}, where);
    }
    void moveTo(double seconds)
    {
        QTest::mouseMove(ruler(), QPointF(view().scene().geometry.xOf(seconds) + m_grip, 3).toPoint());
    }
    void release()
    {
        QTest::mouseRelease(ruler(), Qt::LeftButton, {}, QPoint(10, 3));
        m_grip = 0;
    }

    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<ui::PlaybackController> m_playback;
    std::unique_ptr<ui::ActionRegistry> m_actions;
    std::unique_ptr<ui::TimelinePanel> m_panel;
    double m_grip = 0;
};

MUTO_TEST_MAIN(QApplication, TestTimeRuler)
#include "tst_time_ruler.moc"
