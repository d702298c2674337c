#include "ui/main/project_watcher.h"

#include "tests/support/test_main.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <fstream>

using namespace muto;
using ui::ProjectWatcher;

class TestProjectWatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void scanLeavesOutWhatNoCompositionReads();
    void scanHasALimit();
    void seesChanges_data();
    void seesChanges();
    void seesFilesOfANewFolder();
    void tellsManyChangesOnce();
    void whatCannotBeWatchedIsNotLookedAtForEver();
    void aFolderThatComesBackIsSeen_data();
    void aFolderThatComesBackIsSeen();
    void stopsWhenTold();

private:
    void write(const QString &name, const QByteArray &text) const;
    void begin(ProjectWatcher &watcher) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestProjectWatcher::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("assets")));
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("renders")));
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral(".git")));
    write(QStringLiteral("index.html"), "<p>");
    write(QStringLiteral("assets/a.css"), "a{}");
}

void TestProjectWatcher::write(const QString &name, const QByteArray &text) const
{
    QFile file(m_folder->filePath(name));
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(name));
    file.write(text);
}

void TestProjectWatcher::begin(ProjectWatcher &watcher) const
{
    QSignalSpy watching(&watcher, &ProjectWatcher::watching);
    watcher.setQuietMs(20);
    watcher.watch(m_folder->path());
    QVERIFY(watching.wait());
}

void TestProjectWatcher::whatCannotBeWatchedIsNotLookedAtForEver()
{
    // A name that is no UTF-8 is listed, and leads nowhere.
    std::ofstream((m_folder->path() + QStringLiteral("/")).toStdString() + "\xff.txt") << "x";
    ProjectWatcher watcher;
    begin(watcher);
    QTRY_VERIFY(watcher.isSettled());
    QVERIFY(!watcher.files().isEmpty());
}

/// As on a disk that is unplugged: while the folder is away nothing is left that could tell of it.
void TestProjectWatcher::aFolderThatComesBackIsSeen_data()
{
    QTest::addColumn<bool>("leavesMountPoint");
    QTest::newRow("as a whole") << false;
    QTest::newRow("but for the place it is mounted at") << true;
}

void TestProjectWatcher::aFolderThatComesBackIsSeen()
{
    QFETCH(bool, leavesMountPoint);
    ProjectWatcher watcher;
    begin(watcher);
    QSignalSpy changed(&watcher, &ProjectWatcher::changed);
    QTRY_VERIFY(watcher.isSettled()); // nothing but what happens from here on tells of it
    const QString away = m_folder->path() + QStringLiteral("-away");
    QVERIFY(QDir().rename(m_folder->path(), away));
    QTRY_VERIFY(changed.count() > 0 && watcher.files().isEmpty() && watcher.isSettled());
    if (leavesMountPoint) {
        QVERIFY(QDir().mkdir(m_folder->path()));
        QVERIFY(!project::scanProject(m_folder->path()).isThere);
        // A disk that is mounted there is another folder, of which the old one tells nothing.
        QVERIFY(QDir().rmdir(m_folder->path()));
    }
    QVERIFY(QDir().rename(away, m_folder->path()));
    QTRY_VERIFY(watcher.files().contains(QStringLiteral("index.html")));
    QTRY_VERIFY(watcher.isSettled());
    changed.clear();
    write(QStringLiteral("index.html"), "<p>what others write there</p>");
    QTRY_VERIFY(changed.count() > 0); // and it is watched as before
}

void TestProjectWatcher::scanLeavesOutWhatNoCompositionReads()
{
    write(QStringLiteral("renders/film.mp4"), "film");
    write(QStringLiteral(".git/index"), "git");
    write(QStringLiteral(".hidden"), "dot");
    const project::ProjectScan scan = project::scanProject(m_folder->path());
    QCOMPARE(scan.files.size(), 2);
    QVERIFY(scan.files.contains(m_folder->filePath(QStringLiteral("assets/a.css"))));
    QCOMPARE(scan.folders.size(), 2);
}

void TestProjectWatcher::scanHasALimit()
{
    for (int i = 0; i < 20; ++i)
        write(QStringLiteral("%1.txt").arg(i), "x");
    QVERIFY(project::scanProject(m_folder->path(), 10).files.size() <= 10);
}

void TestProjectWatcher::seesChanges_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"in place", "by rename", "new file", "removed", "in a folder"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void TestProjectWatcher::seesChanges()
{
    QFETCH(QString, how);
    ProjectWatcher watcher;
    begin(watcher);
    QSignalSpy changed(&watcher, &ProjectWatcher::changed);
    if (how == QLatin1String("in place")) {
        write(QStringLiteral("index.html"), "<p>changed");
    } else if (how == QLatin1String("by rename")) {
        QSaveFile file(m_folder->filePath(QStringLiteral("index.html")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<p>replaced");
        QVERIFY(file.commit());
    } else if (how == QLatin1String("new file")) {
        write(QStringLiteral("new.js"), "1");
    } else if (how == QLatin1String("removed")) {
        QVERIFY(QFile::remove(m_folder->filePath(QStringLiteral("assets/a.css"))));
    } else {
        write(QStringLiteral("assets/a.css"), "a{color:red}");
    }
    QVERIFY(changed.wait());
}

void TestProjectWatcher::seesFilesOfANewFolder()
{
    ProjectWatcher watcher;
    begin(watcher);
    QSignalSpy changed(&watcher, &ProjectWatcher::changed);
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("scripts")));
    QVERIFY(changed.wait());
    write(QStringLiteral("scripts/a.js"), "1");
    QVERIFY(changed.wait());
    write(QStringLiteral("scripts/a.js"), "12");
    QVERIFY(changed.wait());
}

void TestProjectWatcher::tellsManyChangesOnce()
{
    ProjectWatcher watcher;
    begin(watcher);
    QSignalSpy changed(&watcher, &ProjectWatcher::changed);
    for (int i = 0; i < 50; ++i)
        write(QStringLiteral("%1.txt").arg(i), "x");
    QVERIFY(changed.wait());
    QVERIFY(changed.count() <= 2);
}

void TestProjectWatcher::stopsWhenTold()
{
    ProjectWatcher watcher;
    begin(watcher);
    watcher.stop();
    QSignalSpy changed(&watcher, &ProjectWatcher::changed);
    write(QStringLiteral("index.html"), "<p>unseen");
    begin(watcher);
    QCOMPARE(changed.count(), 0);
}

MUTO_TEST_MAIN(QCoreApplication, TestProjectWatcher)
#include "tst_project_watcher.moc"
