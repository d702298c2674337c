#include "ui/project/catalog_page.h"

#include "core/base/logging.h"
#include "ui/project/asset_drop.h"
#include "ui/project/block_words.h"
#include "ui/projects/poster_maker.h"
#include "ui/projects/template_gallery.h"
#include "ui/support/icons.h"
#include "ui/support/panel_command.h"
#include "ui/support/search_command.h"
#include "ui/widgets/chip_row.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/picture_card_delegate.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace muto::ui {

namespace {

constexpr QSize kBlockPicture(104, 59);
constexpr int kLeastBlockCard = 88; // two of them in the narrowest dock
constexpr QSize kPosterCanvas(1280, 720);
constexpr int kMostBlockPosters = 128;

enum BlockRole { BlockIdRole = Qt::UserRole, BlockFactsRole };

/// Blocks are dragged by name: what takes them makes files of them.
class BlocksModel : public QStandardItemModel
{
public:
    using QStandardItemModel::QStandardItemModel;

    QStringList mimeTypes() const override { return {kBlockMimeType}; }
    QMimeData *mimeData(const QModelIndexList &indexes) const override
    {
        QStringList ids;
        for (const QModelIndex &index : indexes)
            ids += index.data(BlockIdRole).toString();
        auto *data = new QMimeData;
        data->setData(kBlockMimeType, ids.join(QLatin1Char('\n')).toUtf8());
        return data;
    }
};

QString posterName(const library::Block &block)
{
    return QStringLiteral("poster-") + block.fileName();
}

/// All that somebody may look for, in both languages.
QString wordsOf(const library::Block &block)
{
    QStringList words{block.name, blockWords(block.name), block.category, blockWords(block.category)};
    for (const QString &tag : block.tags)
        words << tag << blockWords(tag);
    return words.join(QLatin1Char(' '));
}

} // namespace

CatalogPage::CatalogPage(const QString &blocks, QWidget *parent)
    : QWidget(parent)
    , m_blocks(library::readBlocks(blocks))
    , m_search(new QLineEdit(this))
    , m_categories(new ChipRow(tr("Category"), this))
    , m_view(new QListView(this))
    , m_model(new BlocksModel(this))
    , m_posters(new PosterMaker(PictureCache::ofProgram(QStringLiteral("blocks"), kMostBlockPosters), this))
{
    makeView();
    makeTools();
    fill();
    connect(m_posters, &PosterMaker::taken, this, [this](const QString &id, const QImage &picture) {
        const QModelIndexList rows =
            m_model->match(m_model->index(0, 0), BlockIdRole, id, 1, Qt::MatchExactly);
        if (!rows.isEmpty())
            m_model->setData(rows.front(), picture, Qt::DecorationRole);
    });
}

CatalogPage::~CatalogPage() = default;

void CatalogPage::makeView()
{
    m_view->setObjectName(QStringLiteral("catalogView"));
    m_view->setAccessibleName(tr("Catalog"));
    m_view->setModel(m_model);
    m_view->setViewMode(QListView::IconMode);
    m_view->setMovement(QListView::Static);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setUniformItemSizes(true);
    m_view->setSpacing(2);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setDragEnabled(true);
    m_view->setDragDropMode(QAbstractItemView::DragOnly);
    m_view->setMouseTracking(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *cards = new PictureCardDelegate(kBlockPicture, BlockFactsRole, m_view);
    cards->setLeastWidth(kLeastBlockCard);
    m_view->setItemDelegate(cards);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->installEventFilter(this);
    m_empty = new EmptyState(m_view, QStringLiteral("search"), QString());
    m_add = addCommand(*m_view,
                       {.name = "catalog.add",
                        .text = tr("Add at the Playhead"),
                        .iconName = QStringLiteral("plus"),
                        .explanation = tr("Put what is selected into the film, at the playhead (Enter)")});
    const auto add = [this] {
        if (!selected().isEmpty())
            Q_EMIT addRequested(selected());
    };
    connect(m_add, &QAction::triggered, this, add);
    connect(m_view, &QListView::doubleClicked, this, add);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_add->setEnabled(!selected().isEmpty()); });
    m_add->setEnabled(false);
}

void CatalogPage::makeTools()
{
    m_search->setObjectName(QStringLiteral("catalogSearch"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the catalog"));
    m_search->setToolTip(tr("Show only blocks with these words in their name, category or tags"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    addSearchCommand(*this, "catalog.search", tr("Search the Catalog"), *m_search);
    std::vector<ChipRow::Chip> chips{{QString(), tr("All")}};
    for (const library::Block &block : m_blocks) {
        const auto isKnown = std::any_of(chips.begin(), chips.end(), [&block](const ChipRow::Chip &chip) {
            return chip.value == block.category;
        });
        if (!isKnown)
            chips.push_back({block.category, blockWords(block.category)});
    }
    m_categories->setObjectName(QStringLiteral("catalogCategories"));
    m_categories->setChips(chips);
    auto *button = new QToolButton(this);
    button->setDefaultAction(m_add);

    auto *line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(m_search, 1);
    line->addWidget(button);
    auto *tools = new QVBoxLayout;
    tools->setContentsMargins(8, 8, 8, 8);
    tools->setSpacing(8);
    tools->addLayout(line);
    tools->addWidget(m_categories);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(tools);
    column->addWidget(m_view, 1);
    connect(m_search, &QLineEdit::textChanged, this, &CatalogPage::fill);
    connect(m_categories, &ChipRow::chosenChanged, this, &CatalogPage::fill);
}

QStringList CatalogPage::selected() const
{
    QStringList ids;
    QModelIndexList rows = m_view->selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &row : std::as_const(rows))
        ids += row.data(BlockIdRole).toString();
    return ids;
}

const library::Block *CatalogPage::find(const QString &id) const
{
    const auto found = std::find_if(m_blocks.begin(), m_blocks.end(),
                                    [&id](const library::Block &block) { return block.id == id; });
    return found == m_blocks.end() ? nullptr : &*found;
}

void CatalogPage::fill()
{
    const QStringList before = selected();
    m_model->clear();
    for (const library::Block &block : m_blocks) {
        const bool isOfCategory =
            m_categories->chosen().isEmpty() || m_categories->chosen() == block.category;
        if (!isOfCategory || !library::matchesWords(wordsOf(block), m_search->text()))
            continue;
        auto *item = new QStandardItem(blockWords(block.name));
        item->setData(block.id, BlockIdRole);
        item->setData(blockWords(block.category), BlockFactsRole);
        const QImage poster = m_posters->find(posterKey(block));
        item->setData(poster.isNull() ? QVariant(icon(QStringLiteral("clip-composition"), Tone::Composition))
                                      : QVariant(poster),
                      Qt::DecorationRole);
        item->setToolTip(tr("%1: drag it into the film, or press Enter").arg(blockWords(block.name)));
        item->setData(QStringLiteral("%1, %2").arg(blockWords(block.name), blockWords(block.category)),
                      Qt::AccessibleTextRole);
        m_model->appendRow(item);
        if (before.contains(block.id))
            m_view->selectionModel()->select(item->index(), QItemSelectionModel::Select);
    }
    m_empty->setText(m_blocks.empty() ? tr("The blocks that come with Mutoscope are not installed.")
                                      : tr("No block is called like this."));
    m_add->setEnabled(!selected().isEmpty());
}

/// All that a picture depends on.
QString CatalogPage::posterKey(const library::Block &block) const
{
    const QFileInfo page(QDir(block.folder).filePath(block.fileName()));
    return QStringLiteral("%1\n%2\n%3\n%4\non a ground")
        .arg(page.filePath(), QString::number(page.size()),
             QString::number(page.lastModified().toMSecsSinceEpoch()), QString::number(block.posterSeconds));
}

void CatalogPage::wantPosters()
{
    if (m_isBusy())
        return;
    std::vector<PosterWish> wishes;
    for (const library::Block &block : m_blocks) {
        const QString key = posterKey(block);
        if (m_posters->find(key).isNull())
            wishes.push_back({block.id, QString(), posterName(block), block.posterSeconds, key});
    }
    if (wishes.empty())
        return;
    const QString stage = stagePosters();
    for (PosterWish &wish : wishes)
        wish.folder = stage;
    m_posters->want(wishes);
}

/// The folder of films that show the blocks; they are written when they are needed first.
QString CatalogPage::stagePosters()
{
    if (m_stage)
        return m_stage->path();
    m_stage = std::make_unique<QTemporaryDir>();
    const auto write = [this](const QString &name, const QByteArray &bytes) {
        QFile file(m_stage->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qCWarning(lcApp) << "No picture of a block:" << file.errorString();
    };
    for (const library::Block &block : m_blocks) {
        if (const auto page = library::blockPage(block, kPosterCanvas)) {
            write(block.fileName(), *page);
            write(posterName(block), library::blockOnGround(block, kPosterCanvas));
        }
    }
    return m_stage->path();
}

void CatalogPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    wantPosters();
}

void CatalogPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_posters->stop();
}

/// Enter adds, and from the search it is one step down to what was found.
bool CatalogPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (watched == m_view && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
            m_add->trigger();
            return true;
        }
        const bool goesDown = key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter;
        if (watched == m_search && goesDown && m_model->rowCount() > 0) {
            m_view->setFocus();
            m_view->setCurrentIndex(m_model->index(0, 0));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QString blocksFolder()
{
    const QString templates = templatesFolder();
    return templates.isEmpty() ? QString() : QDir(templates).absoluteFilePath(QStringLiteral("../blocks"));
}

} // namespace muto::ui
