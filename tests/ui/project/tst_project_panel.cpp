#include "ui/project/project_panel.h"

#include "tests/support/test_main.h"
#include "tests/ui/accessible_audit.h"
#include "tests/ui/project/shown_project_panel.h"
#include "ui/project/compositions_page.h"
#include "ui/project/files_model.h"
#include "ui/project/files_page.h"
#include "ui/project/missing_dialog.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QListView>
#include <QMimeData>
#include <QTreeView>

using namespace muto;
using test::kPanelPage;
using test::redPng;
using ui::FilesModel;

/// Files and compositions of a project, in the panel.
class TestProjectPanel : public test::ShownProjectPanel
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void renamingTakesReferencesAlongAndUndoTakesAllBack()
    {
        const QByteArray css = test::readFile(m_project->path(kStyle));
        FilesModel &model = m_panel->filesPage().model();
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(model.setData(model.indexOf(kBack), QStringLiteral("new name.png"), Qt::EditRole));
        QByteArray expected = kPanelPage;
        expected.replace("url(assets/back.png)", "url(assets/new%20name.png)");
        expected.replace("\"assets/back.png\"", "\"assets/new name.png\"");
        QCOMPARE(m_document->bytes(kIndex), expected);
        QVERIFY(m_document->bytes(kStyle).contains("new%20name.png"));
        QVERIFY(onDisk(QStringLiteral("assets/new name.png")) && !onDisk(kBack));
        QCOMPARE(m_document->undoStack().count(), 1);
        QTRY_VERIFY(model.indexOf(QStringLiteral("assets/new name.png")).isValid());

        m_document->undoStack().undo();
        QCOMPARE(m_document->bytes(kIndex), kPanelPage);
        QCOMPARE(m_document->bytes(kStyle), css);
        QVERIFY(onDisk(kBack) && !onDisk(QStringLiteral("assets/new name.png")));
        m_document->undoStack().redo();
        QVERIFY(onDisk(QStringLiteral("assets/new name.png")));
        QVERIFY(m_refused->isEmpty());
    }

    void importsAreRewrittenAndMissingOnesFound()
    {
        const QString all = QStringLiteral("style/all.css"), main = QStringLiteral("js/main.js");
        const QByteArray css = "@import 'film.css' layer(base);\n@import \"gone.css\";\n";
        const QByteArray script = "// './moves.js'\nimport { at } from './moves.js';\n";
        const QByteArray page = "<style>@import 'style/film.css';</style>\n" + kPanelPage;
        m_project->write(all, css);
        m_project->write(main, script);
        m_project->write(QStringLiteral("js/moves.js"), "export const at = 1;\n");
        VERIFY_RESULT(m_actions->editSource(kIndex, page));
        m_files->refresh();
        QTRY_VERIFY(m_files->has(QStringLiteral("js/moves.js")) && m_files->has(all));
        const int steps = m_document->undoStack().index();

        VERIFY_RESULT(m_files->move(kStyle, QStringLiteral("style/look.css")));
        QCOMPARE(m_document->bytes(all), QByteArray(css).replace("film.css", "look.css"));
        QCOMPARE(m_document->bytes(kIndex), QByteArray(page).replace("film.css", "look.css"));
        VERIFY_RESULT(m_files->move(QStringLiteral("js/moves.js"), QStringLiteral("moves.js")));
        QCOMPARE(m_document->bytes(main), QByteArray(script).replace("from './", "from '../"));
        QVERIFY(m_files->used().contains(QStringLiteral("moves.js")));
        const ui::MissingFile gone{all, QStringLiteral("gone.css"), QStringLiteral("style/gone.css")};
        const auto missing = m_files->missing();
        QVERIFY(std::find(missing.begin(), missing.end(), gone) != missing.end());

        QCOMPARE(m_document->undoStack().index(), steps + 2);
        m_document->undoStack().setIndex(steps);
        QCOMPARE(m_document->bytes(all), css);
        QCOMPARE(m_document->bytes(main), script);
        QCOMPARE(m_document->bytes(kIndex), page);
        QVERIFY(onDisk(kStyle) && onDisk(QStringLiteral("js/moves.js")));
    }

    void draggingAFolderMovesAllInIt()
    {
        FilesModel &model = m_panel->filesPage().model();
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const std::unique_ptr<QMimeData> data(model.mimeData({model.indexOf(QStringLiteral("assets"))}));
        QVERIFY(data->hasUrls());
        QVERIFY(model.canDropMimeData(data.get(), Qt::MoveAction, -1, -1,
                                      model.indexOf(QStringLiteral("style"))));
        model.dropMimeData(data.get(), Qt::MoveAction, -1, -1, model.indexOf(QStringLiteral("style")));
        QVERIFY(onDisk(QStringLiteral("style/assets/deep/other.png")));
        QVERIFY(m_document->bytes(kIndex).contains("src=\"style/assets/back.png\""));
        QCOMPARE(m_document->bytes(kStyle), QByteArray("p { background: url(assets/back.png) }\n"));
    }

    void refusesWhatCannotBe_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("taken") << kBack << QStringLiteral("index.html");
        QTest::newRow("bad name") << kBack << QStringLiteral("assets/a?.png");
        QTest::newRow("outside") << kBack << QStringLiteral("../a.png");
        QTest::newRow("into itself") << QStringLiteral("assets") << QStringLiteral("assets/deep/assets");
    }

    void refusesWhatCannotBe()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QVERIFY(!m_files->move(from, to));
        QVERIFY(onDisk(from));
        QCOMPARE(m_document->bytes(kIndex), kPanelPage);
        QCOMPARE(m_document->undoStack().count(), 0);
    }

    void theOpenFilmAndEditedFilesGoByOtherNames()
    {
        const QString film = QStringLiteral("film.html"), look = QStringLiteral("look");
        VERIFY_RESULT(open(kStyle));
        VERIFY_RESULT(m_actions->editSource(kStyle, "p { background: url(../assets/back.png) } /* */\n"));
        VERIFY_RESULT(m_files->move(QStringLiteral("style"), look));
        VERIFY_RESULT(m_files->move(kIndex, film));
        QCOMPARE(m_files->location().entry, film);
        QVERIFY(onDisk(film) && !onDisk(kIndex) && onDisk(QStringLiteral("look/film.css")));
        VERIFY_RESULT(m_actions->editSource(film, kPanelPage + "<!-- later -->"));
        QCOMPARE(m_document->undoStack().count(), 4);
        m_document->undoStack().setIndex(0);
        QVERIFY(onDisk(kIndex) && !onDisk(film) && onDisk(kStyle));
        QCOMPARE(m_files->location().entry, kIndex);
        QCOMPARE(m_document->bytes(kIndex), kPanelPage);
        m_document->undoStack().setIndex(4);
        QVERIFY(onDisk(film) && onDisk(QStringLiteral("look/film.css")));
        QVERIFY(m_document->bytes(film).endsWith("<!-- later -->"));
    }

    void severalAreDraggedAllOrNone()
    {
        m_project->write(QStringLiteral("assets/deep/back.png"), redPng());
        FilesModel &model = m_panel->filesPage().model();
        m_files->refresh();
        QTRY_VERIFY(model.indexOf(QStringLiteral("assets/deep/back.png")).isValid());
        const QModelIndex other = model.indexOf(QStringLiteral("assets/deep/other.png"));
        const std::unique_ptr<QMimeData> data(model.mimeData({other, model.indexOf(kBack)}));
        model.dropMimeData(data.get(), Qt::MoveAction, -1, -1, model.indexOf(QStringLiteral("style")));
        QCOMPARE(m_document->undoStack().count(), 1);
        QVERIFY(onDisk(QStringLiteral("style/other.png")) && onDisk(QStringLiteral("style/back.png")));
        m_document->undoStack().undo();
        QVERIFY(onDisk(kBack) && onDisk(QStringLiteral("assets/deep/other.png")));

        const QModelIndex now = model.indexOf(QStringLiteral("assets/deep/other.png"));
        const std::unique_ptr<QMimeData> again(model.mimeData({now, model.indexOf(kBack)}));
        model.dropMimeData(again.get(), Qt::MoveAction, -1, -1, model.indexOf(QStringLiteral("assets/deep")));
        QCOMPARE(m_refused->size(), 1); // there is one of that name
        QVERIFY(onDisk(kBack) && onDisk(QStringLiteral("assets/deep/other.png")));
        QCOMPARE(m_document->bytes(kIndex), kPanelPage);
        QVERIFY(m_document->undoStack().canRedo());
    }

    void filesSayHowMuchIsWrongWithThem()
    {
        FilesModel &model = m_panel->filesPage().model();
        model.setProblems({{kStyle, 2}, {kIndex, 1}});
        const auto problems = [&model](const QString &name) {
            return model.indexOf(name).data(FilesModel::ProblemsRole).toInt();
        };
        QCOMPARE(problems(kStyle), 2);
        QCOMPARE(problems(QStringLiteral("style")), 2);
        QCOMPARE(problems(kBack), 0);
        const QString said = model.indexOf(kStyle).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(said.contains(QStringLiteral("2 problem")), qPrintable(said));
    }

    void whatWasEditedCanGoToTheTrashAndComeBack()
    {
        VERIFY_RESULT(open(kStyle));
        const QByteArray css = m_document->bytes(kStyle), edited = css + "/* */\n";
        VERIFY_RESULT(m_actions->editSource(kStyle, edited));
        QVERIFY(!m_files->moveToTrash({kStyle})); // what is not on disk would be lost
        m_project->write(kStyle, edited);
        m_document->markSaved(kStyle, edited);
        if (!hasTrash())
            QSKIP("There is no trash here.");
        VERIFY_RESULT(m_files->moveToTrash({kStyle}));
        QVERIFY(!m_document->isOpen(kStyle));
        VERIFY_RESULT(m_files->takeFromTrash());
        QCOMPARE(m_document->bytes(kStyle), edited);
        m_document->undoStack().setIndex(0);
        QCOMPARE(m_document->bytes(kStyle), css);
    }

    void missingFilesAreFoundWithTheirNeighbours()
    {
        QCOMPARE(m_files->missing(), (std::vector<ui::MissingFile>{{kIndex, QStringLiteral("assets/gone.png"),
                                                                    QStringLiteral("assets/gone.png")}}));
        ui::MissingDialog dialog(*m_files, m_dialogs);
        QCOMPARE(test::widgetsWithoutName(dialog), QString());
        test::writeFile(m_project->beside(QStringLiteral("found.png")), redPng());
        dialog.locate(m_files->missing().front(), m_project->beside(QStringLiteral("found.png")));
        QTRY_VERIFY(m_files->missing().empty());
        QVERIFY(m_document->bytes(kIndex).contains("<img src=\"assets/found.png\">"));
        QCOMPARE(m_document->undoStack().count(), 1);
    }

    void whatIsFoundAgainStaysAsItIs()
    {
        VERIFY_RESULT(open(kStyle));
        VERIFY_RESULT(m_actions->editSource(kIndex, "<link rel=stylesheet href='film.css'>\n" + kPanelPage));
        VERIFY_RESULT(
            m_files->relink({kIndex, QStringLiteral("film.css"), QStringLiteral("film.css")}, kStyle));
        QVERIFY(m_document->bytes(kIndex).startsWith("<link rel=stylesheet href='style/film.css'>"));
        QCOMPARE(m_document->bytes(kStyle), test::readFile(m_project->path(kStyle)));
    }

    void aFileThatCannotGoBackIsNotTakenForMoved()
    {
        const QString moved = QStringLiteral("assets/moved.png");
        QSignalSpy refused(m_files.get(), &ui::ProjectFiles::refused);
        VERIFY_RESULT(m_files->move(kBack, moved));
        m_project->write(kBack, "another");
        m_document->undoStack().undo();
        QCOMPARE(refused.size(), 1);
        QVERIFY(onDisk(moved));
        m_document->undoStack().redo();
        QCOMPARE(refused.size(), 1);
        QVERIFY(onDisk(moved) && m_document->bytes(kIndex).contains("assets/moved.png"));
    }

    void listsCompositions()
    {
        auto &view = m_panel->compositions().view();
        QTRY_COMPARE(view.model()->rowCount(), 2);
        QSignalSpy open(m_panel.get(), &ui::ProjectPanel::openRequested);
        view.setCurrentIndex(view.model()->index(1, 0));
        Q_EMIT view.activated(view.currentIndex());
        QCOMPARE(open.front().front().toString(), QStringLiteral("part.html"));
    }

    void compositionsAreWorkedWithInTheList()
    {
        auto &page = m_panel->compositions();
        QAbstractItemModel &model = *page.view().model();
        QTRY_COMPARE(model.rowCount(), 2);
        page.setProblems({{QStringLiteral("part.html"), 3}});
        page.setPicture(QStringLiteral("part.html"), QImage(4, 4, QImage::Format_RGB32));
        const auto facts = [&model](int row) {
            return model.index(row, 0).data(Qt::UserRole + 1).toString();
        };
        QVERIFY2(facts(1).contains(QStringLiteral("3 problem")), qPrintable(facts(1)));
        QVERIFY(!facts(0).contains(QStringLiteral("problem")));
        const std::unique_ptr<QMimeData> dragged(model.mimeData({model.index(1, 0)}));
        QCOMPARE(ui::assetNames(*dragged), QStringList{QStringLiteral("part.html")});
        QVERIFY(model.setData(model.index(1, 0), QStringLiteral("other.html"))); // as its editor does
        QTRY_VERIFY(onDisk(QStringLiteral("other.html")) && !onDisk(QStringLiteral("part.html")));
        QVERIFY(m_refused->isEmpty());
    }

    void makesAndCopiesFiles()
    {
        VERIFY_RESULT(m_files->createFolder(QStringLiteral("new")));
        VERIFY_RESULT(m_files->createFile(QStringLiteral("new/a.txt"), "x"));
        QVERIFY(!m_files->createFile(QStringLiteral("new/a.txt")));
        const auto copy = m_files->duplicate(QStringLiteral("new/a.txt"));
        VERIFY_RESULT(copy);
        QCOMPARE(*copy, QStringLiteral("new/a copy.txt"));
        QCOMPARE(test::readFile(m_project->path(*copy)), QByteArray("x"));
        const auto folder = m_files->duplicate(QStringLiteral("new"));
        VERIFY_RESULT(folder);
        QCOMPARE(*folder, QStringLiteral("new copy"));
        QCOMPARE(test::readFile(m_project->path(QStringLiteral("new copy/a.txt"))), QByteArray("x"));
        QVERIFY(!m_files->duplicate(QStringLiteral("nothing")));
        QVERIFY(!onDisk(QStringLiteral("nothing copy")));
    }

    void asksBeforeDeleting()
    {
        auto &page = m_panel->filesPage();
        page.view().setCurrentIndex(page.model().indexOf(kBack));
        QCOMPARE(page.selected(), QStringList{kBack});
        page.findChild<QWidget *>(QStringLiteral("deleteFile"))
            ->metaObject()
            ->invokeMethod(page.findChild<QWidget *>(QStringLiteral("deleteFile")), "click");
        QVERIFY(m_dialogs.asked.detail.contains(QStringLiteral("uses it")));
        QVERIFY(onDisk(kBack));
    }

    void everyControlHasAName() { QCOMPARE(test::widgetsWithoutName(*m_panel), QString()); }
};

MUTO_TEST_MAIN(QApplication, TestProjectPanel)
#include "tst_project_panel.moc"
