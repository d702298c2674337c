#include "ui/recovery/recovery.h"

#include "tests/support/edited_file.h"
#include "tests/support/result_check.h"
#include "tests/support/temp_project.h"
#include "tests/support/test_main.h"
#include "ui/main/document_session.h"
#include "ui/recovery/merge_dialog.h"
#include "ui/recovery/recovery_dialog.h"
#include "ui/support/theme.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSignalSpy>

using namespace muto;
using muto::test::kFile;

namespace {

const QByteArray kHtml =
    "<div id=\"root\" data-composition-id=\"main\" data-width=\"64\" data-height=\"36\" data-start=\"0\" "
    "data-duration=\"2\">\r\n  <h1 id=title>Before</h1>\r\n  <i></i>\r\n  <p "
    "id=other>Other</p>\r\n</div>\r\n";

QByteArray with(const char *from, const char *to, QByteArray html = kHtml)
{
    return html.replace(from, to);
}

} // namespace

/// An editor that is killed, and the next start of the program.
class TestRecovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_theme = std::make_unique<ui::Theme>();
        m_project = std::make_unique<test::TempProject>(QStringLiteral("My film"));
        m_project->write(kFile, kHtml);
        m_journals = m_project->beside(QStringLiteral("journals"));
        m_window = std::make_unique<QWidget>();
        m_session = std::make_unique<ui::DocumentSession>(
            ui::SafetyFolders{m_journals, m_project->beside(QStringLiteral("backups"))});
        m_session->saver().setDelays(1, 1);
        m_recovery = new ui::Recovery(*m_session, m_journals, *m_window);
        connect(m_recovery, &ui::Recovery::openRequested, m_session.get(), &ui::DocumentSession::open);
    }

    void cleanup()
    {
        m_window.reset();
        m_session.reset();
    }

    void bringsBackWhatAKilledEditorHadNotSaved()
    {
        editAndDie("After");
        QCOMPARE(test::readFile(m_project->path(kFile)), kHtml);
        ui::RecoveryDialog *dialog = offered();
        const auto *list = dialog->findChild<QListWidget *>(QStringLiteral("recoveryList"));
        QCOMPARE(list->count(), 1);
        QVERIFY(list->item(0)->text().contains(QStringLiteral("My film")));
        dialog->findChild<QPushButton *>(QStringLiteral("recoverButton"))->click();
        QTRY_COMPARE(test::readFile(m_project->path(kFile)), with("Before", "After"));
        QTRY_COMPARE(journals(), 0);
        m_session->document().undoStack().undo();
        QCOMPARE(m_session->document().bytes(kFile), kHtml);
    }

    void mergesWithWhatWasWrittenSince()
    {
        editAndDie("After");
        m_project->write(kFile, with("Other", "Since"));
        offered()->findChild<QPushButton *>(QStringLiteral("recoverButton"))->click();
        QTRY_COMPARE(test::readFile(m_project->path(kFile)), with("Other", "Since", with("Before", "After")));
    }

    void keepsTheJournalUntilAPersonHasDecided()
    {
        editAndDie("After");
        m_project->write(kFile, with("Before", "Since"));
        QSignalSpy found(&m_session->outside(), &ui::OutsideChanges::conflictFound);
        QSignalSpy finished(&m_session->saver(), &ui::ProjectSaver::finished);
        offered()->findChild<QPushButton *>(QStringLiteral("recoverButton"))->click();
        QTRY_COMPARE(found.count(), 1);
        QTRY_VERIFY(!finished.isEmpty());
        QCOMPARE(journals(), 1);

        const auto conflict = m_session->outside().conflict(kFile);
        QVERIFY(conflict);
        QCOMPARE(conflict->merge.withOurs(), with("Before", "After"));
        VERIFY_RESULT(m_session->outside().resolve(*conflict, with("Before", "After")));
        QTRY_COMPARE(test::readFile(m_project->path(kFile)), with("Before", "After"));
        QTRY_COMPARE(journals(), 0);
    }

    void keepsTheJournalOfAProjectThatIsLeftUndecided()
    {
        editAndDie("After");
        m_project->write(kFile, with("Before", "Since"));
        QSignalSpy found(&m_session->outside(), &ui::OutsideChanges::conflictFound);
        offered()->findChild<QPushButton *>(QStringLiteral("recoverButton"))->click();
        QTRY_COMPARE(found.count(), 1);
        const test::TempProject other(QStringLiteral("Other film"));
        other.write(kFile, kHtml);
        m_session->open(other.folder());
        QTRY_VERIFY(m_session->isOpen() && m_session->location().folder == other.folder());
        m_session->saver().save();
        QCOMPARE(journals(), 1);
    }

    void bringsBackAFileThatWasDeleted()
    {
        const QString name = QStringLiteral("part.html");
        m_project->write(name, kHtml);
        editAndDie("After", name);
        QVERIFY(QFile::remove(m_project->path(name)));
        offered()->findChild<QPushButton *>(QStringLiteral("recoverButton"))->click();
        QTRY_COMPARE(test::readFile(m_project->path(name)), with("Before", "After"));
        QTRY_COMPARE(journals(), 0);
    }

    void discardsAndKeepsForLater()
    {
        editAndDie("After");
        offered()->reject();
        QCOMPARE(journals(), 1);
        offered()->findChild<QPushButton *>(QStringLiteral("discardButton"))->click();
        QCOMPARE(journals(), 0);
        QCOMPARE(test::readFile(m_project->path(kFile)), kHtml);
    }

    void longNamesNeedNoScrolling()
    {
        const QString folder = QLatin1Char('/') + QString(120, QLatin1Char('d'));
        ui::RecoveryDialog dialog({{{}, {folder, kFile, QDateTime::currentDateTimeUtc(), {}, {}}}});
        dialog.show();
        const auto *list = dialog.findChild<QListWidget *>(QStringLiteral("recoveryList"));
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QCOMPARE(list->horizontalScrollBar()->maximum(), 0);
    }

    void aPersonChoosesBetweenTwoVersions()
    {
        const auto merge = project::mergeLines(kHtml, with("Before", "Ours"), with("Before", "Theirs"));
        VERIFY_RESULT(merge);
        ui::MergeDialog dialog({kFile, kHtml, with("Before", "Ours"), with("Before", "Theirs"), *merge});
        QSignalSpy resolved(&dialog, &ui::MergeDialog::resolved);
        const auto *result = dialog.findChild<QPlainTextEdit *>(QStringLiteral("mergeResult"));
        QVERIFY(result->toPlainText().contains(QStringLiteral("Ours")));
        dialog.findChild<QRadioButton *>(QStringLiteral("takeTheirs0"))->click();
        QVERIFY(result->toPlainText().contains(QStringLiteral("Theirs")));
        dialog.findChild<QPushButton *>(QStringLiteral("mergeAccept"))->click();
        QCOMPARE(resolved.count(), 1);
        QCOMPARE(resolved.first().first().toByteArray(), with("Before", "Theirs"));
    }

    /// Whoever cannot decide here takes both versions elsewhere.
    void versionsAreCopiedAndExported()
    {
        const auto merge = project::mergeLines(kHtml, with("Before", "Ours"), with("Before", "Theirs"));
        VERIFY_RESULT(merge);
        ui::MergeDialog dialog({kFile, kHtml, with("Before", "Ours"), with("Before", "Theirs"), *merge});
        QSignalSpy exported(&dialog, &ui::MergeDialog::exportRequested);
        const QMenu *menu = dialog.findChild<QPushButton *>(QStringLiteral("mergeVersions"))->menu();
        const auto run = [menu](const char *name) {
            menu->findChild<QAction *>(QLatin1String(name))->trigger();
        };
        run("copyTheirs");
        QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), with("Before", "Theirs"));
        run("copyOurs");
        QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), with("Before", "Ours"));
        run("exportOurs");
        run("exportTheirs");
        QCOMPARE(exported.count(), 2);
        QCOMPARE(exported.first().first().toByteArray(), with("Before", "Ours"));
        QCOMPARE(exported.last().first().toByteArray(), with("Before", "Theirs"));
        QVERIFY(exported.first().last() != exported.last().last());
    }

private:
    void editAndDie(const char *text, const QString &file = kFile)
    {
        QProcess editor;
        editor.start(QStringLiteral(UNSAVED_EDITOR),
                     {m_project->folder(), m_journals, QString::fromUtf8(text), file});
        QVERIFY(editor.waitForFinished());
        QCOMPARE(editor.exitStatus(), QProcess::CrashExit);
    }

    int journals() const { return int(QDir(m_journals).entryList({QStringLiteral("*.journal")}).size()); }

    ui::RecoveryDialog *offered()
    {
        m_recovery->offer();
        const auto shown = [this]() -> ui::RecoveryDialog * {
            for (ui::RecoveryDialog *dialog : m_window->findChildren<ui::RecoveryDialog *>()) {
                if (dialog->isVisible())
                    return dialog;
            }
            return nullptr;
        };
        [&] { QTRY_VERIFY(shown()); }();
        return shown();
    }

    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<test::TempProject> m_project;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<ui::DocumentSession> m_session;
    ui::Recovery *m_recovery = nullptr;
    QString m_journals;
};

MUTO_TEST_MAIN(QApplication, TestRecovery)
#include "tst_recovery.moc"
