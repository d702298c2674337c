#include "ui/project/project_panel.h"

#include "core/library/block_catalog.h"
#include "core/library/fragment_parts.h"
#include "ui/project/asset_drop.h"
#include "ui/project/asset_inserter.h"
#include "ui/project/assets_page.h"
#include "ui/project/catalog_page.h"
#include "ui/project/compositions_page.h"
#include "ui/project/drop_hint.h"
#include "ui/project/files_page.h"
#include "ui/project/import_strip.h"
#include "ui/project/missing_dialog.h"
#include "ui/project/project_files.h"
#include "ui/support/dialogs.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace muto::ui {

ProjectPanel::ProjectPanel(ProjectFiles &files, edit::EditorActions &actions, Playhead playhead,
                           Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_files(files)
    , m_dialogs(dialogs)
    , m_playhead(std::move(playhead))
    , m_inserter(new AssetInserter(files, actions, this))
    , m_tabs(new QTabBar(this))
    , m_pages(new QStackedWidget(this))
    , m_assets(new AssetsPage(files, dialogs, this))
    , m_filesPage(new FilesPage(files, dialogs, this))
    , m_compositions(new CompositionsPage(files, dialogs, this))
    , m_catalog(new CatalogPage(blocksFolder(), this))
{
    m_tabs->setObjectName(QStringLiteral("projectSections"));
    m_tabs->setAccessibleName(tr("Sections of the project"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setElideMode(Qt::ElideNone); // the panel is at least as wide
    m_tabs->setUsesScrollButtons(false);
    m_tabs->addTab(tr("Assets"));
    m_tabs->addTab(tr("Files"));
    m_tabs->addTab(tr("Compositions"));
    m_tabs->addTab(tr("Catalog"));
    m_pages->addWidget(m_assets);
    m_pages->addWidget(m_filesPage);
    m_pages->addWidget(m_compositions);
    m_pages->addWidget(m_catalog);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(makeBanner());
    column->addWidget(m_pages, 1);
    column->addWidget(new ImportStrip(files.importer(), this));
    connectPages();
    showBanner();
}

QWidget *ProjectPanel::makeBanner()
{
    m_banner = new QWidget(this);
    auto *row = new QHBoxLayout(m_banner);
    row->setContentsMargins(12, 8, 8, 0);
    row->setSpacing(8);
    m_bannerText = new QLabel(m_banner);
    m_bannerText->setObjectName(QStringLiteral("projectBanner"));
    m_bannerText->setWordWrap(true);
    m_locate = new QPushButton(tr("&Locate…"), m_banner);
    m_locate->setObjectName(QStringLiteral("locateMissing"));
    m_locate->setToolTip(tr("See which files are missing, and say where they are"));
    m_vendor = new QPushButton(tr("&Vendor…"), m_banner);
    m_vendor->setObjectName(QStringLiteral("vendorRemote"));
    m_vendor->setToolTip(tr("Fetch what the film uses of the web"));
    row->addWidget(m_bannerText, 1);
    row->addWidget(m_locate);
    row->addWidget(m_vendor);
    connect(m_locate, &QPushButton::clicked, this, &ProjectPanel::openMissing);
    connect(m_vendor, &QPushButton::clicked, this, &ProjectPanel::vendorRequested);
    return m_banner;
}

void ProjectPanel::connectPages()
{
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_tabs, &QTabBar::currentChanged, this, &ProjectPanel::sectionShown);
    connect(m_assets, &AssetsPage::addRequested, this, &ProjectPanel::addAtPlayhead);
    connect(m_assets, &AssetsPage::handedOver, this, &ProjectPanel::filesHandedOver);
    connect(m_filesPage, &FilesPage::handedOver, this, &ProjectPanel::filesHandedOver);
    connect(m_assets, &AssetsPage::captionsGiven, this,
            [this](const QStringList &paths) { Q_EMIT captionsGiven(paths, std::nullopt); });
    connect(m_filesPage, &FilesPage::addRequested, this, &ProjectPanel::addAtPlayhead);
    connect(m_compositions, &CompositionsPage::addRequested, this, &ProjectPanel::addAtPlayhead);
    connect(m_catalog, &CatalogPage::addRequested, this,
            [this](const QStringList &ids) { addBlocks(ids, {m_playhead()}); });
    connect(m_filesPage, &FilesPage::openRequested, this, &ProjectPanel::openRequested);
    connect(m_compositions, &CompositionsPage::openRequested, this, &ProjectPanel::openRequested);
    connect(m_filesPage, &FilesPage::textRequested, this, &ProjectPanel::textRequested);
    connect(m_filesPage, &FilesPage::versionsRequested, this, &ProjectPanel::versionsRequested);
    connect(m_filesPage, &FilesPage::externalEditorRequested, this, &ProjectPanel::externalEditorRequested);
    connect(m_filesPage, &FilesPage::refused, this, &ProjectPanel::refused);
    connect(m_assets, &AssetsPage::refused, this, &ProjectPanel::refused);
    connect(m_compositions, &CompositionsPage::refused, this, &ProjectPanel::refused);
    connect(m_compositions, &CompositionsPage::renderRequested, this, &ProjectPanel::renderRequested);
    connect(m_inserter, &AssetInserter::refused, this, &ProjectPanel::refused);
    m_files.importer().setWhenNotLinked([panel = QPointer<ProjectPanel>(this)](const auto &left) {
        if (panel)
            panel->askForCopies(left);
    });
    connect(&m_files, &ProjectFiles::refused, this, &ProjectPanel::refused);
    connect(&m_files, &ProjectFiles::referencesChanged, this, &ProjectPanel::showBanner);
}

void ProjectPanel::showSection(int section)
{
    m_tabs->setCurrentIndex(section);
}

void ProjectPanel::showBanner()
{
    const int missing = int(m_files.missing().size());
    const int remote = int(m_files.remoteUrls().size());
    const bool areMore = !m_files.isWhole();
    const int listed = int(m_files.files().size());
    m_locate->setVisible(missing > 0);
    m_vendor->setVisible(missing == 0 && !areMore && remote > 0);
    m_bannerText->setText(missing > 0 ? tr("%n files are missing.", nullptr, missing)
                          : areMore   ? tr("%n files are listed here; the project has more.", nullptr, listed)
                                      : tr("%n files are on the web.", nullptr, remote));
    m_banner->setVisible(missing > 0 || areMore || remote > 0);
}

void ProjectPanel::openMissing()
{
    auto *dialog = new MissingDialog(m_files, m_dialogs, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MissingDialog::refused, this, &ProjectPanel::refused);
    dialog->open();
}

/// As wide as its tabs, in whatever language: how wide they are is known once they have their font.
void ProjectPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    setMinimumWidth(std::max(minimumWidth(), m_tabs->sizeHint().width()));
}

void ProjectPanel::setStillSeconds(double seconds)
{
    m_inserter->setStillSeconds(seconds);
}

void ProjectPanel::addAtPlayhead(const QStringList &names)
{
    insert(names, {m_playhead()});
}

void ProjectPanel::askForMedia()
{
    m_assets->chooseFiles(
        [this](const QStringList &paths, library::ImportWay way) { add({}, paths, {m_playhead()}, way); });
}

void ProjectPanel::addNewComposition()
{
    const auto made = m_files.createComposition(QStringLiteral("compositions"), ProjectFiles::InStep::Next);
    if (made)
        addAtPlayhead({*made});
    else
        Q_EMIT refused(made.error());
}

void ProjectPanel::addBlocks(const QStringList &ids, const DropPlace &place)
{
    if (!m_files.isOpen())
        return;
    const composition::HtmlDocument *film = m_files.document().html(m_files.location().entry);
    const QSize canvas = film ? library::canvasOf(*film) : QSize();
    QStringList names;
    for (const QString &id : ids) {
        const library::Block *block = m_catalog->find(id);
        if (!block)
            continue;
        const auto page = library::blockPage(*block, canvas);
        const QString name = m_files.freeName(QStringLiteral("compositions"), block->fileName());
        const Result<> made =
            page ? m_files.createFile(name, *page, ProjectFiles::InStep::Next) : fail(page.error());
        if (!made) {
            Q_EMIT refused(made.error());
            break;
        }
        names += name;
    }
    if (!names.isEmpty())
        m_inserter->insert(names, place.seconds, place.tracks, place.centre);
}

void ProjectPanel::add(const QStringList &names, const QStringList &paths, const DropPlace &place,
                       library::ImportWay way)
{
    if (!names.isEmpty())
        return insert(names, place);
    QStringList assets = paths;
    if (const QStringList captions = takeCaptions(assets); !captions.isEmpty())
        Q_EMIT captionsGiven(captions, place.tracks.picture);
    if (assets.isEmpty())
        return;
    const auto then = [panel = QPointer<ProjectPanel>(this), place](const QStringList &imported) {
        if (panel && !imported.isEmpty())
            panel->m_inserter->insert(imported, place.seconds, place.tracks, place.centre);
    };
    m_files.importForNext(assets, then, kAssetFolder, way);
}

void ProjectPanel::askForCopies(const AssetImporter::NotLinked &left)
{
    const Question question{
        tr("Link Files"),
        tr("%n file(s) cannot be linked. Copy them instead?", nullptr, int(left.paths.size())),
        left.error.message + QLatin1Char('\n') + left.error.detail, tr("&Copy"), tr("Leave Them Out")};
    m_dialogs.ask(this, question, left.copy);
}

/// Files of the project.
void ProjectPanel::insert(QStringList names, const DropPlace &place)
{
    QStringList captions = takeCaptions(names);
    for (QString &file : captions)
        file = m_files.pathOf(file);
    if (!captions.isEmpty())
        Q_EMIT captionsGiven(captions, place.tracks.picture);
    if (!names.isEmpty())
        m_inserter->insert(names, place.seconds, place.tracks, place.centre);
}

void ProjectPanel::acceptDrops(QWidget *widget, const std::function<Place(const DropPoint &)> &place)
{
    auto *target = new AssetDropTarget(widget, forFilm);
    auto *hint = new DropHint(widget);
    connect(target, &AssetDropTarget::left, hint, &QWidget::hide);
    connect(target, &AssetDropTarget::hovered, hint,
            [hint, place](const Handover &handover, const DropPoint &point) {
                if (handover.is(Handover::Kind::Refused))
                    return hint->showRefusal(handover.text);
                const Place at = place(point);
                hint->showDrop(heldName(handover), at.area, at.words, at.line);
            });
    connect(target, &AssetDropTarget::dropped, this,
            [this, place](const Handover &handover, const QImage &picture, const DropPoint &point) {
                Q_EMIT handedOver(handover, picture, place(point));
            });
}

} // namespace muto::ui
