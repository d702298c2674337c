#include "core/remote/vendor_lock.h"
#include "tests/support/film_numbers.h"
#include "tests/support/program_run.h"
#include "tests/support/result_check.h"
#include "tests/support/temp_project.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace muto;
using namespace muto::test;

namespace {

constexpr char kGsap[] = "https://cdn.jsdelivr.net/npm/gsap@3/dist/gsap.min.js";

/// A numbered film whose bars GSAP moves, fetched from where everybody fetches it.
TestPage gsapPage()
{
    TestPage page = numberedPage(Motor::Timeline);
    page.head += QByteArray("<script src=\"") + kGsap + "\"></script>";
    const qsizetype motor = page.script.indexOf("window.__timelines");
    page.script = page.script.left(motor) +
                  "const tl = gsap.timeline({ paused: true, onUpdate: () => draw(tl.time()) });\n"
                  "tl.to({}, { duration: DURATION });\nwindow.__timelines = { main: tl };";
    return page;
}

void vendorGsap(const TempProject &project)
{
    const QByteArray library = readFile(QStringLiteral(MUTO_TEST_NODE_MODULES "/gsap/dist/gsap.min.js"));
    project.write(QStringLiteral("vendor/gsap.js"), library);
    remote::VendorLock lock;
    lock.entries[QLatin1String(kGsap)] = {
        QStringLiteral("gsap.js"),
        QString::fromLatin1(QCryptographicHash::hash(library, QCryptographicHash::Sha256).toHex()),
        QStringLiteral("text/javascript"),
        library.size(),
        {}};
    project.write(QStringLiteral("vendor/mutoscope.lock.json"), remote::lockJson(lock));
}

} // namespace

/// Films of pages whose library is on the web, made without it.
class TestCliVendored : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aVendoredLibraryMovesTheFilm()
    {
        TempProject project;
        project.write(QStringLiteral("index.html"), gsapPage().html());
        vendorGsap(project);
        ProgramRun check;
        QVERIFY(check.run({QStringLiteral("vendor"), project.folder(), QStringLiteral("--check")}));
        QVERIFY2(check.exitCode() == 0, check.said());

        ProgramRun run;
        QVERIFY(run.run(renderOf(project)));
        QVERIFY2(run.exitCode() == 0, run.said());
        const auto numbers = numbersIn(project.beside(QStringLiteral("film.mp4")));
        VERIFY_RESULT(numbers);
        QCOMPARE(*numbers, countedFrom(0, 30));
        QVERIFY2(!run.errors().contains("was not loaded"), run.said());
    }

    void aMissingLibraryIsNamedWithItsRemedy()
    {
        TempProject project;
        project.write(QStringLiteral("index.html"), gsapPage().html());
        ProgramRun check;
        QVERIFY(check.run({QStringLiteral("vendor"), project.folder(), QStringLiteral("--check")}));
        QVERIFY2(check.exitCode() == 1 && check.errors().contains(kGsap), check.said());

        ProgramRun run;
        QVERIFY(run.run(renderOf(project)));
        QVERIFY2(run.exitCode() == 3, run.said());
        QVERIFY2(run.errors().contains("The library GSAP is missing"), run.said());
        QVERIFY2(run.errors().contains("mutoscope vendor"), run.said());
        QVERIFY2(run.errors().contains("put gsap.min.js beside the page"), run.said());
    }

private:
    static QStringList renderOf(const TempProject &project)
    {
        return {QStringLiteral("render"), project.folder(),
                QStringLiteral("-o"),     project.beside(QStringLiteral("film.mp4")),
                QStringLiteral("-q"),     QStringLiteral("draft"),
                QStringLiteral("--to"),   QStringLiteral("1"),
                QStringLiteral("-w"),     QStringLiteral("1")};
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestCliVendored)
#include "tst_cli_vendored.moc"
