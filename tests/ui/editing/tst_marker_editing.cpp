#include "ui/editing/marker_editing.h"

#include "tests/support/edited_file.h"
#include "tests/support/result_check.h"
#include "tests/support/test_main.h"
#include "tests/ui/timeline/timeline_films.h"
#include "ui/main/action_registry.h"
#include "ui/preview/playback_controller.h"
#include "ui/support/theme.h"
#include "ui/timeline/marker_popup.h"
#include "ui/timeline/time_ruler.h"
#include "ui/timeline/timeline_view.h"
#include "ui/widgets/commit_edit.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QSignalSpy>
#include <QToolButton>

using namespace muto;
using muto::test::kFile;
using ui::ActionId;

namespace {

const QByteArray kMarkedHtml =
    "<div id=\"root\" data-composition-id=\"main\" data-start=\"0\" data-duration=\"10\">\n"
    "  <p id='a' data-start='5' data-duration='2'>A</p>\n"
    "</div>\n";

} // namespace

/// The real ruler and the real commands, on a document.
class TestMarkerEditing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_parts = std::make_unique<Parts>();
        VERIFY_RESULT(m_parts->document.open(kFile, kMarkedHtml));
        m_parts->playback.setFilm(300, FrameRate());
        m_parts->view.setFilm(300, FrameRate());
        m_parts->view.setModel(
            {{test::timelineClip(QStringLiteral("a"), composition::ClipKind::Element, 0, 5, 7)}, 10});
        m_parts->view.setEditable(true);
        m_parts->view.resize(1000, 240);
        m_parts->view.show();
        m_parts->markers.setEntry(kFile);
        QVERIFY(QTest::qWaitForWindowExposed(&m_parts->view));
    }

    void cleanup() { m_parts.reset(); }

    void aKeyMarksAndNames()
    {
        QCOMPARE(ruler().height(), ui::TimeRuler::kHeight);
        mark(60);
        QVERIFY(bytes().contains("[{\"time\":2}]"));
        QCOMPARE(shown().size(), 1U);
        QCOMPARE(m_parts->view.scene().marker, 0);
        QVERIFY(ruler().height() > ui::TimeRuler::kHeight); // they have a lane now
        action(ActionId::AddMarker).trigger();              // the same key again
        QVERIFY(popup().isVisible());
        auto *name = popup().findChild<ui::CommitEdit *>();
        QTest::keyClicks(name, QStringLiteral("Drop"));
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(!popup().isVisible());
        action(ActionId::EditMarker).trigger();
        QCOMPARE(name->selectedText(), QStringLiteral("Drop")); // what is typed takes its place
        popup().close();
        QCOMPARE(shown().front().name, QStringLiteral("Drop"));
        QCOMPARE(shown().size(), 1U);
        m_parts->document.undoStack().undo();
        m_parts->document.undoStack().undo();
        QCOMPARE(bytes(), kMarkedHtml);
        QCOMPARE(ruler().height(), ui::TimeRuler::kHeight);
    }

    void coloursAreChosen()
    {
        mark(60);
        action(ActionId::EditMarker).trigger();
        auto *teal = popup().findChild<QToolButton *>(QStringLiteral("marker-teal"));
        teal->click();
        QCOMPARE(shown().front().color, QStringLiteral("teal"));
        popup().findChild<QToolButton *>(QStringLiteral("markerRemove"))->click();
        QCOMPARE(bytes(), kMarkedHtml);
    }

    void areDraggedAndSnap()
    {
        mark(60);
        drag(0, xOf(5) + 3);
        QCOMPARE(shown().front().seconds, 5.0); // where the clip begins
        QCOMPARE(m_parts->document.undoStack().count(), 2);
        QCOMPARE(m_parts->view.scene().marker, 0);
        press(0);
        QTest::mouseMove(&ruler(), QPoint(int(xOf(8)), 36));
        QVERIFY(m_parts->view.scene().markerMove);
        QTest::keyClick(&m_parts->view, Qt::Key_Escape);
        QTest::mouseRelease(&ruler(), Qt::LeftButton, {}, QPoint(int(xOf(8)), 36));
        QCOMPARE(shown().front().seconds, 5.0);
        QCOMPARE(m_parts->document.undoStack().count(), 2);
    }

    void aClickGoesThere()
    {
        mark(60);
        m_parts->playback.seek({10});
        press(0);
        QTest::mouseRelease(&ruler(), Qt::LeftButton, {}, middle(0));
        QCOMPARE(m_parts->playback.frame().value, 60);
    }

    void theMenuIsAboutTheOneUnderThePointer()
    {
        mark(60);
        mark(120);
        QCOMPARE(m_parts->view.scene().marker, 1);
        QSignalSpy asked(&m_parts->view, &ui::TimelineView::rulerMenuRequested);
        QContextMenuEvent menu(QContextMenuEvent::Mouse, middle(0), ruler().mapToGlobal(middle(0)));
        QApplication::sendEvent(&ruler(), &menu);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(m_parts->view.scene().marker, 0);
    }

    void deleteTakesTheOneThatIsSelected()
    {
        mark(60);
        mark(120);
        press(0);
        QTest::mouseRelease(&ruler(), Qt::LeftButton, {}, middle(0));
        QTest::keyClick(&m_parts->view, Qt::Key_Delete);
        QCOMPARE(shown().size(), 1U);
        QCOMPARE(shown().front().seconds, 4.0);
        action(ActionId::DeleteAllMarkers).trigger();
        QCOMPARE(bytes(), kMarkedHtml);
        QVERIFY(!action(ActionId::DeleteAllMarkers).isEnabled());
    }

    void commandsGoFromOneToTheNext()
    {
        mark(60);
        mark(120);
        m_parts->playback.seek({0});
        action(ActionId::NextMarker).trigger();
        QCOMPARE(m_parts->playback.frame().value, 60);
        action(ActionId::NextMarker).trigger();
        action(ActionId::NextMarker).trigger();
        QCOMPARE(m_parts->playback.frame().value, 120);
        QCOMPARE(m_parts->view.scene().marker, 1);
        action(ActionId::PreviousMarker).trigger();
        QCOMPARE(m_parts->playback.frame().value, 60);
    }

    void clipsSnapToThem()
    {
        mark(64);
        const auto marks = m_parts->view.scene().snapMarks();
        QCOMPARE(marks.size(), 1U);
        QVERIFY(std::abs(marks.front() - FrameRate().timeOf(64)) < 1e-5); // written to the microsecond
        m_parts->playback.seek({200});                                    // which snaps, too
        QSignalSpy moved(&m_parts->view, &ui::TimelineView::clipsMoved);
        QWidget *port = m_parts->view.viewport();
        const QPoint from = m_parts->view.rectOf(0).center().toPoint();
        const QPoint to = from + QPoint(int(xOf(marks.front()) - xOf(5)) + 4, 0);
        QTest::mousePress(port, Qt::LeftButton, {}, from);
        QTest::mouseMove(port, (from + to) / 2);
        QTest::mouseMove(port, to);
        QVERIFY(m_parts->view.scene().guide());
        QCOMPARE(m_parts->view.scene().guide()->kind, ui::SnapKind::Mark);
        QTest::mouseRelease(port, Qt::LeftButton, {}, to);
        QCOMPARE(moved.value(0).value(0).value<std::vector<ui::ClipMove>>(),
                 (std::vector<ui::ClipMove>{{0, 0, {64}}}));
    }

    void nonsenseIsSaidAndLeftAlone()
    {
        VERIFY_RESULT(m_parts->actions.setAttribute({{kFile, QStringLiteral("#root")}},
                                                    QStringLiteral("data-timeline-markers"),
                                                    QStringLiteral("soon")));
        const QByteArray before = bytes();
        QSignalSpy refused(&m_parts->markers, &ui::MarkerEditing::refused);
        mark(60);
        QCOMPARE(refused.count(), 1);
        QCOMPARE(bytes(), before);
    }

    void withoutAFilmNothingCanBeMarked()
    {
        m_parts->markers.setEntry({});
        QVERIFY(!action(ActionId::AddMarker).isEnabled());
        QVERIFY(shown().empty());
    }

private:
    struct Parts
    {
        Parts()
        {
            QObject::connect(&document, &edit::Document::changed, &markers,
                             [this] { markers.setEntry(kFile); });
            QObject::connect(&playback, &ui::PlaybackController::frameChanged, &view,
                             &ui::TimelineView::setPlayhead);
            QObject::connect(&view, &ui::TimelineView::scrubbed, &playback, &ui::PlaybackController::seek);
        }

        ui::Theme theme;
        edit::Document document;
        edit::EditorActions actions{document};
        ui::PlaybackController playback;
        ui::ActionRegistry registry;
        ui::TimelineView view;
        ui::MarkerEditing markers{registry, {view, document, actions, playback}};
    };

    void mark(std::int64_t frame)
    {
        m_parts->playback.seek({frame});
        action(ActionId::AddMarker).trigger();
    }
    ui::TimeRuler &ruler() const { return *m_parts->view.findChild<ui::TimeRuler *>(); }
    ui::MarkerPopup &popup() const { return *m_parts->view.findChild<ui::MarkerPopup *>(); }
    QAction &action(ActionId id) const { return *m_parts->registry.action(id); }
    QByteArray bytes() const { return m_parts->document.bytes(kFile); }
    const std::vector<ui::TimelineMarker> &shown() const { return m_parts->view.scene().markers; }
    double xOf(double seconds) const { return m_parts->view.scene().geometry.xOf(seconds); }
    QPoint middle(int marker) const
    {
        return ruler().markerRect(marker).toAlignedRect().topLeft() + QPoint(3, 6);
    }
    void press(int marker) { QTest::mousePress(&ruler(), Qt::LeftButton, {}, middle(marker)); }
    void drag(int marker, double x)
    {
        const QPoint from = middle(marker);
        const int to = int(x) + from.x() - int(xOf(shown()[std::size_t(marker)].seconds));
        press(marker);
        QTest::mouseMove(&ruler(), {(from.x() + to) / 2, from.y()});
        QTest::mouseMove(&ruler(), {to, from.y()});
        QTest::mouseRelease(&ruler(), Qt::LeftButton, {}, {to, from.y()});
    }

    std::unique_ptr<Parts> m_parts;
};

MUTO_TEST_MAIN(QApplication, TestMarkerEditing)
#include "tst_marker_editing.moc"
