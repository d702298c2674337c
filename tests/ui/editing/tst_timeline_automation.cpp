#include "ui/editing/timeline_automation.h"

#include "tests/support/test_main.h"
#include "tests/ui/editing/timeline_parts.h"
#include "tests/ui/menu_entry.h"
#include "ui/editing/edit_commands.h"
#include "ui/editing/project_saver.h"
#include "ui/main/timeline_menus.h"
#include "ui/preview/playback_controller.h"
#include "ui/sound/effect_words.h"
#include "ui/timeline/point_popup.h"
#include "ui/timeline/track_headers.h"
#include "ui/widgets/commit_edit.h"
#include "ui/widgets/property_row.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <cmath>

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
        m_parts->open(kMovedFilm);
        view().setSnapping(false);
        view().resize(1200, 360);
        m_parts->playback.setFilm(300, FrameRate());
        m_parts->commands.setEntry(kFile);
        m_parts->commands.setAutomation(m_parts->editing.automation());
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

    void aDragSelectsAPart()
    {
        span(0, 2.5, 6.5);
        const SoundRange range = view().scene().range;
        QVERIFY(range.hasLength() && range.isOf({0, 0}));
        QCOMPARE(range.from, 2.5);
        QVERIFY(automation().isAnySelected());
        QCOMPARE(automation().selectedCount(), 2);
        QCOMPARE(m_parts->document.undoStack().count(), 0); // selecting changes nothing
        QTest::keyClick(&view(), Qt::Key_Escape);
        QVERIFY(!view().scene().range.isThere());
        span(0, 6.02, 1.02); // near points it ends at those, in either direction
        QCOMPARE(view().scene().range, (SoundRange{{0, 0}, 1, 6}));
        view().select(0);
        QVERIFY(!automation().isAnySelected()); // clips are meant now
    }

    void whatIsSelectedIsShapedInOneStep()
    {
        span(0, 1, 6);
        automation().shapeSelected(RangeShape::Dip);
        QCOMPARE(points(0).size(), 3U);
        QCOMPARE(points(0)[1].seconds, 3.5);
        QCOMPARE(points(0)[1].value, 0.5);
        QCOMPARE(view().scene().range, (SoundRange{{0, 0}, 1, 6})); // goes on being selected
        QCOMPARE(m_parts->document.undoStack().count(), 1);
        automation().shapeSelected(RangeShape::Ramp);
        QVERIFY2(bytes().contains("[{\"t\":1,\"v\":1.0},{\"t\":6,\"v\":1}]"),
                 bytes()); // as they were written
        automation().simplifySelected();
        QCOMPARE(m_parts->document.undoStack().count(), 2); // there was nothing to simplify
    }

    void whatIsSelectedIsDraggedTogether()
    {
        span(0, 2.5, 6.5);
        drag({0, 0, 1}, {int(std::lround(view().scene().geometry.pixelsPerSecond)), 0});
        QVERIFY(std::abs(points(0)[1].seconds - 4) < 0.04 && std::abs(points(0)[2].seconds - 7) < 0.04);
        QVERIFY(std::abs(view().scene().range.from - 3.5) < 0.04);
        QCOMPARE(m_parts->document.undoStack().count(), 1);
        QTest::keyClick(&view(), Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(points(0)[1].value < 0.4 && points(0)[2].value < 0.9);
        QCOMPARE(points(0)[0].value, 1.0);
        QTest::keyClick(&view(), Qt::Key_Delete);
        QCOMPARE(points(0).size(), 1U);
        QCOMPARE(m_parts->document.undoStack().count(), 3);
    }

    void anEndIsDraggedToStretch()
    {
        span(0, 0.5, 6.5);
        const TimelineGeometry &geometry = view().scene().geometry;
        const QPoint end(int(geometry.xOf(1 + 6.5)), int(geometry.yOfHeight(0, 0.9)));
        const int by = -int(std::lround(3 * geometry.pixelsPerSecond));
        QTest::mouseMove(viewport(), end);
        QCOMPARE(viewport()->cursor().shape(), Qt::SizeHorCursor);
        QTest::mousePress(viewport(), Qt::LeftButton, {}, end);
        QTest::mouseMove(viewport(), end + QPoint(by / 2, 0));
        QVERIFY(view().scene().laneChange.has_value());
        QTest::keyClick(&view(), Qt::Key_Escape);
        QVERIFY(!view().scene().laneChange && view().scene().range.hasLength());
        QTest::mouseRelease(viewport(), Qt::LeftButton, {}, end);
        QCOMPARE(m_parts->document.undoStack().count(), 0);
        mouse(end, end + QPoint(by, 0), {});
        QVERIFY2(std::abs(points(0)[1].seconds - 1.75) < 0.04,
                 qPrintable(QString::number(points(0)[1].seconds)));
        QVERIFY(std::abs(points(0)[2].seconds - 3.25) < 0.04);
        QCOMPARE(m_parts->document.undoStack().count(), 1);
    }

    void keysSelectAPart()
    {
        QTest::mouseClick(viewport(), Qt::LeftButton, {}, view().pointPlace({0, 0, 0}).toPoint());
        QTest::keyClick(&view(), Qt::Key_PageDown, Qt::ShiftModifier);
        QTest::keyClick(&view(), Qt::Key_PageDown, Qt::ShiftModifier);
        QCOMPARE(view().scene().range, (SoundRange{{0, 0}, 1, 6}));
        QTest::keyClick(&view(), Qt::Key_PageUp, Qt::ShiftModifier);
        QCOMPARE(view().scene().range, (SoundRange{{0, 0}, 1, 3}));
        QTest::keyClick(&view(), Qt::Key_Return);
        auto *popup = view().findChild<PointPopup *>();
        QVERIFY(popup && popup->isVisible());
        auto *field = popup->findChild<PropertyRow *>(utf8("pointValue"))->findChild<CommitEdit *>();
        QVERIFY(!popup->findChild<PropertyRow *>(utf8("pointTime"))->isVisible());
        field->selectAll();
        QTest::keyClicks(field, utf8("0 dB"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(points(0)[1].value, 1.0);
        QCOMPARE(points(0).size(), 3U);
    }

    void partsAreCopiedToOtherLanes()
    {
        span(0, 1, 3);
        automation().copySelected();
        QCOMPARE(m_parts->document.undoStack().count(), 0);
        const TimelineGeometry &geometry = view().scene().geometry;
        QTest::mouseClick(viewport(), Qt::LeftButton, {},
                          {int(geometry.xOf(1 + 5)), int(geometry.yOfHeight(1, 0.9))});
        QVERIFY(view().scene().range.isOf({0, 1}) && !view().scene().range.hasLength());
        const QMimeData &data = *QApplication::clipboard()->mimeData();
        QVERIFY(automation().canPaste(data));
        automation().paste(data);
        QCOMPARE(points(1).size(), 3U);
        QVERIFY(std::abs(points(1)[1].seconds - 5) < 0.04);
        QVERIFY(std::abs(points(1)[2].value - 100 * std::pow(200.0, 0.25)) <
                50); // as high as a volume of 0.5
        QVERIFY(view().scene().range.hasLength());
        QCOMPARE(m_parts->document.undoStack().count(), 1);
        view().select(-1);
        QVERIFY(!automation().canPaste(data)); // nobody has said where to
    }

    void aPartHasAMenu()
    {
        span(0, 1, 6);
        const TimelineGeometry &geometry = view().scene().geometry;
        m_parts->menus.showAt({int(geometry.xOf(1 + 2)), int(geometry.yOfHeight(0, 0.95))});
        QVERIFY(inMenu("timeline.deletePoints")->text().contains(utf8("3")));
        QVERIFY(inMenu("timeline.rangeSimplify")->isEnabled() && inMenu("timeline.rangeValue")->isEnabled());
        QVERIFY(!inMenu("timeline.pointValue"));
        inMenu("timeline.rangeSwell")->trigger();
        QCOMPARE(points(0).size(), 3U);
        QVERIFY(points(0)[1].value > 1.5);
        inMenu("timeline.deletePoints")->trigger();
        QCOMPARE(view().scene().geometry.lanes.all().size(), 1U); // the last point took its lane with it
    }

    void elsewhereTheMenuIsOfAPointOrAMoment()
    {
        m_parts->menus.showAt(view().pointPlace({0, 0, 1}).toPoint());
        QVERIFY(inMenu("timeline.pointValue")->isEnabled() && !inMenu("timeline.pointStraight")->isEnabled());
        QVERIFY(inMenu("timeline.deletePoints")->text().contains(utf8("1")));
        inMenu("timeline.deletePoints")->trigger();
        QCOMPARE(points(0).size(), 2U);
        delete view().findChild<QMenu *>(utf8("curveMenu"));
        const TimelineGeometry &geometry = view().scene().geometry;
        m_parts->menus.showAt({int(geometry.xOf(1 + 4)), int(geometry.yOfHeight(0, 0.9))});
        QVERIFY(std::abs(view().scene().range.from - 4) < 0.04); // where something would be pasted
        QVERIFY(!inMenu("timeline.pointValue")->isEnabled() && !inMenu("timeline.deletePoints")->isEnabled());
        QVERIFY(inMenu("timeline.removeAutomation")->isEnabled());
    }

    void commandsMeanPointsBeforeClips()
    {
        const auto trigger = [&](ActionId id) { m_parts->registry.action(id)->trigger(); };
        QVERIFY(!m_parts->registry.action(ActionId::Copy)->isEnabled());
        m_parts->selection.select(at("#song"));
        span(0, 2, 8);
        trigger(ActionId::Cut);
        QCOMPARE(points(0).size(), 1U);
        QCOMPARE(view().scene().model.clips().size(), 2U);
        QVERIFY(view().scene().range.hasLength()); // so that it can be pasted again
        trigger(ActionId::Paste);
        QCOMPARE(points(0), (std::vector<edit::AutomationPoint>{{1, 1}, {3, 0.5}, {6, 1}}));
        QTest::mouseClick(viewport(), Qt::LeftButton, {}, view().pointPlace({0, 0, 1}).toPoint());
        trigger(ActionId::Delete);
        QCOMPARE(points(0).size(), 2U);
        view().selectPoint({});
        trigger(ActionId::Delete);
        QCOMPARE(view().scene().model.clips().size(), 1U);
        QCOMPARE(m_parts->document.undoStack().count(), 4);
    }

    void whatIsLockedIsNotShaped()
    {
        VERIFY_RESULT(m_parts->actions.setFlag({at("#song")}, utf8("data-timeline-locked"), true));
        const QByteArray before = bytes();
        span(0, 1, 6);
        QSignalSpy refused(&m_parts->editing, &TimelineEditing::refused);
        automation().shapeSelected(RangeShape::Dip);
        QCOMPARE(bytes(), before);
        QCOMPARE(refused.size(), 1);
        drag({0, 0, 1}, {60, 0});
        QCOMPARE(bytes(), before);
    }

    void whatIsLockedStays()
    {
        VERIFY_RESULT(m_parts->actions.setFlag({at("#song")}, utf8("data-timeline-locked"), true));
        const QByteArray before = bytes();
        drag({0, 0, 1}, {60, -20});
        QCOMPARE(bytes(), before);
    }

private:
    struct Parts : test::TimelineParts
    {
        PlaybackController playback;
        ActionRegistry registry;
        TimelineMenus menus{{view, editing, registry, playback}, nullptr};
        QTemporaryDir folder;
        ProjectSaver saver{document, {folder.path(), folder.path()}};
        EditCommands commands{registry, {document, actions, selection, saver, playback}};
    };

    TimelineView &view() const { return m_parts->view; }
    QWidget *viewport() const { return m_parts->view.viewport(); }
    QByteArray bytes() const { return m_parts->document.bytes(kFile); }

    const std::vector<edit::AutomationPoint> &points(int lane) const
    {
        return view().scene().model.clip(0).lanes.at(std::size_t(lane)).points;
    }

    QAction *inMenu(const char *name) const
    {
        const auto menus = view().findChildren<QMenu *>(utf8("curveMenu"));
        return menus.isEmpty() ? nullptr : test::entryOf(*menus.back(), utf8(name));
    }

    TimelineAutomation &automation() const { return m_parts->editing.automation(); }

    /// From one moment of the song to another, where the curve is not.
    void span(int lane, double from, double to)
    {
        const TimelineGeometry &geometry = view().scene().geometry;
        const int y = int(geometry.yOfHeight(lane, 0.95));
        mouse({int(std::lround(geometry.xOf(1 + from))), y}, {int(std::lround(geometry.xOf(1 + to))), y}, {});
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
