#include "ui/editing/clip_stacking.h"

#include "core/library/beat_file.h"
#include "tests/support/edited_file.h"
#include "tests/support/result_check.h"
#include "tests/support/temp_project.h"
#include "tests/support/test_main.h"
#include "tests/ui/menu_entry.h"
#include "ui/editing/beat_editing.h"
#include "ui/editing/paint_order.h"
#include "ui/editing/selection.h"
#include "ui/editing/timeline_editing.h"
#include "ui/main/action_registry.h"
#include "ui/main/timeline_menus.h"
#include "ui/preview/playback_controller.h"
#include "ui/support/theme.h"
#include "ui/timeline/clip_beats.h"
#include "ui/timeline/timeline_view.h"
#include "ui/timeline/track_headers.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QSignalSpy>

#include <cmath>

using namespace muto;
using test::at;
using test::kFile;
using ui::PaintedClip;

namespace {

const QByteArray kStack =
    "<div id=\"root\" data-composition-id=\"main\" data-start=\"0\" data-duration=\"10\" data-fps=\"30\">\n"
    "  <p id='a' data-start='0' data-duration='4'>A</p>\n"
    "  <p id='b' data-start='5' data-duration='2'>B</p>\n"
    "  <p id='c' data-start='0' data-duration='4' data-track-index='1'>C</p>\n"
    "  <audio id='s' data-start='3' data-duration='4'></audio>\n"
    "</div>\n";

} // namespace

/// Clips over each other, and what the menus of the timeline do to them and to their tracks.
class TestClipStacking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_theme = std::make_unique<ui::Theme>();
        m_parts = std::make_unique<Parts>();
        VERIFY_RESULT(m_parts->document.open(kFile, kStack));
        m_parts->playback.setFilm(300, FrameRate());
        m_parts->view.setFilm(300, FrameRate());
        m_parts->view.setEditable(true);
        m_parts->view.resize(1000, 240);
        m_parts->view.show();
        m_parts->editing.setFilm(kFile, 10, {});
        QVERIFY(QTest::qWaitForWindowExposed(&m_parts->view));
    }
    void cleanup() { m_parts.reset(); }

    void levelsFollowTracks_data()
    {
        QTest::addColumn<QList<int>>(
            "clips"); // start, end, track, level, is it moved; in the order of the page
        QTest::addColumn<QString>("levels");
        QTest::newRow("above by the page already")
            << QList<int>{0, 4, 0, 0, 0, /**/ 0, 4, 1, 0, 1} << QString();
        QTest::newRow("over what comes later in the page")
            << QList<int>{0, 4, 1, 0, 1, /**/ 0, 4, 0, 0, 0} << QStringLiteral("0:1");
        QTest::newRow("over what has a level")
            << QList<int>{0, 4, 0, 5, 0, /**/ 0, 4, 1, 0, 1} << QStringLiteral("1:5");
        QTest::newRow("not seen together") << QList<int>{0, 4, 1, 0, 1, /**/ 4, 8, 0, 0, 0} << QString();
        QTest::newRow("between two") << QList<int>{0, 4, 0, 1, 0, /**/ 0, 4, 1, 9, 1, /**/ 0, 4, 2, 5, 0}
                                     << QStringLiteral("1:5");
        QTest::newRow("below: the other goes up, as nothing goes behind the film")
            << QList<int>{0, 4, 1, 0, 0, /**/ 0, 4, 0, 0, 1} << QStringLiteral("0:1");
        QTest::newRow("and what covered that one does so still")
            << QList<int>{0, 4, 1, 0, 0, /**/ 0, 4, 0, 0, 1, /**/ 0, 4, 2, 0, 0} << QStringLiteral("0:1 2:1");
        QTest::newRow("but not what its author wants otherwise")
            << QList<int>{0, 4, 2, -1, 0, /**/ 0, 4, 1, 0, 0, /**/ 2, 4, 0, 0, 1}
            << QStringLiteral("0:1 1:1");
        QTest::newRow("nothing is moved") << QList<int>{0, 4, 1, 0, 0, /**/ 0, 4, 0, 0, 0} << QString();
    }
    void levelsFollowTracks()
    {
        QFETCH(QList<int>, clips);
        std::vector<PaintedClip> painted;
        for (int i = 0; i < clips.size(); i += 5)
            painted.push_back({i / 5, double(clips[i]), double(clips[i + 1]), clips[i + 2], clips[i + 3],
                               i / 5, clips[i + 4] != 0});
        QStringList levels;
        for (const auto &[clip, level] : ui::levelsForTracks(painted))
            levels << QString::asprintf("%d:%d", clip, level);
        QTEST(levels.join(QLatin1Char(' ')), "levels");
    }

    void tracksFollowLevels_data()
    {
        QTest::addColumn<QList<int>>("clips"); // start, end, track, level, is it moved; as in the page
        QTest::addColumn<QString>("tracks");
        QTest::newRow("over it already") << QList<int>{0, 4, 0, 0, 0, /**/ 0, 4, 1, 0, 1} << QString();
        QTest::newRow("above what it covers now")
            << QList<int>{0, 4, 0, 5, 1, /**/ 0, 4, 1, 0, 0} << QStringLiteral("0:2");
        QTest::newRow("not above what is seen at another time")
            << QList<int>{0, 4, 0, 5, 1, /**/ 4, 8, 1, 0, 0} << QString();
        QTest::newRow("between two that leave room")
            << QList<int>{0, 4, 0, 3, 1, /**/ 0, 4, 1, 0, 0, /**/ 0, 4, 4, 9, 0} << QStringLiteral("0:2");
        QTest::newRow("between two that leave none")
            << QList<int>{0, 4, 0, 3, 1, /**/ 0, 4, 1, 0, 0, /**/ 0, 4, 2, 9, 0} << QStringLiteral("0:2 2:3");
        QTest::newRow("below all") << QList<int>{0, 4, 0, 1, 0, /**/ 0, 4, 1, 0, 1}
                                   << QStringLiteral("0:1 1:0");
        QTest::newRow("tracks that mean something else")
            << QList<int>{0, 4, 1, 5, 1, /**/ 0, 4, 3, 0, 0, /**/ 0, 4, 0, 9, 0} << QString();
        QTest::newRow("two, in their order")
            << QList<int>{0, 4, 0, 5, 1, /**/ 0, 4, 1, 5, 1, /**/ 0, 4, 2, 0, 0} << QStringLiteral("0:3 1:4");
    }

    void tracksFollowLevels()
    {
        QFETCH(QList<int>, clips);
        std::vector<PaintedClip> painted;
        for (int i = 0; i < int(clips.size()) / 5; ++i)
            painted.push_back({i, double(clips[i * 5]), double(clips[i * 5 + 1]), clips[i * 5 + 2],
                               clips[i * 5 + 3], i, clips[i * 5 + 4] != 0});
        QStringList tracks;
        for (const auto &[clip, track] : ui::tracksForLevels(painted))
            tracks << QStringLiteral("%1:%2").arg(clip).arg(track);
        QTEST(tracks.join(QLatin1Char(' ')), "tracks");
    }

    void whatGoesToAHigherTrackCoversWhatItPasses()
    {
        int asked = 0;
        m_parts->editing.setLevels([&asked](const auto &answer) {
            ++asked;
            answer({{at("#c"), {3, false}}});
        });
        m_parts->selection.select(at("#a"));
        QCOMPARE(asked, 0);
        Q_EMIT m_parts->view.clipsMoved({{0, 2, {0}}});
        QVERIFY2(bytes().contains(
                     "id='a' data-start='0' data-duration='4' data-track-index='2' style='z-index: 4"),
                 bytes());
        QCOMPARE(m_parts->document.undoStack().count(), 1);
        m_parts->document.undoStack().undo();
        QCOMPARE(bytes(), kStack);
        Q_EMIT m_parts->view.clipsMoved({{1, 2, {150}}}); // alone at its time
        QVERIFY(!bytes().contains("z-index"));
        m_parts->document.undoStack().undo();
        Q_EMIT m_parts->view.clipsMoved({{0, 0, {30}}}); // no other track
        QVERIFY(!bytes().contains("z-index"));
        QCOMPARE(asked, 2);
        m_parts->document.undoStack().undo();
        Q_EMIT m_parts->view.clipsMoved({{2, 0, {240}}}); // below, to where nothing else is
        QVERIFY(!bytes().contains("z-index"));
    }

    void clipsHaveAMenu()
    {
        m_parts->menus.showAt(pointAt(1, "#c"));
        QCOMPARE(m_parts->selection.elements(), QList{at("#c")}); // it is about that
        const auto menus = m_parts->view.findChildren<QMenu *>(QStringLiteral("timelineMenu"));
        QCOMPARE(menus.size(), 1);
        using enum ui::ActionId;
        for (const ui::ActionId id :
             {Split, TrimStartHere, Cut, Copy, Paste, Duplicate, Delete, RippleDelete, CloseGaps,
              ToggleHidden, ToggleLocked, AddKeyframe, AddBeat, RemoveBeat})
            QVERIFY(menus.front()->actions().contains(m_parts->registry.action(id)));
    }

    void gapsAreClosedByAMenu()
    {
        m_parts->menus.showAt(pointAt(4.5, "#a"));
        trigger("gapMenu", "closeGap");
        QCOMPARE(bytes(), QByteArray(kStack).replace("id='b' data-start='5'", "id='b' data-start='4'"));
        m_parts->menus.showAt(pointAt(9, "#a"));
        QVERIFY(!action("gapMenu", "closeGap")->isEnabled()); // nothing is behind it
        trigger("gapMenu", "closeAllGaps");
        QCOMPARE(m_parts->document.undoStack().count(), 1); // there is none left
    }

    void tracksHaveAMenu()
    {
        Q_EMIT m_parts->view.trackMenuRequested(1, {});
        QCOMPARE(action("trackMenu", "timeline.hideTrack")->text(), QStringLiteral("&Hide V1"));
        trigger("trackMenu", "timeline.selectTrack");
        QCOMPARE(m_parts->selection.elements(), (QList{at("#a"), at("#b")}));
        Q_EMIT m_parts->view.trackMenuRequested(2, {});
        trigger("trackMenu", "timeline.hideTrack");
        QVERIFY2(bytes().contains("data-duration='4' data-hidden></audio>"), bytes());
        Q_EMIT m_parts->view.trackMenuRequested(2, {});
        QVERIFY(action("trackMenu", "timeline.hideTrack")->isChecked());
    }

    /// What is no command is about the place under the pointer, and says why here.
    void menusAreOfCommands()
    {
        const QStringList ofThePlace{QStringLiteral("closeGap"),     // the gap that was pressed
                                     QStringLiteral("closeAllGaps"), // of its track; "clip.closeGaps" else
                                     QStringLiteral("trackSolo"),    // "clip.solo" is that of the selection
                                     QStringLiteral("trackLanes")};  // likewise "clip.keyLanes"
        const auto all = m_parts->registry.all();
        const auto others = [&](const char *name) {
            QStringList unknown;
            const auto menus = m_parts->view.findChildren<QMenu *>(QString::fromLatin1(name));
            for (const QAction *each : menus.back()->actions()) {
                const bool isKnown = ui::isPanelCommand(*each) ||
                                     std::find(all.begin(), all.end(), each) != all.end() ||
                                     ofThePlace.contains(each->objectName());
                if (!isKnown && !each->isSeparator() && !each->menu())
                    unknown << each->text();
            }
            return unknown;
        };
        m_parts->menus.showAt(pointAt(1, "#c"));
        QCOMPARE(others("timelineMenu"), QStringList());
        m_parts->menus.showAt(pointAt(9, "#a"));
        QCOMPARE(others("gapMenu"), QStringList());
        Q_EMIT m_parts->view.trackMenuRequested(1, {});
        QCOMPARE(others("trackMenu"), QStringList());
        // Without a menu the commands are those of the track of what is selected.
        qDeleteAll(m_parts->view.findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
        m_parts->selection.select(at("#a"));
        auto *selectTrack = m_parts->view.findChild<QAction *>(QStringLiteral("timeline.selectTrack"));
        QVERIFY(selectTrack->isEnabled());
        selectTrack->trigger();
        QCOMPARE(m_parts->selection.elements(), (QList{at("#a"), at("#b")}));
        m_parts->selection.clear();
        QVERIFY(!selectTrack->isEnabled());
    }

    void tracksHaveNamesOfTheirOwn()
    {
        ui::TrackHeaders &headers = m_parts->view.headers();
        QSignalSpy changed(&m_parts->view, &ui::TimelineView::trackViewsChanged);
        const auto nameIt = [&headers](const char *name, Qt::Key key) {
            auto *edit = headers.findChild<QLineEdit *>(QStringLiteral("trackNameEdit"));
            QVERIFY(edit && edit->isVisible());
            edit->setText(QLatin1String(name));
            QTest::keyClick(edit, key);
            QVERIFY(!edit->isVisible());
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        };
        QTest::mouseDClick(&headers, Qt::LeftButton, {}, headers.trackRect(0).center() - QPoint(60, 0));
        nameIt(" Titles ", Qt::Key_Return);
        QCOMPARE(headers.describe(0), QStringLiteral("Track Titles, V2, 1 clips"));
        headers.setFocus(Qt::TabFocusReason);
        headers.setCurrent(0);
        QTest::keyClick(&headers, Qt::Key_F2);
        nameIt("Something else", Qt::Key_Escape);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(bytes(), kStack); // nobody else's concern
        // It goes along when its track is numbered anew.
        VERIFY_RESULT(m_parts->actions.moveClips({{at("#c"), std::nullopt, 7}}));
        QCOMPARE(m_parts->view.scene().names.front().track.index, 7);
        headers.rename(0);
        nameIt("", Qt::Key_Return);
        QVERIFY(m_parts->view.scene().names.empty());
    }

    void headersAreReachedByKeysAndReaders()
    {
        ui::TrackHeaders &headers = m_parts->view.headers();
        headers.setFocus(Qt::TabFocusReason);
        QSignalSpy menus(&m_parts->view, &ui::TimelineView::trackMenuRequested);
        QTest::keyClick(&headers, Qt::Key_Down);
        QCOMPARE(headers.current(), 1);
        QTest::keyClick(&headers, Qt::Key_Space);
        QCOMPARE(bytes().count("data-hidden"), 2);
        QTest::keyClick(&headers, Qt::Key_Right);
        QTest::keyClick(&headers, Qt::Key_Return);
        QCOMPARE(bytes().count("data-timeline-locked"), 2);
        QCOMPARE(headers.describe(1), QStringLiteral("Track V1, 2 clips, hidden, locked"));
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&headers);
        QCOMPARE(list->childCount(), 3);
        QCOMPARE(list->child(1)->text(QAccessible::Name), headers.describe(1));
        QVERIFY(!list->child(1)->rect().isEmpty());
        list->child(1)->actionInterface()->doAction(QStringLiteral("hide"));
        QVERIFY(!bytes().contains("data-hidden"));
        QContextMenuEvent menu(QContextMenuEvent::Keyboard, {}, {});
        QApplication::sendEvent(&headers, &menu);
        QCOMPARE(menus.size(), 1);
        QCOMPARE(menus.front().front().toInt(), 1);
    }

    void beatsAreSetByHand()
    {
        const test::TempProject project;
        project.write(QStringLiteral("song.wav"), "no sound");
        ui::MediaLooks media;
        media.setProject(project.folder());
        m_parts->view.setMedia(&media);
        VERIFY_RESULT(
            m_parts->actions.setAttribute({at("#s")}, QStringLiteral("src"), QStringLiteral("song.wav")));
        VERIFY_RESULT(m_parts->actions.slipClip(at("#s"), 1));
        m_parts->document.undoStack().clear();
        ui::BeatEditing beats(m_parts->registry,
                              {m_parts->view, m_parts->document, m_parts->actions, m_parts->playback, media,
                               [](const QString &) -> Result<> { return fail(ErrorKind::Io, {}); }});
        QSignalSpy refused(&beats, &ui::BeatEditing::refused);
        const auto known = [&media] { return media.beats(QStringLiteral("song.wav")); };
        QTRY_VERIFY_WITH_TIMEOUT(known(), 30'000);
        QVERIFY(!m_parts->registry.action(ui::ActionId::AddBeat)->isEnabled());
        m_parts->selection.select(at("#s"));
        m_parts->playback.showFrame({0}); // before it is heard
        m_parts->registry.action(ui::ActionId::AddBeat)->trigger();
        QCOMPARE(refused.size(), 1);
        m_parts->playback.showFrame({120});
        m_parts->registry.action(ui::ActionId::AddBeat)->trigger();
        const QString file = library::beatFileOf(QStringLiteral("song.wav"));
        QCOMPARE(*library::beatsIn(m_parts->document.bytes(file)), (std::vector<media::SoundBeat>{{2, 1}}));
        QCOMPARE(*known(), (std::vector<media::SoundBeat>{{2, 1}}));
        QCOMPARE(m_parts->document.undoStack().undoText(), QStringLiteral("Add a beat"));
        m_parts->registry.action(ui::ActionId::RemoveBeat)->trigger();
        QVERIFY(known()->empty());
        m_parts->document.undoStack().undo();
        QCOMPARE(known()->size(), 1U);
        m_parts->playback.showFrame({150});
        m_parts->registry.action(ui::ActionId::RemoveBeat)->trigger();
        QCOMPARE(refused.size(), 2); // none is there
        m_parts->document.undoStack().undo();
        QVERIFY(m_parts->document.bytes(file).isEmpty());
        m_parts->view.setMedia(nullptr);
    }

    void beatsAreDraggedAndClickedAway()
    {
        const test::TempProject project;
        const QString file = library::beatFileOf(QStringLiteral("song.wav"));
        project.write(QStringLiteral("song.wav"), "no sound");
        project.write(file, library::beatText(QStringLiteral("song.wav"), {{1.5, 1}, {2, 0.5F}, {2.5, 1}}));
        ui::MediaLooks media;
        media.setProject(project.folder());
        ui::TimelineView &view = m_parts->view;
        view.setMedia(&media);
        view.setSnapping(false);
        view.setScale(100);
        VERIFY_RESULT(
            m_parts->actions.setAttribute({at("#s")}, QStringLiteral("src"), QStringLiteral("song.wav")));
        VERIFY_RESULT(m_parts->actions.slipClip(at("#s"), 1)); // half a second of the film is the first beat
        m_parts->document.undoStack().clear();
        ui::BeatEditing beats(
            m_parts->registry,
            {view, m_parts->document, m_parts->actions, m_parts->playback, media, [&](const QString &name) {
                 return m_parts->document.open(name, test::readFile(project.path(name)));
             }});
        const auto known = [&media] { return media.beats(QStringLiteral("song.wav")); };
        QTRY_VERIFY_WITH_TIMEOUT(known(), 30'000);
        QCOMPARE(known()->size(), 3U);
        const auto dot = [&](int beat) {
            const auto &scene = view.scene();
            int clip = 0;
            while (scene.model.clip(clip).path != at("#s"))
                ++clip;
            const ui::TimelineClip &song = scene.model.clip(clip);
            const double seconds = song.start + (known()->at(std::size_t(beat)).seconds - song.mediaStart);
            return QPoint(int(std::lround(scene.geometry.xOf(seconds))),
                          int(view.rectOf(clip).bottom() - ui::kBeatLift));
        };
        moveTo(dot(1), Qt::NoButton);
        QCOMPARE(view.scene().beat.number, 1);
        QCOMPARE(view.viewport()->cursor().shape(), Qt::SizeHorCursor);
        const QPoint from = dot(1);
        QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
        moveTo(from + QPoint(20, 0), Qt::LeftButton);
        QTest::keyClick(&view, Qt::Key_Escape); // calls it off
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, from + QPoint(20, 0));
        QVERIFY(!m_parts->document.undoStack().canUndo());
        QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
        moveTo(from + QPoint(10, 0), Qt::LeftButton);
        QVERIFY(view.scene().beatMove.has_value());
        moveTo(from + QPoint(20, 0), Qt::LeftButton); // 0.2 s
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, from + QPoint(20, 0));
        QVERIFY2(std::abs(known()->at(1).seconds - 2.2) < 0.01,
                 qPrintable(QString::number(known()->at(1).seconds)));
        QCOMPARE(known()->at(1).strength, 0.5F);
        QCOMPARE(*library::beatsIn(m_parts->document.bytes(file)), *known());
        QCOMPARE(m_parts->document.undoStack().undoText(), QStringLiteral("Move a beat"));
        QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::AltModifier, dot(0));
        QCOMPARE(known()->size(), 2U);
        QCOMPARE(m_parts->document.undoStack().count(), 2); // one step each
        m_parts->document.undoStack().undo();
        m_parts->document.undoStack().undo();
        QCOMPARE(*known(), (std::vector<media::SoundBeat>{{1.5, 1}, {2, 0.5F}, {2.5, 1}}));
        view.setMedia(nullptr);
    }

private:
    struct Parts
    {
        Parts()
        {
            QObject::connect(&document, &edit::Document::changed, &editing, &ui::TimelineEditing::refresh);
        }

        edit::Document document;
        edit::EditorActions actions{document};
        ui::Selection selection{document};
        ui::PlaybackController playback;
        ui::ActionRegistry registry;
        ui::TimelineView view;
        ui::TimelineEditing editing{view, document, actions, selection};
        ui::TimelineMenus menus{{view, editing, registry, playback}, nullptr};
    };

    QByteArray bytes() const { return m_parts->document.bytes(kFile); }
    void moveTo(QPoint point, Qt::MouseButtons buttons) const
    {
        QWidget *viewport = m_parts->view.viewport();
        QMouseEvent event(QEvent::MouseMove, point, viewport->mapToGlobal(point), Qt::NoButton, buttons, {});
        QApplication::sendEvent(viewport, &event);
    }
    /// On the row of a clip, in the viewport.
    QPoint pointAt(double seconds, const char *clip) const
    {
        const auto &scene = m_parts->view.scene();
        for (int i = 0; i < int(scene.model.clips().size()); ++i) {
            if (scene.model.clip(i).path == at(clip))
                return {int(scene.geometry.xOf(seconds)), int(m_parts->view.rectOf(i).center().y())};
        }
        return {};
    }
    QAction *action(const char *menu, const char *name) const
    {
        const auto menus = m_parts->view.findChildren<QMenu *>(QString::fromLatin1(menu));
        return menus.isEmpty() ? nullptr : test::entryOf(*menus.back(), QString::fromLatin1(name));
    }
    void trigger(const char *menu, const char *name) const
    {
        QAction *found = action(menu, name);
        QVERIFY(found);
        found->trigger();
        delete m_parts->view.findChildren<QMenu *>(QString::fromLatin1(menu)).back();
    }

    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<Parts> m_parts;
};

MUTO_TEST_MAIN(QApplication, TestClipStacking)
#include "tst_clip_stacking.moc"
