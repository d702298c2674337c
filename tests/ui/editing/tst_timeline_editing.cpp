#include "ui/editing/timeline_editing.h"

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
#include <QClipboard>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace muto;
using edit::ElementPath;
using ui::ActionId;

namespace {

const QString kFile = QStringLiteral("index.html");
const QByteArray kHtml =
    "<div id=\"root\" data-composition-id=\"main\" data-start=\"0\" data-duration=\"10\" data-fps=\"30\">\n"
    "  <p id='a' data-start='0' data-duration='2'>A</p>\n"
    "  <p id='b' data-start='4' data-duration='2'>B</p>\n"
    "  <p data-start='7' data-duration='1' data-track-index='1'>C</p>\n"
    "</div>\n";

ElementPath at(const char *steps)
{
    return {kFile, QString::fromLatin1(steps)};
}

QByteArray with(const char *from, const char *to)
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

    void anEdgeIsTrimmed()
    {
        const QRectF clip = rectOf("#a");
        drag(QPointF(clip.right() - 2, clip.center().y()).toPoint(), pixelsOf(1.0));
        QVERIFY(bytes() != kHtml);
        QVERIFY(bytes().contains("id='a' data-start='0' data-duration='3"));
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

    void theRazorCutsOneOrAll()
    {
        m_parts->view.setRazor(true);
        const QPoint middle = rectOf("#b").center().toPoint();
        QTest::mouseClick(m_parts->view.viewport(), Qt::LeftButton, {}, middle);
        QCOMPARE(bytes(), with("  <p id='b' data-start='4' data-duration='2'>B</p>\n",
                               "  <p id='b' data-start='4' data-duration='1'>B</p>\n"
                               "  <p id='b-2' data-start='5' data-duration='1'>B</p>\n"));
        action(ActionId::Undo).trigger();
        VERIFY_RESULT(m_parts->actions.moveClip(at("#root/p[2]"), 4.5));
        QTest::mouseClick(m_parts->view.viewport(), Qt::LeftButton, Qt::ShiftModifier, middle);
        QCOMPARE(bytes().count("<p "), 5);
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

    void commands_data()
    {
        QTest::addColumn<ActionId>("command");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("delete") << ActionId::Delete
                                << with("  <p id='b' data-start='4' data-duration='2'>B</p>\n", "");
        QTest::newRow("ripple delete")
            << ActionId::RippleDelete << with("  <p id='b' data-start='4' data-duration='2'>B</p>\n", "");
        QTest::newRow("close gaps") << ActionId::CloseGaps
                                    << with("id='b' data-start='4'", "id='b' data-start='2'");
        QTest::newRow("begin here") << ActionId::TrimStartHere
                                    << with("id='b' data-start='4' data-duration='2'",
                                            "id='b' data-start='5' data-duration='1'");
        QTest::newRow("end here") << ActionId::TrimEndHere
                                  << with("id='b' data-start='4' data-duration='2'",
                                          "id='b' data-start='4' data-duration='1'");
        QTest::newRow("ripple begin here")
            << ActionId::RippleTrimStart
            << with("id='b' data-start='4' data-duration='2'", "id='b' data-start='4' data-duration='1'");
        QTest::newRow("split") << ActionId::Split
                               << with("  <p id='b' data-start='4' data-duration='2'>B</p>\n",
                                       "  <p id='b' data-start='4' data-duration='1'>B</p>\n"
                                       "  <p id='b-2' data-start='5' data-duration='1'>B</p>\n");
        QTest::newRow("hide") << ActionId::ToggleHidden
                              << with("id='b' data-start='4' data-duration='2'",
                                      "id='b' data-start='4' data-duration='2' data-hidden");
        QTest::newRow("lock") << ActionId::ToggleLocked
                              << with("id='b' data-start='4' data-duration='2'",
                                      "id='b' data-start='4' data-duration='2' data-timeline-locked");
        QTest::newRow("duplicate") << ActionId::Duplicate
                                   << with("  <p id='b' data-start='4' data-duration='2'>B</p>\n",
                                           "  <p id='b' data-start='4' data-duration='2'>B</p>\n"
                                           "  <p id='b-2' data-start='6' data-duration='2'>B</p>\n");
    }
    void commands()
    {
        QFETCH(ActionId, command);
        m_parts->selection.select(at("#b"));
        m_parts->playback.seek({150});
        action(command).trigger();
        QTEST(bytes(), "after");
        action(ActionId::Undo).trigger();
        QCOMPARE(bytes(), kHtml);
        QCOMPARE(m_parts->selection.elements(), QList{at("#b")});
    }

    void copyAndPaste()
    {
        m_parts->selection.select(at("#b"));
        action(ActionId::Cut).trigger();
        QVERIFY(QApplication::clipboard()->text().startsWith(QStringLiteral("<p id='b'")));
        m_parts->playback.seek({90});
        QVERIFY(action(ActionId::Paste).isEnabled());
        action(ActionId::Paste).trigger();
        action(ActionId::Paste).trigger();
        QVERIFY(bytes().contains("<p id='b' data-start='3' data-duration='2'>B</p>"));
        QVERIFY(bytes().contains("<p id='b-2' data-start='3' data-duration='2'>B</p>"));
        QCOMPARE(m_parts->selection.elements(), QList{at("#b-2")});
    }

    void undoBringsTheTimeBack()
    {
        m_parts->playback.seek({30});
        m_parts->selection.select(at("#b"));
        action(ActionId::Delete).trigger();
        m_parts->playback.seek({200});
        action(ActionId::Undo).trigger();
        QCOMPARE(m_parts->playback.frame().value, 30);
        QVERIFY(action(ActionId::Redo).text().contains(QStringLiteral("Delete")));
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
    void drag(QPoint from, int dx) const
    {
        QWidget *port = m_parts->view.viewport();
        QTest::mouseMove(port, from);
        QTest::mousePress(port, Qt::LeftButton, {}, from);
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
