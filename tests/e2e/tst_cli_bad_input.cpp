#include "tests/support/film_numbers.h"
#include "tests/support/program_run.h"
#include "tests/support/result_check.h"
#include "tests/support/temp_project.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>
#include <QDir>
#include <QUrl>

#include <sys/mount.h>
#include <sys/stat.h>

using namespace muto;
using namespace muto::test;

namespace {

constexpr int kGoneWithinMs = 30'000;

/// A small file system that is quickly full, for as long as the object lives.
class TinyDisk
{
public:
    explicit TinyDisk(const QString &path)
        : m_path(path.toLocal8Bit())
    {
        QDir().mkpath(path);
        m_mounted = ::mount("none", m_path.constData(), "tmpfs", 0, "size=128k") == 0;
    }
    ~TinyDisk()
    {
        if (m_mounted)
            ::umount(m_path.constData());
    }
    bool isThere() const { return m_mounted; }

private:
    QByteArray m_path;
    bool m_mounted = false;
};

QByteArray pageLasting(const char *duration)
{
    TestPage page = numberedPage();
    page.duration = QLatin1String(duration);
    return page.html();
}

QByteArray pageOfWidth(const char *width)
{
    return numberedPage().html().replace("data-width=\"320\"", "data-width=\"" + QByteArray(width) + "\"");
}

QByteArray pageWith(const char *script)
{
    TestPage page = numberedPage();
    page.script += script;
    return page.html();
}

} // namespace

/// Whatever people feed it, the program answers with one clear message, the right exit code, and leaves
/// nothing.
class TestCliBadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void compositions_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QByteArray>("words");
        const auto row = [](const char *name, const QByteArray &html, const char *words, int exitCode = 3) {
            QTest::newRow(name) << html << exitCode << QByteArray(words);
        };
        row("no HTML", "", "there is no HTML file in this folder");
        row("no composition root", "<!DOCTYPE html><p>A page, no film.",
            "no element has data-composition-id");
        row("no text", QByteArray("\0\1\2<\0", 5), "it is not an HTML file");
        row("zero duration", pageLasting("0"), "data-duration is \"0\"");
        row("negative duration", pageLasting("-3"), "data-duration is \"-3\"");
        row("infinite duration", pageLasting("Infinity"), "data-duration is \"Infinity\"");
        row("no duration", pageLasting("soon").replace("duration: () => soon", "duration: () => 0"),
            "does not say how long it lasts");
        row("infinite duration of the timeline",
            pageLasting("soon").replace("duration: () => soon", "duration: () => Infinity"),
            "does not say how long it lasts");
        row("absurd duration", pageLasting("1e300"), "data-duration is \"1e300\"");
        row("more than a day", pageLasting("86400.5"), "data-duration is \"86400.5\"");
        row("zero width", pageOfWidth("0"), "data-width is \"0\"");
        row("negative width", pageOfWidth("-320"), "data-width is \"-320\"");
        row("infinite width", pageOfWidth("Infinity"), "data-width is \"Infinity\"");
        row("absurd width", pageOfWidth("1000000"), "data-width is \"1000000\"");
        row("width in units", pageOfWidth("320px"), "data-width is \"320px\"");
        row("a script that throws", pageWith("\nthrow new Error('out of ideas');"), "out of ideas");
        row("a script with an error in it", pageWith("\nlet let = 1;"), "index.html:");
        row("a page that never becomes ready", pageWith("\nwindow.__hfTimelinesBuilding = true;"),
            "announced by __hfTimelinesBuilding");
        row("a promise that is never kept", pageWith("\nwindow.__tailwindReady = new Promise(() => {});"),
            "__tailwindReady");
        row("a script that loops for ever", pageWith("\nfor (;;);"), "gave no sign of life");
        row("a frame that loops for ever",
            pageWith("\nwindow.__timelines.main.totalTime = (t) => { while (t > 1); };"),
            "Frame 31 did not appear");
    }

    void compositions()
    {
        QFETCH(QByteArray, html);
        QFETCH(int, exitCode);
        QFETCH(QByteArray, words);
        TempProject project;
        if (!html.isEmpty())
            project.write(QStringLiteral("index.html"), html);
        verifyRefused(project, project.folder(), {}, exitCode, words);
    }

    void aThrowingScriptIsNamedWithItsPlace()
    {
        TempProject project;
        TestPage page = numberedPage();
        page.head += "<script src=\"scripts/broken.js\"></script>";
        project.write(QStringLiteral("index.html"), page.html());
        project.write(QStringLiteral("scripts/broken.js"), "// 1\n// 2\nthrow new Error('out of ideas');\n");
        verifyRefused(project, project.folder(), {}, 3, "scripts/broken.js:3");
    }

    void options_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("words");
        const auto row = [](const char *option, const char *value, const char *words) {
            QTest::newRow(
                qPrintable(QStringLiteral("%1 %2").arg(QLatin1String(option), QLatin1String(value))))
                << QStringList{QLatin1String(option), QLatin1String(value)} << QByteArray(words);
        };
        row("-f", "29.97", "did you mean 30000/1001?");
        row("-f", "0", "greater than zero");
        row("-f", "abc", "not a number");
        row("-f", "241", "between 1 and 240");
        row("-f", "-30", "greater than zero");
        row("-q", "best", "draft, standard, or high");
        row("-w", "0", "from 1 to 24");
        row("-w", "many", "from 1 to 24");
        row("--size", "0x0", "WIDTHxHEIGHT");
        row("--size", "99999x99999", "from 1 to 16384");
        row("--from", "5", "No frame lies");
        row("--from", "-1", "--from");
        row("--to", "0", "--to must come after --from");
        row("--streaming-max-duration", "0", "greater than zero");
        row("--streaming-max-duration", "nan", "greater than zero");
        row("--bogus", "1", "--bogus");
    }

    void options()
    {
        QFETCH(QStringList, options);
        QFETCH(QByteArray, words);
        TempProject project;
        project.write(QStringLiteral("index.html"), numberedPage().html());
        verifyRefused(project, project.folder(), options, 2, words);
    }

    void projectsThatAreNotThere_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("no such folder")
            << "/nonexistent/project" << QByteArray("there is no such file or folder");
        QTest::newRow("nothing") << "" << QByteArray("there is no such file or folder");
        QTest::newRow("a device") << "/dev/null" << QByteArray("it is not a");
    }

    void projectsThatAreNotThere()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, words);
        TempProject project;
        verifyRefused(project, path, {}, 3, words);
    }

    void anEntryThatIsNotThere()
    {
        TempProject project;
        project.write(QStringLiteral("index.html"), numberedPage().html());
        writeFile(project.beside(QStringLiteral("other.html")), numberedPage().html());
        verifyRefused(project, project.folder(), {QStringLiteral("-c"), QStringLiteral("intro.html")}, 3,
                      "there is no such file");
        verifyRefused(project, project.folder(), {QStringLiteral("-c"), QStringLiteral("../other.html")}, 3,
                      "lies outside the project");
    }

    void destinations_data()
    {
        QTest::addColumn<QString>("destination");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("inside a file")
            << "project/index.html/film.mp4" << QByteArray("a part of its path is a file");
        QTest::newRow("a folder") << "project" << QByteArray("it is a folder");
        QTest::newRow("where nothing can be made")
            << "/proc/film.mp4" << QByteArray("Cannot write /proc/film.mp4");
        QTest::newRow("where no folder can be made")
            << "/proc/films/film.mp4" << QByteArray("cannot be created");
        QTest::newRow("a pipe") << "pipe" << QByteArray("it is not a file");
    }

    void destinations()
    {
        QFETCH(QString, destination);
        QFETCH(QByteArray, words);
        TempProject project;
        project.write(QStringLiteral("index.html"), numberedPage().html());
        const QString path = QDir::isAbsolutePath(destination) ? destination : project.beside(destination);
        ::mkfifo(qPrintable(project.beside(QStringLiteral("pipe"))), 0600);
        ProgramRun run;
        QVERIFY(run.run({QStringLiteral("render"), project.folder(), QStringLiteral("-o"), path}));
        verifyFailure(run, 1, words);
        QCOMPARE(readFile(project.path(QStringLiteral("index.html"))), numberedPage().html());
        QCOMPARE(QDir(project.folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{QStringLiteral("index.html")});
    }

    void aFullDisk_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("streaming") << QStringList();
        QTest::newRow("through disk") << QStringList{QStringLiteral("--no-streaming")};
    }

    void aFullDisk()
    {
        QFETCH(QStringList, options);
        TempProject project;
        const QString folder = project.beside(QStringLiteral("full"));
        const TinyDisk disk(folder);
        if (!disk.isThere())
            QSKIP("Needs the right to mount a file system.");
        TestPage page = noise();
        project.write(QStringLiteral("index.html"), page.html());
        ProgramRun run;
        QVERIFY(run.run(QStringList{QStringLiteral("render"), project.folder(), QStringLiteral("-q"),
                                    QStringLiteral("high"), QStringLiteral("-o"),
                                    folder + QStringLiteral("/film.mp4")} +
                        options));
        verifyFailure(run, 1, "No space left on device");
        QCOMPARE(QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList());
    }

    void aMissingAssetIsToldAndTheFilmMade()
    {
        TempProject project;
        project.write(QStringLiteral("index.html"), pageWithMissingPicture());
        ProgramRun run;
        QVERIFY(run.run(renderOf(project, project.folder())));
        QVERIFY2(run.exitCode() == 0, run.said());
        QVERIFY2(run.errors().contains("missing/picture.png"), run.said());
        const auto numbers = numbersIn(film(project));
        VERIFY_RESULT(numbers);
        QCOMPARE(*numbers, countedFrom(0, 60));
        QTRY_COMPARE_WITH_TIMEOUT(run.leftovers(), QString(), kGoneWithinMs);
    }

    void aMissingAssetIsAnErrorWhenStrict()
    {
        TempProject project;
        project.write(QStringLiteral("index.html"), pageWithMissingPicture());
        verifyRefused(project, project.folder(), {QStringLiteral("--strict")}, 3, "--strict was given");
    }

    void aMissingAssetThatOnlyAScriptNames()
    {
        TempProject project;
        project.write(
            QStringLiteral("index.html"),
            pageWith("\nObject.assign(document.body.appendChild(new Image()), { src: 'gone.png' });"));
        ProgramRun run;
        QVERIFY(run.run(renderOf(project, project.folder())));
        QVERIFY2(run.exitCode() == 0, run.said());
        QVERIFY2(run.errors().contains("gone.png"), run.said());
    }

    void unusualNamesAreJustNames_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name :
             {"with spaces", "50% #1", "100%25", "it's \"quoted\"", "фильм 映画 🎬", "a?b&c=d;e", "..."})
            QTest::newRow(name) << QString::fromUtf8(name);
    }

    void unusualNamesAreJustNames()
    {
        QFETCH(QString, name);
        TempProject project(name);
        TestPage page = numberedPage();
        project.write(name + QStringLiteral(".js"), page.script.replace("DURATION", "2"));
        const QByteArray source = QUrl::toPercentEncoding(name + QStringLiteral(".js"));
        page.script.clear();
        page.body += "</div><script src=\"" + source + "\"></script><div>";
        project.write(name + QStringLiteral(".html"), page.html());
        const QString film = project.path(name + QStringLiteral(".mp4"));
        ProgramRun run;
        QVERIFY(run.run({QStringLiteral("render"), project.folder(), QStringLiteral("-c"),
                         name + QStringLiteral(".html"), QStringLiteral("-o"), film, QStringLiteral("-q"),
                         QStringLiteral("draft")}));
        QVERIFY2(run.exitCode() == 0, run.said());
        const auto numbers = numbersIn(film);
        VERIFY_RESULT(numbers);
        QCOMPARE(*numbers, countedFrom(0, 60));
        QVERIFY2(run.output().startsWith(film.toUtf8()), run.output());
        QTRY_COMPARE_WITH_TIMEOUT(run.leftovers(), QString(), kGoneWithinMs);
    }

private:
    static QString film(const TempProject &project) { return project.beside(QStringLiteral("film.mp4")); }

    static QStringList renderOf(const TempProject &project, const QString &path)
    {
        return {QStringLiteral("render"), path, QStringLiteral("-o"), film(project)};
    }

    static QByteArray pageWithMissingPicture()
    {
        TestPage page = numberedPage();
        page.body += "<img src=\"missing/picture.png\">";
        return page.html();
    }

    /// A film that does not compress.
    static TestPage noise()
    {
        TestPage page;
        page.duration = QStringLiteral("4");
        page.body = "<canvas width=\"320\" height=\"180\"></canvas>";
        page.script =
            "const context = document.querySelector('canvas').getContext('2d');\n"
            "const picture = context.createImageData(320, 180);\n"
            "const paint = () => {\n"
            "  for (let i = 0; i < picture.data.length; i++) picture.data[i] = 256 * Math.random();\n"
            "  context.putImageData(picture, 0, 0);\n"
            "};\n"
            "window.__timelines = { main: { pause() {}, duration: () => DURATION, totalTime: paint } };";
        return page;
    }

    /// Exit code, one message with these words, an older film untouched, nothing left.
    static void verifyRefused(const TempProject &project, const QString &path, const QStringList &options,
                              int exitCode, const QByteArray &words)
    {
        writeFile(film(project), "an older film");
        ProgramRun run;
        run.setEnvironment(QStringLiteral("MUTOSCOPE_READY_TIMEOUT_MS"), QStringLiteral("3000"));
        run.setEnvironment(QStringLiteral("MUTOSCOPE_FRAME_TIMEOUT_MS"), QStringLiteral("4000"));
        QVERIFY(run.run(renderOf(project, path) + options));
        verifyFailure(run, exitCode, words);
        QCOMPARE(readFile(film(project)), QByteArray("an older film"));
        const QStringList files = QDir(project.beside(QString())).entryList(QDir::Files | QDir::Hidden);
        QVERIFY2(files.filter(QStringLiteral("part")).isEmpty(), qPrintable(files.join(QLatin1Char(' '))));
    }

    static void verifyFailure(const ProgramRun &run, int exitCode, const QByteArray &words)
    {
        QVERIFY2(run.exitCode() == exitCode, run.said());
        QVERIFY2(run.errors().contains(words), run.said());
        QVERIFY2(("\n" + run.errors()).count("\nError: ") == 1, run.said());
        QVERIFY2(run.output().isEmpty(), run.said());
        QTRY_COMPARE_WITH_TIMEOUT(run.leftovers(), QString(), kGoneWithinMs);
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestCliBadInput)
#include "tst_cli_bad_input.moc"
