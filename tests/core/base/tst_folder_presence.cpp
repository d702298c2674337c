#include "core/base/folder_presence.h"

#include "tests/support/temp_project.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

using namespace muto;

class TestFolderPresence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A disk that has been taken away leaves an empty folder where it was.
    void anEmptyFolderIsNotThere()
    {
        const QTemporaryDir home;
        QVERIFY(!isFolderThere(home.path()));
        QVERIFY(!isFolderThere(home.filePath(QStringLiteral("nowhere"))));
        test::writeFile(home.filePath(QStringLiteral("film")), "x");
        QVERIFY(isFolderThere(home.path()));
        QVERIFY(!isFolderThere(home.filePath(QStringLiteral("film"))));
    }

    void whatIsHiddenCounts()
    {
        const QTemporaryDir files, folders;
        test::writeFile(files.filePath(QStringLiteral(".project")), "x");
        QVERIFY(isFolderThere(files.path()));
        QVERIFY(QDir(folders.path()).mkdir(QStringLiteral(".git")));
        QVERIFY(isFolderThere(folders.path()));
    }

    void aFileThatLeadsNowhereCounts()
    {
        const QTemporaryDir home;
        QVERIFY(QFile::link(QStringLiteral("/nowhere/at/all"), home.filePath(QStringLiteral("film.mp4"))));
        QVERIFY(isFolderThere(home.path()));
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestFolderPresence)
#include "tst_folder_presence.moc"
