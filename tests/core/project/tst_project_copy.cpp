#include "core/project/project_copy.h"

#include "tests/support/ordinary_user.h"
#include "tests/support/result_check.h"
#include "tests/support/temp_project.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace muto;
using project::copyProject;

class TestProjectCopy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_root = std::make_unique<QTemporaryDir>();
        write(QStringLiteral("index.html"), "<p>film</p>\r\n");
        write(QStringLiteral("assets/wide/a.png"), "png");
        write(QStringLiteral(".hyperframes/frame-comments.json"), "{}");
        write(QStringLiteral("renders/film.mp4"), "large");
        write(QStringLiteral("scenes/renders/part.html"), "a part");
        write(QStringLiteral(".git/HEAD"), "ref");
        write(QStringLiteral(".mutoscope/aside/x"), "gone");
    }

    void copiesWhatTheProjectIsMadeOf()
    {
        VERIFY_RESULT(copyProject(film(), copy()));
        QCOMPARE(test::readFile(copy(QStringLiteral("index.html"))), QByteArray("<p>film</p>\r\n"));
        for (const char *name :
             {"assets/wide/a.png", ".hyperframes/frame-comments.json", "scenes/renders/part.html"})
            QVERIFY2(QFile::exists(copy(QLatin1String(name))), name);
        for (const char *name : {"renders", ".git", ".mutoscope"})
            QVERIFY2(!QFile::exists(copy(QLatin1String(name))), name);
    }

    void linksToFilesBecomeFiles()
    {
        const QString elsewhere = m_root->filePath(QStringLiteral("elsewhere"));
        QVERIFY(QDir().mkpath(elsewhere));
        test::writeFile(elsewhere + QStringLiteral("/b.wav"), "wav");
        QVERIFY(QFile::link(elsewhere + QStringLiteral("/b.wav"), film() + QStringLiteral("/b.wav")));
        QVERIFY(QFile::link(elsewhere, film() + QStringLiteral("/sounds")));
        QVERIFY(QFile::link(film(), film() + QStringLiteral("/itself")));
        VERIFY_RESULT(copyProject(film(), copy()));
        QVERIFY(!QFileInfo(copy(QStringLiteral("b.wav"))).isSymLink());
        QCOMPARE(test::readFile(copy(QStringLiteral("b.wav"))), QByteArray("wav"));
        QCOMPARE(QFileInfo(copy(QStringLiteral("sounds"))).symLinkTarget(), elsewhere);
    }

    void refusesPlaces_data()
    {
        QTest::addColumn<QString>("place");
        QTest::newRow("itself") << QStringLiteral("film");
        QTest::newRow("within it") << QStringLiteral("film/deep/copy");
        QTest::newRow("a folder with something in it") << QStringLiteral("full");
        QTest::newRow("a file") << QStringLiteral("full/a.txt");
        QTest::newRow("below a file") << QStringLiteral("full/a.txt/copy");
    }

    void refusesPlaces()
    {
        QFETCH(QString, place);
        QVERIFY(QDir().mkpath(m_root->filePath(QStringLiteral("full"))));
        test::writeFile(m_root->filePath(QStringLiteral("full/a.txt")), "mine");
        const auto refused = copyProject(film(), m_root->filePath(place));
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(QStringLiteral("Cannot")));
        QCOMPARE(test::readFile(m_root->filePath(QStringLiteral("full/a.txt"))), QByteArray("mine"));
        QVERIFY(!QFile::exists(film() + QStringLiteral("/deep")));
    }

    void anEmptyFolderIsFilled()
    {
        QVERIFY(QDir().mkpath(copy()));
        VERIFY_RESULT(copyProject(film(), copy()));
        QVERIFY(QFile::exists(copy(QStringLiteral("index.html"))));
    }

    /// Half of a project is none.
    void whatCannotBeReadLeavesNothingBehind()
    {
        const QString asset = film() + QStringLiteral("/assets/wide/a.png");
        const test::OrdinaryUser user({m_root->path()});
        QVERIFY(QFile::setPermissions(asset, {}));
        const auto failed = copyProject(film(), copy());
        QVERIFY(!failed);
        QVERIFY2(failed.error().message.contains(QStringLiteral("a.png")),
                 qPrintable(failed.error().message));
        QCOMPARE(QDir(m_root->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{QStringLiteral("film")});
        QVERIFY(QFile::setPermissions(asset, QFile::ReadOwner | QFile::WriteOwner));
    }

private:
    QString film() const { return m_root->filePath(QStringLiteral("film")); }
    QString copy(const QString &name = {}) const
    {
        const QString folder = m_root->filePath(QStringLiteral("film copy"));
        return name.isEmpty() ? folder : folder + QLatin1Char('/') + name;
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        const QString path = film() + QLatin1Char('/') + name;
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        test::writeFile(path, bytes);
    }

    std::unique_ptr<QTemporaryDir> m_root;
};

MUTO_TEST_MAIN(QCoreApplication, TestProjectCopy)
#include "tst_project_copy.moc"
