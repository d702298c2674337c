#include "ui/project/assets_page.h"

#include "ui/project/asset_drop.h"
#include "ui/project/asset_model.h"
#include "ui/project/drop_hint.h"
#include "ui/project/project_files.h"
#include "ui/project/trash_question.h"
#include "ui/support/dialogs.h"
#include "ui/support/icons.h"
#include "ui/support/panel_command.h"
#include "ui/support/search_command.h"
#include "ui/support/show_file.h"
#include "ui/widgets/chip_row.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/film_skim.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/picture_card_delegate.h"
#include "ui/widgets/picture_row_delegate.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHash>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace muto::ui {

namespace {

using library::AssetKind;

constexpr QSize kAssetCard(96, 60);
constexpr int kLeastAssetCard = 88;   // two of them in the narrowest dock
constexpr int kChipsBelowButtons = 4; // so that one line of them is in the middle of the buttons beside it
const QString kUsed = QStringLiteral("used"), kUnused = QStringLiteral("unused");

struct KindChip
{
    const char *value;
    AssetKind kind;
    const char *icon;
    Tone tone;
};

constexpr std::array kKinds{KindChip{"video", AssetKind::Video, "clip-video", Tone::Video},
                            KindChip{"image", AssetKind::Image, "clip-image", Tone::Image},
                            KindChip{"audio", AssetKind::Audio, "clip-audio", Tone::Audio},
                            KindChip{"font", AssetKind::Font, "font", Tone::Element}};

QString kindWord(AssetKind kind)
{
    switch (kind) {
    case AssetKind::Video:
        return AssetsPage::tr("Video", "which assets are shown");
    case AssetKind::Image:
        return AssetsPage::tr("Image", "which assets are shown");
    case AssetKind::Audio:
        return AssetsPage::tr("Audio", "which assets are shown");
    default:
        return AssetsPage::tr("Font", "which assets are shown");
    }
}

QString aboutWays()
{
    return AssetsPage::tr(
        "A copy goes along wherever the project goes. A link takes no room, follows changes "
        "of the original and breaks where that is moved. Texts are always copied.");
}

QString howToLink()
{
    return AssetsPage::tr("Files that are dropped are copied; with %1 they are linked.").arg(linkDropKeys());
}

} // namespace

AssetsPage::AssetsPage(ProjectFiles &files, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_files(files)
    , m_dialogs(dialogs)
    , m_pictures(new AssetPictures(this))
    , m_model(new AssetModel(files, *m_pictures, this))
    , m_filter(new AssetFilter(*m_model, this))
    , m_view(new QListView(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTools());
    column->addWidget(m_view, 1);
    m_view->setObjectName(QStringLiteral("assetView"));
    m_view->setAccessibleName(tr("Assets"));
    m_view->setModel(m_filter);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setDragEnabled(true);
    m_view->setDragDropMode(QAbstractItemView::DragOnly);
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->installEventFilter(this);
    auto *skim = new FilmSkim(*m_view, [this](const QModelIndex &index) { return m_model->filmAt(index); });
    connect(skim, &FilmSkim::momentShown, m_model, &AssetModel::showMoment);
    connect(&m_files, &ProjectFiles::changed, skim, &FilmSkim::forget);
    m_empty = new EmptyState(m_view, QStringLiteral("clip-image"), QString());
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers); // F2 is a command
    connect(m_model, &AssetModel::refused, this, &AssetsPage::refused);
    makeActions();
    setAsGrid(true);
    showEmptyState();

    acceptDrops();
    connect(&m_files, &ProjectFiles::changed, this, &AssetsPage::showEmptyState);
    connect(m_model, &QAbstractItemModel::dataChanged, this,
            [this] { m_clips->setEnabled(m_view->currentIndex().data(AssetModel::UsedRole).toBool()); });
    connect(m_view, &QListView::doubleClicked, this, [this] { Q_EMIT addRequested(selected()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                m_clips->setEnabled(index.data(AssetModel::UsedRole).toBool());
                Q_EMIT currentChanged(index.data(AssetModel::NameRole).toString());
            });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_add->setEnabled(!selected().isEmpty()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &AssetsPage::enableCopying);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &AssetsPage::enableCopying);
}

void AssetsPage::enableCopying()
{
    const QStringList names = selected();
    m_copyIn->setEnabled(std::any_of(names.cbegin(), names.cend(), [this](const QString &name) {
        return !m_files.linkedTo(name).isEmpty();
    }));
    m_relink->setEnabled(!m_view->currentIndex().data(AssetModel::LostRole).toString().isEmpty());
}

/// A link that leads nowhere is made anew; what names it needs no change.
void AssetsPage::relink()
{
    const QModelIndex index = m_view->currentIndex();
    const QString name = index.data(AssetModel::NameRole).toString();
    const QDir folder = QFileInfo(index.data(AssetModel::LostRole).toString()).dir();
    m_dialogs.chooseFile(this, tr("Locate %1").arg(index.data().toString()),
                         folder.exists() ? folder.path() : m_files.location().folder, tr("All files (*)"),
                         [this, name](const QString &path) {
                             if (const auto linked = m_files.linkTo(name, path); !linked)
                                 Q_EMIT refused(linked.error());
                         });
}

void AssetsPage::acceptDrops()
{
    auto *target = new AssetDropTarget(this, forFiles);
    auto *hint = new DropHint(this);
    connect(target, &AssetDropTarget::left, hint, &QWidget::hide);
    connect(target, &AssetDropTarget::hovered, hint, [this, hint](const Handover &handover) {
        if (handover.is(Handover::Kind::Refused))
            return hint->showRefusal(handover.text);
        constexpr int kInset = 4;
        hint->showDrop(heldName(handover), rect().adjusted(kInset, kInset, -kInset, -kInset),
                       tr("into the project"));
    });
    connect(target, &AssetDropTarget::dropped, this, [this](const Handover &handover, const QImage &picture) {
        if (!handover.is(Handover::Kind::Files))
            return Q_EMIT handedOver(handover, picture, kAssetFolder);
        QStringList paths = handover.names;
        if (const QStringList captions = takeCaptions(paths); !captions.isEmpty())
            Q_EMIT captionsGiven(captions);
        if (!paths.isEmpty())
            m_files.import(paths, kAssetFolder, {}, importWayOf(handover));
    });
}

void AssetsPage::makeSearch(QWidget *tools)
{
    m_search = new QLineEdit(tools);
    m_search->setObjectName(QStringLiteral("assetSearch"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the assets"));
    m_search->setToolTip(tr("Show only assets with this in their name"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, m_filter, &AssetFilter::setText);
    connect(m_search, &QLineEdit::textChanged, this, &AssetsPage::showEmptyState);
}

void AssetsPage::makeFilters(QWidget *tools)
{
    m_kinds = new ChipRow(tr("Kind of asset"), tools);
    m_kinds->setObjectName(QStringLiteral("assetKinds"));
    m_kinds->setToolTip(tr("Show only assets of this kind"));
    m_use = new ChipRow(tr("Use in the film"), tools);
    m_use->setObjectName(QStringLiteral("assetUse"));
    m_use->setToolTip(tr("Show only what the film uses, or only what it does not; once more for both"));
    m_use->setOptional();
    m_use->setContentsMargins(0, kChipsBelowButtons, 0, 0);
    std::vector<ChipRow::Chip> kinds{{QString(), tr("All")}};
    for (const KindChip &kind : kKinds)
        kinds.push_back({QString::fromLatin1(kind.value), kindWord(kind.kind),
                         icon(QString::fromLatin1(kind.icon), kind.tone)});
    m_kinds->setChips(kinds);
    m_use->setChips({{kUsed, tr("Used"), icon(QStringLiteral("done"), Tone::Muted)},
                     {kUnused, tr("Unused"), icon(QStringLiteral("unused"), Tone::Muted)}});
    countAssets();
    for (ChipRow *row : {m_kinds, m_use}) {
        connect(row, &ChipRow::chosenChanged, this, [this] {
            filter();
            Q_EMIT shownChanged(shown());
        });
    }
    connect(m_model, &QAbstractItemModel::modelReset, this, &AssetsPage::countAssets);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &AssetsPage::countAssets);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &AssetsPage::countAssets);
    connect(&m_files, &ProjectFiles::referencesChanged, this, &AssetsPage::countAssets);
}

void AssetsPage::filter()
{
    const QString kind = m_kinds->chosen(), use = m_use->chosen();
    const auto chosen = std::find_if(kKinds.begin(), kKinds.end(), [&kind](const KindChip &each) {
        return kind == QLatin1String(each.value);
    });
    m_filter->setKind(chosen == kKinds.end() ? std::nullopt : std::optional(chosen->kind));
    m_filter->setUsed(use.isEmpty() ? std::nullopt : std::optional(use == kUsed));
    showEmptyState();
}

/// A number only where there is something to find, and no chips where there is nothing at all.
void AssetsPage::countAssets()
{
    for (ChipRow *chips : {m_kinds, m_use})
        chips->setVisible(m_model->rowCount() > 0);
    QHash<int, int> ofKind;
    int used = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row);
        ++ofKind[index.data(AssetModel::KindRole).toInt()];
        used += index.data(AssetModel::UsedRole).toBool() ? 1 : 0;
    }
    const auto label = [](ChipRow *chips, const QString &value, const QString &word, int count) {
        const QString number = count == 0 ? QString() : QLocale().toString(count);
        chips->setLabel(value, count == 0 ? word : QStringLiteral("%1 %2").arg(word, number), number);
    };
    for (const KindChip &kind : kKinds)
        label(m_kinds, QString::fromLatin1(kind.value), kindWord(kind.kind), ofKind.value(int(kind.kind)));
    label(m_use, kUsed, tr("Used"), used);
    label(m_use, kUnused, tr("Unused"), m_model->rowCount() - used);
}

AssetsShown AssetsPage::shown() const
{
    return {m_kinds->chosen(), m_use->chosen(), m_view->viewMode() == QListView::ListMode};
}

void AssetsPage::setShown(const AssetsShown &shown)
{
    const QSignalBlocker quiet(this);
    m_kinds->choose(shown.kind);
    if (!shown.use.isEmpty())
        m_use->choose(shown.use);
    setAsGrid(!shown.isList);
}

/// The search has a row of its own: beside the buttons a narrow dock leaves it no room.
QWidget *AssetsPage::makeTools()
{
    auto *tools = new QWidget(this);
    makeSearch(tools);
    makeFilters(tools);
    m_grid = iconButton("assetGrid", QStringLiteral("list"), tr("Show as a list"), tools);
    auto *import =
        iconButton("assetImport", QStringLiteral("import"), tr("Bring files into the project"), tools);
    import->setToolTip(tr("Bring files into the project") + QLatin1Char('\n') + howToLink());
    m_add = iconButton("assetAdd", QStringLiteral("plus"), tr("Add at the playhead (Enter)"), tools);
    m_add->setEnabled(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_use, 1);
    row->addStretch(); // in its place while there is nothing to choose from
    for (QToolButton *button : {m_grid, import, m_add})
        row->addWidget(button, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(tools);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_search);
    column->addWidget(m_kinds);
    column->addLayout(row);
    connect(m_grid, &QToolButton::clicked, this, [this] {
        setAsGrid(m_view->viewMode() == QListView::ListMode);
        Q_EMIT shownChanged(shown());
    });
    connect(import, &QToolButton::clicked, this, &AssetsPage::import);
    connect(m_add, &QToolButton::clicked, this, [this] { Q_EMIT addRequested(selected()); });
    return tools;
}

void AssetsPage::makeActions()
{
    const auto add = [this](const char *name, const QString &iconName, const QString &text, auto &&what,
                            const QList<QKeySequence> &keys = {}) {
        QAction *command = addCommand(
            *m_view,
            {.name = name, .text = text, .iconName = iconName, .keys = keys, .context = Qt::WidgetShortcut});
        connect(command, &QAction::triggered, this, what);
        return command;
    };
    addSearchCommand(*this, "assets.search", tr("Search the Assets"), *m_search);
    const auto currentName = [this] { return m_view->currentIndex().data(AssetModel::NameRole).toString(); };
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    add("assets.add", QStringLiteral("plus"), tr("Add at the Playhead"),
        [this] { Q_EMIT addRequested(selected()); });
    add("assets.peek", QStringLiteral("eye"), tr("Look at It"),
        [this, currentName] { Q_EMIT peekRequested(currentName()); }, {Qt::Key_Space});
    m_clips = add("assets.clips", QStringLiteral("clips"), tr("Select Its Clips"),
                  [this, currentName] { Q_EMIT clipsRequested(currentName()); });
    m_clips->setEnabled(false);
    add("assets.rename", {}, tr("Rename"), [this] { m_view->edit(m_view->currentIndex()); }, {Qt::Key_F2});
    add("assets.copyPath", QStringLiteral("copy"), tr("Copy the Path"), [this] {
        if (!selected().isEmpty())
            copyPath(m_files.pathOf(selected().front()));
    });
    add("assets.folder", QStringLiteral("folder-open"), tr("Show in the Folder"), [this] {
        if (!selected().isEmpty())
            openFolderOf(m_files.pathOf(selected().front()));
    });
    m_copyIn = add("assets.copyIn", QStringLiteral("import"), tr("Copy Into Project"),
                   [this] { m_files.copyIn(selected()); });
    m_copyIn->setToolTip(tr("Put a copy of the original in the place of the link"));
    m_copyIn->setEnabled(false);
    m_relink = add("assets.relink", QStringLiteral("link"), tr("Link Again…"), [this] { relink(); });
    m_relink->setToolTip(tr("Say where the original is that the link has lost"));
    m_relink->setEnabled(false);
    add("assets.trash", QStringLiteral("trash"), tr("Move to the Trash"),
        [this] {
            askToTrash(this, m_dialogs, m_files, selected(),
                       [this](const Error &error) { Q_EMIT refused(error); });
        },
        {QKeySequence::Delete});
    m_empty->offer(add("assets.import", QStringLiteral("import"), tr("Import…"), [this] { import(); }));
}

void AssetsPage::setAsGrid(bool grid)
{
    m_view->setViewMode(grid ? QListView::IconMode : QListView::ListMode);
    m_view->setMovement(QListView::Static);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setSpacing(grid ? 2 : 0);
    m_view->setDragEnabled(true);
    delete m_view->itemDelegate();
    if (grid) {
        auto *cards = new PictureCardDelegate(kAssetCard, AssetModel::CardFactsRole, m_view);
        cards->setLeastWidth(kLeastAssetCard);
        cards->setBadges(AssetModel::LengthRole, AssetModel::UsesRole);
        cards->setMark(AssetModel::LinkRole);
        m_view->setItemDelegate(cards);
    } else {
        m_view->setItemDelegate(
            new PictureRowDelegate(Qt::DecorationRole, AssetModel::FactsRole, Qt::ElideRight, m_view));
    }
    m_grid->setIcon(icon(grid ? QStringLiteral("list") : QStringLiteral("grid")));
    const QString words = grid ? tr("Show as a list") : tr("Show as a grid");
    m_grid->setToolTip(words);
    m_grid->setAccessibleName(words);
}

QStringList AssetsPage::selected() const
{
    QStringList names;
    const QModelIndexList rows = m_view->selectionModel()->selectedIndexes();
    for (const QModelIndex &row : rows)
        names.append(row.data(AssetModel::NameRole).toString());
    names.sort();
    return names;
}

void AssetsPage::import()
{
    chooseFiles([this](const QStringList &paths, library::ImportWay way) {
        m_files.import(paths, kAssetFolder, {}, way);
    });
}

void AssetsPage::chooseFiles(const FilesChosen &chosen)
{
    QStringList patterns;
    for (const QString &suffix : library::assetSuffixes())
        patterns.append(QStringLiteral("*.") + suffix);
    const FilesWish wish{tr("Bring Files into the Project"),
                         {},
                         tr("Assets (%1)").arg(patterns.join(QLatin1Char(' '))),
                         aboutWays(),
                         tr("&Import:"),
                         {tr("Copy into the project"), tr("Link to the original")},
                         m_links ? 1 : 0};
    m_dialogs.chooseFiles(this, wish, [this, chosen](const QStringList &paths, int choice) {
        const bool links = choice == 1;
        if (std::exchange(m_links, links) != links)
            Q_EMIT linksChosen(links);
        chosen(paths, links ? library::ImportWay::Link : library::ImportWay::Copy);
    });
}

void AssetsPage::showEmptyState()
{
    m_empty->setText(m_model->rowCount() > 0 ? tr("No asset is like that.")
                                             : tr("Pictures, films, sounds and fonts of the project are "
                                                  "listed here. Drop some to bring them in."));
}

/// Enter adds; the views' own signal for it does not come on every desktop.
bool AssetsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        // A line in which a name is written hands on the Enter that it was ended with.
        const bool isRenaming = m_view->viewport()->isAncestorOf(QApplication::focusWidget());
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && !isRenaming && !selected().isEmpty()) {
            Q_EMIT addRequested(selected());
            return true;
        }
        if (key->key() == Qt::Key_Escape)
            Q_EMIT peekRequested({});
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace muto::ui
