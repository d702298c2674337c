#include "ui/recovery/versions.h"

#include "tests/support/edited_file.h"
#include "tests/support/result_check.h"
#include "tests/support/temp_project.h"
#include "tests/support/test_main.h"
#include "tests/ui/accessible_audit.h"
#include "ui/main/document_session.h"
#include "ui/recovery/merge_dialog.h"
#include "ui/recovery/versions_dialog.h"
#include "ui/support/theme.h"

#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace muto;
using muto::test::kFile;

namespace {

const QByteArray kVersionedHtml =
    "<div id=\"root\" data-composition-id=\"main\" data-width=\"64\" data-height=\"36\" data-start=\"0\" "
    "data-duration=\"2\">\r\n  <h1 id=title>Before</h1>\r\n  <i></i>\r\n  <p "
    "id=other>Other</p>\r\n</div>\r\n";

QByteArray saying(const char *title)
{
    return QByteArray(kVersionedHtml).replace("Before", title);
}

} // namespace

/// A project on disk, what its files held before, and versions of them by others.
class TestVersions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_theme = std::make_unique<ui::Theme>();
        m_project = std::make_unique<test::TempProject>(QStringLiteral("My film"));
        m_project->write(kFile, kVersionedHtml);
        m_window = std::make_unique<QWidget>();
        m_session = std::make_unique<ui::DocumentSession>(ui::SafetyFolders{
            m_project->beside(QStringLiteral("journals")), m_project->beside(QStringLiteral("backups"))});
        m_session->saver().setDelays(1, 1);
        m_session->open(m_project->folder(), {});
        QTRY_VERIFY(m_session->isOpen());
        m_versions = new ui::Versions(*m_session, *m_window);
    }
    void cleanup()
    {
        m_window.reset();
        m_session.reset();
    }

    void bringsBackWhatAFileHeldBefore()
    {
        say("After");
        QTRY_COMPARE(onDisk(), saying("After"));
        ui::VersionsDialog *dialog = offered();
        auto *list = dialog->findChild<QListWidget *>(QStringLiteral("versionList"));
        QCOMPARE(list->count(), 1);
        auto *restore = dialog->findChild<QPushButton *>(QStringLiteral("restoreVersion"));
        QTRY_VERIFY(restore->isEnabled());
        const QString lines =
            dialog->findChild<QPlainTextEdit *>(QStringLiteral("versionLines"))->toPlainText();
        QVERIFY2(lines.contains(QStringLiteral("2 −   <h1 id=title>After</h1>\n"
                                               "2 +   <h1 id=title>Before</h1>")),
                 qPrintable(lines));
        QCOMPARE(dialog->findChild<QLabel *>(QStringLiteral("versionSummary"))->text(),
                 QStringLiteral("1 line(s) would come back · 1 line(s) would go"));
        QCOMPARE(test::widgetsWithoutName(*dialog), QString());
        const int steps = m_session->document().undoStack().count();
        restore->click();
        QCOMPARE(bytes(), kVersionedHtml);
        QCOMPARE(m_session->document().undoStack().count(), steps + 1);
        QCOMPARE(m_session->document().undoStack().undoText(),
                 QStringLiteral("Restore an earlier version of index.html"));
        QTRY_COMPARE(onDisk(), kVersionedHtml);
        m_session->document().undoStack().undo();
        QCOMPARE(bytes(), saying("After"));
    }

    void saysWhenThereIsNothingToRestore()
    {
        ui::VersionsDialog *dialog = offered();
        QCOMPARE(dialog->findChild<QListWidget *>(QStringLiteral("versionList"))->count(), 0);
        QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("restoreVersion"))->isEnabled());
        dialog->reject();
        keep(kVersionedHtml); // it is what the file holds now
        dialog = offered();
        const auto *summary = dialog->findChild<QLabel *>(QStringLiteral("versionSummary"));
        QTRY_COMPARE(summary->text(), QStringLiteral("The file holds the very same now."));
        QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("restoreVersion"))->isEnabled());
    }

    void aVersionThatCannotBeReadSaysWhy()
    {
        keep(saying("Old"));
        ui::VersionsDialog dialog(kFile, kVersionedHtml,
                                  {{QStringLiteral("/gone/index.html"), QDateTime::currentDateTimeUtc()}});
        const auto *summary = dialog.findChild<QLabel *>(QStringLiteral("versionSummary"));
        QTRY_VERIFY(summary->text().contains(QStringLiteral("/gone/index.html")));
        QVERIFY(!dialog.findChild<QPushButton *>(QStringLiteral("restoreVersion"))->isEnabled());
    }

    void aVersionIsTakenAsAWhole_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QByteArray>("held");
        QTest::addColumn<QByteArray>("other");
        const QByteArray ours = saying("Ours");
        const QByteArray theirs = QByteArray(saying("Theirs")).replace("Other", "Another");
        QTest::newRow("mine") << QStringLiteral("keepAllOurs") << ours << theirs;
        QTest::newRow("theirs") << QStringLiteral("takeAllTheirs") << theirs << ours;
    }

    /// Also what the other side has changed elsewhere in the file; and the other version is not lost.
    void aVersionIsTakenAsAWhole()
    {
        QFETCH(QString, button);
        QFETCH(QByteArray, held);
        QFETCH(QByteArray, other);
        QSignalSpy found(&m_session->outside(), &ui::OutsideChanges::conflictFound);
        m_session->saver().setContinuous(false);
        say("Ours");
        m_project->write(kFile, QByteArray(saying("Theirs")).replace("Other", "Another"));
        m_session->outside().look();
        QTRY_COMPARE(found.size(), 1);
        const auto conflict = *m_session->outside().conflict(kFile);
        ui::MergeDialog dialog(conflict);
        connect(&dialog, &ui::MergeDialog::resolved, this, [&](const QByteArray &bytes) {
            VERIFY_RESULT(m_session->outside().resolve(conflict, bytes));
        });
        dialog.findChild<QPushButton *>(button)->click();
        QVERIFY(dialog.result() == QDialog::Accepted);
        QCOMPARE(bytes(), held);
        m_session->saver().save();
        QTRY_COMPARE(onDisk(), held);
        QVERIFY(m_session->outside().conflicts().empty());
        const auto isKept = [this, &other] {
            const auto kept = backups().backupsOf(kFile);
            return std::any_of(kept.begin(), kept.end(), [&other](const auto &version) {
                return test::readFile(version.path) == other;
            });
        };
        QTRY_VERIFY(isKept());
        if (other == saying("Ours")) {
            m_session->document().undoStack().undo();
            QCOMPARE(bytes(), other);
        }
    }

private:
    void say(const char *title) { VERIFY_RESULT(m_session->actions().editSource(kFile, saying(title))); }

    project::BackupFolder backups() const
    {
        return {m_session->saver().folders().backups, m_session->location().folder};
    }

    void keep(const QByteArray &bytes)
    {
        VERIFY_RESULT(backups().keep(kFile, bytes, QDateTime::currentDateTimeUtc(),
                                     project::BackupFolder::Pace::Always));
    }

    QByteArray bytes() const { return m_session->document().bytes(kFile); }
    QByteArray onDisk() const { return test::readFile(m_project->path(kFile)); }

    ui::VersionsDialog *offered()
    {
        m_versions->offer(kFile);
        for (ui::VersionsDialog *dialog : m_window->findChildren<ui::VersionsDialog *>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }

    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<test::TempProject> m_project;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<ui::DocumentSession> m_session;
    ui::Versions *m_versions = nullptr;
};

MUTO_TEST_MAIN(QApplication, TestVersions)
#include "tst_versions.moc"
