#include "ui/editing/edit_commands.h"

#include "core/edit/style_follower.h"
#include "core/script/script_follower.h"
#include "tests/support/edited_file.h"
#include "tests/support/result_check.h"
#include "tests/support/test_main.h"
#include "ui/editing/project_saver.h"
#include "ui/editing/selection.h"
#include "ui/main/action_registry.h"
#include "ui/preview/playback_controller.h"
#include "ui/support/panel_command.h"
#include "ui/support/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace muto;
using edit::ElementPath;
using muto::test::at;
using muto::test::kFile;
using ui::ActionId;

namespace {

const QString kPartFile = QStringLiteral("part.html");
const QByteArray kFilm =
    "<div id=\"root\" data-composition-id=\"main\" data-start=\"0\" data-duration=\"10\" data-fps=\"30\">\n"
    "  <p id='a' data-start='0' data-duration='2'>A</p>\n"
    "  <p id='b' data-start='4' data-duration='2'>B</p>\n"
    "  <p data-start='7' data-duration='1' data-track-index='1'>C</p>\n"
    "</div>\n";
const QByteArray kPartFilm =
    "<div id=\"root\" data-composition-id=\"part\" data-start=\"0\" data-duration=\"8\">\n"
    "  <p id='b' data-start='0' data-duration='1'>another B</p>\n"
    "</div>\n";

QByteArray editedFilm(const char *from, const char *to)
{
    return QByteArray(kFilm).replace(from, to);
}

} // namespace

/// The commands of the Edit and Clip menus, on a document.
class TestEditCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_parts = std::make_unique<Parts>(m_folder.path());
        VERIFY_RESULT(m_parts->document.open(kFile, kFilm));
        m_parts->playback.setFilm(300, FrameRate());
        m_parts->commands.setEntry(kFile);
    }

    void cleanup() { m_parts.reset(); }

    void commands_data()
    {
        QTest::addColumn<ActionId>("command");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("delete") << ActionId::Delete
                                << editedFilm("  <p id='b' data-start='4' data-duration='2'>B</p>\n", "");
        QTest::newRow("ripple delete")
            << ActionId::RippleDelete
            << editedFilm("  <p id='b' data-start='4' data-duration='2'>B</p>\n", "");
        QTest::newRow("close gaps") << ActionId::CloseGaps
                                    << editedFilm("id='b' data-start='4'", "id='b' data-start='2'");
        QTest::newRow("begin here") << ActionId::TrimStartHere
                                    << editedFilm("id='b' data-start='4' data-duration='2'",
                                                  "id='b' data-start='5' data-duration='1'");
        QTest::newRow("end here") << ActionId::TrimEndHere
                                  << editedFilm("id='b' data-start='4' data-duration='2'",
                                                "id='b' data-start='4' data-duration='1'");
        QTest::newRow("ripple begin here") << ActionId::RippleTrimStart
                                           << editedFilm("id='b' data-start='4' data-duration='2'",
                                                         "id='b' data-start='4' data-duration='1'");
        QTest::newRow("split") << ActionId::Split
                               << editedFilm("  <p id='b' data-start='4' data-duration='2'>B</p>\n",
                                             "  <p id='b' data-start='4' data-duration='1'>B</p>\n"
                                             "  <p id='b-2' data-start='5' data-duration='1'>B</p>\n");
        QTest::newRow("hide") << ActionId::ToggleHidden
                              << editedFilm("id='b' data-start='4' data-duration='2'",
                                            "id='b' data-start='4' data-duration='2' data-hidden");
        QTest::newRow("lock") << ActionId::ToggleLocked
                              << editedFilm("id='b' data-start='4' data-duration='2'",
                                            "id='b' data-start='4' data-duration='2' data-timeline-locked");
        QTest::newRow("duplicate") << ActionId::Duplicate
                                   << editedFilm("  <p id='b' data-start='4' data-duration='2'>B</p>\n",
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
        QCOMPARE(bytes(), kFilm);
        QCOMPARE(m_parts->selection.elements(), QList{at("#b")});
    }

    /// What is behind, on the same track, follows.
    void rippleTrimsCloseUp_data()
    {
        QTest::addColumn<ActionId>("command");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("begin here") << ActionId::RippleTrimStart
                                    << QByteArray("id='b' data-start='4' data-duration='1.5'");
        QTest::newRow("end here") << ActionId::RippleTrimEnd
                                  << QByteArray("id='b' data-start='4' data-duration='0.5'");
    }

    void rippleTrimsCloseUp()
    {
        QFETCH(ActionId, command);
        QFETCH(QByteArray, after);
        const double removed = command == ActionId::RippleTrimStart ? 0.5 : 1.5;
        const char *behind = "  <p id='d' data-start='6' data-duration='1'>D</p>\n";
        const QByteArray film = editedFilm("B</p>\n", QByteArray("B</p>\n").append(behind));
        VERIFY_RESULT(m_parts->actions.editSource(kFile, film));
        m_parts->selection.select(at("#b"));
        m_parts->playback.seek({135});
        action(command).trigger();
        QCOMPARE(bytes(), QByteArray(film)
                              .replace("id='b' data-start='4' data-duration='2'", after)
                              .replace("id='d' data-start='6'",
                                       "id='d' data-start='" + QByteArray::number(6 - removed) + "'"));
        action(ActionId::Undo).trigger();
        QCOMPARE(bytes(), film);
    }

    void copyAndPaste()
    {
        m_parts->selection.select(at("#b"));
        action(ActionId::Cut).trigger();
        QVERIFY(QApplication::clipboard()->text().startsWith(QStringLiteral("<p id='b'")));
        QVERIFY(action(ActionId::Undo).text().endsWith(QStringLiteral("Cut")));
        m_parts->playback.seek({90});
        QVERIFY(action(ActionId::Paste).isEnabled());
        action(ActionId::Paste).trigger();
        action(ActionId::Paste).trigger();
        QVERIFY(bytes().contains("<p id='b' data-start='3' data-duration='2'>B</p>"));
        QVERIFY2(bytes().contains("<p id='b-2' data-start='3' data-duration='2' data-track-index='1'>B</p>"),
                 bytes());
        QCOMPARE(m_parts->selection.elements(), QList{at("#b-2")});
    }

    void copiesGoIntoOtherCompositions_data()
    {
        QTest::addColumn<ActionId>("command");
        QTest::newRow("copy") << ActionId::Copy;
        QTest::newRow("cut") << ActionId::Cut;
    }

    /// In which an id may be taken already.
    void copiesGoIntoOtherCompositions()
    {
        QFETCH(ActionId, command);
        VERIFY_RESULT(m_parts->document.open(kPartFile, kPartFilm));
        m_parts->selection.set({at("#a"), at("#b")});
        action(command).trigger();
        const bool isCut = command == ActionId::Cut;
        const QByteArray left = bytes();
        QCOMPARE(left == kFilm, !isCut);
        const int steps = m_parts->document.undoStack().index();
        m_parts->commands.setEntry(kPartFile); // as by a double click
        m_parts->playback.seek({60});
        action(ActionId::Paste).trigger();
        const QByteArray part = m_parts->document.bytes(kPartFile);
        const QByteArray copy = isCut ? "a" : "a-2"; // both may be in one film
        QVERIFY2(part.contains("<p id='" + copy + "' data-start='2' data-duration='2'"), part);
        QVERIFY2(part.contains("<p id='b-2' data-start='6' data-duration='2'"),
                 part); // as far apart as before
        QVERIFY(part.startsWith(kPartFilm.left(kPartFilm.indexOf("</div>"))));
        QCOMPARE(bytes(), left);
        QCOMPARE(m_parts->document.undoStack().index(), steps + 1);
        QCOMPARE(m_parts->selection.elements(),
                 (QList{at(("#" + copy).constData(), kPartFile), at("#b-2", kPartFile)}));
        static const QRegularExpression id(QStringLiteral("\\bid=['\"]([^'\"]+)"));
        QStringList ids;
        for (auto found = id.globalMatch(QString::fromUtf8(part)); found.hasNext();)
            ids.append(found.next().captured(1));
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
        action(ActionId::Undo).trigger();
        QCOMPARE(m_parts->document.bytes(kPartFile), kPartFilm);
        if (isCut)
            action(ActionId::Undo).trigger();
        QCOMPARE(bytes(), kFilm);
    }

    void whatIsPastedGoesBesideWhatIsSelected_data()
    {
        QTest::addColumn<QByteArray>("box");
        QTest::addColumn<bool>("isInside");
        const auto row = [](const char *name, const char *box, bool isInside) {
            QTest::newRow(name) << QByteArray(box) << isInside;
        };
        row("a box", "<div class='box'>|<i id='x'>x</i></div>", true);
        row("a clip, whose time is its own",
            "<div id='k' data-start='0' data-duration='9'>|<i id='x'>x</i></div>", false);
        row("a composition without a time", "<div data-composition-id='k'>|<i id='x'>x</i></div>", false);
        row("a composition",
            "<div data-composition-id='k' data-start='0' data-duration='9'>|<i id='x'>x</i></div>", true);
        row("a box in a composition",
            "<div data-composition-id='k' data-start='0' data-duration='9'><div>|<i id='x'>x</i></div></div>",
            true);
        row("a composition that is not on",
            "<div data-composition-id='k' data-start='1' data-duration='9'>|<i id='x'>x</i></div>", false);
        row("a text, in which a box cannot be", "<p>|<i id='x'>x</i></p>", false);
        row("a drawing", "<svg>|<rect id='x'/></svg>", false);
    }

    void whatIsPastedGoesBesideWhatIsSelected()
    {
        QFETCH(QByteArray, box);
        QFETCH(bool, isInside);
        const QByteArray film =
            editedFilm("</div>\n", "  " + QByteArray(box).replace("|", "") + "\n</div>\n");
        VERIFY_RESULT(m_parts->actions.editSource(kFile, film));
        m_parts->selection.select(at("#b"));
        action(ActionId::Copy).trigger();
        m_parts->selection.select(at("#x"));
        m_parts->playback.seek({0});
        action(ActionId::Paste).trigger();
        const auto pasted = m_parts->document.find(at("#b-2"));
        QVERIFY2(pasted, bytes());
        const auto &elements = m_parts->document.html(kFile)->elements();
        const auto beside = m_parts->document.find(at(isInside ? "#x" : "#b"));
        QCOMPARE(elements[std::size_t(*pasted)].parent, elements[std::size_t(*beside)].parent);
        action(ActionId::Undo).trigger();
        QCOMPARE(bytes(), film);
    }

    void animationsArePasted_data()
    {
        QTest::addColumn<ActionId>("take");
        QTest::addColumn<QString>("into");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("cut") << ActionId::Cut << kFile << QByteArray("tl.to(\"#b\", { x: 1 }, 1.5);");
        QTest::newRow("copied") << ActionId::Copy << kFile
                                << QByteArray("tl.to('#b', {x: 1}, 4.5);\ntl.to('#b-2', { x: 1 }, 1.5);");
        QTest::newRow("into another composition")
            << ActionId::Copy << kPartFile << QByteArray("tl.to(\"#b-2\", { x: 1 }, 1.5);");
    }

    /// In the step that pastes what they move, and which is called that.
    void animationsArePasted()
    {
        QFETCH(ActionId, take);
        QFETCH(QString, into);
        const auto withScript = [](const QByteArray &page, const QByteArray &calls) {
            return page + "<script>\nconst tl = gsap.timeline();\n" + calls +
                   "\nwindow.__timelines = { main: tl };\n</script>\n";
        };
        const QByteArray film = withScript(kFilm, "tl.to('#b', {x: 1}, 4.5);");
        const QByteArray part = withScript(kPartFilm, "");
        VERIFY_RESULT(m_parts->actions.editSource(kFile, film));
        VERIFY_RESULT(m_parts->document.open(kPartFile, part));
        m_parts->selection.set({at("#b"), at("#root/p[2]")});
        action(take).trigger();
        const QByteArray left = bytes();
        m_parts->commands.setEntry(into);
        m_parts->playback.seek({30});
        const int steps = m_parts->document.undoStack().index();
        action(ActionId::Paste).trigger();
        const QByteArray now = m_parts->document.bytes(into);
        const qsizetype script = now.indexOf("timeline();\n") + 12;
        QTEST(now.mid(script, now.indexOf("window.") - script).trimmed(), "after");
        QCOMPARE(m_parts->document.undoStack().index(), steps + 1);
        QVERIFY(action(ActionId::Undo).text().endsWith(QStringLiteral("Paste 2 elements")));
        action(ActionId::Undo).trigger();
        QCOMPARE(bytes(), left);
        QCOMPARE(m_parts->document.bytes(kPartFile), part);
    }

    /// The page gets a timeline first, and then they follow.
    void animationsWaitForATimeline()
    {
        const QByteArray timeline = "<script>\nconst tl = gsap.timeline();\nwindow.__timelines = { main: tl "
                                    "};\n</script>\n";
        const QByteArray film =
            QByteArray(kFilm + timeline).replace("();\n", "();\ntl.to('#b', {x: 1}, 4.5);\n");
        VERIFY_RESULT(m_parts->actions.editSource(kFile, film));
        VERIFY_RESULT(m_parts->document.open(kPartFile, kPartFilm));
        m_parts->selection.select(at("#b"));
        action(ActionId::Copy).trigger();
        m_parts->commands.setEntry(kPartFile);
        m_parts->playback.seek({30});
        action(ActionId::Paste).trigger();
        QVERIFY(m_parts->report.waiting);
        const QByteArray pasted = m_parts->document.bytes(kPartFile);
        VERIFY_RESULT(m_parts->actions.editSource(kPartFile, pasted + timeline));
        const auto report = m_parts->commands.clips().animate(m_parts->report);
        VERIFY_RESULT(test::plain(report));
        QVERIFY(!report->waiting);
        QVERIFY(m_parts->document.bytes(kPartFile).contains("tl.to(\"#b-2\", { x: 1 }, 1.5);"));
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
        QCOMPARE(ui::commandName(action(ActionId::Redo)), QStringLiteral("Redo")); // in lists of commands
    }

private:
    struct Parts
    {
        explicit Parts(const QString &folder)
            : saver(document, {folder, folder})
            , commands(registry, {document, actions, selection, saver, playback})
        {
            actions.addTimingFollower(styles);
            actions.addTimingFollower(follower);
            commands.clips().setScripts(scripts);
            QObject::connect(&commands, &ui::EditCommands::pasted, &commands,
                             [this](const ui::PasteReport &pasted) { report = pasted; });
            QObject::connect(&playback, &ui::PlaybackController::seekRequested, &playback,
                             [this](FrameIndex frame) { playback.showFrame(frame); });
        }

        ui::Theme theme;
        edit::Document document;
        edit::EditorActions actions{document};
        edit::StyleFollower styles;
        script::ScriptLibrary scripts;
        script::ScriptFollower follower{scripts};
        ui::PasteReport report; ///< The last one.
        ui::Selection selection{document};
        ui::ProjectSaver saver;
        ui::PlaybackController playback;
        ui::ActionRegistry registry;
        ui::EditCommands commands;
    };

    QAction &action(ActionId id) const { return *m_parts->registry.action(id); }
    QByteArray bytes() const { return m_parts->document.bytes(kFile); }

    QTemporaryDir m_folder;
    std::unique_ptr<Parts> m_parts;
};

MUTO_TEST_MAIN(QApplication, TestEditCommands)
#include "tst_edit_commands.moc"
