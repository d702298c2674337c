#include "ui/editing/timeline_automation.h"

#include "core/edit/editor_actions.h"
#include "tests/support/edited_file.h"
#include "tests/support/result_check.h"
#include "tests/support/test_main.h"
#include "ui/editing/selection.h"
#include "ui/editing/timeline_editing.h"
#include "ui/sound/effect_words.h"
#include "ui/timeline/point_popup.h"
#include "ui/timeline/timeline_view.h"
#include "ui/timeline/track_headers.h"
#include "ui/widgets/commit_edit.h"
#include "ui/widgets/property_row.h"

#include <QApplication>
#include <QSignalSpy>

using namespace muto;
using namespace muto::ui;
using muto::test::at;
using muto::test::kFile;
using muto::test::utf8;

namespace {

/// A1: a song 1…9 whose volume and filter move, and a lane of an effect that is not there; A2: nothing moves.
const QByteArray kMovedFilm =
    "<div id=\"root\" data-composition-id=\"main\" data-start=\"0\" data-duration=\"10\" data-fps=\"30\">\n"
    "  <audio id=\"song\" src=\"a.wav\" data-start=\"1\" data-duration=\"8\"\n"
    "    "
    "data-fx-chain='[{\"id\":\"f\",\"type\":\"lowpass\",\"label\":\"Dull\"},{\"id\":\"c\",\"type\":"
    "\"compressor\"}]'\n"
    "    data-automation='{\"version\":1, \"lanes\":[\n"
    "      {\"target\":\"volume\",\"points\":[{\"t\":1,\"v\":1.0},{\"t\":3, \"v\":0.5},{\"t\":6,\"v\":1}]},\n"
    "      {\"target\":\"fx.gone.gain\",\"points\":[{\"t\":0,\"v\":1}]},\n"
    "      {\"target\":\"fx.c.ratio\",\"points\":[{\"t\":0,\"v\":1}]},\n"
    "      {\"target\":\"fx.f.frequency\",\"points\":[{\"t\":0,\"v\":200}]}]}'></audio>\n"
    "  <audio id=\"talk\" src=\"b.wav\" data-start=\"0\" data-duration=\"4\" "
    "data-track-index=\"1\"></audio>\n"
    "</div>\n";

} // namespace

/// Curves in the real timeline, over a real document.
class TestTimelineAutomation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_parts = std::make_unique<Parts>();
        VERIFY_RESULT(m_parts->document.open(kFile, kMovedFilm));
        view().setFilm(300, FrameRate());
        view().setEditable(true);
        view().setSnapping(false);
        view().resize(1200, 360);
        m_parts->editing.setFilm(kFile, 10, {});
        connect(&m_parts->document, &edit::Document::changed, &m_parts->editing, &TimelineEditing::refresh);
        view().show();
        QVERIFY(QTest::qWaitForWindowExposed(&view()));
        view().setFocus();
        m_parts->editing.showLanes(at("#song"));
    }

    void cleanup()
    {
        while (m_parts->document.undoStack().canUndo())
            m_parts->document.undoStack().undo();
        QCOMPARE(bytes(), kMovedFilm);
        m_parts.reset();
    }

    void whatMovesHasALane()
    {
        const KeyLanes &lanes = view().scene().geometry.lanes;
        QCOMPARE(lanes.all().size(), 2U); // not of what is not there, nor of what cannot be moved
        QCOMPARE(laneName(view().scene().model, lanes.lane(0)), utf8("Volume"));
        QCOMPARE(laneName(view().scene().model, lanes.lane(1)), utf8("Dull: Cut above"));
        QCOMPARE(lanes.heightOf(0), KeyLanes::kSoundHeight);
        const TimelineGeometry &geometry = view().scene().geometry;
        QCOMPARE(geometry.topOfLane(1) - geometry.topOfLane(0), KeyLanes::kSoundHeight + KeyLanes::kGap);
        QCOMPARE(geometry.topOfRow(1), geometry.topOfLane(1) + KeyLanes::kSoundHeight + KeyLanes::kGap);
        QVERIFY(view().headers().describeLane(0).contains(utf8("3 points")));
    }

    void aVolumeIsHalfWayUpAtNoughtDecibels()
    {
        SoundLane volume{utf8("volume")};
        volume.most = 3.98107;
        QVERIFY(std::abs(volume.heightOf(1) - 0.5) < 0.01);
        for (const double value : {0.0, 0.5, 1.0, 3.98107})
            QVERIFY(std::abs(volume.valueAtHeight(volume.heightOf(value)) - value) < 1e-9);
        QVERIFY(volume.look().shown(3.98107).contains(utf8("12")));
    }

    void aDoubleClickAddsAPoint()
    {
        const TimelineGeometry &geometry = view().scene().geometry;
        const QPoint where(int(std::lround(geometry.xOf(1 + 4.5))), int(geometry.yOfHeight(0, 0.5)));
        QTest::mouseDClick(viewport(), Qt::LeftButton, {}, where);
        QCOMPARE(points(0).size(), 4U);
        QVERIFY(std::abs(points(0)[2].seconds - 4.5) < 0.04);
        QVERIFY(std::abs(points(0)[2].value - 1) < 0.1);
        QCOMPARE(view().scene().point, (PointRef{0, 0, 2}));
        QVERIFY2(bytes().contains("{\"t\":1,\"v\":1.0},{\"t\":3, \"v\":0.5},{\"t\":4."), bytes());
        QCOMPARE(m_parts->document.undoStack().count(), 1);
        QTest::keyClick(&view(), Qt::Key_Delete);
        QVERIFY(!QByteArray(kMovedFilm).isEmpty() && bytes() == kMovedFilm);
    }

    void dragsMoveAPoint_data()
    {
        QTest::addColumn<QPoint>("by");
        QTest::addColumn<bool>("isLocked");
        QTest::addColumn<double>("seconds");
        QTest::addColumn<bool>("goesUp");
        QTest::newRow("both ways") << QPoint(100, -20) << false << 1.0 << true;
        QTest::newRow("locked aside") << QPoint(100, -20) << true << 1.0 << false;
        QTest::newRow("locked up") << QPoint(10, -20) << true << 0.0 << true;
        QTest::newRow("not past the next") << QPoint(900, 0) << false << 2.999 << false;
        QTest::newRow("not past the one before") << QPoint(-900, 0) << false << -1.999 << false;
    }

    void dragsMoveAPoint()
    {
        QFETCH(QPoint, by);
        QFETCH(bool, isLocked);
        QFETCH(double, seconds);
        QFETCH(bool, goesUp);
        if (std::abs(by.x()) == 100)
            by.setX(int(std::lround(view().scene().geometry.pixelsPerSecond)));
        drag({0, 0, 1}, by, isLocked ? Qt::ShiftModifier : Qt::NoModifier);
        QVERIFY2(std::abs(points(0)[1].seconds - 3 - seconds) < 0.02,
                 qPrintable(QString::number(points(0)[1].seconds)));
        QCOMPARE(points(0)[1].value > 0.6, goesUp);
        QCOMPARE(points(0)[1].value == 0.5, !goesUp);
        QCOMPARE(m_parts->document.undoStack().count(), 1);
        QVERIFY(bytes().contains("{\"t\":1,\"v\":1.0},{\"t\":")); // the others as they were written
    }

    void aPointStaysWithinItsRange()
    {
        drag({0, 0, 1}, {0, -400});
        QCOMPARE(points(0)[1].value, 3.98107); // +12 dB
        drag({0, 0, 1}, {0, 400});
        QCOMPARE(points(0)[1].value, 0.0);
        drag({0, 1, 0}, {-400, 400});
        QCOMPARE(points(1)[0], (edit::AutomationPoint{0, 100}));
    }

    void escapeTakesADragBack()
    {
        const QPoint from = view().pointPlace({0, 0, 1}).toPoint();
        QTest::mousePress(viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(viewport(), from + QPoint(40, -9));
        QVERIFY(view().scene().pointChange.has_value());
        QTest::keyClick(&view(), Qt::Key_Escape);
        QVERIFY(!view().scene().pointChange);
        QTest::mouseRelease(viewport(), Qt::LeftButton, {}, from);
        QCOMPARE(bytes(), kMovedFilm);
        QCOMPARE(m_parts->document.undoStack().count(), 0);
    }

    void altBendsAStretch()
    {
        const TimelineGeometry &geometry = view().scene().geometry;
        const QPoint from(int(geometry.xOf(1 + 2)), int(geometry.yOfHeight(0, 0.43)));
        const QPoint to(from.x(), int(geometry.yOfHeight(0, 0.48)));
        const double seconds = geometry.secondsAt(from.x()) - 1, height = geometry.heightAtY(0, to.y());
        mouse(from, to, Qt::AltModifier);
        const edit::AutomationPoint bent = points(0)[0];
        QVERIFY2(bent.curve > 0.2 && bent.curve <= 1, qPrintable(QString::number(bent.curve)));
        QVERIFY(std::abs(view().scene().model.clip(0).lanes[0].heightOf(laneValue(points(0), seconds, {})) -
                         height) < 0.03);
        QVERIFY2(bytes().contains("{\"t\":1,\"v\":1.0,\"curve\":"), bytes());
        m_parts->editing.automation().straighten({0, 0, 0});
        QCOMPARE(bytes(), kMovedFilm);
        QCOMPARE(m_parts->document.undoStack().count(), 2);
    }

    void keysDoAllOfThat()
    {
        QTest::mouseClick(viewport(), Qt::LeftButton, {}, view().pointPlace({0, 0, 0}).toPoint());
        QTest::keyClick(&view(), Qt::Key_PageDown);
        QCOMPARE(view().scene().point, (PointRef{0, 0, 1}));
        QTest::keyClick(&view(), Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(std::abs(points(0)[1].seconds - 3 - 10.0 / 30) < 1e-4);
        QTest::keyClick(&view(), Qt::Key_Up);
        QVERIFY(points(0)[1].value > 0.5 && points(0)[1].value < 0.6);
        QTest::keyClick(&view(), Qt::Key_Return);
        auto *popup = view().findChild<PointPopup *>();
        QVERIFY(popup && popup->isVisible());
        auto *field = popup->findChild<PropertyRow *>(utf8("pointValue"))->findChild<CommitEdit *>();
        field->selectAll();
        QTest::keyClicks(field, utf8("-6 dB"));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(std::abs(points(0)[1].value - 0.501187) < 1e-5);
        QTest::keyClick(&view(), Qt::Key_Delete);
        QCOMPARE(points(0).size(), 2U);
        QTest::keyClick(&view(), Qt::Key_Escape);
        QVERIFY(view().scene().point == PointRef{} || view().scene().point.point >= 0);
    }

    void theHeaderSetsAndRemovesPoints()
    {
        view().setPlayhead({150}); // 5 s: four seconds into the clip
        view().headers().press(0, TrackHeaders::LaneGlyph::Key);
        QCOMPARE(points(0).size(), 4U);
        QCOMPARE(points(0)[2].seconds, 4.0);
        QVERIFY(std::abs(points(0)[2].value - 2.0 / 3) < 1e-4); // inaudible
        view().headers().press(0, TrackHeaders::LaneGlyph::Key);
        QCOMPARE(points(0).size(), 3U);
        QSignalSpy scrubbed(&view(), &TimelineView::scrubbed);
        view().headers().press(0, TrackHeaders::LaneGlyph::Next);
        QCOMPARE(scrubbed.value(0).value(0).value<FrameIndex>().value, 210);
        QCOMPARE(view().scene().point, (PointRef{0, 0, 2})); // keys can go on with it
        view().setPlayhead({299});
        QSignalSpy refused(&m_parts->editing, &TimelineEditing::refused);
        view().headers().press(0, TrackHeaders::LaneGlyph::Key);
        QCOMPARE(refused.size(), 1);
    }

    void theLastPointTakesItsLaneWithIt()
    {
        m_parts->editing.automation().remove({0, 1, 0});
        QCOMPARE(view().scene().geometry.lanes.all().size(), 1U);
        QVERIFY2(!bytes().contains("fx.f.frequency") && bytes().contains("fx.gone.gain"), bytes());
        m_parts->editing.automation().removeLane({0, 0});
        QVERIFY(view().scene().geometry.lanes.isEmpty());
    }

    void whatIsLockedStays()
    {
        VERIFY_RESULT(m_parts->actions.setFlag({at("#song")}, utf8("data-timeline-locked"), true));
        const QByteArray before = bytes();
        drag({0, 0, 1}, {60, -20});
        QCOMPARE(bytes(), before);
    }

private:
    struct Parts
    {
        edit::Document document;
        edit::EditorActions actions{document};
        Selection selection{document};
        TimelineView view;
        TimelineEditing editing{view, document, actions, selection};
    };

    TimelineView &view() const { return m_parts->view; }
    QWidget *viewport() const { return m_parts->view.viewport(); }
    QByteArray bytes() const { return m_parts->document.bytes(kFile); }

    const std::vector<edit::AutomationPoint> &points(int lane) const
    {
        return view().scene().model.clip(0).lanes.at(std::size_t(lane)).points;
    }

    void drag(const PointRef &ref, QPoint by, Qt::KeyboardModifiers modifiers = {})
    {
        const QPoint from = view().pointPlace(ref).toPoint();
        mouse(from, from + by, modifiers);
    }

    void mouse(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers)
    {
        const auto send = [&](QEvent::Type type, QPoint at, Qt::MouseButton button) {
            QMouseEvent event(type, at, viewport()->mapToGlobal(at), button,
                              type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, modifiers);
            QApplication::sendEvent(viewport(), &event);
        };
        send(QEvent::MouseButtonPress, from, Qt::LeftButton);
        send(QEvent::MouseMove, (from + to) / 2, Qt::NoButton);
        send(QEvent::MouseMove, to, Qt::NoButton);
        send(QEvent::MouseButtonRelease, to, Qt::LeftButton);
    }

    std::unique_ptr<Parts> m_parts;
};

MUTO_TEST_MAIN(QApplication, TestTimelineAutomation)
#include "tst_timeline_automation.moc"
