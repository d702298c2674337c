#include "core/composition/composition_file.h"

#include "tests/support/ordinary_user.h"
#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using muto::composition::Issue;
using muto::composition::loadComposition;
using muto::composition::locateProject;
using muto::composition::ProjectLocation;

namespace {

const QByteArray kPage = "<div data-composition-id=main data-width=8 data-height=8 data-duration=1></div>";
const QByteArray kPicture("\x89PNG\r\n\x1A\n\0\0\0\rIHDR<div>", 21);

} // namespace

class TestCompositionFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
    }

    void locates_data()
    {
        QTest::addColumn<QStringList>("files"); // all of them compositions
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QString>("foundFolder");
        QTest::addColumn<QString>("foundEntry");
        const auto row = [](const char *name, const QString &files, const char *path, const char *entry,
                            const char *foundFolder, const char *foundEntry) {
            QTest::newRow(name) << files.split(QLatin1Char(' ')) << path << entry << foundFolder
                                << foundEntry;
        };
        row("folder with an index", QStringLiteral("p/index.html p/other.html"), "p", "", "p", "index.html");
        row("trailing slash", QStringLiteral("p/index.html"), "p/", "", "p", "index.html");
        row("folder with one composition", QStringLiteral("p/film.html"), "p", "", "p", "film.html");
        row("the other ending", QStringLiteral("p/film.htm"), "p", "", "p", "film.htm");
        row("file", QStringLiteral("p/index.html p/b.html"), "p/b.html", "", "p", "b.html");
        row("entry in a folder", QStringLiteral("p/index.html p/sub/b.html"), "p", "sub/b.html", "p",
            "sub/b.html");
        row("untidy entry", QStringLiteral("p/index.html p/sub/b.html"), "p", "./sub/../sub//b.html", "p",
            "sub/b.html");
        row("file below a project", QStringLiteral("p/index.html p/sub/b.html"), "p/sub/b.html", "", "p/sub",
            "b.html");
        row("file below a project, with an entry", QStringLiteral("p/index.html p/sub/b.html"),
            "p/sub/b.html", "sub/b.html", "p", "sub/b.html");
        row("what marks the project", QStringLiteral("p/hyperframes.json p/index.html p/other.html"),
            "p/hyperframes.json", "", "p", "index.html");
        row("what marks the project, with an entry",
            QStringLiteral("p/hyperframes.json p/index.html p/other.html"), "p/hyperframes.json",
            "other.html", "p", "other.html");
        row("file with another entry beside it", QStringLiteral("p/index.html p/b.html"), "p/index.html",
            "b.html", "p", "b.html");
    }

    void locates()
    {
        QFETCH(QStringList, files);
        QFETCH(QString, path);
        QFETCH(QString, entry);
        QFETCH(QString, foundFolder);
        for (const QString &name : files)
            write(name, kPage);
        const auto location = locateProject(at(path), entry);
        VERIFY_RESULT(location);
        QCOMPARE(location->folder, QFileInfo(at(foundFolder)).canonicalFilePath());
        QTEST(location->entry, "foundEntry");
        VERIFY_RESULT(loadComposition(*location));
    }

    void aProjectFileMarksTheProject()
    {
        write(QStringLiteral("p/hyperframes.json"), "{}");
        write(QStringLiteral("p/deep/er/b.html"), kPage);
        const auto location =
            locateProject(at(QStringLiteral("p/deep/er/b.html")), QStringLiteral("deep/er/b.html"));
        VERIFY_RESULT(location);
        QCOMPARE(location->folder, QFileInfo(at(QStringLiteral("p"))).canonicalFilePath());
    }

    void anEntryMayBeAFullPath()
    {
        write(QStringLiteral("p/index.html"), kPage);
        write(QStringLiteral("p/b.html"), kPage);
        QVERIFY(QFile::link(at(QStringLiteral("p")), at(QStringLiteral("link"))));
        for (const char *folder : {"p", "link"}) {
            const auto location =
                locateProject(at(QStringLiteral("p")), at(QLatin1String(folder) + QStringLiteral("/b.html")));
            VERIFY_RESULT(location);
            QCOMPARE(location->entry, QStringLiteral("b.html"));
        }
    }

    void aRelativePathStartsFromTheWorkingFolder()
    {
        write(QStringLiteral("p/index.html"), kPage);
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(m_dir->path()));
        const auto location = locateProject(QStringLiteral("p"));
        QVERIFY(QDir::setCurrent(before));
        VERIFY_RESULT(location);
        QVERIFY(QDir::isAbsolutePath(location->folder));
    }

    void anyNameWillDo_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"with space", "100%", "%41", "a#b", "a?b", "it's \"quoted\"", "日本語",
                                 "Ünïcode", "new\nline", "a:b", "back\\slash", "%1 %2"})
            QTest::newRow(name) << name;
    }

    void anyNameWillDo()
    {
        QFETCH(QString, name);
        const QString page = name + QStringLiteral(".html");
        write(name + QStringLiteral("/") + page, kPage);
        for (const QString &path : {name, QString(name + QStringLiteral("/") + page)}) {
            const auto location = locateProject(at(path));
            VERIFY_RESULT(location);
            QCOMPARE(location->entry, page);
            const auto read = loadComposition(*location);
            VERIFY_RESULT(read);
            QCOMPARE(read->composition.entry, page);
        }
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const char *path, const char *entry, const char *reason) {
            QTest::newRow(name) << path << entry << reason;
        };
        row("nothing there", "none", "", "there is no such file or folder.");
        row("below a file", "p/index.html/x", "", "there is no such file or folder.");
        row("no HTML", "empty", "", "there is no HTML file in this folder.");
        row("no composition", "plain", "", "no HTML file in this folder contains a composition.");
        row("several", "many", "", "several compositions and no index.html: a.html, b.html.");
        row("picture", "p/picture.png", "", "it is not an HTML file.");
        row("picture called HTML", "p/picture.html", "", "it is not an HTML file.");
        row("plain text", "p/text.html", "", "it is not an HTML file.");
        row("nothing in it", "p/nothing.html", "", "it is not an HTML file.");
        row("UTF-16", "p/wide.html", "", "it is written in UTF-16.");
        row("entry missing", "p", "none.html", "there is no such file.");
        row("entry is a folder", "p", "folder", "it is not a file.");
        row("entry is a picture", "p", "picture.png", "it is not an HTML file.");
        row("entry outside", "p", "../plain/a.html", "it lies outside the project folder.");
        row("entry outside by a link", "p", "link/a.html", "it lies outside the project folder.");
        row("file that is a link out", "p/out.html", "", "it lies outside the project folder.");
        row("entry elsewhere", "p", "/etc/hostname", "it lies outside the project folder.");
        row("a device", "/dev/null", "", "it is not a file.");
    }

    void refuses()
    {
        QFETCH(QString, path);
        QFETCH(QString, entry);
        QFETCH(QString, reason);
        write(QStringLiteral("p/index.html"), kPage);
        write(QStringLiteral("p/picture.png"), kPicture);
        write(QStringLiteral("p/picture.html"), kPicture);
        write(QStringLiteral("p/text.html"), "Hello");
        write(QStringLiteral("p/nothing.html"), "");
        write(QStringLiteral("p/wide.html"), QByteArray("\xFF\xFE<\0p\0>\0", 8));
        write(QStringLiteral("p/folder/x"), "");
        write(QStringLiteral("plain/a.html"), "<p>Hello</p>");
        write(QStringLiteral("many/a.html"), kPage);
        write(QStringLiteral("many/b.html"), kPage);
        QVERIFY(QDir(m_dir->path()).mkdir(QStringLiteral("empty")));
        QVERIFY(QFile::link(at(QStringLiteral("plain")), at(QStringLiteral("p/link"))));
        QVERIFY(QFile::link(at(QStringLiteral("plain/a.html")), at(QStringLiteral("p/out.html"))));

        const auto location = locateProject(path.startsWith(QLatin1Char('/')) ? path : at(path), entry);
        QVERIFY(!location);
        QCOMPARE(location.error().kind, muto::ErrorKind::Composition);
        QVERIFY2(location.error().message.contains(reason), qPrintable(location.error().message));
        QVERIFY(!location.error().detail.isEmpty());
    }

    void anUnreadableFileIsRefused()
    {
        write(QStringLiteral("p/index.html"), kPage);
        QVERIFY(QFile::setPermissions(at(QStringLiteral("p/index.html")), QFileDevice::WriteOwner));
        const muto::test::OrdinaryUser user({m_dir->path()});
        const auto location = locateProject(at(QStringLiteral("p")));
        QVERIFY(!location);
        QVERIFY2(location.error().message.contains(QLatin1String("denied")),
                 qPrintable(location.error().message));
    }

    void aFileGoneBetweenLocatingAndLoadingIsRefused()
    {
        write(QStringLiteral("p/index.html"), kPage);
        const auto location = locateProject(at(QStringLiteral("p")));
        VERIFY_RESULT(location);
        QVERIFY(QFile::remove(at(QStringLiteral("p/index.html"))));
        const auto read = loadComposition(*location);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, muto::ErrorKind::Composition);
    }

    void aLocationOutsideIsRefused()
    {
        write(QStringLiteral("p/index.html"), kPage);
        write(QStringLiteral("secret.html"), kPage);
        QVERIFY(!loadComposition({at(QStringLiteral("p")), QStringLiteral("../secret.html")}));
    }

    void aFileTooLargeIsRefused()
    {
        write(QStringLiteral("p/index.html"), kPage + QByteArray(32 * 1024 * 1024, ' '));
        const auto location = locateProject(at(QStringLiteral("p")));
        VERIFY_RESULT(location);
        const auto read = loadComposition(*location);
        QVERIFY(!read);
        QVERIFY(read.error().message.contains(QLatin1String("larger than 32 MB")));
    }

    void checksAssets_data()
    {
        QTest::addColumn<QString>("reference");
        QTest::addColumn<QString>("issue");
        const auto row = [](const char *reference, const char *issue) {
            QTest::newRow(reference) << reference << issue;
        };
        row("<img src=assets/a.png>", "");
        row("<img src=assets/a%20b.png?v=1#x>", "");
        row("<img src='assets/a b.png'>", "");
        row("<img src=/assets/a.png>", "");
        row("<img src=./assets/../assets/a.png>", "");
        row("<p style='background:url(assets/a.png)'>", "");
        row("<img src=https://example.com/none.png>", "");
        row("<img src='data:image/png;base64,AA'>", "");
        row("<div data-composition-src=part.html>", "");
        row("<div data-composition-src=index.html>", "index.html:2: index.html mounts itself");
        row("<script src=hyperframe.runtime.js></script>", "");
        row("<img src=assets/x.png>", "index.html:2: File assets/x.png does not exist.");
        row("<img src=assets/x.png><img src=./assets/x.png>",
            "index.html:2: File assets/x.png does not exist.");
        row("<img src=assets>", "index.html:2: File assets does not exist.");
        row("<video poster=x.png>", "index.html:2: File x.png does not exist.");
        row("<link rel=stylesheet href=x.css>", "index.html:2: File x.css does not exist.");
        row("<script src=x.js></script>", "index.html:2: File x.js does not exist.");
        row("<style>\np{background:url(x.png)}</style>", "index.html:3: File x.png does not exist.");
        row("<p style='background:url(%25.png)'>", "index.html:2: File %.png does not exist.");
        row("<div data-composition-src=x.html>", "index.html:2: File x.html does not exist.");
        row("<img src=../secret.png>", "index.html:2: File ../secret.png lies outside the project folder");
        row("<img src=/../secret.png>", "index.html:2: File /../secret.png lies outside the project folder");
        row("<img src=../p/assets/a.png>",
            "index.html:2: File ../p/assets/a.png lies outside the project folder");
        row("<img src=link/secret.png>",
            "index.html:2: File link/secret.png lies outside the project folder");
        row("<img src=a%00.png>", "lies outside the project folder");
    }

    void checksAssets()
    {
        QFETCH(QString, reference);
        QFETCH(QString, issue);
        write(QStringLiteral("p/index.html"), kPage + "\n" + reference.toUtf8());
        write(QStringLiteral("p/part.html"), kPage);
        write(QStringLiteral("p/assets/a.png"), kPicture);
        write(QStringLiteral("p/assets/a b.png"), kPicture);
        write(QStringLiteral("secret.png"), kPicture);
        QVERIFY(QFile::link(m_dir->path(), at(QStringLiteral("p/link"))));
        QCOMPARE(int(issuesOf(QString()).size()), issue.isEmpty() ? 0 : 1);
        if (!issue.isEmpty())
            QVERIFY2(issuesOf(QString()).first().startsWith(issue) ||
                         issuesOf(QString()).first().contains(issue),
                     qPrintable(issuesOf(QString()).first()));
    }

    void assetsOfAnEntryInAFolderAreFoundFromThere()
    {
        write(QStringLiteral("p/sub/film.html"),
              kPage + "<img src=a.png><img src=../b.png><div data-composition-src=sub/part.html>"
                      "<img src=b.png>");
        write(QStringLiteral("p/sub/part.html"), kPage);
        write(QStringLiteral("p/sub/a.png"), kPicture);
        write(QStringLiteral("p/b.png"), kPicture);
        QCOMPARE(issuesOf(QStringLiteral("sub/film.html")),
                 QStringList(QStringLiteral("sub/film.html:1: File sub/b.png does not exist.")));
    }

    void assetsOfAPartMayBeNamedFromTheProject()
    {
        write(
            QStringLiteral("p/sub/part.html"),
            "<template><div data-composition-id=a data-width=10 data-height=10><img src=a.png><img src=b.png>"
            "<img src=../c.png></div></template>");
        write(QStringLiteral("p/sub/a.png"), kPicture);
        write(QStringLiteral("p/b.png"), kPicture);
        QCOMPARE(issuesOf(QStringLiteral("sub/part.html")),
                 QStringList(QStringLiteral("sub/part.html:1: File c.png does not exist.")));
    }

private:
    QString at(const QString &name) const { return m_dir->filePath(name); }

    void write(const QString &name, const QByteArray &bytes)
    {
        QVERIFY(QDir().mkpath(QFileInfo(at(name)).path()));
        QFile file(at(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    QStringList issuesOf(const QString &entry)
    {
        QStringList lines;
        const auto location = locateProject(at(QStringLiteral("p")), entry);
        const auto read =
            location ? loadComposition(*location)
                     : muto::Result<muto::composition::ReadComposition>(muto::fail(location.error()));
        if (!read)
            return {read.error().message};
        for (const Issue &issue : read->issues)
            lines.append(issue.where + QStringLiteral(": ") + issue.message);
        return lines;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

MUTO_TEST_MAIN(QCoreApplication, TestCompositionFile)
#include "tst_composition_file.moc"
