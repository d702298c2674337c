// What happens to the files of a project while somebody works on it, in the real window.

#include "tests/support/result_check.h"
#include "tests/support/web_test_main.h"
#include "tests/ui/main/shown_window.h"
#include "ui/project/assets_page.h"
#include "ui/project/files_model.h"
#include "ui/project/files_page.h"
#include "ui/project/project_files.h"
#include "ui/project/project_panel.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QListView>
#include <QTreeView>
#include <QUndoStack>
#include <QUndoView>

using namespace muto;
using muto::test::at;
using muto::test::kFile;
using ui::ActionId;

namespace {

constexpr int kWindowMs = 30'000;
const QByteArray kTitledFilm = R"(<!doctype html>
<div id="root" data-composition-id="main" data-width="320" data-height="180" data-start="0" data-duration="6">
  <h1 id="title" class="clip" data-start="1" data-duration="2" data-track-index="1">Hello</h1>
</div>
)";

} // namespace

class TestFilesInWindow : public test::ShownWindow
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_project.write(kFile, kTitledFilm);
        m_project.write(kNotes, "notes\n");
        showWindow();
        openProject();
        m_stalls.check();
    }
    void cleanup() { m_stalls.check(); }
    void cleanupTestCase() { m_window.reset(); }

    void whatIsThrownAwayComesBackWithTheKeysOfUndo()
    {
        auto &panel = *m_window->findChild<ui::ProjectPanel *>();
        panel.showSection(1);
        ui::FilesPage &page = panel.filesPage();
        QTRY_VERIFY(page.model().indexOf(kNotes).isValid());
        page.view().setCurrentIndex(page.model().indexOf(kNotes));
        page.view().setFocus();
        m_dialogs.accepts = true;
        QTest::keyClick(&page.view(), Qt::Key_Delete);
        QVERIFY(!QFileInfo::exists(m_project.path(kNotes)));
        QCOMPARE(undo().text().remove(QLatin1Char('&')), QStringLiteral("Undo: Move notes.txt to the trash"));
        const auto *history = m_window->findChild<QUndoView *>();
        QCOMPARE(history->model()->index(1, 0).data().toString(),
                 QStringLiteral("Move notes.txt to the trash"));
        QTest::keyClick(&page.view(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(test::readFile(m_project.path(kNotes)), QByteArray("notes\n"));
        QTRY_VERIFY(page.model().indexOf(kNotes).isValid());
        QTest::keyClick(&page.view(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!QFileInfo::exists(m_project.path(kNotes)));
        QTest::keyClick(&page.view(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(test::readFile(m_project.path(kNotes)), QByteArray("notes\n"));
    }

    /// As when a disk is unplugged, and comes back.
    void aProjectThatVanishesIsKeptAndSavedWhenItIsBack()
    {
        ui::ProjectSaver &saver = m_window->session().saver();
        saver.setDelays(10, 10, 100);
        const QString folder = m_project.folder(), away = m_project.beside(QStringLiteral("away"));
        ui::ProjectFiles &files = *m_window->findChild<ui::ProjectFiles *>();
        VERIFY_RESULT(files.createFile(QStringLiteral("made.txt"), "made"));
        QVERIFY(QDir().rename(folder, away));
        const QUndoStack &stack = m_window->session().document().undoStack();
        const int steps = stack.index();
        undo().trigger();
        QCOMPARE(stack.index(), steps); // nobody can say whether it is still what it was
        VERIFY_RESULT(m_window->session().actions().setText(at("#title"), QStringLiteral("Kept")));
        const auto says = [this] {
            return notices().filter(QStringLiteral("not there any more")).filter(kFile);
        };
        QTRY_COMPARE_WITH_TIMEOUT(says().size(), qsizetype(1), kWindowMs);
        QVERIFY2(says().front().contains(QDir::toNativeSeparators(folder)), qPrintable(says().front()));
        QVERIFY(m_window->isWindowModified());

        // The place where the disk was mounted may stay, with nothing in it.
        QVERIFY(QDir().mkdir(folder));

        // Whatever is done meanwhile: nothing of the project is made anew where its disk was.
        QVERIFY(!files.createFile(QStringLiteral("new.txt"), "new"));
        QVERIFY(!files.createFolder(QStringLiteral("new")));
        QVERIFY(!files.duplicate(kNotes));
        QVERIFY(!files.moveToTrash({kNotes}));
        test::writeFile(m_project.beside(QStringLiteral("a.png")), "no picture");
        bool isOver = false;
        files.import({m_project.beside(QStringLiteral("a.png"))}, ui::kAssetFolder,
                     [&isOver](const QStringList &) { isOver = true; });
        QTRY_VERIFY(isOver);
        const QStringList refused = notices().filter(QStringLiteral("Cannot bring in"));
        QCOMPARE(refused.size(), qsizetype(1));
        QVERIFY2(refused.front().contains(QDir::toNativeSeparators(folder)), qPrintable(refused.front()));
        m_window->actions().action(ActionId::Reload)->trigger();
        VERIFY_RESULT(m_window->session().actions().setText(at("#title"), QStringLiteral("Kept still")));
        undo().trigger();
        QTRY_VERIFY(journalled().contains("Kept"));
        QVERIFY(QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
        QCOMPARE(says().size(), qsizetype(1)); // told once, and calmly
        QVERIFY(m_window->session().document().bytes(kFile).contains(">Kept</h1>"));

        // Another disk with the same files, as far as anybody can tell who has watched the first one.
        const QString other = m_project.beside(QStringLiteral("other"));
        QVERIFY(QDir().mkdir(other));
        for (const QString &name : QDir(away).entryList(QDir::Files))
            QVERIFY(QFile::copy(QDir(away).filePath(name), QDir(other).filePath(name)));
        QVERIFY(QDir().rmdir(folder));
        QVERIFY(QDir().rename(other, folder));
        QTRY_VERIFY_WITH_TIMEOUT(test::readFile(m_project.path(kFile)).contains(">Kept</h1>"), kWindowMs);
        QTRY_VERIFY_WITH_TIMEOUT(says().isEmpty() && !m_window->isWindowModified(), kWindowMs);
        // And what others do there is seen again.
        QByteArray theirs = test::readFile(m_project.path(kFile));
        theirs.replace(">Kept<", ">Theirs<");
        test::writeFile(m_project.beside(QStringLiteral("theirs.html")), theirs);
        QCOMPARE(::rename(qPrintable(m_project.beside(QStringLiteral("theirs.html"))),
                          qPrintable(m_project.path(kFile))),
                 0);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->session().document().bytes(kFile).contains("Theirs"), kWindowMs);
        QTRY_VERIFY(files.has(kNotes) && files.has(QStringLiteral("made.txt")));
    }

private:
    QAction &undo() const { return action(ActionId::Undo); }

    QByteArray journalled() const
    {
        QByteArray all;
        const QDir journals(m_window->session().saver().folders().journals);
        for (const QString &name : journals.entryList(QDir::Files))
            all += test::readFile(journals.filePath(name));
        return all;
    }

    const QString kNotes = QStringLiteral("notes.txt");
};

MUTO_WEB_TEST_MAIN(prepareWindowPages, QApplication, TestFilesInWindow)
#include "tst_files_in_window.moc"
