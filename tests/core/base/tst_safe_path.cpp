#include "core/base/safe_path.h"

#include "tests/support/test_main.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

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
        QTest::newRow("nul") << QStringLiteral("assets/a.png") + QChar(u'\0') << false;
    }

    void judges()
    {
        QFETCH(QString, relative);
        const auto path = muto::pathInside(m_dir.filePath(QStringLiteral("project")), relative);
        QTEST(path.has_value(), "isInside");
    }

    void anAbsolutePathIsTakenAsRelativeToTheRoot()
    {
        const auto path =
            muto::pathInside(m_dir.filePath(QStringLiteral("project")), QStringLiteral("/assets/a.png"));
        QVERIFY(path.has_value());
        QVERIFY(path->endsWith(QStringLiteral("project/assets/a.png")));
    }

private:
    void touch(const QString &name)
    {
        QFile file(m_dir.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }

    QTemporaryDir m_dir;
};

MUTO_TEST_MAIN(QCoreApplication, TestSafePath)
#include "tst_safe_path.moc"
