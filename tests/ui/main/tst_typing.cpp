// The source of a film of many clips, in the real window with all that follows what is typed.

#include "tests/support/result_check.h"
#include "tests/support/web_test_main.h"
#include "tests/ui/main/shown_window.h"
#include "ui/layers/layers_model.h"
#include "ui/layers/layers_panel.h"
#include "ui/problems/problems_model.h"
#include "ui/project/asset_peek.h"
#include "ui/project/files_model.h"
#include "ui/project/files_page.h"
#include "ui/recovery/versions_dialog.h"
#include "ui/source/code_editor.h"
#include "ui/source/source_panel.h"
#include "ui/support/stall_watchdog.h"

#include <QApplication>
#include <QBuffer>
#include <QImage>
#include <QListWidget>
#include <QTreeView>

using namespace muto;
using muto::test::kFile;
using ui::ActionId;

namespace {

constexpr int kTypingReadyMs = 30'000;
constexpr int kTypedClips = 200;
constexpr int kTypedKeys = 60;

QByteArray filmToTypeIn()
{
    QByteArray page =
        "<!doctype html>\n<html><head><meta charset=\"utf-8\"><style>p { color: #fff }</style></head>"
        "<body>\n<div id=\"root\" data-composition-id=\"main\" data-width=\"320\" "
        "data-height=\"180\" data-start=\"0\" data-duration=\"60\">\n";
    for (int i = 0; i < kTypedClips; ++i)
        page += QStringLiteral("  <p id=\"c%1\" class=\"clip\" data-start=\"%2\" data-duration=\"3\" "
                               "data-track-index=\"%3\" style=\"left: %4px; top: 8px\">Clip %1</p>\n")
                    .arg(i)
                    .arg(i % 50)
                    .arg(i % 20)
                    .arg(i)
                    .toUtf8();
    return page + "</div>\n<script>\n  const film = { name: \"many\" };\n</script>\n</body></html>\n";
}

QByteArray typedRedPicture()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImage image(40, 20, QImage::Format_RGB32);
    image.fill(Qt::red);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

class TestTyping : public test::ShownWindow
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_project.write(kFile, filmToTypeIn());
        m_project.write(QStringLiteral("assets/red.png"), typedRedPicture());
        showWindow();
        openProject();
    }
    void cleanupTestCase() { m_window.reset(); }

    /// In a text, in a value and in a script; each letter by itself, and with the steps that come of them.
    void typingHoldsNobodyUp_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::newRow("text") << QByteArray("Clip 100<");
        QTest::newRow("value") << QByteArray("left: 100px");
        QTest::newRow("script") << QByteArray("many\" }");
    }

    void typingHoldsNobodyUp()
    {
        QFETCH(QByteArray, before);
        action(ActionId::ShowSource).trigger();
        ui::CodeEditor *editor = m_window->findChild<ui::SourcePanel *>()->currentEditor();
        QVERIFY(editor);
        editor->setFocus();
        editor->show(composition::SourceSpan{editor->bytes().indexOf(before) + 4, 0});
        QTRY_VERIFY(editor->hasFocus());
        const int steps = m_window->session().document().undoStack().count();
        ui::StallWatchdog watchdog;
        for (int key = 0; key < kTypedKeys; ++key) {
            QTest::keyClick(editor, Qt::Key_0);
            QCoreApplication::processEvents();
            if (key % 20 == 19) // a pause, in which all of it becomes a step
                QTRY_COMPARE(m_window->session().document().bytes(kFile), editor->bytes());
        }
        QVERIFY(m_window->session().document().undoStack().count() > steps);
        const ui::Stall stall = watchdog.takeBusiest();
        QVERIFY2(stall.busyMs < ui::StallWatchdog::kLongestMs, qPrintable(QString::number(stall.busyMs)));
        qInfo() << "longest" << stall.busyMs << "ms";
    }

    void whatIsWrongIsMarkedWhereItIs()
    {
        edit::Document &document = m_window->session().document();
        const auto &timeline = *m_window->findChild<ui::TimelineView *>();
        const auto &layers = m_window->findChild<ui::LayersPanel *>()->model();
        const edit::ElementPath clip = test::at("#c0");
        const auto isMarked = [&] {
            return timeline.scene().problems.contains(clip) &&
                   layers.indexOf(clip).data(ui::LayersModel::ProblemRole).isValid();
        };
        QTRY_VERIFY(m_window->findChild<ui::ProblemsModel *>()->isSettled());
        QVERIFY(!isMarked());
        VERIFY_RESULT(m_window->session().actions().editSource(
            kFile, QByteArray(document.bytes(kFile)).replace("id=\"c0\" class=\"clip\"", "id=\"c0\"")));
        QTRY_VERIFY(isMarked());
        document.undoStack().undo();
        QTRY_VERIFY(!isMarked());
        QVERIFY(!layers.indexOf(clip).data(ui::LayersModel::ProblemRole).isValid());
    }

    void whatWasTypedHasEarlierVersions()
    {
        const QByteArray typed = m_window->session().document().bytes(kFile);
        QTRY_COMPARE_WITH_TIMEOUT(test::readFile(m_project.path(kFile)), typed, kTypingReadyMs);
        action(ActionId::EarlierVersions).trigger();
        auto *dialog = m_window->findChild<ui::VersionsDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(dialog->windowTitle().contains(kFile));
        QVERIFY(dialog->findChild<QListWidget *>(QStringLiteral("versionList"))->count() > 0);
        dialog->reject();
    }

    void picturesOfTheProjectAreLookedAtNotTyped()
    {
        action(ActionId::ShowProject).trigger();
        auto &files = *m_window->findChild<ui::FilesPage *>();
        const QString name = QStringLiteral("assets/red.png");
        QTRY_VERIFY(files.model().indexOf(name).isValid());
        auto *peek = m_window->findChild<ui::AssetPeek *>();
        Q_EMIT files.view().doubleClicked(files.model().indexOf(name));
        QTRY_COMPARE(peek->name(), name);
        Q_EMIT files.view().doubleClicked(files.model().indexOf(name));
        QCOMPARE(peek->name(), QString());
        QVERIFY(!m_window->session().document().isOpen(name));
    }
};

MUTO_WEB_TEST_MAIN(prepareWindowPages, QApplication, TestTyping)
#include "tst_typing.moc"
