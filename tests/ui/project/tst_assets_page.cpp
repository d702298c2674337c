#include "ui/project/assets_page.h"

#include "tests/support/made_videos.h"
#include "tests/support/test_main.h"
#include "tests/ui/project/shown_project_panel.h"
#include "ui/project/asset_model.h"
#include "ui/project/drop_hint.h"
#include "ui/project/files_model.h"
#include "ui/project/files_page.h"
#include "ui/support/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDragEnterEvent>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QToolButton>

using namespace muto;
using test::kPanelPage;
using test::redPng;

/// The pictures, films and sounds of a project, and what becomes of those that are dropped.
class TestAssetsPage : public test::ShownProjectPanel
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

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

    void namesAreShownInOneLine()
    {
        const QString odd = QStringLiteral("assets/a\nb.png");
        m_project->write(odd, redPng());
        m_files->refresh();
        ui::AssetModel &model = m_panel->assets().model();
        QTRY_COMPARE(model.rowCount(), 3);
        QCOMPARE(model.nameOf(model.index(0)), odd);
        QCOMPARE(model.index(0).data().toString(), QStringLiteral("a␊b.png"));
        QCOMPARE(model.index(0).data(Qt::EditRole).toString(), QStringLiteral("a\nb.png"));
        const ui::FilesModel &files = m_panel->filesPage().model();
        QCOMPARE(files.indexOf(odd).data().toString(), QStringLiteral("a␊b.png"));
    }

    void moreFilesThanAreListedAreTold()
    {
        const auto *banner = m_panel->findChild<QLabel *>(QStringLiteral("projectBanner"));
        QVERIFY(!banner->text().contains(QLatin1String("has more")));
        m_project->write(QStringLiteral("assets/gone.png"), redPng()); // what is missing is told first
        m_files->setMostFiles(6);
        m_files->refresh();
        QTRY_VERIFY(!m_files->isWhole());
        QTRY_VERIFY2(banner->text().contains(QLatin1String("files are listed here; the project has more.")),
                     qPrintable(banner->text()));
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

    /// In a narrow dock, as kinds are: in one line, with pictures for words.
    void narrowFiltersStayInOneLine()
    {
        ui::Theme theme; // which says how wide they are
        theme.setChoice(ui::ThemeChoice::Dark);
        m_panel->showSection(0);
        m_panel->show();
        const auto chip = [this](const char *value) {
            return m_panel->findChild<QToolButton *>(QLatin1String("chip-") + QLatin1String(value));
        };
        for (const int width : {400, 248}) {
            m_panel->resize(width, 500);
            QTRY_COMPARE(chip("used")->toolButtonStyle() == Qt::ToolButtonTextBesideIcon, width == 248);
            QCOMPARE(chip("used")->y(), chip("unused")->y());
            QCOMPARE(chip("used")->text(), width == 248 ? QStringLiteral("1") : QStringLiteral("Used 1"));
        }
        qApp->setStyleSheet(QString());
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
        m_stalls.excuse(test::Excuse::TestsOwnWork);
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
};

MUTO_TEST_MAIN(QApplication, TestAssetsPage)
#include "tst_assets_page.moc"
