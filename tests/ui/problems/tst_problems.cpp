#include "ui/problems/problems_panel.h"

#include "tests/support/result_check.h"
#include "tests/support/stall_guard.h"
#include "tests/support/test_main.h"
#include "ui/main/console_model.h"
#include "ui/main/status_strip.h"
#include "ui/problems/problem_finder.h"
#include "ui/problems/problem_fix.h"
#include "ui/problems/problems_model.h"
#include "ui/render/render_controller.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeView>

using namespace muto;

namespace {

const QString kEntry = QStringLiteral("index.html");

QByteArray page(const QByteArray &inside)
{
    return "<html><body>\n<div id=root data-composition-id=main data-width=9 data-height=9 data-duration=1 "
           "data-no-timeline>\n" +
           inside + "\n</div></body></html>";
}

} // namespace

class TestProblems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_document = std::make_unique<edit::Document>();
        m_actions = std::make_unique<edit::EditorActions>(*m_document);
        m_model = std::make_unique<ui::ProblemsModel>(*m_document);
        new QAbstractItemModelTester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                     m_model.get());
        m_panel = std::make_unique<ui::ProblemsPanel>(*m_document, *m_actions, *m_model);
        m_model->setProject({}, kEntry);
        m_stalls.excuse(test::Excuse::WindowIsMade);
    }
    void cleanup()
    {
        m_stalls.check();
        m_panel.reset();
        m_model.reset();
        m_actions.reset();
        m_document.reset();
    }

    void followsEdits()
    {
        QSignalSpy counted(m_model.get(), &ui::ProblemsModel::countsChanged);
        VERIFY_RESULT(m_document->open(kEntry, page("<p id=a data-start=0>x</p>")));
        QTRY_COMPARE(m_model->counts().warnings, 1);
        VERIFY_RESULT(
            m_actions->editSource(kEntry, page("<p id=a data-start=0>x</p><p id=b data-start=0>y</p>")));
        QTRY_COMPARE(m_model->counts().warnings, 2);
        VERIFY_RESULT(m_actions->editSource(kEntry, page("<p id=a>x</p>")));
        QTRY_COMPARE(m_model->counts(), ui::ProblemsModel::Counts());
        QCOMPARE(m_model->rowCount(), 0);
        QVERIFY(counted.count() >= 3);
        QVERIFY(m_model->isCurrent(kEntry, m_document->bytes(kEntry)));
    }

    /// What the page says is of the console; the strip's count of problems is the list's.
    void theStatusStripCountsWhatIsListed()
    {
        QStatusBar bar;
        ui::ConsoleModel console;
        ui::RenderController renders{ui::RenderTaskFactory()};
        ui::StatusStrip strip(bar, console, *m_model, renders);
        auto *problems = bar.findChild<QToolButton *>(QStringLiteral("problemsButton"));
        auto *said = bar.findChild<QToolButton *>(QStringLiteral("consoleButton"));
        VERIFY_RESULT(m_document->open(kEntry, page("<p id=a data-start=0>x</p>")));
        QTRY_COMPARE(m_model->counts().warnings, 1);
        QVERIFY(said->isHidden());
        console.add(Error{ErrorKind::Composition, QStringLiteral("broken"), {}});
        QVERIFY2(problems->text().startsWith(QLatin1String("1 warning")) &&
                     !problems->text().contains(QLatin1String("error")),
                 qPrintable(problems->text()));
        QVERIFY2(said->text().startsWith(QLatin1String("Console: 1 error")), qPrintable(said->text()));
        QVERIFY(!said->isHidden());
        QSignalSpy toProblems(&strip, &ui::StatusStrip::problemsClicked);
        QSignalSpy toConsole(&strip, &ui::StatusStrip::consoleClicked);
        said->click();
        QCOMPARE(toConsole.count(), 1);
        problems->click();
        QCOMPARE(toProblems.count(), 1);
        console.clear();
        QVERIFY(said->isHidden());
    }

    void olderAnswersAreDropped()
    {
        VERIFY_RESULT(m_document->open(kEntry, page("<p id=a data-start=0>x</p>")));
        QSignalSpy changed(m_model.get(), &ui::ProblemsModel::problemsChanged);
        for (int i = 0; i < 20; ++i) // many edits, one search
            VERIFY_RESULT(m_actions->editSource(
                kEntry, page("<p id=a data-start=" + QByteArray::number(i) + ">x</p>")));
        QTRY_VERIFY(m_model->isSettled() && changed.count() > 0);
        QCOMPARE(changed.count(), 1);
        QVERIFY(m_model->isCurrent(kEntry, m_document->bytes(kEntry)));
    }

    void looksAtTheFolder()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("compositions")));
        QFile part(folder.filePath(QStringLiteral("compositions/x.html")));
        QVERIFY(part.open(QIODevice::WriteOnly));
        part.write("<template><div data-composition-id=x data-width=9 data-height=9><img "
                   "src=\"none.png\"></div></template>");
        part.close();
        m_model->setProject(folder.path(), kEntry);
        VERIFY_RESULT(m_document->open(
            kEntry, page("<div data-composition-id=y data-composition-src=\"compositions/y.html\"></div>")));
        QTRY_COMPARE(m_model->rowCount(), 2);
        QCOMPARE(m_model->index(0, 0).data().toString(), kEntry); // the film first
        QCOMPARE(m_model->problemsIn(QStringLiteral("compositions/x.html")).front().issue.code,
                 QStringLiteral("missing_local_asset"));
    }

    void looksNotIntoWhatIsOfOthers()
    {
        QTemporaryDir folder;
        const QDir root(folder.path());
        QVERIFY(root.mkpath(QStringLiteral("node_modules/many")));
        for (int i = 0; i < 30; ++i)
            QVERIFY(QFile(root.filePath(QStringLiteral("node_modules/many/%1.js").arg(i)))
                        .open(QIODevice::WriteOnly));
        const QByteArray html = page("<img src=\"node_modules/many/any.png\"><img src=\"none.png\">");
        const auto found = ui::findProblems({folder.path(), kEntry, {{kEntry, html}}}, 20);
        QCOMPARE(found.problems.size(), std::size_t(1)); // there may be a picture, nobody has looked
        QCOMPARE(found.problems.front().issue.code, QStringLiteral("missing_local_asset"));
    }

    /// Entering a part makes no film of it.
    void aPartIsJudgedWithItsFilm()
    {
        QTemporaryDir folder;
        const QString part = QStringLiteral("part.html");
        const QByteArray film = page("<div data-composition-id=x data-composition-src=part.html></div>");
        const QByteArray wrapped =
            "<template><div data-composition-id=x data-width=9 data-height=9></div></template>";
        const auto found = ui::findProblems({folder.path(), part, {{kEntry, film}, {part, wrapped}}}, 20);
        QCOMPARE(found.pagesOfFilm, (QStringList{kEntry, part}));
        for (const ui::Problem &problem : found.problems)
            QVERIFY2(problem.issue.severity != composition::Issue::Severity::Error,
                     qPrintable(problem.issue.message));
    }

    void repairsInOneStep()
    {
        VERIFY_RESULT(m_document->open(kEntry, page("<p id=a class=clip data-start=1 data-end=3>x</p>")));
        QTRY_COMPARE(m_model->counts().errors, 1);
        const auto problems = m_model->problemsIn(kEntry);
        QCOMPARE(problems.front().element.steps, QStringLiteral("#a"));
        VERIFY_RESULT(
            ui::applyFix(*m_document, *m_actions, *m_model, problems.front(), problems.front().issue.fix));
        QVERIFY2(m_document->bytes(kEntry).contains("data-duration"), m_document->bytes(kEntry));
        QVERIFY(!m_document->bytes(kEntry).contains("data-end"));
        QCOMPARE(m_document->undoStack().count(), 1);
        VERIFY_RESULT(m_actions->editSource(kEntry, page("")));
        QVERIFY(
            !ui::applyFix(*m_document, *m_actions, *m_model, problems.front(), problems.front().issue.fix));
    }

    /// Whether a film is heard is for a person to say.
    void repairsOtherwise()
    {
        VERIFY_RESULT(m_document->open(kEntry, page("<video id=v src=data: data-start=0></video>")));
        const auto isThere = [this] {
            const auto problems = m_model->problemsIn(kEntry);
            return std::find_if(problems.begin(), problems.end(), [](const ui::Problem &problem) {
                       return problem.issue.code == QLatin1String("video_missing_muted");
                   }) != problems.end();
        };
        QTRY_VERIFY(isThere());
        for (const ui::Problem &problem : m_model->problemsIn(kEntry)) {
            if (problem.issue.otherFix)
                VERIFY_RESULT(
                    ui::applyFix(*m_document, *m_actions, *m_model, problem, problem.issue.otherFix));
        }
        QVERIFY2(m_document->bytes(kEntry).contains(" data-has-audio=\"true\""), m_document->bytes(kEntry));
        QTRY_VERIFY(!isThere());
    }

    void panelFiltersGoesAndCopies()
    {
        VERIFY_RESULT(m_document->open(kEntry, page("<p id=a data-start=0>x</p>\n<p id=\"1\">x</p>")));
        QTRY_COMPARE(m_model->counts().warnings, 2);
        auto *list = m_panel->findChild<QTreeView *>(QStringLiteral("problemList"));
        const auto shown = [&] { return list->model()->rowCount(list->model()->index(0, 0)); };
        QCOMPARE(shown(), 2);
        m_panel->findChild<QLineEdit *>(QStringLiteral("problemFilter"))->setText(QStringLiteral("digit"));
        QCOMPARE(shown(), 1);
        QSignalSpy asked(m_panel.get(), &ui::ProblemsPanel::placeAsked);
        const QModelIndex problem = list->model()->index(0, 0, list->model()->index(0, 0));
        list->setCurrentIndex(problem);
        Q_EMIT list->activated(problem);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().toString(), kEntry);
        m_panel->copy();
        QVERIFY(QApplication::clipboard()->text().startsWith(QStringLiteral("index.html:4:4: warning: ")));
        QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("[id_requires_css_escape]")));
    }

private:
    std::unique_ptr<edit::Document> m_document;
    std::unique_ptr<edit::EditorActions> m_actions;
    std::unique_ptr<ui::ProblemsModel> m_model;
    std::unique_ptr<ui::ProblemsPanel> m_panel;
    test::StallGuard m_stalls;
};

MUTO_TEST_MAIN(QApplication, TestProblems)
#include "tst_problems.moc"
