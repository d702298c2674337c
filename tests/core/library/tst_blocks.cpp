#include "core/composition/composition_reader.h"
#include "core/composition/html_document.h"
#include "core/composition/variables.h"
#include "core/library/block_catalog.h"
#include "core/lint/project_lint.h"
#include "tests/support/result_check.h"
#include "tests/support/temp_project.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

using namespace muto;

namespace {

QString problemsIn(const library::Block &block, const QByteArray &page)
{
    composition::LintInput input;
    input.entry = block.fileName();
    input.files = {{block.fileName(), page}};
    input.projectFiles = QStringList{block.fileName()};
    QStringList problems;
    for (const composition::LintIssue &issue : lint::findIssues(input))
        problems += block.id + QStringLiteral(": ") + issue.message;
    return problems.join(QLatin1Char('\n'));
}

} // namespace

/// The blocks that come with the program, and how they are read.
class TestBlocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Each is a composition without a fault, whatever the film's shape, and has something to be changed.
    void everyBlockWorks()
    {
        const auto blocks = library::readBlocks(QStringLiteral(MUTO_BLOCKS));
        QVERIFY(blocks.size() >= 15);
        for (const library::Block &block : blocks) {
            QVERIFY2(!block.category.isEmpty() && !block.tags.isEmpty(), qPrintable(block.id));
            for (const QSize canvas : {QSize(1920, 1080), QSize(1080, 1920)}) {
                const auto page = library::blockPage(block, canvas);
                VERIFY_RESULT(page);
                const auto film = composition::readComposition(*page, block.fileName());
                VERIFY_RESULT(film);
                QCOMPARE(film->composition.size, canvas);
                QCOMPARE(film->composition.id, block.id);
                QVERIFY2(block.posterSeconds < film->composition.declaredDuration, qPrintable(block.id));
                QVERIFY2(!film->variables.empty(), qPrintable(block.id));
                QVERIFY2(film->issues.empty(),
                         qPrintable(film->issues.empty() ? QString() : film->issues.front().message));
                QCOMPARE(problemsIn(block, *page), QString());
                const QByteArray poster = library::blockOnGround(block, canvas);
                VERIFY_RESULT(composition::readComposition(poster, QStringLiteral("poster.html")));
                QVERIFY(poster.contains(block.fileName().toUtf8()));
            }
        }
    }

    void nothingOfTheWebIsInThem()
    {
        for (const library::Block &block : library::readBlocks(QStringLiteral(MUTO_BLOCKS))) {
            const QByteArray page = test::readFile(QDir(block.folder).filePath(block.fileName()));
            QVERIFY2(!page.contains("http") && !page.contains("<script"), qPrintable(block.id));
            // Whoever puts several into a film has their animations beside each other.
            QVERIFY2(page.contains("@keyframes"), qPrintable(block.id));
        }
    }

    void everyFileIsListed()
    {
        QStringList listed;
        for (const library::Block &block : library::readBlocks(QStringLiteral(MUTO_BLOCKS)))
            listed += block.fileName();
        listed.sort();
        QCOMPARE(
            listed,
            QDir(QStringLiteral(MUTO_BLOCKS)).entryList({QStringLiteral("*.html")}, QDir::Files, QDir::Name));
    }

    void onlyTheSizeOfAPageIsChanged()
    {
        const test::TempProject home;
        const QByteArray page = "<!doctype html><!-- 1 --><div data-composition-id='x' data-duration=2 "
                                "data-width='1920'  data-height=1080>…</div>\n";
        home.write(QStringLiteral("x.html"), page);
        home.write(QStringLiteral("blocks.json"), "[{\"id\":\"x\",\"name\":\"X\",\"poster\":1},{\"id\":"
                                                  "\"gone\",\"name\":\"Gone\"},{\"name\":\"?\"},7]");
        const auto blocks = library::readBlocks(home.folder());
        QCOMPARE(int(blocks.size()), 1);
        const auto made = library::blockPage(blocks.front(), {1080, 1350});
        VERIFY_RESULT(made);
        QCOMPARE(*made, QByteArray(page).replace("'1920'", "'1080'").replace("=1080>", "=1350>"));
        QVERIFY(!library::blockPage(
            {QStringLiteral("none"), home.folder(), QStringLiteral("None"), {}, {}, 0}, {}));
        QVERIFY(library::readBlocks(home.path(QStringLiteral("nowhere"))).empty());
    }

    void looksForWords()
    {
        const QString text = QStringLiteral("Lower third Titles name interview");
        QVERIFY(library::matchesWords(text, QStringLiteral("low")));
        QVERIFY(library::matchesWords(text, QStringLiteral("INTER third")));
        QVERIFY(!library::matchesWords(text, QStringLiteral("ower")));
        QVERIFY(!library::matchesWords(text, QStringLiteral("low quote")));
        QVERIFY(library::matchesWords(text, QStringLiteral("  ")));
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestBlocks)
#include "tst_blocks.moc"
