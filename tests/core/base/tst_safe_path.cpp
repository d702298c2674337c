#include "core/base/safe_path.h"

#include "tests/support/test_main.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <unistd.h>

class TestSafePath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QDir root(m_dir.path());
        QVERIFY(root.mkpath(QStringLiteral("project/assets/deep")));
        QVERIFY(root.mkpath(QStringLiteral("outside")));
        QVERIFY(root.mkpath(QStringLiteral("project-neighbour")));
        touch(QStringLiteral("outside/secret.txt"));
        touch(QStringLiteral("project/assets/a.png"));
        QVERIFY(QFile::link(root.filePath(QStringLiteral("outside")),
                            root.filePath(QStringLiteral("project/escape"))));
        QVERIFY(QFile::link(root.filePath(QStringLiteral("project/assets")),
                            root.filePath(QStringLiteral("project/inner"))));
        QVERIFY(QFile::link(root.filePath(QStringLiteral("outside/none")),
                            root.filePath(QStringLiteral("project/dangling"))));
        QVERIFY(root.mkpath(QStringLiteral("outside/deep")));
        link("outside/deep", "project/away");
        link("project/away/none", "project/chain");
        link("project/chain", "project/longChain");
        link("project/assets/new.txt", "project/toMissing");
        link("project/ring", "project/ring2");
        link("project/ring2", "project/ring");
        // Relative, and past a link: the system goes up from where the link has led.
        QCOMPARE(
            ::symlink("away/../none", root.filePath(QStringLiteral("project/upAfterLink")).toLocal8Bit()), 0);
        QCOMPARE(
            ::symlink("assets/../new.txt", root.filePath(QStringLiteral("project/upInside")).toLocal8Bit()),
            0);
    }

    void judges_data()
    {
        QTest::addColumn<QString>("relative");
        QTest::addColumn<bool>("isInside");
        QTest::newRow("file") << "assets/a.png" << true;
        QTest::newRow("missing file") << "assets/none.png" << true;
        QTest::newRow("the root itself") << "" << true;
        QTest::newRow("up and back in") << "assets/../assets/a.png" << true;
        QTest::newRow("link that stays inside") << "inner/a.png" << true;
        QTest::newRow("strange name") << QStringLiteral("assets/ü %20#\"'.png") << true;
        QTest::newRow("up") << "../outside/secret.txt" << false;
        QTest::newRow("far up") << "../../../../etc/passwd" << false;
        QTest::newRow("a neighbour with the same beginning") << "../project-neighbour" << false;
        QTest::newRow("link that leads out") << "escape/secret.txt" << false;
        QTest::newRow("missing file behind such a link") << "escape/none.txt" << false;
        QTest::newRow("dangling link out") << "dangling" << false;
        QTest::newRow("dangling link to a link out") << "chain" << false;
        QTest::newRow("dangling link to such a link") << "longChain" << false;
        QTest::newRow("dangling link out by way of a link and up") << "upAfterLink" << false;
        QTest::newRow("dangling link that stays inside") << "toMissing" << true;
        QTest::newRow("dangling link that goes up and stays inside") << "upInside" << true;
        QTest::newRow("links in a ring") << "ring" << false;
        QTest::newRow("nul") << QStringLiteral("assets/a.png") + QChar(u'\0') << false;
    }

    void judges()
    {
        QFETCH(QString, relative);
        const auto path = muto::pathInside(m_dir.filePath(QStringLiteral("project")), relative);
        QTEST(path.has_value(), "isInside");
    }

    void mediaMayLieElsewhere_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isGiven");
        QTest::newRow("picture") << "outside/photo.jpg"
                                 << "photo.jpg" << true;
        QTest::newRow("in a folder") << "outside/photo.jpg"
                                     << "assets/deep/photo.PNG" << true;
        QTest::newRow("on a disk that is away") << "outside/none.mp4"
                                                << "film.mp4" << true;
        QTest::newRow("a text called a picture") << "outside/secret.txt"
                                                 << "secret.png" << false;
        QTest::newRow("a picture called a text") << "outside/photo.jpg"
                                                 << "photo.txt" << false;
        QTest::newRow("a folder called a picture") << "outside/album.png"
                                                   << "album.png" << false;
        QTest::newRow("by way of another link") << "project/secret.png"
                                                << "again.png" << false;
        QTest::newRow("inside") << "project/assets/a.png"
                                << "b.png" << true;
        QTest::newRow("missing inside") << QString() << "assets/none.png" << true;
        QTest::newRow("behind a link to a folder") << QString() << "escape/photo.jpg" << false;
        QTest::newRow("up") << QString() << "../outside/photo.jpg" << false;
    }

    void mediaMayLieElsewhere()
    {
        QFETCH(QString, target);
        QFETCH(QString, name);
        touch(QStringLiteral("outside/photo.jpg"));
        QVERIFY(QDir(m_dir.path()).mkpath(QStringLiteral("outside/album.png")));
        const QString project = m_dir.filePath(QStringLiteral("project"));
        const QString path = project + QLatin1Char('/') + name;
        if (!target.isEmpty())
            QVERIFY(QFile::link(m_dir.filePath(target), path));
        const auto given = muto::mediaInside(project, name);
        QTEST(given.has_value(), "isGiven");
        if (given && !target.isEmpty())
            QVERIFY(given->endsWith(name)); // the link, not what it leads to
        QCOMPARE(muto::entryInside(project, name).has_value(),
                 !name.startsWith(QLatin1String("..")) && !name.startsWith(QLatin1String("escape")));
    }

    void anAbsolutePathIsTakenAsRelativeToTheRoot()
    {
        const auto path =
            muto::pathInside(m_dir.filePath(QStringLiteral("project")), QStringLiteral("/assets/a.png"));
        QVERIFY(path.has_value());
        QVERIFY(path->endsWith(QStringLiteral("project/assets/a.png")));
    }

private:
    void link(const char *target, const char *name)
    {
        QVERIFY(QFile::link(m_dir.filePath(QLatin1String(target)), m_dir.filePath(QLatin1String(name))));
    }

    void touch(const QString &name)
    {
        QFile file(m_dir.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }

    QTemporaryDir m_dir;
};

MUTO_TEST_MAIN(QCoreApplication, TestSafePath)
#include "tst_safe_path.moc"
