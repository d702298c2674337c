#include "core/edit/editor_actions.h"
#include "tests/support/edited_file.h"
#include "tests/support/result_check.h"
#include "tests/support/stall_guard.h"
#include "tests/support/test_main.h"
#include "tests/ui/menu_entry.h"
#include "tests/ui/timeline/timeline_films.h"
#include "ui/animation/animation_editing.h"
#include "ui/editing/key_editing.h"
#include "ui/editing/selection.h"
#include "ui/editing/timeline_editing.h"
#include "ui/main/action_registry.h"
#include "ui/main/timeline_menus.h"
#include "ui/preview/playback_controller.h"
#include "ui/timeline/timeline_view.h"
#include "ui/timeline/track_headers.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>

#include <cmath>

using namespace muto;
using namespace muto::ui;
using muto::test::kFile;

namespace {

const QByteArray kKeyedFilm =
    "<div id=\"root\" data-composition-id=\"main\" data-start=\"0\" data-duration=\"10\" data-fps=\"30\">\n"
    "  <div id=\"a\" data-start=\"1\" data-duration=\"8\"><p class=\"in\">A</p></div>\n"
    "  <p id=\"b\" data-start=\"2\" data-duration=\"2\" data-track-index=\"1\">B</p></div>\n"
    "<script>window.__timelines = {}; const tl = gsap.timeline({ paused: true });\n"
    "tl.to('#a', { x: 9, duration: 2 }, 2);\n"
    "tl.to('.in', { keyframes: { '0%': { y: 0 }, '50%': { y: 4 }, '100%': { y: 0 } }, duration: 2 }, 5);\n"
    "window.__timelines['main'] = tl;</script>\n";

} // namespace

/// The real timeline over real scripts.
class TestTimelineKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_parts = std::make_unique<Parts>();
        VERIFY_RESULT(m_parts->document.open(kFile, kKeyedFilm));
        m_parts->animations.setEntry(kFile);
        m_parts->view.setFilm(300, FrameRate());
        m_parts->view.setEditable(true);
        m_parts->view.setSnapping(false);
        m_parts->view.resize(1000, 240);
        m_parts->editing.setFilm(kFile, 10, {});
        m_parts->editing.setAnimations(m_parts->animations);
        connect(&m_parts->document, &edit::Document::changed, &m_parts->editing, &TimelineEditing::refresh);
        m_parts->view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_parts->view));
        m_parts->view.setFocus();
        m_stalls.excuse(test::Excuse::WindowIsMade);
    }

    void cleanup()
    {
        m_stalls.check();
        while (m_parts->document.undoStack().canUndo())
            m_parts->document.undoStack().undo();
        QCOMPARE(bytes(), kKeyedFilm);
        m_parts.reset();
    }

    void clipsHaveTheirKeysAndThoseWithin()
    {
        QCOMPARE(times(0), (QList<double>{2, 4, 5, 6, 7}));
        QCOMPARE(times(1), QList<double>());
        const QPointF at = m_parts->view.keyPoint(0, 1);
        const TimelineScene &scene = m_parts->view.scene();
        const TimelineHit hit = hitTest(scene.geometry, scene.model, at + QPointF(2, 2));
        QVERIFY(hit.isKey());
        QCOMPARE(hit.key, 1);
        QVERIFY(!hitTest(scene.geometry, scene.model, at - QPointF(0, 20)).isKey());
    }

    void dragsRetime_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("end") << 1 << 1 << QByteArray("tl.to('#a', { x: 9, duration: 3 }, 2)");
        QTest::newRow("beginning") << 0 << 1 << QByteArray("tl.to('#a', { x: 9, duration: 1 }, 3)");
        QTest::newRow("last keyframe") << 4 << 1 << QByteArray("'100%': { y: 0 } }, duration: 3 }, 5)");
    }

    void dragsRetime()
    {
        QFETCH(int, key);
        QFETCH(int, seconds);
        QFETCH(QByteArray, written);
        drag(key, seconds, true);
        QVERIFY2(bytes().contains(written), bytes());
        QCOMPARE(m_parts->document.undoStack().count(), 1);
        QCOMPARE(m_parts->view.scene().keys.size(), 1U); // and is selected
    }

    void escapeTakesADragBack()
    {
        const QPoint to = drag(1, 1, false);
        QVERIFY(m_parts->view.scene().retime.has_value());
        QTest::keyClick(&m_parts->view, Qt::Key_Escape);
        QTest::mouseRelease(viewport(), Qt::LeftButton, {}, to);
        QVERIFY(!m_parts->view.scene().retime);
        QCOMPARE(bytes(), kKeyedFilm);
    }

    void deleteRemovesWhatIsSelected()
    {
        QTest::mouseClick(viewport(), Qt::LeftButton, {}, m_parts->view.keyPoint(0, 3).toPoint());
        QTest::keyClick(&m_parts->view, Qt::Key_Delete);
        QVERIFY2(bytes().contains("{ '0%': { y: 0 }, '100%': { y: 0 } }"), bytes());
        QTest::mouseClick(viewport(), Qt::LeftButton, {}, m_parts->view.keyPoint(0, 0).toPoint());
        QTest::keyClick(&m_parts->view, Qt::Key_Delete);
        QVERIFY(!bytes().contains("x: 9"));
        QCOMPARE(m_parts->document.undoStack().count(), 2);
    }

    void severalAreDraggedTogether()
    {
        // 0 and 1 are the ends of the first tween, 2 to 4 the keyframes of the second.
        QTest::mouseClick(viewport(), Qt::LeftButton, {}, m_parts->view.keyPoint(0, 0).toPoint());
        QTest::mouseClick(viewport(), Qt::LeftButton, Qt::ShiftModifier,
                          m_parts->view.keyPoint(0, 1).toPoint());
        QCOMPARE(m_parts->view.scene().keys.size(), 2U);
        drag(1, 1, true);
        QVERIFY2(bytes().contains("tl.to('#a', { x: 9, duration: 2 }, 3);"), bytes());
        QCOMPARE(m_parts->document.undoStack().count(), 1);
        QCOMPARE(m_parts->view.scene().keys.size(), 2U); // they still are
        drag(0, -1, true);
        QVERIFY2(bytes().contains("tl.to('#a', { x: 9, duration: 2 }, 2);"), bytes());
        // A click alone leaves one of them; Shift takes it away again.
        QTest::mouseClick(viewport(), Qt::LeftButton, {}, m_parts->view.keyPoint(0, 1).toPoint());
        QCOMPARE(m_parts->view.scene().keys, (std::vector<KeyRef>{{0, 1}}));
        QTest::mouseClick(viewport(), Qt::LeftButton, Qt::ShiftModifier,
                          m_parts->view.keyPoint(0, 1).toPoint());
        QVERIFY(m_parts->view.scene().keys.empty());
    }

    void aMarqueeWithAltTakesKeyframes()
    {
        const QPoint from = m_parts->view.keyPoint(0, 2).toPoint() - QPoint(9, 9);
        const QPoint to = m_parts->view.keyPoint(0, 4).toPoint() + QPoint(9, 7);
        QTest::mousePress(viewport(), Qt::LeftButton, Qt::AltModifier, from);
        QTest::mouseMove(viewport(), (from + to) / 2);
        QTest::mouseMove(viewport(), to);
        QTest::mouseRelease(viewport(), Qt::LeftButton, Qt::AltModifier, to);
        QCOMPARE(m_parts->view.scene().keys, (std::vector<KeyRef>{{0, 2}, {0, 3}, {0, 4}}));
        QTest::keyClick(&m_parts->view, Qt::Key_Delete);
        QVERIFY2(!bytes().contains("keyframes:"), bytes());
        QVERIFY(bytes().contains("tl.to('#a', { x: 9, duration: 2 }, 2);"));
        QCOMPARE(m_parts->document.undoStack().count(), 1);
        m_parts->document.undoStack().undo();
        QCOMPARE(bytes(), kKeyedFilm);
    }

    void bothEndsOfATweenAreOneTween()
    {
        for (const int key : {0, 1})
            QTest::mouseClick(viewport(), Qt::LeftButton, Qt::ShiftModifier,
                              m_parts->view.keyPoint(0, key).toPoint());
        QTest::keyClick(&m_parts->view, Qt::Key_Delete);
        QVERIFY2(!bytes().contains("x: 9"), bytes());
        QVERIFY(bytes().contains("keyframes:")); // the next tween has not gone in its place
    }

    void keysAndDoubleClicksGoThere()
    {
        QSignalSpy sought(&m_parts->view, &TimelineView::scrubbed);
        connect(&m_parts->view, &TimelineView::scrubbed, &m_parts->view, &TimelineView::setPlayhead);
        QAction &shuttle = *m_parts->registry.action(ActionId::ShuttleBack);
        m_parts->view.addAction(&shuttle);
        QSignalSpy shuttled(&shuttle, &QAction::triggered);
        QVERIFY(QTest::qWaitForWindowActive(&m_parts->view));
        // J is the shuttle's until something is selected that has keyframes.
        QTest::keyClick(&m_parts->view, Qt::Key_J);
        QCOMPARE(shuttled.count(), 1);
        m_parts->view.select(1);
        QTest::keyClick(&m_parts->view, Qt::Key_J);
        QCOMPARE(shuttled.count(), 2);
        QCOMPARE(sought.count(), 0);
        m_parts->view.select(0);
        QTest::keyClick(&m_parts->view, Qt::Key_J);
        QTest::keyClick(&m_parts->view, Qt::Key_J);
        QTest::keyClick(&m_parts->view, Qt::Key_J, Qt::ShiftModifier);
        QCOMPARE(shuttled.count(), 2);
        QList<std::int64_t> frames;
        for (const auto &call : sought)
            frames.append(call.front().value<FrameIndex>().value);
        QCOMPARE(frames, (QList<std::int64_t>{60, 120, 60}));
        QTest::mouseDClick(viewport(), Qt::LeftButton, {}, m_parts->view.keyPoint(0, 4).toPoint());
        QCOMPARE(sought.back().front().value<FrameIndex>().value, 210);
    }

    void lanesShowEachSide()
    {
        openLanes();
        const KeyLanes &lanes = m_parts->view.scene().geometry.lanes;
        QCOMPARE(lanes.all().size(), 1U); // x and y are a position
        QCOMPARE(lanes.lane(0).keys.size(), 5U);
        const QPointF at = m_parts->view.lanePoint(0, 1);
        QVERIFY(at.y() > m_parts->view.rectOf(0).bottom());
        QTest::mouseClick(viewport(), Qt::LeftButton, {}, at.toPoint());
        QCOMPARE(m_parts->view.scene().keys, (std::vector<KeyRef>{{0, 1}}));
        QVERIFY(m_parts->view.scene().isSelected(0));
        QTest::mousePress(viewport(), Qt::LeftButton, {}, at.toPoint());
        QTest::mouseMove(viewport(), at.toPoint() + QPoint(8, 0));
        QTest::mouseMove(viewport(), at.toPoint() + QPoint(pixelsOf(1), 0));
        QTest::mouseRelease(viewport(), Qt::LeftButton, {}, at.toPoint() + QPoint(pixelsOf(1), 0));
        QVERIFY2(bytes().contains("tl.to('#a', { x: 9, duration: 3 }, 2)"), bytes());
        QTest::keyClick(&m_parts->view, Qt::Key_Delete);
        QVERIFY2(!bytes().contains("x: 9"), bytes());
        // What is dragged beside keyframes takes keyframes, and leaves the clip selected.
        const QPoint from = m_parts->view.lanePoint(0, 0).toPoint() - QPoint(9, 8);
        const QPoint to = m_parts->view.lanePoint(0, 1).toPoint() + QPoint(9, 8);
        QTest::mousePress(viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(viewport(), (from + to) / 2);
        QTest::mouseMove(viewport(), to);
        QTest::mouseRelease(viewport(), Qt::LeftButton, {}, to);
        QCOMPARE(m_parts->view.scene().keys.size(), 2U);
        QVERIFY(m_parts->view.scene().isSelected(0));
        m_parts->view.toggleLanesOfSelection();
        QVERIFY(lanes.isEmpty());
    }

    void lanesSetAndRemoveAtThePlayhead()
    {
        openLanes();
        QSignalSpy refused(&m_parts->editing, &TimelineEditing::refused);
        TrackHeaders &headers = m_parts->view.headers();
        setPlayhead(90);
        QCOMPARE(headers.describe(2), QStringLiteral("Position of V1, 5 keyframes"));
        QTest::mouseClick(&headers, Qt::LeftButton, {},
                          headers.glyphRect(0, TrackHeaders::LaneGlyph::Key).center());
        QVERIFY2(bytes().contains("'50%': { x: 6.75 }"), bytes());
        QCOMPARE(bytes().count(".in'"), 1); // what is not on its way has none
        QVERIFY(headers.describe(2).endsWith(QLatin1String("one at the playhead")));
        headers.press(0, TrackHeaders::LaneGlyph::Key);
        QVERIFY2(!bytes().contains("'50%': { x:"), bytes());
        QCOMPARE(m_parts->document.undoStack().count(), 2);
        setPlayhead(299);
        headers.press(0, TrackHeaders::LaneGlyph::Key); // where the clip is over
        QCOMPARE(refused.size(), 1);
    }

    void lanesAreReachedByKeysAndReaders()
    {
        openLanes();
        connect(&m_parts->view, &TimelineView::scrubbed, &m_parts->view, &TimelineView::setPlayhead);
        TrackHeaders &headers = m_parts->view.headers();
        headers.setFocus(Qt::TabFocusReason);
        headers.setCurrent(0);
        QCOMPARE(headers.lines().size(), 3U); // two tracks and a lane
        QTest::keyClick(&headers, Qt::Key_End);
        QVERIFY(headers.lines().at(std::size_t(headers.current())).isLane());
        QTest::keyClick(&headers, Qt::Key_Right); // to what goes to the next one
        QTest::keyClick(&headers, Qt::Key_Space);
        QCOMPARE(m_parts->view.scene().playhead.value, 60);
        QTest::keyClick(&headers, Qt::Key_Space);
        QCOMPARE(m_parts->view.scene().playhead.value, 120);
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&headers);
        QCOMPARE(list->childCount(), 3);
        QCOMPARE(list->child(2)->text(QAccessible::Name), headers.describe(2));
        list->child(2)->actionInterface()->doAction(QStringLiteral("previous"));
        QCOMPARE(m_parts->view.scene().playhead.value, 60);
        list->child(1)->actionInterface()->doAction(QStringLiteral("lanes"));
        QCOMPARE(headers.lines().size(), 2U);
    }

    void addingAKeyframeHoldsWhatMoves()
    {
        m_parts->animations.setPlayhead(3);
        VERIFY_RESULT(m_parts->animations.holdKeyframe({test::at("#a")}));
        QVERIFY2(bytes().contains("50%"), bytes());
        const QByteArray before = bytes();
        m_parts->animations.setPlayhead(6); // behind all that moves
        VERIFY_RESULT(m_parts->animations.holdKeyframe({test::at("#a")}));
        QVERIFY2(bytes().size() > before.size(), bytes());
        m_parts->document.undoStack().undo();
        QCOMPARE(bytes(), before); // in one step
        QVERIFY(!m_parts->animations.holdKeyframe({test::at("#b")}));

        QCOMPARE(m_parts->animations.unmoved({test::at("#a"), test::at("#b")}), QList{test::at("#b")});
        VERIFY_RESULT(m_parts->animations.holdKeyframe({test::at("#b")}, {{test::at("#b"), {4.5, -2}}}));
        QVERIFY2(bytes().contains("{ x: 4.5, y: -2 }, 6)"), bytes());
        QVERIFY(m_parts->animations.unmoved({test::at("#b")}).isEmpty());
        m_parts->document.undoStack().undo();
        QCOMPARE(bytes(), before);
    }

    /// A composition of another file that is shown opened has the keyframes of its own scripts, at the times
    /// of the film, and they are edited in its file.
    void keyframesOfOtherFilesAreEditedThere()
    {
        const QString part = QStringLiteral("part.html");
        VERIFY_RESULT(m_parts->document.open(
            part,
            "<template><div data-composition-id='part'>\n<p id='t' data-start='1' data-duration='3'>T</p>\n"
            "</div>\n<script>const p = gsap.timeline({ paused: true });\n"
            "p.to('#t', { x: 9, duration: 1 }, 1.5);\nwindow.__timelines['part'] = "
            "p;</script></template>\n"));
        const QByteArray before = m_parts->document.bytes(part);
        VERIFY_RESULT(m_parts->actions.editSource(
            kFile, "<div id=\"root\" data-composition-id=\"main\" data-start=\"0\" data-duration=\"10\">\n"
                   "<div id='s' data-composition-id='part' data-composition-src='part.html' data-start='2' "
                   "data-duration='5'></div>\n"
                   "<div id='r' data-composition-id='part' data-composition-src='part.html' data-start='7' "
                   "data-duration='3' data-track-index='1'></div>\n</div>\n"));
        for (const char *host : {"#s", "#r"})
            Q_EMIT m_parts->view.expandToggled(clipOf(host));
        QCOMPARE(times(2), (QList<double>{3.5, 4.5}));
        QCOMPARE(times(3), (QList<double>{8.5, 9.5})); // the same file once more
        const QPoint from = m_parts->view.keyPoint(2, 1).toPoint();
        QTest::mousePress(viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(viewport(), from + QPoint(8, 0));
        QTest::mouseMove(viewport(), from + QPoint(pixelsOf(1), 0));
        QTest::mouseRelease(viewport(), Qt::LeftButton, {}, from + QPoint(pixelsOf(1), 0));
        QVERIFY2(m_parts->document.bytes(part).contains("{ x: 9, duration: 2 }, 1.5)"),
                 m_parts->document.bytes(part));
        setPlayhead(135); // 4.5 s: half of the way
        m_parts->view.setOpenTracks({{TimelineZone::Picture, 0}});
        m_parts->view.headers().press(0, TrackHeaders::LaneGlyph::Key);
        QVERIFY2(m_parts->document.bytes(part).contains("'50%': { x:"), m_parts->document.bytes(part));
        while (m_parts->document.undoStack().index() > 1)
            m_parts->document.undoStack().undo();
        QCOMPARE(m_parts->document.bytes(part), before);
    }

    void arrowsNudgeWhatIsSelected()
    {
        QSignalSpy told(&m_parts->view, &TimelineView::keysChanged);
        QTest::mouseClick(viewport(), Qt::LeftButton, {}, m_parts->view.keyPoint(0, 1).toPoint());
        QCOMPARE(told.size(), 1);
        QTest::keyClick(&m_parts->view, Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY2(bytes().contains("x: 9, duration: 2.333 }, 2)"), bytes());
        for (int i = 0; i < 10; ++i)
            QTest::keyClick(&m_parts->view, Qt::Key_Left);
        QVERIFY2(bytes().contains("x: 9, duration: 2 }, 2)"), bytes());
        QTest::keyClick(&m_parts->view, Qt::Key_Escape);
        QVERIFY(m_parts->view.scene().keys.empty());
        QVERIFY(m_parts->view.scene().isSelected(0)); // with the next one it no longer is
    }

    void valuesJumpToKeyframesAndMoveAgain()
    {
        const QByteArray before = bytes();
        m_parts->editing.keys()->toggleHold({{0, 1}, {0, 3}});
        QVERIFY2(bytes().contains("{ x: 9, duration: 2, ease: 'hold' }"), bytes());
        QVERIFY2(bytes().contains("'50%': { y: 4, ease: 'hold' }"), bytes());
        QCOMPARE(m_parts->document.undoStack().count(), 1);
        m_parts->editing.keys()->toggleHold({{0, 1}, {0, 3}});
        QCOMPARE(bytes(), before); // no ease was written
        VERIFY_RESULT(m_parts->animations.setEase(test::kFile, 0, {4, 0, -1, true, true, {}, {}},
                                                  QStringLiteral("back.out(3)")));
        const QByteArray eased = bytes();
        m_parts->editing.keys()->toggleHold({{0, 1}});
        QVERIFY2(!bytes().contains("back.out"), bytes());
        m_parts->editing.keys()->toggleHold({{0, 1}});
        QCOMPARE(bytes(), eased);
    }

    void selectingElsewhereLetsGoOfThem()
    {
        m_parts->view.selectKeys({{0, 0}});
        QVERIFY(!m_parts->view.scene().keys.empty());
        m_parts->view.setSelection({1});
        QVERIFY(m_parts->view.scene().keys.empty());
    }

    void keyframesAreCopiedToOtherElements()
    {
        m_parts->view.selectKeys({{0, 0}, {0, 1}});
        m_parts->editing.keys()->copySelected();
        const QMimeData *copied = QApplication::clipboard()->mimeData();
        QCOMPARE(copied->text(), QStringLiteral("x: 0\nx: 9"));
        setPlayhead(75);
        m_parts->editing.keys()->paste(*copied, {test::at("#b")});
        QVERIFY2(bytes().contains("tl.set('#b', { x: 0 }, 2.5);"), bytes());
        QVERIFY2(bytes().contains("tl.to('#b', { x: 9, duration: 2"), bytes());
        QCOMPARE(m_parts->document.undoStack().count(), 1);
        QSignalSpy refused(&m_parts->editing, &TimelineEditing::refused);
        m_parts->editing.keys()->paste(*copied, {});
        QCOMPARE(refused.size(), 1);
    }

    void retimingSnapsToThePlayhead()
    {
        const TimelineModel &model = m_parts->view.scene().model;
        const std::vector<SnapTarget> targets{{4.5, SnapKind::Playhead}};
        const auto snapped = proposeRetime(model, FrameRate(), {{0, 1}}, 0.45, 0.1, targets);
        QCOMPARE(snapped.move.frame.value, 135);
        QVERIFY(snapped.guide.has_value());
        QCOMPARE(proposeRetime(model, FrameRate(), {{0, 1}}, 0.2, 0.1, targets).move.frame.value, 126);
        QCOMPARE(proposeRetime(model, FrameRate(), {{0, 1}}, -9, 0.1, targets).move.frame.value, 0);
    }

    /// The other half of the command that sets them.
    void thoseAtThePlayheadAreRemoved()
    {
        KeyEditing &keys = *m_parts->editing.keys();
        const edit::ElementPath inner{kFile, QStringLiteral("#a/p[0]")}, outer{kFile, QStringLiteral("#a")};
        m_parts->view.setPlayhead({120}); // 4 s: the end of a tween without keyframes is none
        QVERIFY(!keys.removeAtPlayhead({outer}));
        m_parts->view.setPlayhead({180});         // 6 s
        QVERIFY(!keys.removeAtPlayhead({outer})); // what is in it has one, not it
        QVERIFY(!keys.removeAtPlayhead({inner, outer}));
        QVERIFY(!keys.removeAtPlayhead({}));
        QCOMPARE(bytes(), kKeyedFilm);
        QVERIFY(keys.removeAtPlayhead({inner}));
        QVERIFY2(bytes().contains("{ '0%': { y: 0 }, '100%': { y: 0 } }"), bytes());
        QCOMPARE(m_parts->document.undoStack().count(), 1);
        QVERIFY(!keys.removeAtPlayhead({inner})); // there is none any more
        m_parts->view.setPlayhead({90});
        m_parts->animations.setPlayhead(3);
        VERIFY_RESULT(m_parts->animations.holdKeyframe({outer}));
        QVERIFY(bytes().contains("50%"));
        QVERIFY(keys.removeAtPlayhead({outer}));
        QVERIFY(!bytes().contains("50%"));
    }

    void keyframesHaveAMenu()
    {
        const auto inMenu = [this](const char *name) {
            const auto menus = m_parts->view.findChildren<QMenu *>(QStringLiteral("keyframeMenu"));
            return menus.isEmpty() ? nullptr : test::entryOf(*menus.back(), QLatin1String(name));
        };
        const int clip = clipOf("#a");
        const QList<double> before = times(clip);
        m_parts->playback.setFilm(300, FrameRate());
        m_parts->view.setPlayhead({105}); // 3.5 s
        m_parts->menus.showAt(m_parts->view.keyPoint(clip, 0).toPoint());
        const auto menus = m_parts->view.findChildren<QMenu *>(QStringLiteral("keyframeMenu"));
        QCOMPARE(menus.size(), 1);
        for (const ActionId id : {ActionId::HoldKeyframes, ActionId::Copy, ActionId::Paste})
            QVERIFY(menus.front()->actions().contains(m_parts->registry.action(id)));
        QVERIFY(!menus.front()->findChild<QMenu *>(QStringLiteral("keyframeEase"))->isEmpty());
        QVERIFY(inMenu("timeline.deleteAllKeyframes")->isEnabled());
        QSignalSpy sought(&m_parts->playback, &PlaybackController::seekRequested);
        inMenu("timeline.goToKeyframe")->trigger();
        QCOMPARE(sought.last().front().value<FrameIndex>().value, std::int64_t(std::llround(before[0] * 30)));
        inMenu("timeline.keyframesToPlayhead")->trigger();
        QVERIFY(times(clip).contains(3.5));
        QCOMPARE(m_parts->document.undoStack().count(), 1);
        inMenu("timeline.deleteKeyframes")->trigger();
        QVERIFY(times(clip).size() < before.size());
        while (m_parts->document.undoStack().canUndo())
            m_parts->document.undoStack().undo();
        QCOMPARE(bytes(), kKeyedFilm);
    }

private:
    struct Parts
    {
        edit::Document document;
        edit::EditorActions actions{document};
        script::ScriptLibrary library;
        Selection selection{document};
        AnimationEditing animations{document, actions, library};
        TimelineView view;
        TimelineEditing editing{view, document, actions, selection};
        PlaybackController playback;
        ActionRegistry registry;
        TimelineMenus menus{{view, editing, registry, playback}, nullptr};
    };

    QByteArray bytes() const { return m_parts->document.bytes(kFile); }
    QWidget *viewport() const { return m_parts->view.viewport(); }

    QList<double> times(int clip) const
    {
        QList<double> all;
        for (const TimelineKey &key : m_parts->view.scene().model.clip(clip).keys)
            all.append(key.seconds);
        return all;
    }

    int clipOf(const char *steps) const
    {
        const auto &clips = m_parts->view.scene().model.clips();
        const auto found = std::find_if(clips.begin(), clips.end(), [steps](const TimelineClip &clip) {
            return clip.path == test::at(steps);
        });
        return int(found - clips.begin());
    }

    int pixelsOf(double seconds) const
    {
        return qRound(seconds * m_parts->view.scene().geometry.pixelsPerSecond);
    }

    void setPlayhead(std::int64_t frame)
    {
        m_parts->view.setPlayhead({frame});
        m_parts->animations.setPlayhead(FrameRate().timeOf(frame));
    }

    void openLanes()
    {
        m_parts->view.select(0);
        QVERIFY(m_parts->view.canToggleLanes());
        m_parts->view.toggleLanesOfSelection();
    }

    QPoint drag(int key, int seconds, bool release)
    {
        const QPoint from = m_parts->view.keyPoint(0, key).toPoint();
        const QPoint to = from + QPoint(qRound(seconds * m_parts->view.scene().geometry.pixelsPerSecond), 0);
        QTest::mousePress(viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(viewport(), from + QPoint(8, 0));
        QTest::mouseMove(viewport(), to);
        if (release)
            QTest::mouseRelease(viewport(), Qt::LeftButton, {}, to);
        return to;
    }

    std::unique_ptr<Parts> m_parts;
    test::StallGuard m_stalls;
};

MUTO_TEST_MAIN(QApplication, TestTimelineKeys)
#include "tst_timeline_keys.moc"
