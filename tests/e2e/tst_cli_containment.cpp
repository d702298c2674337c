#include "tests/support/film_numbers.h"
#include "tests/support/program_run.h"
#include "tests/support/result_check.h"
#include "tests/support/temp_project.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>
#include <QFile>

using namespace muto;
using namespace muto::test;

namespace {

constexpr char kSecret[] = "the-secret-recipe";

/// Tries every address by every means; the number in the picture has a bit for each that gave anything away.
/// `found` counts from 0: the first three are files the page may read, and prove that trying works.
QByteArray probingScript(const QByteArrayList &addresses)
{
    return "const found = new Set();\n"
           "const look = (index, text) => {\n"
           "  if (/recipe|root:|allowed/.test(text)) { found.add(index); console.warn('read ' + index + ' ' "
           "+ text); }\n"
           "};\n"
           "const byRequest = (address, index) => new Promise((resolve) => {\n"
           "  const request = new XMLHttpRequest();\n"
           "  request.onloadend = () => { look(index, request.responseText); resolve(); };\n"
           "  try { request.open('GET', address); request.send(); } catch { resolve(); }\n"
           "});\n"
           "const byFetch = (address, index) =>\n"
           "  fetch(address).then((answer) => answer.text()).then((text) => look(index, text), () => {});\n"
           "const frames = [];\n"
           "const byFrame = (address, index) => {\n"
           "  const frame = document.createElement('iframe');\n"
           "  Object.assign(frame, { hidden: true, src: address });\n"
           "  document.body.append(frame);\n"
           "  frames.push(() => { try { look(index, frame.contentDocument.documentElement.textContent); } "
           "catch {} });\n"
           "};\n"
           "const page = { seek() { frames.forEach((frame) => frame()); const n = [...found].reduce((sum, "
           "bit) => sum | (1 << bit), 0);\n"
           "  bars.forEach((bar, i) => { bar.style.background = (n >> i) & 1 ? '#fff' : '#000'; }); } };\n"
           "const attempts = [" +
           addresses.join(",\n") +
           "].flatMap((address, index) => [byRequest, byFetch, byFrame].map((by) => by(address, index)));\n"
           "window.__hf = page;\n"
           "Promise.all(attempts).then(() => { page.duration = DURATION; });\n";
}

} // namespace

/// A page sees its project and nothing else of the machine.
class TestCliContainment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPageReadsNothingOutsideItsProject()
    {
        TempProject project;
        writeFile(project.beside(QStringLiteral("secret.txt")), kSecret);
        project.write(QStringLiteral("inside.txt"), "allowed");
        QVERIFY(QFile::link(project.path(QStringLiteral("inside.txt")),
                            project.path(QStringLiteral("alias.txt"))));
        QVERIFY(QFile::link(project.beside(QStringLiteral("secret.txt")),
                            project.path(QStringLiteral("link.txt"))));
        QVERIFY(QFile::link(project.beside(QString()), project.path(QStringLiteral("folder"))));
        writeFile(project.beside(QStringLiteral("photo.png")), "allowed");
        QVERIFY(QFile::link(project.beside(QStringLiteral("photo.png")),
                            project.path(QStringLiteral("photo.png"))));
        QVERIFY(QFile::link(project.beside(QStringLiteral("secret.txt")),
                            project.path(QStringLiteral("secret.png"))));
        const QByteArray full = project.beside(QStringLiteral("secret.txt")).toUtf8();
        TestPage page = numberedPage();
        page.script =
            "const bars = [...document.querySelectorAll('i')];\n" +
            probingScript({"'inside.txt'", "'alias.txt'", "'photo.png'", "'secret.png'", "'../secret.txt'",
                           "'muto://project/../../etc/passwd'",
                           "'muto://project/..%2f..%2f..%2f..%2fetc/passwd'", "'%2e%2e/secret.txt'",
                           "'link.txt'", "'folder/secret.txt'", "'muto://project/" + full + "'",
                           "'muto://project//etc/passwd'", "'file:///etc/passwd'", "'file://" + full + "'",
                           "'view-source:file:///etc/passwd'", "'..%5csecret.txt'"});
        project.write(QStringLiteral("index.html"), page.html());

        const QString film = project.beside(QStringLiteral("film.mp4"));
        ProgramRun run;
        run.setEnvironment(QStringLiteral("MUTOSCOPE_READY_TIMEOUT_MS"), QStringLiteral("10000"));
        QVERIFY(run.run({QStringLiteral("render"), project.folder(), QStringLiteral("-o"), film,
                         QStringLiteral("--to"), QStringLiteral("0.2")}));
        QVERIFY2(run.exitCode() == 0, run.said());
        const auto numbers = numbersIn(film);
        VERIFY_RESULT(numbers);
        QCOMPARE(*numbers,
                 FilmNumbers(6, 0b111)); // the two files of its own, a picture it links, and nothing else
        for (const QByteArray &said : {run.output(), run.errors()})
            QVERIFY2(!said.contains(kSecret) && !said.contains("root:x:"), said);
        QVERIFY2(run.errors().contains("it lies outside the project"), run.said());
        QTRY_COMPARE_WITH_TIMEOUT(run.leftovers(), QString(), 10'000);
    }

    void anEntryThatIsALinkOutOfTheProjectIsRefused()
    {
        TempProject project;
        writeFile(project.beside(QStringLiteral("other.html")), numberedPage().html());
        QVERIFY(QFile::link(project.beside(QStringLiteral("other.html")),
                            project.path(QStringLiteral("index.html"))));
        ProgramRun run;
        QVERIFY(run.run({QStringLiteral("render"), project.folder(), QStringLiteral("-o"),
                         project.beside(QStringLiteral("film.mp4"))}));
        QVERIFY2(run.exitCode() == 3, run.said());
        QVERIFY2(run.errors().contains("outside the project"), run.said());
        QVERIFY(!QFile::exists(project.beside(QStringLiteral("film.mp4"))));
    }

    void aPageReachesNoNetwork()
    {
        TempProject project;
        TestPage page = numberedPage();
        page.head += "<script src=\"https://example.com/library.js\"></script>";
        project.write(QStringLiteral("index.html"), page.html());
        ProgramRun run;
        QVERIFY(run.run({QStringLiteral("render"), project.folder(), QStringLiteral("-o"),
                         project.beside(QStringLiteral("film.mp4")), QStringLiteral("--to"),
                         QStringLiteral("0.2")}));
        QVERIFY2(run.exitCode() == 0, run.said());
        QVERIFY2(run.errors().contains("https://example.com/library.js"), run.said());
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestCliContainment)
#include "tst_cli_containment.moc"
