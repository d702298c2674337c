#include "core/project/aside_store.h"

#include "tests/support/result_check.h"
#include "tests/support/temp_project.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using muto::project::AsideStore;
using muto::test::readFile;

class TestAsideStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_project = std::make_unique<muto::test::TempProject>();
        m_project->write(kFile, "bytes");
    }

    void comesAndGoesAsItIs()
    {
        const AsideStore store(m_project->folder());
        const QString key = AsideStore::newKey(QStringLiteral("a.txt"));
        VERIFY_RESULT(store.put(kFile, key, AsideStore::Where::Here));
        QVERIFY(!QFileInfo::exists(m_project->path(kFile)));
        QVERIFY(store.has(key));
        QCOMPARE(store.readText(key).value_or(QByteArray()), QByteArray("bytes"));
        QCOMPARE(readFile(m_project->path(QStringLiteral(".mutoscope/.gitignore"))), QByteArray("*\n"));
        m_project->write(kFile, "other");
        QVERIFY(!store.takeBack(key, kFile));
        QCOMPARE(readFile(m_project->path(kFile)), QByteArray("other"));
        VERIFY_RESULT(store.takeBack(key, QStringLiteral("far/b.txt")));
        QCOMPARE(readFile(m_project->path(QStringLiteral("far/b.txt"))), QByteArray("bytes"));
        QVERIFY(!store.has(key) && !store.takeBack(key, QStringLiteral("c.txt")));
        QVERIFY(!store.put(QStringLiteral("nothing"), key, AsideStore::Where::Here));
    }

    void theTrashGivesBackWhatItWasGiven()
    {
        const AsideStore store(m_project->folder());
        const QString key = AsideStore::newKey(QStringLiteral("sub"));
        VERIFY_RESULT(store.put(QStringLiteral("sub"), key, AsideStore::Where::Trash));
        QVERIFY(!QFileInfo::exists(m_project->path(QStringLiteral("sub"))));
        QCOMPARE(store.readText(key + QStringLiteral("/a.txt")).value_or(QByteArray()), QByteArray("bytes"));
        VERIFY_RESULT(store.takeBack(key, QStringLiteral("sub")));
        QCOMPARE(readFile(m_project->path(kFile)), QByteArray("bytes"));
    }

    void whatTakesTooMuchRoomGoesFirstThatCameFirst()
    {
        const AsideStore store(m_project->folder(), {100, 10, 1000});
        QStringList keys;
        for (const int size : {60, 5, 60, 30}) {
            m_project->write(kFile, QByteArray(size, 'x'));
            keys.append(AsideStore::newKey(QStringLiteral("a.txt")));
            VERIFY_RESULT(store.put(kFile, keys.last(), AsideStore::Where::Here));
        }
        QVERIFY(!store.has(keys[0]));
        QVERIFY(store.has(keys[1]) && store.has(keys[2]) && store.has(keys[3]));
        m_project->write(kFile, QByteArray(500, 'x'));
        keys.append(AsideStore::newKey(QStringLiteral("a.txt")));
        VERIFY_RESULT(store.put(kFile, keys.last(), AsideStore::Where::Here));
        QVERIFY(store.has(keys[4])); // the newest always
        QVERIFY(store.has(keys[1])); // and what is as good as nothing
        QVERIFY(!store.has(keys[2]) && !store.has(keys[3]));
        const QStringList left = store.leftovers({keys[4]});
        QCOMPARE(left.size(), qsizetype(1));
        AsideStore::remove(left);
        QVERIFY(store.has(keys[4]) && !store.has(keys[1]));
    }

    void linksDoNotLeadItAway()
    {
        const QString elsewhere = m_project->beside(QStringLiteral("elsewhere"));
        QVERIFY(QDir().mkpath(elsewhere));
        QVERIFY(QFile::link(elsewhere, m_project->path(QStringLiteral(".mutoscope"))));
        const AsideStore store(m_project->folder());
        QVERIFY(!store.put(kFile, AsideStore::newKey(QStringLiteral("a.txt")), AsideStore::Where::Here));
        QCOMPARE(readFile(m_project->path(kFile)), QByteArray("bytes"));
    }

    void knowsWhatWasNotThere()
    {
        using muto::project::contentsOf, muto::project::holdsOnly;
        const auto none = [](const QString &) { return false; };
        const QString folder = m_project->path(QStringLiteral("sub"));
        const QByteArray contents = contentsOf(folder), file = contentsOf(m_project->path(kFile));
        QVERIFY(holdsOnly(folder, contents, none));
        QVERIFY(holdsOnly(m_project->path(kFile), file, none));
        m_project->write(QStringLiteral("sub/b.txt"), "b");
        QVERIFY(!holdsOnly(folder, contents, none));
        QVERIFY(
            holdsOnly(folder, contents, [](const QString &name) { return name == QLatin1String("b.txt"); }));
        m_project->write(kFile, "more bytes");
        QVERIFY(!holdsOnly(m_project->path(kFile), file, none));
    }

private:
    const QString kFile = QStringLiteral("sub/a.txt");
    std::unique_ptr<muto::test::TempProject> m_project;
};

MUTO_TEST_MAIN(QCoreApplication, TestAsideStore)
#include "tst_aside_store.moc"
