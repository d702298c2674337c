#include "ui/problems/element_problems.h"

#include "core/edit/document.h"
#include "core/edit/editor_actions.h"
#include "tests/support/edited_file.h"
#include "tests/support/result_check.h"
#include "tests/support/test_main.h"
#include "tests/ui/timeline/timeline_films.h"
#include "ui/editing/selection.h"
#include "ui/layers/layers_model.h"
#include "ui/layers/layers_panel.h"
#include "ui/timeline/timeline_view.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace muto;
using muto::test::at;
using muto::test::kFile;
using Severity = composition::Issue::Severity;

namespace {

const QByteArray kMarked =
    "<html><body>\n<div id=\"root\" data-composition-id=\"main\" data-start=\"0\" data-duration=\"9\">\n"
    "  <p id=\"a\" data-start=\"0\" title=\"here\">A <b id=\"in\">bold</b></p>\n"
    "  <img id=\"b\" src=\"there.png\">\n</div></body></html>\n";

ui::Problem problemAt(const char *words, Severity severity, const char *message)
{
    ui::Problem problem;
    problem.issue.severity = severity;
    problem.issue.message = QLatin1String(message);
    if (*words)
        problem.issue.where = {kMarked.indexOf(words), qsizetype(qstrlen(words))};
    return problem;
}

} // namespace

class TestElementProblems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theInnermostElementHasThem()
    {
        edit::Document film;
        VERIFY_RESULT(film.open(kFile, kMarked));
        const std::vector<ui::Problem> problems{problemAt("title", Severity::Warning, "A title."),
                                                problemAt("A <b", Severity::Error, "A letter."),
                                                problemAt("bold", Severity::Info, "Bold."),
                                                problemAt("there.png", Severity::Error, "Missing."),
                                                problemAt("", Severity::Error, "All of it."),
                                                problemAt("<body>", Severity::Error, "The body.")};
        const ui::ElementProblems found =
            ui::problemsByElement(*film.html(kFile), *film.paths(kFile), problems);
        QCOMPARE(
            found.value(at("#a")),
            (ui::ElementProblem{Severity::Error, {QStringLiteral("A letter."), QStringLiteral("A title.")}}));
        QCOMPARE(found.value(at("#a")).text(), QStringLiteral("Error: A letter.\nA title."));
        QCOMPARE(found.value(at("#in")), (ui::ElementProblem{Severity::Info, {QStringLiteral("Bold.")}}));
        QCOMPARE(found.value(at("#b")), (ui::ElementProblem{Severity::Error, {QStringLiteral("Missing.")}}));
        QVERIFY(!found.contains(at("#root")));
    }

    void layersSayIt()
    {
        edit::Document film;
        VERIFY_RESULT(film.open(kFile, kMarked));
        edit::EditorActions actions(film);
        ui::Selection selection(film);
        ui::LayersPanel panel(film, actions, selection);
        panel.setFile(kFile);
        panel.resize(240, 200);
        ui::LayersModel &model = panel.model();
        new QAbstractItemModelTester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest, &model);
        const QModelIndex layer = model.indexOf(at("#a"));
        const QString tip = layer.data(Qt::ToolTipRole).toString();
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        const auto hasBadge = [&panel] {
            const QImage picture = panel.view().viewport()->grab().toImage();
            for (int y = 0; y < picture.height(); ++y) {
                for (int x = 0; x < picture.width(); ++x) {
                    const QColor seen = picture.pixelColor(x, y);
                    if (seen.red() > seen.green() + 60 && seen.red() > seen.blue() + 60)
                        return true;
                }
            }
            return false;
        };
        QVERIFY(!hasBadge());
        QSignalSpy changed(&model, &ui::LayersModel::dataChanged);
        const ui::ElementProblem wrong{Severity::Error, {QStringLiteral("It is wrong.")}};
        model.setProblems({{at("#a"), wrong}});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.front().front().toModelIndex(), layer);
        QCOMPARE(layer.data(Qt::ToolTipRole).toString(), tip + QStringLiteral("\nError: It is wrong."));
        QVERIFY(layer.data(Qt::AccessibleTextRole).toString().endsWith(QLatin1String("Error: It is wrong.")));
        QVERIFY(hasBadge());
        model.setProblems({{at("#a"), wrong}});
        QCOMPARE(changed.size(), 1); // nothing new
        model.setProblems({});
        QCOMPARE(layer.data(Qt::ToolTipRole).toString(), tip);
        QVERIFY(!hasBadge());
    }

    void clipsSayIt()
    {
        ui::TimelineView view;
        view.resize(1000, 260);
        auto clips = test::smallFilm().clips();
        clips[2].path = at("#title");
        view.setModel({clips, 10});
        view.setFilm(300, FrameRate());
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const QString words = view.describe(2);
        const QImage before = view.grab().toImage();
        view.setProblems({{at("#title"), {Severity::Warning, {QStringLiteral("It is odd.")}}}});
        QCOMPARE(view.describe(2), words + QStringLiteral("\nWarning: It is odd."));
        const QImage after = view.grab().toImage();
        QVERIFY(after != before);
        const auto *accessible = QAccessible::queryAccessibleInterface(&view);
        QVERIFY(accessible->child(2)->text(QAccessible::Name).contains(QLatin1String("It is odd.")));
        view.setProblems({});
        QCOMPARE(view.grab().toImage(), before);
    }
};

MUTO_TEST_MAIN(QApplication, TestElementProblems)
#include "tst_element_problems.moc"
