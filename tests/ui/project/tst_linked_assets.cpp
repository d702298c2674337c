#include "tests/support/result_check.h"
#include "tests/support/temp_project.h"
#include "tests/support/test_main.h"
#include "tests/ui/accessible_audit.h"
#include "tests/ui/fake_dialogs.h"
#include "ui/project/asset_model.h"
#include "ui/project/assets_page.h"
#include "ui/project/drop_hint.h"
#include "ui/project/files_model.h"
#include "ui/project/files_page.h"
#include "ui/project/missing_dialog.h"
#include "ui/project/project_files.h"
#include "ui/project/project_panel.h"

#include <QAction>
#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QImage>
#include <QListView>
#include <QMimeData>
#include <QSignalSpy>

#include <memory>

using namespace muto;
using library::ImportWay;

namespace {

const QByteArray kFilm = "<!doctype html>\n<div id='root' data-composition-id=main data-width=1000 "
                         "data-height=500 data-duration='10'>\n  <img src=\"assets/wide.png\">\n</div>\n";

QByteArray pngOf(Qt::GlobalColor color)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImage image(40, 20, QImage::Format_RGB32);
    image.fill(color);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

/// Files that a project only links: what becomes of the link never becomes of the original.
class TestLinkedAssets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dialogs = {};
        m_project = std::make_unique<test::TempProject>();
        m_project->write(kIndex, kFilm);
        m_original = m_project->beside(QStringLiteral("wide.png"));
        test::writeFile(m_original, pngOf(Qt::red));
        m_document = std::make_unique<edit::Document>();
        m_actions = std::make_unique<edit::EditorActions>(*m_document);
        m_files = std::make_unique<ui::ProjectFiles>(*m_document, [](const QString &) { return ok(); });
        m_panel = std::make_unique<ui::ProjectPanel>(
            *m_files, *m_actions, [] { return 2.0; }, m_dialogs);
        m_refused = std::make_unique<QSignalSpy>(m_panel.get(), &ui::ProjectPanel::refused);
        VERIFY_RESULT(m_document->open(kIndex, kFilm));
        m_files->setProject({m_project->folder(), kIndex});
        QTRY_VERIFY(m_files->has(kIndex));
    }
    void cleanup()
    {
        QCOMPARE(test::readFile(m_original), pngOf(Qt::red)); // whatever was done
        m_panel.reset();
        m_files.reset();
        m_actions.reset();
        m_document.reset();
    }

    void whatIsDroppedWithTheKeysOfTheDesktopIsLinked()
    {
        ui::AssetsPage &page = m_panel->assets();
        page.resize(300, 300);
        page.show();
        const auto *hint = page.findChild<ui::DropHint *>();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(m_original)});
        const Qt::KeyboardModifiers keys = Qt::ControlModifier | Qt::ShiftModifier;
        QDragEnterEvent enter({30, 40}, Qt::CopyAction | Qt::LinkAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&page, &enter);
        QCOMPARE(hint->text(), QStringLiteral("Copy of wide.png — into the project"));
        QDragMoveEvent move({30, 40}, Qt::CopyAction | Qt::LinkAction, &data, Qt::LeftButton, keys);
        QApplication::sendEvent(&page, &move);
        QCOMPARE(hint->text(), QStringLiteral("Link to wide.png — into the project"));
        QCOMPARE(move.dropAction(), Qt::LinkAction);
        QDropEvent drop({30, 40}, Qt::CopyAction | Qt::LinkAction, &data, Qt::LeftButton, keys);
        QApplication::sendEvent(&page, &drop);
        QTRY_VERIFY(isLink(kWide));
        QTRY_COMPARE(stack().count(), 1);
        // It follows the original, which does not keep it from being taken back.
        test::writeFile(m_original, pngOf(Qt::blue));
        QCOMPARE(test::readFile(m_project->path(kWide)), pngOf(Qt::blue));
        stack().undo();
        QVERIFY(!isThere(kWide) && m_refused->isEmpty());
        stack().redo();
        QVERIFY(isLink(kWide));
        test::writeFile(m_original, pngOf(Qt::red));
    }

    void sourcesThatMustNotBeLinkedAreCopied()
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(m_original)});
        const Qt::KeyboardModifiers keys = Qt::ControlModifier | Qt::ShiftModifier;
        QDragEnterEvent enter({30, 40}, Qt::CopyAction, &data, Qt::LeftButton, keys);
        QApplication::sendEvent(&m_panel->assets(), &enter);
        QDropEvent drop({30, 40}, Qt::CopyAction, &data, Qt::LeftButton, keys);
        QApplication::sendEvent(&m_panel->assets(), &drop);
        QTRY_VERIFY(isThere(kWide));
        QVERIFY(!isLink(kWide));
    }

    void theFileTreeLinksIntoItsFolders()
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(m_original)});
        auto &model = m_panel->filesPage().model();
        model.dropMimeData(&data, Qt::LinkAction, -1, -1, {});
        QTRY_VERIFY(model.indexOf(QStringLiteral("wide.png")).isValid());
        QVERIFY(isLink(QStringLiteral("wide.png")));
        QVERIFY(model.indexOf(QStringLiteral("wide.png"))
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("Linked to ") + m_original));
    }

    void theDialogOffersBothAndRemembersWhichWasTaken()
    {
        const QSignalSpy chosen(&m_panel->assets(), &ui::AssetsPage::linksChosen);
        m_dialogs.paths = QStringList{m_original};
        m_dialogs.choice = 1;
        m_panel->askForMedia();
        QCOMPARE(m_dialogs.wished.choices.size(), 2);
        QCOMPARE(m_dialogs.wished.choice, 0);
        QTRY_VERIFY(m_document->bytes(kIndex).contains("data-label=\"wide.png\""));
        QVERIFY(isLink(kWide));
        QCOMPARE(stack().count(), 1); // with the clip that shows it
        QCOMPARE(chosen.size(), 1);
        m_dialogs.choice.reset();
        m_panel->askForMedia();
        QCOMPARE(m_dialogs.wished.choice, 1);
    }

    void linksAreToldApart()
    {
        link();
        const ui::AssetModel &model = m_panel->assets().model();
        QTRY_COMPARE(model.rowCount(), 1);
        const QModelIndex index = model.index(0);
        QVERIFY(!index.data(ui::AssetModel::LinkRole).isNull());
        QVERIFY(index.data(Qt::ToolTipRole).toString().endsWith(QStringLiteral("\nLinked to ") + m_original));
        QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral(", linked · ")));
        m_project->write(QStringLiteral("assets/own.png"), pngOf(Qt::green));
        QVERIFY(
            QFile::link(QStringLiteral("own.png"), m_project->path(QStringLiteral("assets/zwilling.png"))));
        m_files->refresh();
        QTRY_COMPARE(model.rowCount(), 3);
        for (const int row : {0, 2}) // links within the project are its own files
            QVERIFY(model.index(row).data(ui::AssetModel::LinkRole).isNull());
    }

    void theSameFileIsLinkedOnce()
    {
        link();
        m_files->import({m_original}, ui::kAssetFolder, {}, ImportWay::Link);
        QTRY_VERIFY(!m_files->importer().isBusy());
        QCOMPARE(QDir(m_project->path(QStringLiteral("assets"))).entryList(QDir::Files),
                 QStringList{QStringLiteral("wide.png")});
        // A copy is something else.
        m_files->import({m_original});
        QTRY_VERIFY(isThere(QStringLiteral("assets/wide-2.png")));
        QVERIFY(!isLink(QStringLiteral("assets/wide-2.png")));
    }

    void textsAreCopiedEitherWay()
    {
        const QString words = m_project->beside(QStringLiteral("numbers.json"));
        test::writeFile(words, "[1]");
        m_files->import({words}, ui::kAssetFolder, {}, ImportWay::Link);
        QTRY_VERIFY(isThere(QStringLiteral("assets/numbers.json")));
        QVERIFY(!isLink(QStringLiteral("assets/numbers.json")));
    }

    void aLinkMovesAndGoesWithoutItsOriginal()
    {
        link();
        const QString moved = QStringLiteral("pictures/broad.png");
        VERIFY_RESULT(m_files->move(kWide, moved));
        QVERIFY(isLink(moved) && !isThere(kWide));
        QVERIFY(m_document->bytes(kIndex).contains("src=\"pictures/broad.png\""));
        const auto copy = m_files->duplicate(moved);
        VERIFY_RESULT(copy);
        QVERIFY(isLink(*copy));
        VERIFY_RESULT(m_files->moveToTrash({moved}));
        QVERIFY(!isThere(moved));
        QVERIFY(QFileInfo::exists(m_original));
        stack().undo();
        QVERIFY(isLink(moved));
        stack().setIndex(0);
        QVERIFY(!isThere(kWide) && !isThere(moved) && !isThere(*copy));
        QCOMPARE(m_document->bytes(kIndex), kFilm);
    }

    void aCopyTakesThePlaceOfALink()
    {
        link();
        ui::AssetsPage &page = m_panel->assets();
        QTRY_COMPARE(page.model().rowCount(), 1);
        auto *command = page.view().findChild<QAction *>(QStringLiteral("assets.copyIn"));
        QVERIFY(!command->isEnabled());
        page.view().setCurrentIndex(page.view().model()->index(0, 0));
        QVERIFY(command->isEnabled());
        command->trigger();
        QTRY_VERIFY(isThere(kWide) && !isLink(kWide));
        QCOMPARE(test::readFile(m_project->path(kWide)), pngOf(Qt::red));
        QCOMPARE(stack().undoText(), QStringLiteral("Copy wide.png into the project"));
        QCOMPARE(stack().count(), 2);
        QTRY_VERIFY(!command->isEnabled());
        stack().undo();
        QVERIFY(isLink(kWide));
        stack().redo();
        QVERIFY(isThere(kWide) && !isLink(kWide));
        const QDir hidden(m_project->path(QStringLiteral(".mutoscope")));
        QCOMPARE(hidden.entryList({QStringLiteral("arriving*")}), QStringList());
        QVERIFY(m_refused->isEmpty());
    }

    void aLinkThatLeadsNowhereIsMissingAndLinkedAgain()
    {
        link();
        const QString elsewhere = m_project->beside(QStringLiteral("moved.png"));
        QVERIFY(QFile::rename(m_original, elsewhere));
        m_files->refresh();
        QTRY_COMPARE(m_files->missing().size(), std::size_t(1));
        QCOMPARE(m_files->missing().front().linkedTo, m_original);
        // Nothing else is to be called that: it would take the place of the link.
        QVERIFY(!m_files->createFile(kWide, "x"));
        ui::MissingDialog dialog(*m_files, m_dialogs);
        QCOMPARE(test::widgetsWithoutName(dialog), QString());
        dialog.locate(m_files->missing().front(), elsewhere);
        QTRY_VERIFY(m_files->missing().empty());
        QTRY_COMPARE(m_files->linkedTo(kWide), elsewhere);
        QCOMPARE(m_document->bytes(kIndex), kFilm);
        stack().undo();
        QCOMPARE(QFileInfo(m_project->path(kWide)).symLinkTarget(), m_original);
        stack().redo();
        QCOMPARE(QFileInfo(m_project->path(kWide)).symLinkTarget(), elsewhere);
        QVERIFY(QFile::rename(elsewhere, m_original));
    }

    /// Whether the film uses them or not, they are listed, and found again from there.
    void linksThatLeadNowhereAreListedAndLinkedAgain()
    {
        m_files->import({m_original}, ui::kAssetFolder, {}, ImportWay::Link);
        const QString elsewhere = m_project->beside(QStringLiteral("moved.png"));
        QTRY_VERIFY(m_files->has(kWide));
        const QString spare = QStringLiteral("assets/spare.png");
        QVERIFY(QFile::link(m_original, m_project->path(spare)));
        QVERIFY(QFile::link(QStringLiteral("loop.png"), m_project->path(QStringLiteral("assets/loop.png"))));
        QVERIFY(QFile::rename(m_original, elsewhere));
        m_files->refresh();
        ui::AssetsPage &page = m_panel->assets();
        QTRY_COMPARE(page.model().rowCount(), 3);
        QCOMPARE(m_files->missing().size(), std::size_t(1)); // what the film names
        const QModelIndex index = page.model().index(1);
        QCOMPARE(page.model().nameOf(index), spare);
        QCOMPARE(index.data(ui::AssetModel::LostRole).toString(), m_original);
        QVERIFY(!index.data(ui::AssetModel::LinkRole).isNull());
        QVERIFY(index.data(Qt::ToolTipRole)
                    .toString()
                    .endsWith(QStringLiteral("\nLinked to %1, where nothing is").arg(m_original)));
        QCOMPARE(index.data(ui::AssetModel::FactsRole).toString(),
                 QStringLiteral("Original missing · unused"));
        auto *command = page.view().findChild<QAction *>(QStringLiteral("assets.relink"));
        QVERIFY(!command->isEnabled());
        page.view().setCurrentIndex(page.view().model()->index(1, 0));
        QVERIFY(command->isEnabled());
        m_dialogs.path = elsewhere;
        command->trigger();
        QTRY_COMPARE(m_files->linkedTo(spare), elsewhere);
        QTRY_VERIFY(!command->isEnabled());
        QCOMPARE(stack().undoText(), QStringLiteral("Link spare.png"));
        stack().undo();
        QCOMPARE(QFileInfo(m_project->path(spare)).symLinkTarget(), m_original);
        VERIFY_RESULT(m_files->moveToTrash({spare})); // a link goes without its original
        QVERIFY(!isThere(spare));
        QTRY_COMPARE(page.model().rowCount(), 2);
        QVERIFY(m_refused->isEmpty());
        QVERIFY(QFile::rename(elsewhere, m_original));
    }

    void whereLinksCannotBeMadeACopyIsOffered_data()
    {
        QTest::addColumn<bool>("accepts");
        QTest::newRow("taken") << true;
        QTest::newRow("left out") << false;
    }
    void whereLinksCannotBeMadeACopyIsOffered()
    {
        QFETCH(bool, accepts);
        m_dialogs.accepts = accepts;
        m_files->importer().setLinkMaker([](const QString &, const QString &) -> Result<> {
            return fail(ErrorKind::Io, QStringLiteral("the disk knows no links."));
        });
        m_files->import({m_original}, ui::kAssetFolder, {}, ImportWay::Link);
        QTRY_VERIFY(!m_files->importer().isBusy());
        QVERIFY(m_dialogs.asked.detail.contains(m_original + QStringLiteral(": the disk knows no links.")));
        QVERIFY(m_refused->isEmpty());
        QCOMPARE(isThere(kWide), accepts);
        QVERIFY(!isLink(kWide));
        QTRY_COMPARE(stack().count(), accepts ? 1 : 0);
    }

private:
    void link()
    {
        m_files->import({m_original}, ui::kAssetFolder, {}, ImportWay::Link);
        QTRY_VERIFY(m_files->has(kWide));
        QVERIFY(isLink(kWide));
    }
    QUndoStack &stack() { return m_document->undoStack(); }
    bool isLink(const QString &name) const { return QFileInfo(m_project->path(name)).isSymLink(); }
    bool isThere(const QString &name) const
    {
        return QFileInfo::exists(m_project->path(name)) || isLink(name);
    }

    const QString kIndex = QStringLiteral("index.html");
    const QString kWide = QStringLiteral("assets/wide.png");
    QString m_original;
    std::unique_ptr<test::TempProject> m_project;
    std::unique_ptr<edit::Document> m_document;
    std::unique_ptr<edit::EditorActions> m_actions;
    std::unique_ptr<ui::ProjectFiles> m_files;
    test::FakeDialogs m_dialogs;
    std::unique_ptr<ui::ProjectPanel> m_panel;
    std::unique_ptr<QSignalSpy> m_refused;
};

MUTO_TEST_MAIN(QApplication, TestLinkedAssets)
#include "tst_linked_assets.moc"
