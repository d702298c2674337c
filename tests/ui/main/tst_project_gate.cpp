#include "ui/main/project_gate.h"

#include "tests/support/temp_project.h"
#include "tests/support/test_main.h"
#include "tests/ui/fake_dialogs.h"
#include "ui/main/document_session.h"

#include <QApplication>
#include <QWidget>

using namespace muto;

class TestProjectGate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Whichever process the other one is of.
    void aProjectIsEditedInOneWindow()
    {
        const test::TempProject project;
        project.write(QStringLiteral("index.html"), "<p>");
        const QString claims = project.beside(QStringLiteral("claims")), folder = project.folder();
        const ui::SafetyFolders folders{{}, {}, {}, {}, claims};
        ui::DocumentSession first(folders), second(folders);
        QWidget window, other;
        test::FakeDialogs dialogs;
        ui::ProjectGate gate(first, dialogs, window), otherGate(second, dialogs, other);
        int entered = 0;
        const auto enter = [&entered] { ++entered; };
        gate.enter(folder, enter);
        gate.enter(folder, enter);
        QCOMPARE(entered, 2);
        window.showMinimized();

        otherGate.enter(folder, enter);
        QVERIFY2(dialogs.asked.text.contains(QStringLiteral("another window")),
                 qPrintable(dialogs.asked.text));
        dialogs.accepts = true;
        otherGate.enter(project.path(QStringLiteral("index.html")), enter);
        QCOMPARE(entered, 2);
        QTRY_VERIFY(!window.isMinimized() && window.isVisible());

        Q_EMIT first.stateChanged(first.state()); // it is closed
        QCoreApplication::processEvents();
        otherGate.enter(folder, enter);
        QCOMPARE(entered, 3);
    }
};

MUTO_TEST_MAIN(QApplication, TestProjectGate)
#include "tst_project_gate.moc"
