#include "core/library/new_project.h"

#include "core/composition/composition_file.h"
#include "core/library/template_catalog.h"
#include "core/lint/lint_input.h"
#include "core/lint/project_lint.h"
#include "tests/support/result_check.h"
#include "tests/support/temp_project.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

using namespace muto;
using library::NewProject;

namespace {

const QString kTemplates = QStringLiteral(MUTO_TEMPLATES);

const QByteArray kPage =
    "<!doctype html>\r\n<!-- kept -->\r\n<div  data-fps='30' data-composition-id=main\r\n"
    "  data-width = \"1920\" data-height=1080 data-duration=\"4\">&copy; é</div>\r\n";

QStringList everythingIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

/// What the linter has to say about the project in a folder.
QString problemsIn(const QString &folder)
{
    const composition::LintInput input = lint::readLintInput({folder, QStringLiteral("index.html")});
    QStringList problems;
    for (const composition::LintIssue &issue : lint::findIssues(input))
        problems += issue.code + QStringLiteral(": ") + issue.message;
    return problems.join(QLatin1Char('\n'));
}

} // namespace

class TestNewProject : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<test::TempProject>(QStringLiteral("home"));
        m_home->write(QStringLiteral("template/index.html"), kPage);
        m_home->write(QStringLiteral("template/assets/a b.svg"), "<svg/>");
        m_home->write(QStringLiteral("template/template.json"), "{}");
    }

    void writesSizeAndRateAndNothingElse()
    {
        const auto made = library::createProject(request(QStringLiteral("My film")));
        VERIFY_RESULT(made);
        QCOMPARE(*made, m_home->path(QStringLiteral("films/My film")));
        QByteArray expected = kPage;
        expected.replace("data-fps='30'", "data-fps='30000/1001'").replace("\"1920\"", "\"1080\"");
        expected.replace("data-height=1080", "data-height=1350");
        QCOMPARE(test::readFile(*made + QStringLiteral("/index.html")), expected);
        QCOMPARE(test::readFile(*made + QStringLiteral("/assets/a b.svg")), QByteArray("<svg/>"));
        QCOMPARE(everythingIn(*made), (QStringList{QStringLiteral("assets"), QStringLiteral("index.html")}));
        QCOMPARE(everythingIn(m_home->path(QStringLiteral("films"))), QStringList{QStringLiteral("My film")});
        QVERIFY(QFile::permissions(*made) & QFile::ReadUser);
    }

    void takesAnEmptyFolderAndRefusesAFullOne()
    {
        QVERIFY(QDir().mkpath(m_home->path(QStringLiteral("films/film"))));
        VERIFY_RESULT(library::createProject(request(QStringLiteral("film"))));
        const auto again = library::createProject(request(QStringLiteral("film")));
        QVERIFY(!again);
        QVERIFY2(again.error().message.contains(QStringLiteral("not empty")),
                 qPrintable(again.error().message));
        m_home->write(QStringLiteral("films/file"), "x");
        QVERIFY(!library::createProject(request(QStringLiteral("file"))));
        QCOMPARE(library::freeProjectName(m_home->path(QStringLiteral("films")), QStringLiteral("film")),
                 QStringLiteral("film 2"));
        QVERIFY(QDir(m_home->path(QStringLiteral("films"))).mkdir(QStringLiteral("%2 off")));
        QCOMPARE(library::freeProjectName(m_home->path(QStringLiteral("films")), QStringLiteral("%2 off")),
                 QStringLiteral("%2 off 2"));
    }

    void leavesNothingBehindAFailure_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::newRow("no composition") << QByteArray("<p>nothing</p>");
        QTest::newRow("no length") << QByteArray("<div data-composition-id=a data-duration=-3></div>");
        QTest::newRow("no page") << QByteArray();
    }
    void leavesNothingBehindAFailure()
    {
        QFETCH(QByteArray, page);
        m_home->write(QStringLiteral("template/index.html"), page);
        if (page.isEmpty())
            QFile::remove(m_home->path(QStringLiteral("template/index.html")));
        QVERIFY(!library::createProject(request(QStringLiteral("film"))));
        QVERIFY(!QFileInfo::exists(m_home->path(QStringLiteral("films"))));
        QCOMPARE(everythingIn(m_home->folder()), QStringList{QStringLiteral("template")});
    }

    void refusesNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("good");
        QTest::newRow("plain") << QStringLiteral("Ünïcode – 映画 (2)") << true;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("blank") << QStringLiteral("  ") << false;
        QTest::newRow("up") << QStringLiteral("..") << false;
        QTest::newRow("path") << QStringLiteral("a/b") << false;
        QTest::newRow("hidden") << QStringLiteral(".film") << false;
        QTest::newRow("windows") << QStringLiteral("what?") << false;
        QTest::newRow("control") << QStringLiteral("a\nb") << false;
        QTest::newRow("space behind") << QStringLiteral("film ") << false;
        QTest::newRow("long") << QString(201, QLatin1Char('x')) << false;
    }
    void refusesNames()
    {
        QFETCH(QString, name);
        QFETCH(bool, good);
        QCOMPARE(library::checkProjectName(name).has_value(), good);
    }

    void refusesPlacesAndSizes()
    {
        NewProject relative = request(QStringLiteral("film"));
        relative.parentFolder = QStringLiteral("films");
        QVERIFY(!library::createProject(relative));
        NewProject below = request(QStringLiteral("film"));
        below.parentFolder = m_home->path(QStringLiteral("template/index.html/films"));
        QVERIFY(!library::createProject(below));
        NewProject tiny = request(QStringLiteral("film"));
        tiny.size = {15, 1080};
        QVERIFY(!library::createProject(tiny));
        QCOMPARE(everythingIn(m_home->folder()), QStringList{QStringLiteral("template")});
    }

    /// Each template can be made in each size it names, and is a film without a fault then.
    void everyTemplateWorks()
    {
        const auto templates = library::readTemplates(kTemplates);
        QCOMPARE(templates.size(), std::size_t(9));
        QCOMPARE(templates.front().id, QStringLiteral("blank"));
        for (const library::Template &each : templates) {
            QVERIFY2(!each.description.isEmpty() && !each.sizes.isEmpty(), qPrintable(each.id));
            for (const QString &preset : each.sizes) {
                const auto size = library::presetSize(preset);
                QVERIFY2(size, qPrintable(each.id + preset));
                const QString name = each.id + QString(preset).replace(QLatin1Char(':'), QLatin1Char('x'));
                const auto made =
                    library::createProject({each.folder, m_home->path(QStringLiteral("films")), name, *size,
                                            *FrameRate::parse(QStringLiteral("25"))});
                VERIFY_RESULT(made);
                const auto film = composition::loadComposition({*made, QStringLiteral("index.html")});
                VERIFY_RESULT(film);
                QCOMPARE(film->composition.size, *size);
                QCOMPARE(film->composition.frameRate().perSecond(), 25.0);
                QVERIFY2(film->variables.size() >= 4 || each.id == QLatin1String("blank"),
                         qPrintable(each.id));
                QVERIFY2(each.posterSeconds < film->composition.declaredDuration, qPrintable(each.id));
                QVERIFY2(
                    film->issues.empty(),
                    qPrintable(film->issues.empty() ? QString() : each.id + film->issues.front().message));
            }
        }
    }

    /// What comes with the program warns of nothing; the sample, which has no sizes to choose, among them.
    void everyTemplateLintsClean_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : QDir(kTemplates).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QTest::newRow(qPrintable(name)) << name;
    }

    void everyTemplateLintsClean()
    {
        QFETCH(QString, name);
        QCOMPARE(problemsIn(QDir(kTemplates).filePath(name)), QString());
    }

    /// Nothing is asked of the web, not even of a page that may.
    void noTemplateNamesARemoteFile()
    {
        QDirIterator files(kTemplates, QDir::Files, QDirIterator::Subdirectories);
        int looked = 0;
        while (files.hasNext()) {
            const QByteArray text = test::readFile(files.next()).replace("http://www.w3.org/", "");
            QVERIFY2(!text.contains("http:") && !text.contains("https:") && !text.contains("url(//") &&
                         !text.contains("\"//"),
                     qPrintable(files.filePath()));
            ++looked;
        }
        QVERIFY(looked > 20);
    }

private:
    NewProject request(const QString &name) const
    {
        return {m_home->path(QStringLiteral("template")),
                m_home->path(QStringLiteral("films")),
                name,
                {1080, 1350},
                *FrameRate::parse(QStringLiteral("30000/1001"))};
    }

    std::unique_ptr<test::TempProject> m_home;
};

MUTO_TEST_MAIN(QCoreApplication, TestNewProject)
#include "tst_new_project.moc"
