#include "core/edit/editor_actions.h"
#include "tests/support/result_check.h"
#include "tests/support/temp_project.h"
#include "tests/support/test_main.h"
#include "tests/ui/render/shown_render_dialog.h"
#include "ui/problems/problems_model.h"

#include <QApplication>
#include <QCheckBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace muto;

/// What is wrong with the film, in the dialog that renders it: told, and judged as `render --strict` judges.
class TestRenderStrictness : public QObject, private test::ShownRenderDialog
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void countsAreTold_data()
    {
        QTest::addColumn<int>("errors");
        QTest::addColumn<int>("warnings");
        QTest::addColumn<QString>("words");
        QTest::newRow("none") << 0 << 0 << QString();
        QTest::newRow("one") << 1 << 0 << QStringLiteral("The film has 1 error(s).");
        QTest::newRow("both") << 2 << 3 << QStringLiteral("The film has 2 error(s), 3 warning(s).");
        QTest::newRow("warnings") << 0 << 1 << QStringLiteral("The film has 1 warning(s).");
    }

    void countsAreTold()
    {
        QFETCH(int, errors);
        QFETCH(int, warnings);
        QFETCH(QString, words);
        m_dialog->setIssues({{errors, warnings, 4}, errors, errors + warnings});
        QCOMPARE(child<QLabel>("issuesLabel").isVisible(), !words.isEmpty());
        if (!words.isEmpty())
            QCOMPARE(this->words("issuesLabel"), words);
        QVERIFY(child<QPushButton>("renderButton").isEnabled()); // who is not strict has been told
    }

    void aWayLeadsToThem()
    {
        m_dialog->setIssues({{1, 0, 0}, 1, 1});
        QSignalSpy asked(m_dialog.get(), &ui::RenderDialog::problemsRequested);
        press("issuesButton");
        QCOMPARE(asked.count(), 1);
        QVERIFY(!m_dialog->isVisible());
        QVERIFY(!m_fakes.wasAsked());
    }

    void theStrictAreJudged_data()
    {
        QTest::addColumn<bool>("strict");
        QTest::addColumn<bool>("strictAll");
        QTest::addColumn<int>("errors");
        QTest::addColumn<int>("warnings");
        QTest::addColumn<bool>("isRendered");
        QTest::newRow("nobody asked") << false << false << 1 << 1 << true;
        QTest::newRow("not strict at all") << false << true << 1 << 1 << true;
        QTest::newRow("errors") << true << false << 1 << 0 << false;
        QTest::newRow("warnings pass") << true << false << 0 << 1 << true;
        QTest::newRow("warnings") << true << true << 0 << 1 << false;
        QTest::newRow("fine") << true << true << 0 << 0 << true;
    }

    void theStrictAreJudged()
    {
        QFETCH(bool, strict);
        QFETCH(bool, strictAll);
        QFETCH(int, errors);
        QFETCH(int, warnings);
        QFETCH(bool, isRendered);
        const ui::FilmIssues issues{{errors, warnings, 0}, errors, errors + warnings};
        m_dialog->setIssues(issues);
        child<QCheckBox>("strictAllCheck").setChecked(strictAll);
        child<QCheckBox>("strictCheck").setChecked(strict);
        QCOMPARE(child<QCheckBox>("strictAllCheck").isEnabled(), strict);
        QCOMPARE(child<QPushButton>("renderButton").isEnabled(), isRendered);
        QCOMPARE(child<QPushButton>("queueButton").isEnabled(), isRendered);
        if (!isRendered) {
            QVERIFY2(words("summaryLabel").contains(QLatin1String("1 problem")),
                     qPrintable(words("summaryLabel")));
            m_dialog->setIssues({}); // somebody has mended them
            QVERIFY(child<QPushButton>("renderButton").isEnabled());
        }
        press("renderButton");
        QVERIFY(m_fakes.wasAsked());
        QCOMPARE(m_fakes.last().request.strictness.everything, strict);
        QCOMPARE(m_fakes.last().request.strictness.lint, strict && strictAll);
    }

    /// Nobody knows yet: whoever is strict waits.
    void whatIsBeingLookedForIsWaitedFor()
    {
        m_dialog->setIssues({{}, 0, 0, false});
        QVERIFY(child<QPushButton>("renderButton").isEnabled());
        child<QCheckBox>("strictCheck").setChecked(true);
        QVERIFY(!child<QPushButton>("renderButton").isEnabled());
        m_dialog->setIssues({});
        QVERIFY(child<QPushButton>("renderButton").isEnabled());
    }

    /// The list's own, of the film's files alone: a page that nothing mounts is no part of it.
    void theListSaysWhatIsTheFilms()
    {
        test::TempProject project;
        const QString entry = QStringLiteral("index.html");
        const QByteArray page =
            "<html><body>\n<div id=root data-composition-id=main data-width=9 data-height=9 "
            "data-duration=1 data-no-timeline>%1</div><script src=a.js></script></body></html>";
        project.write(entry, QByteArray(page).replace(
                                 "%1", "<div id=p data-composition-id=p data-composition-src=p.html></div>"));
        project.write(QStringLiteral("p.html"),
                      "<template><div data-composition-id=p data-width=9 data-height=9>"
                      "<p data-start=0 id=q>x</p></div></template>");
        project.write(QStringLiteral("draft.html"), "<template><img src=gone.png></template>");
        project.write(QStringLiteral("a.js"), "let a = Math.random();");
        edit::Document document;
        ui::ProblemsModel model(document);
        QSignalSpy told(&model, &ui::ProblemsModel::filmIssuesChanged);
        model.setProject(project.folder(), entry);
        QVERIFY(!model.filmIssues().isSettled);
        QTRY_VERIFY(model.isSettled());
        const ui::FilmIssues issues = model.filmIssues();
        QCOMPARE(issues, (ui::FilmIssues{{1, 1, 0}, 1, 2}));
        QCOMPARE(model.counts().errors, 2);
        QCOMPARE(told.last().first().value<ui::FilmIssues>(), issues);
        VERIFY_RESULT(document.open(QStringLiteral("a.js"), "let a = Math.random();"));
        edit::EditorActions actions(document);
        VERIFY_RESULT(actions.editSource(QStringLiteral("a.js"), "let a = 1;")); // renewed as it is edited
        QVERIFY(!model.filmIssues().isSettled);
        QTRY_COMPARE(model.filmIssues(), (ui::FilmIssues{{0, 1, 0}, 0, 1}));
    }
};

MUTO_TEST_MAIN(QApplication, TestRenderStrictness)
#include "tst_render_strictness.moc"
