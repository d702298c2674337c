#include "core/composition/project_files.h"

#include "core/composition/html_file.h"
#include "tests/support/result_check.h"
#include "tests/support/temp_project.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>

using namespace muto;
using namespace muto::composition;

namespace {

QByteArray page(const QByteArray &body)
{
    return "<div data-composition-id=x>\n" + body + "\n</div>";
}

QByteArray mount(const QByteArray &file)
{
    return "<div data-composition-src='" + file + "'></div>";
}

void writeAll(const test::TempProject &project, const std::vector<std::pair<const char *, QByteArray>> &files)
{
    for (const auto &[name, content] : files)
        project.write(QString::fromLatin1(name), content);
}

} // namespace

class TestProjectFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatAMountedPageMisses()
    {
        const test::TempProject project;
        writeAll(project, {{"index.html", page(mount("parts/a.html"))},
                           {"parts/a.html", page("<img src=beside.png><img src=none.png>")},
                           {"parts/beside.png", "x"}});
        QCOMPARE(issuesOf(project),
                 QStringList{QStringLiteral("parts/a.html:2 File none.png does not exist.")});
    }

    void linksThatLeadNowhereAreCalledThat()
    {
        const test::TempProject project;
        writeAll(project, {{"index.html", page("<img src=gone.png><img src=loop.png>")}});
        const QString gone = project.beside(QStringLiteral("gone.png"));
        QVERIFY(QFile::link(gone, project.path(QStringLiteral("gone.png"))));
        QVERIFY(QFile::link(QStringLiteral("loop.png"), project.path(QStringLiteral("loop.png"))));
        const QString loop = project.path(QStringLiteral("loop.png"));
        QCOMPARE(
            issuesOf(project),
            (QStringList{
                QStringLiteral("index.html:2 File gone.png is a link to %1, where nothing is.").arg(gone),
                QStringLiteral("index.html:2 File loop.png is a link to %1, where nothing is.").arg(loop)}));
    }

    void aMountedPagesPathsCountFromTheProjectToo()
    {
        const test::TempProject project;
        writeAll(project, {{"index.html", page(mount("parts/a.html"))},
                           {"parts/a.html", page("<img src=logo.png><img src=../../logo.png>")},
                           {"logo.png", "x"}});
        QCOMPARE(issuesOf(project), QStringList());
    }

    void mountsAreNamedFromTheProjectAtAnyDepth()
    {
        const test::TempProject project;
        writeAll(project, {{"index.html", page(mount("parts/a.html"))},
                           {"parts/a.html", page(mount("parts/deep/b.html"))},
                           {"parts/deep/b.html", page("")}});
        QCOMPARE(issuesOf(project), QStringList());
    }

    void aPageThatMountsItselfIsNamedOnce()
    {
        const test::TempProject project;
        writeAll(project, {{"index.html", page(mount("a.html") + mount("a.html"))},
                           {"a.html", page(mount("b.html"))},
                           {"b.html", page(mount("a.html"))}});
        const QStringList issues = issuesOf(project);
        QCOMPARE(issues.size(), 1);
        QVERIFY2(issues[0].startsWith(QStringLiteral("b.html:2 a.html mounts itself")),
                 qPrintable(issues[0]));
    }

    void nestingHasAnEnd()
    {
        const test::TempProject project;
        writeAll(project, {{"index.html", page(mount("p0.html"))}});
        for (int i = 0; i < 25; ++i)
            project.write(QStringLiteral("p%1.html").arg(i),
                          page(mount("p" + QByteArray::number(i + 1) + ".html")));
        const QStringList issues = issuesOf(project);
        QCOMPARE(issues.size(), 1);
        QVERIFY2(issues[0].contains(QStringLiteral("20 compositions deep")), qPrintable(issues[0]));
    }

    void whatIsNoPageIsNamed()
    {
        const test::TempProject project;
        writeAll(project, {{"index.html", page(mount("a.html"))}, {"a.html", "no tags here"}});
        const QStringList issues = issuesOf(project);
        QCOMPARE(issues.size(), 1);
        QVERIFY2(issues[0].contains(QStringLiteral("it is not an HTML file")), qPrintable(issues[0]));
    }

private:
    static QStringList issuesOf(const test::TempProject &project)
    {
        const auto document = readHtmlDocument(project.path(QStringLiteral("index.html")));
        if (!document)
            qFatal("%s", qPrintable(document.error().message));
        QStringList list;
        for (const Issue &issue :
             checkProjectFiles({project.folder(), QStringLiteral("index.html")}, *document))
            list += issue.where + QLatin1Char(' ') + issue.message;
        return list;
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestProjectFiles)
#include "tst_project_files.moc"
