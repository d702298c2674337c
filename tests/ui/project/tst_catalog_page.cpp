#include "ui/project/catalog_page.h"

#include "tests/support/result_check.h"
#include "tests/support/temp_project.h"
#include "tests/support/test_main.h"
#include "tests/ui/fake_dialogs.h"
#include "ui/project/project_files.h"
#include "ui/project/project_panel.h"
#include "ui/widgets/chip_row.h"
#include "ui/widgets/picture_card_delegate.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QSignalSpy>
#include <QStringListModel>

using namespace muto;

namespace {

const QString kFilmWithBlocks = QStringLiteral("index.html");
const QByteArray kEmptyFilm =
    "<!doctype html>\n<div id='root' data-composition-id=main data-width=1000 data-height=500 "
    "data-duration='10'>\n</div>\n";

} // namespace

/// The catalog in the panel of a project on disk, without a window.
class TestCatalogPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_project = std::make_unique<test::TempProject>();
        m_project->write(kFilmWithBlocks, kEmptyFilm);
        m_document = std::make_unique<edit::Document>();
        VERIFY_RESULT(m_document->open(kFilmWithBlocks, kEmptyFilm));
        m_actions = std::make_unique<edit::EditorActions>(*m_document);
        m_files = std::make_unique<ui::ProjectFiles>(*m_document, [](const QString &) { return ok(); });
        m_panel = std::make_unique<ui::ProjectPanel>(
            *m_files, *m_actions, [] { return 2.0; }, m_dialogs);
        m_refused = std::make_unique<QSignalSpy>(m_panel.get(), &ui::ProjectPanel::refused);
        m_files->setProject({m_project->folder(), kFilmWithBlocks});
        QTRY_VERIFY(m_files->has(kFilmWithBlocks));
    }
    void cleanup()
    {
        m_panel.reset();
        m_files.reset();
        m_actions.reset();
        m_document.reset();
    }

    /// Pictures share the row, from the narrowest dock on, and leave none of it empty.
    void cardsFillTheirRows()
    {
        QStringListModel model({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"),
                                QStringLiteral("d"), QStringLiteral("e")});
        QListView view;
        view.setModel(&model);
        view.setViewMode(QListView::IconMode);
        view.setResizeMode(QListView::Adjust);
        view.setUniformItemSizes(true);
        view.setFrameShape(QFrame::NoFrame);
        view.setSpacing(2);
        auto *cards = new ui::PictureCardDelegate({104, 59}, Qt::UserRole, &view);
        cards->setLeastWidth(88);
        view.setItemDelegate(cards);
        for (const auto &[width, columns] : {std::pair(240, 2), std::pair(280, 2), std::pair(400, 3)}) {
            view.resize(width, 400);
            view.show();
            view.doItemsLayout();
            int inFirstRow = 0;
            while (view.visualRect(view.model()->index(inFirstRow, 0)).top() ==
                   view.visualRect(view.model()->index(0, 0)).top())
                ++inFirstRow;
            QCOMPARE(inFirstRow, columns);
            const int end = view.visualRect(view.model()->index(columns - 1, 0)).right();
            const int room = view.viewport()->width() - end;
            QVERIFY2(room >= 0 && room < 32, qPrintable(QString::number(room)));
        }
        QCOMPARE(ui::cardWidth(1000, 100, 2), 108); // nine of them
        QCOMPARE(ui::cardWidth(50, 100, 2), 100);
    }

    void theCatalogIsSearched()
    {
        ui::CatalogPage &catalog = m_panel->catalog();
        QAbstractItemModel *blocks = catalog.view().model();
        const int all = blocks->rowCount();
        QVERIFY(all >= 15);
        auto *search = catalog.findChild<QLineEdit *>(QStringLiteral("catalogSearch"));
        search->setText(QStringLiteral("interv"));
        QCOMPARE(blocks->rowCount(), 1);
        QCOMPARE(blocks->index(0, 0).data().toString(), QStringLiteral("Lower third"));
        search->clear();
        catalog.findChild<ui::ChipRow *>()->choose(QStringLiteral("Transitions"));
        QCOMPARE(blocks->rowCount(), 2);
        search->setText(QStringLiteral("quote"));
        QCOMPARE(blocks->rowCount(), 0);
        search->clear();
        catalog.findChild<ui::ChipRow *>()->choose(QString());
        QCOMPARE(blocks->rowCount(), all);
    }

    void aBlockIsAddedAtThePlayhead()
    {
        ui::CatalogPage &catalog = m_panel->catalog();
        QTest::keyClicks(catalog.findChild<QLineEdit *>(QStringLiteral("catalogSearch")),
                         QStringLiteral("low"));
        QTest::keyClick(catalog.findChild<QLineEdit *>(QStringLiteral("catalogSearch")), Qt::Key_Down);
        QTest::keyClick(&catalog.view(), Qt::Key_Return);
        QTRY_COMPARE(m_document->undoStack().count(), 1);
        const QByteArray bytes = m_document->bytes(kFilmWithBlocks);
        QVERIFY2(bytes.contains("data-composition-src=\"compositions/lower-third.html\""), bytes);
        QVERIFY2(bytes.contains("data-start=\"2\" data-duration=\"5\""), bytes);
        QVERIFY2(bytes.contains("width: 1000px; height: 500px"), bytes);
        const QByteArray page =
            test::readFile(m_project->path(QStringLiteral("compositions/lower-third.html")));
        QVERIFY(page.contains("data-width=\"1000\" data-height=\"500\""));
        m_document->undoStack().undo();
        QCOMPARE(m_document->bytes(kFilmWithBlocks), kEmptyFilm);
    }

    void aBlockCanBeDragged()
    {
        QWidget timeline;
        m_panel->acceptDrops(&timeline, [](const ui::DropPoint &) -> ui::ProjectPanel::Place {
            return {4, {7, std::nullopt}, {0, 0, 10, 10}, {}};
        });
        connect(m_panel.get(), &ui::ProjectPanel::handedOver, this,
                [this](const ui::Handover &blocks, const QImage &, const ui::DropPlace &place) {
                    m_panel->addBlocks(blocks.names, place);
                });
        QListView &view = m_panel->catalog().view();
        const QModelIndexList pins = view.model()->match(view.model()->index(0, 0), Qt::DisplayRole,
                                                         QStringLiteral("Map pin"), 1, Qt::MatchExactly);
        const std::unique_ptr<QMimeData> data(view.model()->mimeData(pins));
        QVERIFY(!data->hasUrls()); // a page that falls beside the timeline would be opened
        timeline.show();
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&timeline, &enter);
        QDropEvent drop({5, 5}, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&timeline, &drop);
        QTRY_COMPARE(m_document->undoStack().count(), 1);
        QVERIFY(m_document->bytes(kFilmWithBlocks).contains("compositions/map-pin.html"));
        QVERIFY(m_document->bytes(kFilmWithBlocks).contains("data-track-index=\"7\""));
        m_panel->addBlocks({QStringLiteral("map-pin")}, {4}); // a second one has a file of its own
        QTRY_VERIFY(m_document->bytes(kFilmWithBlocks).contains("compositions/map-pin-2.html"));
        QVERIFY(m_refused->isEmpty());
    }

private:
    std::unique_ptr<test::TempProject> m_project;
    test::FakeDialogs m_dialogs;
    std::unique_ptr<edit::Document> m_document;
    std::unique_ptr<edit::EditorActions> m_actions;
    std::unique_ptr<ui::ProjectFiles> m_files;
    std::unique_ptr<ui::ProjectPanel> m_panel;
    std::unique_ptr<QSignalSpy> m_refused;
};

MUTO_TEST_MAIN(QApplication, TestCatalogPage)
#include "tst_catalog_page.moc"
