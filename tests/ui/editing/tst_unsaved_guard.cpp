#include "ui/editing/unsaved_guard.h"

#include "core/edit/editor_actions.h"
#include "tests/support/edited_file.h"
#include "tests/support/result_check.h"
#include "tests/support/temp_project.h"
#include "tests/support/test_main.h"
#include "tests/ui/fake_dialogs.h"
#include "ui/editing/project_saver.h"

#include <QSignalSpy>
#include <QWidget>

using namespace muto;
using muto::test::kFile;

namespace {

const QByteArray kGuardedHtml = "<div id=root data-composition-id=main><p id=a>One</p></div>";

} // namespace

/// What may go on only when nothing is lost.
class TestUnsavedGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_project = std::make_unique<test::TempProject>();
        m_project->write(kFile, kGuardedHtml);
        m_document = std::make_unique<edit::Document>();
        m_saver = std::make_unique<ui::ProjectSaver>(
            *m_document, ui::SafetyFolders{m_project->beside(QStringLiteral("journals")),
                                           m_project->beside(QStringLiteral("backups"))});
        m_saver->setContinuous(false);
        m_window = std::make_unique<QWidget>();
        m_dialogs = std::make_unique<test::FakeDialogs>();
        m_guard = new ui::UnsavedGuard(*m_saver, *m_dialogs, *m_window);
        VERIFY_RESULT(m_document->open(kFile, kGuardedHtml));
        m_saver->setProject({m_project->folder(), kFile});
        m_times = 0;
    }

    void cleanup()
    {
        m_window.reset();
        m_saver.reset();
    }

    void goesOnAtOnceWhenAllIsSaved()
    {
        m_guard->whenSafe([this] { ++m_times; });
        QCOMPARE(m_times, 1);
        QVERIFY(m_dialogs->asked.title.isEmpty());
    }

    void savesFirst()
    {
        edit();
        m_dialogs->accepts = true;
        m_guard->whenSafe([this] { ++m_times; });
        QTRY_COMPARE(m_times, 1);
        QVERIFY(test::readFile(m_project->path(kFile)).contains("Two"));
    }

    void discards()
    {
        edit();
        m_dialogs->takesAlternative = true;
        m_guard->whenSafe([this] { ++m_times; });
        QCOMPARE(m_times, 1);
        QCOMPARE(test::readFile(m_project->path(kFile)), kGuardedHtml);
    }

    /// A window whose close was cancelled does not close when its project is saved an hour later.
    void whoCancelsHasNotAsked()
    {
        edit();
        m_guard->whenSafe([this] { ++m_times; });
        QVERIFY(!m_dialogs->asked.title.isEmpty());
        QSignalSpy finished(m_saver.get(), &ui::ProjectSaver::finished);
        m_saver->save();
        QVERIFY(finished.wait());
        QCOMPARE(m_times, 0);
    }

private:
    void edit()
    {
        edit::EditorActions actions(*m_document);
        VERIFY_RESULT(actions.setText({kFile, QStringLiteral("#a")}, QStringLiteral("Two")));
    }

    std::unique_ptr<test::TempProject> m_project;
    std::unique_ptr<edit::Document> m_document;
    std::unique_ptr<ui::ProjectSaver> m_saver;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<test::FakeDialogs> m_dialogs;
    ui::UnsavedGuard *m_guard = nullptr;
    int m_times = 0;
};

MUTO_TEST_MAIN(QApplication, TestUnsavedGuard)
#include "tst_unsaved_guard.moc"
