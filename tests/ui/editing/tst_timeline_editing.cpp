#include "ui/editing/timeline_editing.h"

#include "tests/support/edited_file.h"
#include "tests/support/result_check.h"
#include "tests/support/test_main.h"
#include "ui/editing/edit_commands.h"
#include "ui/editing/project_saver.h"
#include "ui/editing/selection.h"
#include "ui/main/action_registry.h"
#include "ui/preview/playback_controller.h"
#include "ui/support/theme.h"
#include "ui/timeline/timeline_view.h"

#include <QAction>
#include <QApplication>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace muto;
using edit::ElementPath;
using muto::test::at;
using muto::test::kFile;
using ui::ActionId;

namespace {

const QString kPart = QStringLiteral("part.html");
const QByteArray kHtml =
    "<div id=\"root\" data-composition-id=\"main\" data-start=\"0\" data-duration=\"10\" data-fps=\"30\">\n"
    "  <p id='a' data-start='0' data-duration='2'>A</p>\n"
    "  <p id='b' data-start='4' data-duration='2'>B</p>\n"
    "  <p data-start='7' data-duration='1' data-track-index='1'>C</p>\n"
    "</div>\n";

QByteArray edited(const char *from, const char *to)
{
    return QByteArray(kHtml).replace(from, to);
}

} // namespace

/// The real timeline and the real commands, on a document.
class TestTimelineEditing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_theme = std::make_unique<ui::Theme>();
        m_parts = std::make_unique<Parts>(m_folder.path());
        VERIFY_RESULT(m_parts->document.open(kFile, kHtml));
        m_parts->playback.setFilm(300, FrameRate());
        m_parts->view.setFilm(300, FrameRate());
        m_parts->view.setEditable(true);
        m_parts->view.resize(1000, 240);
        m_parts->view.show();
        m_parts->commands.setEntry(kFile);
        m_parts->editing.setFilm(kFile, 10, {});
        QVERIFY(QTest::qWaitForWindowExposed(&m_parts->view));
    }

    void cleanup() { m_parts.reset(); }

    void aDragIsOneStepAndUndoneToTheByte()
    {
        drag(rectOf("#b").center().toPoint(), pixelsOf(1.0));
        const QByteArray moved = bytes();
        QVERIFY(moved != kHtml);
        QCOMPARE(m_parts->document.undoStack().count(), 1);
        QCOMPARE(m_parts->selection.elements(), QList{at("#b")});
        action(ActionId::Undo).trigger();
        QCOMPARE(bytes(), kHtml);
        action(ActionId::Redo).trigger();
        QCOMPARE(bytes(), moved);
    }

    void withControlATrimTakesWhatFollowsAlong()
    {
        const auto pull = [this](QPointF edge, int dx) {
            QWidget *port = m_parts->view.viewport();
            const auto send = [&](QEvent::Type type, double x, Qt::KeyboardModifiers modifiers) {
                const QPointF at(x, edge.y());
                QMouseEvent event(type, at, port->mapToGlobal(at), Qt::LeftButton, Qt::LeftButton, modifiers);
                QApplication::sendEvent(port, &event);
            };
            send(QEvent::MouseButtonPress, edge.x(), {});
            send(QEvent::MouseMove, edge.x() + dx / 2.0, Qt::ControlModifier);
            send(QEvent::MouseMove, edge.x() + dx, Qt::ControlModifier);
            send(QEvent::MouseButtonRelease, edge.x() + dx, Qt::ControlModifier);
        };
        const auto edgeOf = [this](bool isStart) {
            const QRectF a = rectOf("#a");
            return QPointF(isStart ? a.left() + 2 : a.right() - 2, a.center().y());
        };
        m_parts->view.setSnapping(false);
        pull(edgeOf(false), pixelsOf(3)); // past where the next one begins
        QVERIFY2(bytes().contains("id='b' data-start='7"), bytes());
        QCOMPARE(m_parts->document.undoStack().count(), 1);
        m_parts->document.undoStack().undo();
        pull(edgeOf(true), pixelsOf(1));
        QVERIFY2(bytes().contains("id='a' data-start='0' data-duration='1") ||
                     bytes().contains("id='a' data-start='0' data-duration='0.9"),
                 bytes());
        QVERIFY2(!bytes().contains("id='b' data-start='4'"), bytes());
        m_parts->document.undoStack().undo();
        QCOMPARE(bytes(), kHtml);
    }

    /// Nothing moves away under the mouse when the page says that the film has become longer.
    void theScaleStaysWhenTheFilmGrows()
    {
        const auto scale = [this] { return m_parts->view.scene().geometry.pixelsPerSecond; };
        m_parts->editing.setFilm(kFile, 12, {}); // the page tells of a film that was just opened
        const double whole = scale();
        VERIFY_RESULT(m_parts->actions.trimEnd(at("#b"), 9));
        m_parts->editing.setFilm(kFile, 16, {});
        QCOMPARE(scale(), whole);
        VERIFY_RESULT(m_parts->document.open(kPart, kHtml));
        m_parts->editing.setFilm(kPart, 16, {});
        QVERIFY(scale() < whole); // another film is seen as a whole
    }

    void anEdgeIsTrimmed()
    {
        const QRectF clip = rectOf("#a");
        drag(QPointF(clip.right() - 2, clip.center().y()).toPoint(), pixelsOf(1.0));
        QVERIFY(bytes() != kHtml);
        QVERIFY(bytes().contains("id='a' data-start='0' data-duration='3"));
    }

    void escapeTakesAGestureBack_data()
    {
        QTest::addColumn<double>("at"); ///< In parts of the clip from its middle to its end.
        QTest::addColumn<QPoint>("by");
        QTest::newRow("move") << 0.0 << QPoint(60, 0);
        QTest::newRow("to another track") << 0.0 << QPoint(0, -30);
        QTest::newRow("trim the end") << 0.95 << QPoint(60, 0);
        QTest::newRow("trim the start") << -0.95 << QPoint(20, 0);
        QTest::newRow("marquee") << 1.5 << QPoint(-80, 10);
    }

    void escapeTakesAGestureBack()
    {
        QFETCH(double, at);
        QFETCH(QPoint, by);
        m_parts->selection.select({kFile, QStringLiteral("#b")});
        const QRectF clip = rectOf("#a");
        const QPoint from = (clip.center() + QPointF(at * clip.width() / 2, 0)).toPoint();
        const auto isShown = [this] {
            const ui::TimelineScene &scene = m_parts->view.scene();
            return !scene.move.moves.empty() || scene.trim || scene.marquee;
        };
        QWidget *port = m_parts->view.viewport();
        QTest::mouseMove(port, from);
        QTest::mousePress(port, Qt::LeftButton, {}, from);
        QTest::mouseMove(port, from + by / 2);
        QTest::mouseMove(port, from + by);
        QVERIFY(isShown());
        QCOMPARE(m_parts->selection.elements(), QList{muto::test::at("#a")});
        QTest::keyClick(&m_parts->view, Qt::Key_Escape);
        QVERIFY(!isShown());
        QTest::mouseMove(port, from + by * 2);
        QTest::mouseRelease(port, Qt::LeftButton, {}, from + by * 2);
        QVERIFY(!isShown());
        QCOMPARE(m_parts->selection.elements(), QList{muto::test::at("#b")});
        QCOMPARE(bytes(), kHtml);
        QVERIFY(!m_parts->document.undoStack().canUndo());
    }

    void severalAreTrimmedTogether()
    {
        m_parts->selection.set({at("#a"), at("#b")});
        const QRectF clip = rectOf("#b");
        drag(QPointF(clip.right() - 2, clip.center().y()).toPoint(), -pixelsOf(1.0));
        QVERIFY(bytes().contains("id='a' data-start='0' data-duration='1"));
        QVERIFY(bytes().contains("id='b' data-start='4' data-duration='1"));
        action(ActionId::Undo).trigger();
        QCOMPARE(bytes(), kHtml);
    }

    void altSlipsWhatIsShown_data()
    {
        QTest::addColumn<bool>("byTool");
        QTest::newRow("with Alt") << false;
        QTest::newRow("with the tool") << true;
    }
    void altSlipsWhatIsShown()
    {
        QFETCH(bool, byTool);
        openFootage();
        m_parts->view.setSlip(byTool);
        const QByteArray before = bytes();
        const auto modifier = byTool ? Qt::NoModifier : Qt::AltModifier;
        drag(rectOf("#f").center().toPoint(), -pixelsOf(0.5), modifier);
        QVERIFY2(bytes().contains("data-media-start='2.5'"), bytes());
        QVERIFY(bytes().contains("data-start='1' data-duration='4'")); // it lies where it lay
        QCOMPARE(m_parts->document.undoStack().count(), 1);
        drag(rectOf("#f").center().toPoint(), pixelsOf(4), modifier); // no further than the source goes
        QVERIFY(bytes().contains("data-media-start='0'"));
        action(ActionId::Undo).trigger();
        action(ActionId::Undo).trigger();
        QCOMPARE(bytes(), before);
        QTest::mousePress(m_parts->view.viewport(), Qt::LeftButton, Qt::AltModifier,
                          rectOf("#f").center().toPoint());
        QTest::mouseMove(m_parts->view.viewport(), rectOf("#f").center().toPoint() + QPoint(40, 0));
        QVERIFY(m_parts->view.scene().slip.has_value());
        QVERIFY2(bytes() != before, "the preview shows it already");
        QCOMPARE(m_parts->document.undoStack().count(), 1);
        QTest::keyClick(&m_parts->view, Qt::Key_Escape);
        QTest::mouseRelease(m_parts->view.viewport(), Qt::LeftButton, {}, {5, 5});
        QCOMPARE(bytes(), before);
        QVERIFY(!m_parts->document.isInGesture());
        QVERIFY2(m_parts->document.undoStack().canRedo(), "what had been undone can still be done again");
        QCOMPARE(m_parts->document.undoStack().index(), 0);
    }

    void keysSlipToo()
    {
        openFootage();
        m_parts->selection.select(at("#f"));
        m_parts->view.slipSelection(3);
        QVERIFY2(bytes().contains("data-media-start='2.1'"), bytes());
        m_parts->view.slipSelection(-3);
        QVERIFY(bytes().contains("data-media-start='2'"));
    }

    void compositionsAreExpandedInPlace()
    {
        openNested();
        const auto &model = m_parts->view.scene().model;
        QCOMPARE(model.clips().size(), 1U);
        const auto opener = m_parts->view.scene().geometry.disclosureRect(model.clip(0), 0);
        QVERIFY(opener.has_value());
        QTest::mouseClick(m_parts->view.viewport(), Qt::LeftButton, {}, opener->center().toPoint());
        QCOMPARE(model.clips().size(), 3U); // not what is in itself
        QVERIFY(model.clip(0).isExpanded);
        QCOMPARE(model.clip(1).path, (ElementPath{kPart, QStringLiteral("#t")}));
        QCOMPARE(model.clip(1).start, 3.0);
        QCOMPARE(model.clip(1).end, 4.0);
        QCOMPARE(model.clip(2).end, 6.0); // with its host
        // They can be selected and moved.
        QTest::mouseClick(m_parts->view.viewport(), Qt::LeftButton, {},
                          m_parts->view.rectOf(1).center().toPoint());
        QCOMPARE(m_parts->selection.elements(), (QList{ElementPath{kPart, QStringLiteral("#t")}}));
        const QByteArray before = m_parts->document.bytes(kPart);
        drag(m_parts->view.rectOf(1).center().toPoint(), pixelsOf(0.5));
        QVERIFY2(m_parts->document.bytes(kPart).contains("<p id='t' data-start='1.5'"),
                 m_parts->document.bytes(kPart));
        QCOMPARE(model.clip(1).start, 3.5);
        const QRectF moved = m_parts->view.rectOf(1);
        drag(QPointF(moved.right() - 2, moved.center().y()).toPoint(), pixelsOf(0.5));
        QVERIFY(m_parts->document.bytes(kPart).contains("data-start='1.5' data-duration='1.5'"));
        drag(m_parts->view.rectOf(1).center().toPoint(), pixelsOf(-4)); // no further than its composition
        QCOMPARE(model.clip(1).start, 2.0);
        const QPoint thirdOf = m_parts->view.rectOf(1).center().toPoint();
        m_parts->view.setRazor(true);
        QTest::mouseClick(m_parts->view.viewport(), Qt::LeftButton, {}, thirdOf);
        m_parts->view.setRazor(false);
        QCOMPARE(m_parts->document.bytes(kPart).count("<p id="), 2);
        for (int step = 0; step < 4; ++step)
            action(ActionId::Undo).trigger();
        QCOMPARE(m_parts->document.bytes(kPart), before);
        m_parts->selection.select({kPart, QStringLiteral("#t")});
        // The commands mean the time that it is in there, as long as it can be seen there.
        m_parts->playback.seek({105});
        action(ActionId::TrimEndHere).trigger();
        QVERIFY2(m_parts->document.bytes(kPart).contains("<p id='t' data-start='1' data-duration='0.5'"),
                 m_parts->document.bytes(kPart));
        action(ActionId::Undo).trigger();
        action(ActionId::Split).trigger();
        QVERIFY(m_parts->document.bytes(kPart).contains("id='t-2' data-start='1.5' data-duration='0.5'"));
        action(ActionId::Undo).trigger();
        QSignalSpy refused(&m_parts->commands, &ui::EditCommands::refused);
        m_parts->playback.seek({30}); // before it is
        m_parts->selection.select({kPart, QStringLiteral("#t")});
        action(ActionId::Split).trigger();
        action(ActionId::TrimEndHere).trigger();
        QCOMPARE(refused.count(), 2);
        QCOMPARE(m_parts->document.bytes(kPart), before);
        // They follow when their host moves, and edits of their own file.
        VERIFY_RESULT(m_parts->actions.moveClip(at("#s"), 1));
        QCOMPARE(model.clip(1).start, 2.0);
        VERIFY_RESULT(m_parts->actions.moveClip({kPart, QStringLiteral("#t")}, 2));
        QCOMPARE(model.clip(1).start, 3.0);
        m_parts->view.selectAll();
        QCOMPARE(m_parts->view.selection(), std::vector{0});
        m_parts->view.toggleExpanded();
        QCOMPARE(model.clips().size(), 1U);
    }

    void templatesAreExpandedAndEntered()
    {
        VERIFY_RESULT(m_parts->actions.editSource(
            kFile, "<div id=\"root\" data-composition-id=\"main\" data-start=\"0\" data-duration=\"10\">\n"
                   "<div id='one' data-composition-id='x' data-start='2' data-duration='4'></div>\n</div>\n"
                   "<template id='x-template'><div data-composition-id='x' data-duration='3'>\n"
                   "<p id='t' data-start='1' data-duration='1'>T</p>\n"
                   "<p id='u' data-start='t' data-duration='9'>U</p>\n</div></template>\n"));
        const auto &model = m_parts->view.scene().model;
        QCOMPARE(model.clips().size(), 1U);
        QVERIFY(model.clip(0).isExpandable());
        m_parts->editing.enterParts(0);
        QCOMPARE(model.clips().size(), 3U);
        QCOMPARE(m_parts->selection.primary(), at("#t"));
        QCOMPARE(model.clip(1).start, 3.0);
        QCOMPARE(model.clip(2).start, 4.0);
        QCOMPARE(model.clip(2).end, 6.0); // with its host
        const QByteArray before = bytes();
        drag(m_parts->view.rectOf(1).center().toPoint(), pixelsOf(0.5));
        QVERIFY2(bytes().contains("<p id='t' data-start='1.5'"), bytes());
        QCOMPARE(model.clip(1).start, 3.5);
        action(ActionId::Undo).trigger();
        QCOMPARE(bytes(), before);
        // The film is as long as its own clips, and they go with their host.
        m_parts->actions.setDurationFollowsClips(true);
        VERIFY_RESULT(m_parts->actions.moveClip(at("#one"), 1));
        QVERIFY2(bytes().contains("data-start=\"0\" data-duration=\"5\""), bytes());
        QCOMPARE(model.clip(1).start, 2.0);
    }

    void compositionsInThePageAreExpandedToo()
    {
        VERIFY_RESULT(m_parts->actions.editSource(
            kFile, "<div id=\"root\" data-composition-id=\"main\" data-start=\"0\" data-duration=\"10\">\n"
                   "<p id='first' data-start='0' data-duration='1' data-track-index='3'>1</p>\n"
                   "<div id='scene' data-composition-id='scene' data-start='2' data-duration='4'>\n"
                   "<p id='t' data-start='1' data-duration='1'>T</p>\n"
                   "<div id='deep' data-composition-id='deep' data-start='2' data-duration='2'>\n"
                   "<p id='d' data-start='0.5' data-duration='9'>D</p>\n</div>\n</div>\n</div>\n"));
        const auto &model = m_parts->view.scene().model;
        const auto ids = [&model] {
            QStringList all;
            for (const ui::TimelineClip &clip : model.clips())
                all << clip.id;
            return all.join(QLatin1Char(' '));
        };
        QCOMPARE(ids(), QStringLiteral("first scene"));
        m_parts->selection.select(at("#scene"));
        m_parts->view.toggleExpanded();
        QCOMPARE(ids(), QStringLiteral("first scene t deep"));
        QCOMPARE(model.clip(2).start, 3.0);
        m_parts->selection.select(at("#deep"));
        m_parts->view.toggleExpanded();
        QCOMPARE(ids(), QStringLiteral("first scene t deep d"));
        QCOMPARE(model.clip(4).start, 4.5);
        QCOMPARE(model.clip(4).end, 6.0); // with its hosts
        QCOMPARE(model.rows()[std::size_t(model.rowOf(4))].depth, 2);
        const QByteArray before = bytes();
        drag(m_parts->view.rectOf(2).center().toPoint(), pixelsOf(-0.5));
        QVERIFY2(bytes().contains("<p id='t' data-start='0.5'"), bytes());
        QCOMPARE(model.clip(2).start, 2.5);
        action(ActionId::Undo).trigger();
        QCOMPARE(bytes(), before);
        // Both are selected, and what is inside goes with the other.
        m_parts->selection.set({at("#scene"), at("#t")});
        drag(m_parts->view.rectOf(1).center().toPoint(), pixelsOf(1));
        QVERIFY2(bytes().contains("data-start='3' data-duration='4'"), bytes());
        QVERIFY(bytes().contains("<p id='t' data-start='1'"));
        m_parts->selection.select(at("#scene"));
        m_parts->view.toggleExpanded();
        QCOMPARE(ids(), QStringLiteral("first scene"));
    }

    void aSoloLeavesOthersOutAndWritesNothing()
    {
        QSignalSpy leftOut(&m_parts->editing, &ui::TimelineEditing::leftOut);
        const auto last = [&] { return leftOut.back().front().value<QList<ElementPath>>(); };
        m_parts->selection.select(at("#root/p[2]"));
        m_parts->view.soloSelection();
        QCOMPARE(last(), (QList{at("#a"), at("#b")}));
        VERIFY_RESULT(m_parts->actions.moveClip(at("#b"), 5)); // told again after an edit
        QCOMPARE(leftOut.count(), 2);
        m_parts->view.soloSelection();
        QVERIFY(last().isEmpty());
        m_parts->view.toggleSolo(1);
        QCOMPARE(last(), QList{at("#root/p[2]")});
        VERIFY_RESULT(m_parts->actions.setTrack({at("#a"), at("#b")}, 1)); // the track is gone
        QVERIFY(last().isEmpty());
        QVERIFY(m_parts->view.scene().solo.empty());
        action(ActionId::Undo).trigger();
        action(ActionId::Undo).trigger();
        QCOMPARE(bytes(), kHtml);
    }

    void theRazorCutsOneOrAll()
    {
        m_parts->view.setRazor(true);
        const QPoint middle = rectOf("#b").center().toPoint();
        QTest::mouseClick(m_parts->view.viewport(), Qt::LeftButton, {}, middle);
        QCOMPARE(bytes(), edited("  <p id='b' data-start='4' data-duration='2'>B</p>\n",
                                 "  <p id='b' data-start='4' data-duration='1'>B</p>\n"
                                 "  <p id='b-2' data-start='5' data-duration='1'>B</p>\n"));
        QTest::mouseMove(m_parts->view.viewport(), rectOf("#b-2").center().toPoint());
        QVERIFY(m_parts->view.scene().cut);
        action(ActionId::Undo).trigger();
        QVERIFY(!m_parts->view.scene().cut); // the clip under the mouse has gone
        VERIFY_RESULT(m_parts->actions.moveClip(at("#root/p[2]"), 4.5));
        QTest::mouseClick(m_parts->view.viewport(), Qt::LeftButton, Qt::ShiftModifier, middle);
        QCOMPARE(bytes().count("<p "), 5);
    }

    void splittingLeavesOutWhatCannotBeSplit()
    {
        VERIFY_RESULT(m_parts->actions.editSource(
            kFile, edited("data-track-index='1'>C</p>\n",
                          "data-track-index='1'>C</p>\n  <div id='s' data-composition-id='part' "
                          "data-composition-src='part.html' data-start='0' data-duration='9' "
                          "data-track-index='2'></div>\n")));
        QSignalSpy refused(&m_parts->commands, &ui::EditCommands::refused);
        m_parts->playback.seek({150});
        action(ActionId::Split).trigger();
        QCOMPARE(refused.count(), 0);
        QVERIFY(bytes().contains("id='b-2' data-start='5' data-duration='1'"));
        action(ActionId::Undo).trigger();
        m_parts->selection.set({at("#a"), at("#s")});
        action(ActionId::Split).trigger();
        QCOMPARE(refused.count(), 1);
        m_parts->selection.clear();
        m_parts->view.setRazor(true);
        QTest::mouseClick(m_parts->view.viewport(), Qt::LeftButton, Qt::ShiftModifier,
                          rectOf("#b").center().toPoint());
        QVERIFY(bytes().contains("id='b-2' data-start='5' data-duration='1'"));
        QCOMPARE(refused.count(), 1);
    }

    void aTrackComesBetweenTwoOthers()
    {
        VERIFY_RESULT(
            m_parts->actions.setFlag({at("#root/p[2]")}, QStringLiteral("data-timeline-locked"), true));
        m_parts->document.undoStack().clear();
        const QByteArray before = bytes();
        const QPoint from = rectOf("#b").center().toPoint();
        const QPoint to(from.x(), int(rectOf("#b").top()) - 1); // between V2 and V1
        QWidget *port = m_parts->view.viewport();
        QTest::mousePress(port, Qt::LeftButton, {}, from);
        QTest::mouseMove(port, from - QPoint(0, 10));
        QTest::mouseMove(port, to);
        QCOMPARE(m_parts->view.scene().move.newSlot, std::optional(1));
        QTest::mouseRelease(port, Qt::LeftButton, {}, to);
        QByteArray after = before;
        after.replace("data-track-index='1' data-timeline-locked",
                      "data-track-index='2' data-timeline-locked");
        after.replace("id='b' data-start='4' data-duration='2'",
                      "id='b' data-start='4' data-duration='2' data-track-index='1'");
        QCOMPARE(bytes(), after);
        QCOMPARE(m_parts->view.scene().model.tracks().size(), 3U);
        action(ActionId::Undo).trigger();
        QCOMPARE(bytes(), before);
    }

    void whatCannotBeEditedStaysAndSaysWhy()
    {
        VERIFY_RESULT(m_parts->actions.setFlag({at("#b")}, QStringLiteral("data-timeline-locked"), true));
        const QByteArray before = bytes();
        QSignalSpy refused(&m_parts->commands, &ui::EditCommands::refused);
        m_parts->selection.select(at("#b"));
        m_parts->playback.seek({150});
        action(ActionId::Split).trigger();
        QCOMPARE(refused.count(), 1);
        QCOMPARE(bytes(), before);
    }

    void aLockThatSaysFalseIsNone()
    {
        const QLatin1String lock("data-timeline-locked");
        VERIFY_RESULT(m_parts->actions.setAttribute({at("#b")}, lock, QStringLiteral("false")));
        QVERIFY(!m_parts->view.scene().model.tracks().at(0).isLocked);
        m_parts->selection.select(at("#b"));
        m_parts->playback.seek({150});
        action(ActionId::Split).trigger();
        QCOMPARE(bytes().count("data-start='5'"), 1);
        m_parts->selection.select(at("#b"));
        action(ActionId::ToggleLocked).trigger();
        QCOMPARE(m_parts->document.html(kFile)
                     ->elements()
                     .at(std::size_t(*m_parts->document.find(at("#b"))))
                     .value(lock),
                 QString());
    }

    void selectionIsOne()
    {
        m_parts->selection.set({at("#a"), at("#root/p[2]")});
        QCOMPARE(m_parts->view.selection(), (std::vector<int>{0, 2}));
        QTest::mouseClick(m_parts->view.viewport(), Qt::LeftButton, {}, rectOf("#b").center().toPoint());
        QCOMPARE(m_parts->selection.elements(), QList{at("#b")});
        m_parts->selection.clear();
        QVERIFY(m_parts->view.selection().empty());
    }

    void tracksAreHiddenAndLocked()
    {
        Q_EMIT m_parts->view.trackHideToggled(1, true);
        QCOMPARE(bytes().count("data-hidden"), 2);
        QVERIFY(m_parts->view.scene().model.tracks().at(1).isHidden);
        Q_EMIT m_parts->view.trackLockToggled(0, true);
        QVERIFY(m_parts->view.scene().model.tracks().at(0).isLocked);
        QCOMPARE(bytes().count("data-timeline-locked"), 1);
    }

private:
    struct Parts
    {
        explicit Parts(const QString &folder)
            : saver(document, {folder, folder})
            , commands(registry, {document, actions, selection, saver, playback})
            , editing(view, document, actions, selection)
        {
            QObject::connect(&document, &edit::Document::changed, &editing, &ui::TimelineEditing::refresh);
            commands.setOwnTime(
                [this](const ElementPath &path, double seconds) { return editing.timeIn(path, seconds); });
            QObject::connect(&playback, &ui::PlaybackController::seekRequested, &playback,
                             [this](FrameIndex frame) { playback.showFrame(frame); });
        }

        edit::Document document;
        edit::EditorActions actions{document};
        ui::Selection selection{document};
        ui::ProjectSaver saver;
        ui::PlaybackController playback;
        ui::ActionRegistry registry;
        ui::TimelineView view;
        ui::EditCommands commands;
        ui::TimelineEditing editing;
    };

    QAction &action(ActionId id) const { return *m_parts->registry.action(id); }
    QByteArray bytes() const { return m_parts->document.bytes(kFile); }
    QRectF rectOf(const char *steps) const
    {
        const auto &clips = m_parts->view.scene().model.clips();
        for (std::size_t i = 0; i < clips.size(); ++i) {
            if (clips[i].path == at(steps))
                return m_parts->view.rectOf(int(i));
        }
        return {};
    }
    int pixelsOf(double seconds) const
    {
        return int(m_parts->view.scene().geometry.xOf(seconds) - m_parts->view.scene().geometry.xOf(0));
    }
    void openNested()
    {
        VERIFY_RESULT(m_parts->document.open(
            kPart,
            "<template><div data-composition-id='part' data-width='10' data-height='10'>\n"
            "<p id='t' data-start='1' data-duration='1'>T</p>\n"
            "<div id='again' data-composition-id='part' data-composition-src='part.html' data-start='2' "
            "data-duration='9'></div>\n</div></template>\n"));
        VERIFY_RESULT(m_parts->actions.editSource(
            kFile, "<div id=\"root\" data-composition-id=\"main\" data-start=\"0\" data-duration=\"10\">\n"
                   "<div id='s' data-composition-id='part' data-composition-src='part.html' data-start='2' "
                   "data-duration='4'></div>\n</div>\n"));
    }
    void openFootage()
    {
        VERIFY_RESULT(m_parts->actions.editSource(
            kFile, edited("  <p id='b' data-start='4' data-duration='2'>B</p>\n",
                          "  <video id='f' src='f.mp4' data-start='1' data-duration='4' data-media-start='2' "
                          "data-track-index='4'></video>\n")));
        m_parts->document.undoStack().clear();
    }
    void drag(QPoint from, int dx, Qt::KeyboardModifiers modifiers = {}) const
    {
        QWidget *port = m_parts->view.viewport();
        QTest::mouseMove(port, from);
        QTest::mousePress(port, Qt::LeftButton, modifiers, from);
        for (int step = 1; step <= 8; ++step)
            QTest::mouseMove(port, from + QPoint(dx * step / 8, 0));
        QTest::mouseRelease(port, Qt::LeftButton, {}, from + QPoint(dx, 0));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<Parts> m_parts;
};

MUTO_TEST_MAIN(QApplication, TestTimelineEditing)
#include "tst_timeline_editing.moc"
