#include "ui/editing/timeline_editing.h"

#include "tests/support/test_main.h"
#include "tests/ui/editing/edited_timeline.h"

#include <QMouseEvent>
#include <QSignalSpy>

using namespace muto;
using edit::ElementPath;
using muto::test::at;
using muto::test::kFile;
using muto::test::kTimelineFilm;
using ui::ActionId;

namespace {

const QString kPart = QStringLiteral("part.html");

QByteArray edited(const char *from, const char *to)
{
    return QByteArray(kTimelineFilm).replace(from, to);
}

} // namespace

/// The real timeline and the real commands, on a document.
class TestTimelineEditing : public test::EditedTimeline
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void aDragIsOneStepAndUndoneToTheByte()
    {
        drag(rectOf("#b").center().toPoint(), pixelsOf(1.0));
        const QByteArray moved = bytes();
        QVERIFY(moved != kTimelineFilm);
        QCOMPARE(m_parts->document.undoStack().count(), 1);
        QCOMPARE(m_parts->selection.elements(), QList{at("#b")});
        action(ActionId::Undo).trigger();
        QCOMPARE(bytes(), kTimelineFilm);
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
        QCOMPARE(bytes(), kTimelineFilm);
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
        VERIFY_RESULT(m_parts->document.open(kPart, kTimelineFilm));
        m_parts->editing.setFilm(kPart, 16, {});
        QVERIFY(scale() < whole); // another film is seen as a whole
    }

    void anEdgeIsTrimmed()
    {
        const QRectF clip = rectOf("#a");
        drag(QPointF(clip.right() - 2, clip.center().y()).toPoint(), pixelsOf(1.0));
        QVERIFY(bytes() != kTimelineFilm);
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
        QCOMPARE(bytes(), kTimelineFilm);
        QVERIFY(!m_parts->document.undoStack().canUndo());
    }

    void severalAreTrimmedTogether()
    {
        m_parts->selection.set({at("#a"), at("#b")});
        const QRectF clip = rectOf("#b");
        QSignalSpy changed(&m_parts->document, &edit::Document::changed);
        drag(QPointF(clip.right() - 2, clip.center().y()).toPoint(), -pixelsOf(1.0));
        QCOMPARE(changed.count(), 1); // at once, however many they are: each change is shown everywhere
        QVERIFY(bytes().contains("id='a' data-start='0' data-duration='1"));
        QVERIFY(bytes().contains("id='b' data-start='4' data-duration='1"));
        action(ActionId::Undo).trigger();
        QCOMPARE(bytes(), kTimelineFilm);
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
        QCOMPARE(bytes(), kTimelineFilm);
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
    void openFootage()
    {
        VERIFY_RESULT(m_parts->actions.editSource(
            kFile, edited("  <p id='b' data-start='4' data-duration='2'>B</p>\n",
                          "  <video id='f' src='f.mp4' data-start='1' data-duration='4' data-media-start='2' "
                          "data-track-index='4'></video>\n")));
        m_parts->document.undoStack().clear();
    }
};

MUTO_TEST_MAIN(QApplication, TestTimelineEditing)
#include "tst_timeline_editing.moc"
