#include "ui/project/compositions_page.h"

#include "core/composition/composition_file.h"
#include "core/library/asset_kind.h"
#include "ui/project/asset_drop.h"
#include "ui/project/project_files.h"
#include "ui/project/trash_question.h"
#include "ui/support/icons.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/picture_row_delegate.h"

#include <QAction>
#include <QListView>
#include <QLocale>
#include <QMimeData>
#include <QStandardItem>
#include <QStandardItemModel>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <memory>
#include <utility>

namespace muto::ui {

namespace {

enum FilmRole { FilmNameRole = Qt::UserRole, FilmFactsRole, FilmPictureRole };

/// Compositions are dragged as the files they are.
class FilmsModel : public QStandardItemModel
{
public:
    FilmsModel(const ProjectFiles &files, QObject *parent)
        : QStandardItemModel(parent)
        , m_files(files)
    {
    }

    QStringList mimeTypes() const override { return {kAssetMimeType, QStringLiteral("text/uri-list")}; }
    QMimeData *mimeData(const QModelIndexList &indexes) const override
    {
        QStringList names;
        for (const QModelIndex &each : indexes)
            names.append(each.data(FilmNameRole).toString());
        return assetMimeData(names, m_files).release();
    }

private:
    const ProjectFiles &m_files;
};

} // namespace

CompositionsPage::CompositionsPage(ProjectFiles &files, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_files(files)
    , m_dialogs(dialogs)
    , m_view(new QListView(this))
    , m_model(new FilmsModel(files, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->addWidget(m_view);
    m_view->setObjectName(QStringLiteral("compositionView"));
    m_view->setAccessibleName(tr("Compositions"));
    m_view->setModel(m_model);
    m_view->setDragEnabled(true);
    m_view->setDragDropMode(QAbstractItemView::DragOnly);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setMouseTracking(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setItemDelegate(new PictureRowDelegate(FilmPictureRole, FilmFactsRole, m_view));
    new EmptyState(m_view, QStringLiteral("clip-composition"),
                   tr("The films and parts of films of the project are listed here."));

    makeActions();
    connect(m_view, &QListView::activated, this, [this] { Q_EMIT openRequested(selected()); });
    connect(m_model, &QStandardItemModel::itemChanged, this, [this](const QStandardItem *item) {
        // Not before the item is done with: its row is made anew.
        QMetaObject::invokeMethod(
            this,
            [this, from = item->data(FilmNameRole).toString(), to = item->text().trimmed()] {
                rename(from, to);
            },
            Qt::QueuedConnection);
    });
    connect(&m_files, &ProjectFiles::changed, this, &CompositionsPage::update);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &CompositionsPage::onRead);
    update();
}

void CompositionsPage::makeActions()
{
    const auto add = [this](const QString &iconName, const QString &text, auto &&what,
                            const QKeySequence &keys = {}) {
        auto *action = new QAction(iconName.isEmpty() ? QIcon() : icon(iconName), text, m_view);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [this, what] {
            if (const QString name = selected(); !name.isEmpty())
                what(name);
        });
        m_view->addAction(action);
    };
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    add(QStringLiteral("film"), tr("Open as the Film"),
        [this](const QString &name) { Q_EMIT openRequested(name); });
    add(QStringLiteral("plus"), tr("Add at the Playhead"),
        [this](const QString &name) { Q_EMIT addRequested({name}); });
    add(QStringLiteral("render"), tr("Render…"),
        [this](const QString &name) { Q_EMIT renderRequested(name); });
    add(
        {}, tr("Rename"), [this](const QString &) { m_view->edit(m_view->currentIndex()); }, Qt::Key_F2);
    add(QStringLiteral("duplicate"), tr("Duplicate"), [this](const QString &name) {
        if (const auto copy = m_files.duplicate(name); !copy)
            Q_EMIT refused(copy.error());
    });
    add(
        QStringLiteral("trash"), tr("Move to the Trash"),
        [this](const QString &name) {
            askToTrash(this, m_dialogs, m_files, {name},
                       [this](const Error &error) { Q_EMIT refused(error); });
        },
        QKeySequence::Delete);
}

/// The row says the old name until the file has the new one.
void CompositionsPage::rename(const QString &from, const QString &to)
{
    if (from == to || to.isEmpty())
        return show();
    if (const auto moved = m_files.move(from, to); !moved)
        Q_EMIT refused(moved.error());
    show();
}

void CompositionsPage::setPicture(const QString &name, const QImage &picture)
{
    m_pictures.insert(name, picture);
    show();
}

void CompositionsPage::setProblems(const QHash<QString, int> &counts)
{
    if (std::exchange(m_problems, counts) != counts)
        show();
}

QString CompositionsPage::selected() const
{
    return m_view->currentIndex().data(FilmNameRole).toString();
}

/// Reads the pages that are new, or others than before.
void CompositionsPage::update()
{
    if (m_folder != m_files.location().folder) {
        m_known.clear();
        m_pictures.clear();
    }
    m_folder = m_files.location().folder;
    Read wanted;
    for (const auto &[name, stamp] : m_files.files()) {
        if (library::assetKind(name) == library::AssetKind::Page &&
            !(m_known.contains(name) && m_known[name].stamp == stamp))
            wanted.insert(name, {stamp, {}});
    }
    m_isStale = m_reading.isRunning() && !wanted.isEmpty();
    if (!wanted.isEmpty() && !m_isStale)
        m_reading.setFuture(QtConcurrent::run([wanted, folder = m_folder]() mutable {
            for (auto page = wanted.begin(); page != wanted.end(); ++page) {
                if (const auto read = composition::loadComposition({folder, page.key()}))
                    page->film = {page.key(), read->composition.size, read->composition.declaredDuration};
            }
            return wanted;
        }));
    show();
}

void CompositionsPage::onRead()
{
    m_known.insert(m_reading.result());
    if (m_isStale)
        return update();
    show();
}

QString CompositionsPage::factsOf(const Film &film) const
{
    QStringList facts;
    if (film.name == m_files.location().entry)
        facts << tr("open");
    facts << QStringLiteral("%1 × %2").arg(film.size.width()).arg(film.size.height());
    if (film.seconds > 0)
        facts << tr("%1 s").arg(QLocale().toString(film.seconds, 'g', 4));
    if (const int problems = m_problems.value(film.name); problems > 0)
        facts << tr("%n problem(s)", nullptr, problems);
    return facts.join(QStringLiteral(" · "));
}

void CompositionsPage::show()
{
    const QString current = selected();
    m_model->clear();
    for (const auto &[name, stamp] : m_files.files()) {
        const Film film = m_known.value(name).film;
        if (film.name.isEmpty())
            continue;
        auto *item = new QStandardItem(icon(QStringLiteral("clip-composition"), Tone::Composition), name);
        item->setData(name, FilmNameRole);
        item->setData(factsOf(film), FilmFactsRole);
        item->setData(m_pictures.value(name), FilmPictureRole);
        item->setToolTip(name);
        m_model->appendRow(item);
        if (name == current)
            m_view->setCurrentIndex(item->index());
    }
}

} // namespace muto::ui
