#include "ui/project/project_panel.h"

#include "tests/support/made_videos.h"
#include "tests/support/result_check.h"
#include "tests/support/stall_guard.h"
#include "tests/support/temp_project.h"
#include "tests/support/test_main.h"
#include "tests/ui/accessible_audit.h"
#include "tests/ui/fake_dialogs.h"
#include "ui/project/asset_drop.h"
#include "ui/project/asset_model.h"
#include "ui/project/assets_page.h"
#include "ui/project/compositions_page.h"
#include "ui/project/drop_hint.h"
#include "ui/project/files_model.h"
#include "ui/project/files_page.h"
#include "ui/project/missing_dialog.h"
#include "ui/project/project_files.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QImage>
#include <QListView>
#include <QMimeData>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeView>

using namespace muto;
using ui::FilesModel;

namespace {

const QByteArray kPanelPage =
    "<!doctype html>\r\n<style>p { background: url(assets/back.png) }</style>\r\n"
    "<div id='root' data-composition-id=main data-width=1000 data-height=500 data-duration='10'>\r\n"
    "  <img  src=\"assets/back.png\"  alt=''><img src=assets/gone.png>\r\n</div>\r\n";

QByteArray redPng()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImage image(40, 20, QImage::Format_RGB32);
    image.fill(Qt::red);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

/// The panel with a project on disk and a document, and without a window.
class TestProjectPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dialogs = {};
        m_project = std::make_unique<test::TempProject>();
        m_project->write(kIndex, kPanelPage);
        m_project->write(QStringLiteral("assets/back.png"), redPng());
        m_project->write(QStringLiteral("assets/deep/other.png"), redPng());
        m_project->write(QStringLiteral("style/film.css"), "p { background: url(../assets/back.png) }\n");
        m_project->write(QStringLiteral("part.html"),
                         "<div data-composition-id=part data-width=100 data-height=50 "
                         "data-duration=3></div>");
        m_document = std::make_unique<edit::Document>();
        m_actions = std::make_unique<edit::EditorActions>(*m_document);
        m_files = std::make_unique<ui::ProjectFiles>(*m_document,
                                                     [this](const QString &name) { return open(name); });
        m_panel = std::make_unique<ui::ProjectPanel>(
            *m_files, *m_actions, [] { return 2.0; }, m_dialogs);
        m_refused = std::make_unique<QSignalSpy>(m_panel.get(), &ui::ProjectPanel::refused);
        VERIFY_RESULT(open(kIndex));
        m_files->setProject({m_project->folder(), kIndex});
        QTRY_VERIFY(m_files->has(kIndex));
        m_stalls.excuse(test::Excuse::WindowIsMade);
    }
    void cleanup()
    {
        m_stalls.check();
        m_panel.reset();
        m_files.reset();
        m_actions.reset();
        m_document.reset();
    }

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

    void listsAssetsAndWhetherTheyAreUsed()
    {
        ui::AssetModel &model = m_panel->assets().model();
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.nameOf(model.index(0)), kBack);
        QVERIFY(model.index(0).data(ui::AssetModel::UsedRole).toBool());
        QVERIFY(!model.index(1).data(ui::AssetModel::UsedRole).toBool());
        QTRY_COMPARE(model.index(0).data(Qt::DecorationRole).userType(), int(QMetaType::QImage));
        QVERIFY(
            model.index(0).data(ui::AssetModel::FactsRole).toString().startsWith(QStringLiteral("40 × 20")));

        ui::AssetFilter filter(model);
        const QAbstractItemModelTester filterTester(&filter,
                                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.setUsed(false);
        QCOMPARE(filter.rowCount(), 1);
        filter.setUsed({});
        filter.setKind(library::AssetKind::Audio);
        QCOMPARE(filter.rowCount(), 0);
        filter.setKind(std::nullopt);
        filter.setText(QStringLiteral("OTHER"));
        QCOMPARE(filter.rowCount(), 1);
    }

    void addsAtThePlayheadAsOneStep()
    {
        m_panel->addAtPlayhead({kBack, QStringLiteral("part.html")});
        QTRY_COMPARE(m_document->undoStack().count(), 1);
        const QByteArray page = m_document->bytes(kIndex);
        QVERIFY(page.contains(
            R"(<img id="back" class="clip" data-start="2" data-duration="5" data-track-index="0")"));
        QVERIFY(page.contains(R"(left: 480px; top: 240px; width: 40px; height: 20px)"));
        QVERIFY(page.contains(R"(data-start="7" data-duration="3")"));
        QVERIFY(page.contains(R"(data-composition-id="part" data-composition-src="part.html")"));
        m_document->undoStack().undo();
        QCOMPARE(m_document->bytes(kIndex), kPanelPage);
        m_panel->addAtPlayhead({kIndex});
        QCOMPARE(m_refused->size(), 1);
        QVERIFY(m_refused->front().front().value<Error>().message.contains(QStringLiteral("part of itself")));
    }

    void whatIsAddedMeanwhileFollows()
    {
        m_panel->addAtPlayhead({kBack});
        m_panel->addAtPlayhead({QStringLiteral("part.html")});
        QTRY_COMPARE(m_document->undoStack().count(), 2);
        QVERIFY(m_document->bytes(kIndex).contains("id=\"back\""));
        QVERIFY(m_document->bytes(kIndex).contains("data-composition-src=\"part.html\""));
    }

    void mediaAndNewCompositionsAreInsertedAtThePlayhead()
    {
        m_panel->addNewComposition();
        QTRY_VERIFY(m_document->bytes(kIndex).contains(
            R"(data-start="2" data-duration="5" data-track-index="0" data-label="composition.html")"));
        const QByteArray made =
            test::readFile(m_project->path(QStringLiteral("compositions/composition.html")));
        QVERIFY2(made.contains(R"(data-width="1000" data-height="500")"), made);
        QCOMPARE(m_files->freeName(QStringLiteral("compositions"), QStringLiteral("composition.html")),
                 QStringLiteral("compositions/composition-2.html"));
        test::writeFile(m_project->beside(QStringLiteral("blue.png")), redPng());
        m_dialogs.paths = QStringList{m_project->beside(QStringLiteral("blue.png"))};
        m_panel->askForMedia();
        QCOMPARE(m_dialogs.wished.choice, 0); // copied
        QTRY_VERIFY(m_document->bytes(kIndex).contains(R"(data-label="blue.png")"));
        QVERIFY(m_refused->isEmpty());
    }

    void droppedFilesAreBroughtInAndAdded()
    {
        test::writeFile(m_project->beside(QStringLiteral("red.png")), redPng());
        m_panel->setStillSeconds(2.5);
        m_panel->add({}, {m_project->beside(QStringLiteral("red.png"))}, {4, {7, 2}});
        QTRY_VERIFY(m_document->bytes(kIndex).contains(
            R"(<img id="red" class="clip" data-start="4" data-duration="2.5" data-track-index="7" data-label="red.png" src="assets/red.png")"));
        test::writeFile(m_project->beside(QStringLiteral("program.exe")), "x");
        m_files->import({m_project->beside(QStringLiteral("program.exe"))});
        QTRY_COMPARE(m_refused->size(), 1);
        test::writeFile(m_project->beside(QStringLiteral("other.exe")), "x");
        m_files->import({m_project->beside(QStringLiteral("program.exe")),
                         m_project->beside(QStringLiteral("other.exe"))});
        QTRY_COMPARE(m_refused->size(), 2); // one for both
        const auto both = m_refused->last().value(0).value<Error>();
        QVERIFY2(both.detail.contains(QStringLiteral("program.exe")) &&
                     both.detail.contains(QStringLiteral("other.exe")),
                 qPrintable(both.detail));
    }

    void betweenTracksOneIsMadeInTheSameStep()
    {
        VERIFY_RESULT(m_actions->insert("<p id='a' data-start='0' data-duration='9'>A</p>",
                                        edit::Place::IntoLast, {kIndex, QStringLiteral("#root")}));
        const QByteArray before = m_document->bytes(kIndex);
        m_panel->add({QStringLiteral("assets/back.png"), QStringLiteral("assets/back.png")}, {},
                     {1, {{}, {}, 0, 0}});
        QTRY_VERIFY(m_document->bytes(kIndex).contains(
            "data-start=\"6\" data-duration=\"5\" data-track-index=\"0\""));
        QVERIFY2(
            m_document->bytes(kIndex).contains("id='a' data-start='0' data-duration='9' data-track-index="),
            m_document->bytes(kIndex)); // has gone one up
        QVERIFY(m_document->bytes(kIndex).contains(
            "data-start=\"1\" data-duration=\"5\" data-track-index=\"0\""));
        m_document->undoStack().undo();
        QCOMPARE(m_document->bytes(kIndex), before);
    }

    void aFailedImportLeavesNothingToBeAdded()
    {
        test::writeFile(m_project->beside(QStringLiteral("red.png")), redPng());
        test::writeFile(m_project->beside(QStringLiteral("program.exe")), "x");
        m_panel->add({}, {m_project->beside(QStringLiteral("program.exe"))}, {4, {7, 2}});
        QStringList names;
        m_files->import({m_project->beside(QStringLiteral("red.png"))}, QStringLiteral("pictures"),
                        [&names](const QStringList &imported) { names = imported; });
        QTRY_COMPARE(names, QStringList{QStringLiteral("pictures/red.png")});
        QCOMPARE(m_refused->size(), 1);
        QVERIFY(!m_document->bytes(kIndex).contains("red.png"));
    }

    void severalFilesAreBroughtInAtOnce()
    {
        for (const QString &name : {QStringLiteral("one.png"), QStringLiteral("two.png")}) {
            test::writeFile(m_project->beside(name), redPng() + name.toUtf8());
            m_dialogs.paths.append(m_project->beside(name));
        }
        m_panel->assets().findChild<QToolButton *>(QStringLiteral("assetImport"))->click();
        QTRY_VERIFY(onDisk(QStringLiteral("assets/one.png")) && onDisk(QStringLiteral("assets/two.png")));
        QVERIFY(m_refused->isEmpty());
    }

    void captionsAreGivenToWhoMakesClipsOfThem()
    {
        QSignalSpy given(m_panel.get(), &ui::ProjectPanel::captionsGiven);
        test::writeFile(m_project->beside(QStringLiteral("red.png")), redPng());
        m_panel->add({},
                     {QStringLiteral("/a/film.srt"), QStringLiteral("/a/film.de.vtt"),
                      m_project->beside(QStringLiteral("red.png"))},
                     {4, {7, 2}});
        QCOMPARE(given.size(), 1);
        QCOMPARE(
            given.front().front().toStringList(),
            (QStringList{QStringLiteral("/a/film.srt"), QStringLiteral("/a/film.de.vtt")})); // all of them
        QTRY_VERIFY(m_document->bytes(kIndex).contains("src=\"assets/red.png\"")); // the others go their way
        m_panel->addAtPlayhead({QStringLiteral("talk.vtt")});
        QCOMPARE(given.back().front().toStringList(),
                 QStringList{m_project->path(QStringLiteral("talk.vtt"))});
        QVERIFY(m_refused->isEmpty());
    }

    void whatIsHeldOverTheTimelineShowsWhereItWouldLand()
    {
        QWidget timeline;
        timeline.resize(400, 100);
        m_panel->acceptDrops(&timeline, [](const ui::DropPoint &at) -> ui::ProjectPanel::Place {
            return {1, {2, 2}, QRect(at.position.toPoint(), QSize(50, 20)), QStringLiteral("track 2")};
        });
        timeline.show();
        auto *hint = timeline.findChild<ui::DropHint *>();
        QVERIFY(!hint->isVisible());
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(QStringLiteral("/a/red.png"))});
        QDragEnterEvent enter({30, 40}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&timeline, &enter);
        QVERIFY(hint->isVisible());
        QCOMPARE(hint->text(), QStringLiteral("Copy of red.png — track 2"));
        QCOMPARE(hint->area(), QRect(30, 40, 50, 20));
        QDragLeaveEvent leave;
        QApplication::sendEvent(&timeline, &leave);
        QVERIFY(!hint->isVisible());
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

    void assetsAreRenamedAndComeBackFromTheTrash()
    {
        ui::AssetModel &model = m_panel->assets().model();
        QVERIFY(model.setData(model.index(0), QStringLiteral("front.png")));
        QVERIFY(m_document->bytes(kIndex).contains("src=\"assets/front.png\""));
        QVERIFY(!model.setData(model.index(0), QStringLiteral("a?.png")));
        QCOMPARE(m_refused->size(), 1);
        const QString front = QStringLiteral("assets/front.png");
        QSignalSpy trashed(m_files.get(), &ui::ProjectFiles::trashed);
        if (!hasTrash())
            QSKIP("There is no trash here.");
        VERIFY_RESULT(m_files->moveToTrash({front}));
        QCOMPARE(trashed.size(), 1);
        QVERIFY(!onDisk(front));
        VERIFY_RESULT(m_files->takeFromTrash());
        QVERIFY(onDisk(front));
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

    void spaceAsksToLookAtAnAsset()
    {
        m_panel->show();
        auto &page = m_panel->assets();
        QTRY_VERIFY(page.view().model()->rowCount() > 1);
        QSignalSpy looked(&page, &ui::AssetsPage::peekRequested);
        QSignalSpy current(&page, &ui::AssetsPage::currentChanged);
        page.view().setCurrentIndex(page.view().model()->index(0, 0));
        QCOMPARE(current.last().front().toString(), kBack);
        page.view().setFocus();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        QTest::keyClick(&page.view(), Qt::Key_Space);
        QTest::keyClick(&page.view(), Qt::Key_Escape);
        QCOMPARE(looked.count(), 2);
        QCOMPARE(looked.front().front().toString(), kBack);
        QCOMPARE(looked.back().front().toString(), QString());
    }

    void filmsPlayUnderTheMouse()
    {
        const QString film = QStringLiteral("assets/film.mp4");
        VERIFY_RESULT(test::makeVideo(m_project->path(film)));
        m_files->refresh();
        m_panel->resize(320, 500);
        m_panel->show();
        auto &page = m_panel->assets();
        const auto index = [&] {
            const auto *model = page.view().model();
            const auto found = model->match(model->index(0, 0), ui::AssetModel::NameRole, film);
            return found.isEmpty() ? QModelIndex() : found.front();
        };
        const auto number = [&] {
            const QImage shown = index().data(Qt::DecorationRole).value<QImage>();
            return shown.isNull() ? -1 : test::numberIn(shown);
        };
        QTRY_VERIFY(number() >= 0); // its poster
        const int poster = number();
        m_panel->showSection(0);
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
        const QPoint middle = page.view().visualRect(index()).center();
        QTest::mouseMove(page.view().viewport(), middle);
        QSet<int> seen;
        QTRY_VERIFY((seen.insert(number()), seen.size() >= 4));
        QTest::mouseMove(page.view().viewport(), page.view().viewport()->rect().bottomRight());
        QTRY_COMPARE(number(), poster);
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

private:
    Result<> open(const QString &name)
    {
        return m_document->isOpen(name) ? ok()
                                        : m_document->open(name, test::readFile(m_project->path(name)));
    }
    /// Asked without our own code, so that a test that needs one is left out for no other reason.
    bool hasTrash() const
    {
        const QString thrown = QStringLiteral("thrown away.txt");
        m_project->write(thrown, "-");
        return QFile::moveToTrash(m_project->path(thrown));
    }
    bool onDisk(const QString &name) const { return QFileInfo::exists(m_project->path(name)); }

    const QString kIndex = QStringLiteral("index.html");
    const QString kBack = QStringLiteral("assets/back.png");
    const QString kStyle = QStringLiteral("style/film.css");
    std::unique_ptr<test::TempProject> m_project;
    std::unique_ptr<edit::Document> m_document;
    std::unique_ptr<edit::EditorActions> m_actions;
    std::unique_ptr<ui::ProjectFiles> m_files;
    test::FakeDialogs m_dialogs;
    std::unique_ptr<ui::ProjectPanel> m_panel;
    std::unique_ptr<QSignalSpy> m_refused;
    test::StallGuard m_stalls;
};

MUTO_TEST_MAIN(QApplication, TestProjectPanel)
#include "tst_project_panel.moc"
