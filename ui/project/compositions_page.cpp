#include "ui/project/compositions_page.h"

#include "core/composition/composition_file.h"
#include "core/library/asset_kind.h"
#include "core/library/file_references.h"
#include "core/project/text_store.h"
#include "ui/project/asset_drop.h"
#include "ui/project/project_files.h"
#include "ui/project/trash_question.h"
#include "ui/projects/poster_maker.h"
#include "ui/support/icons.h"
#include "ui/support/panel_command.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/picture_row_delegate.h"

#include <QAction>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
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

constexpr int kCalmMs = 2500; // after which a page may be loaded that nobody has asked for
constexpr int kMostCompositionPosters = 200;
constexpr qint64 kLongestPage = 1024 * 1024; // that is read at once
constexpr double kPosterPlace = 0.4;         // of a film: its beginning is often empty

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
    , m_posters(new PosterMaker(
          PictureCache::ofProgram(QStringLiteral("compositions"), kMostCompositionPosters), this))
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
    m_view->setItemDelegate(new PictureRowDelegate(FilmPictureRole, FilmFactsRole, Qt::ElideRight, m_view));
    new EmptyState(m_view, QStringLiteral("clip-composition"),
                   tr("The films and parts of films of the project are listed here."));

    makeActions();
    m_calm.setSingleShot(true);
    m_calm.setInterval(kCalmMs);
    connect(&m_calm, &QTimer::timeout, this, &CompositionsPage::wantPictures);
    connect(m_posters, &PosterMaker::taken, this, [this](const QString &name, const QImage &picture) {
        m_pictureKeys.insert(name, keyOf(m_known.value(name).film));
        setPicture(name, picture);
    });
    connect(m_view, &QListView::activated, this, [this] { Q_EMIT openRequested(selected()); });
    connect(m_model, &QStandardItemModel::itemChanged, this, [this](const QStandardItem *item) {
        if (item->data(FilmNameRole).toString() == item->text().trimmed())
            return; // it has got a picture
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
    const auto add = [this](const char *name, const QString &iconName, const QString &text, auto &&what,
                            const QList<QKeySequence> &keys = {}) {
        QAction *command = addCommand(
            *m_view,
            {.name = name, .text = text, .iconName = iconName, .keys = keys, .context = Qt::WidgetShortcut});
        connect(command, &QAction::triggered, this, [this, what] {
            if (const QString file = selected(); !file.isEmpty())
                what(file);
        });
    };
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    add("compositions.open", QStringLiteral("film"), tr("Open as the Film"),
        [this](const QString &name) { Q_EMIT openRequested(name); });
    add("compositions.add", QStringLiteral("plus"), tr("Add at the Playhead"),
        [this](const QString &name) { Q_EMIT addRequested({name}); });
    add("compositions.render", QStringLiteral("render"), tr("Render…"),
        [this](const QString &name) { Q_EMIT renderRequested(name); });
    add("compositions.rename", {}, tr("Rename"),
        [this](const QString &) { m_view->edit(m_view->currentIndex()); }, {Qt::Key_F2});
    add("compositions.duplicate", QStringLiteral("duplicate"), tr("Duplicate"), [this](const QString &name) {
        if (const auto copy = m_files.duplicate(name); !copy)
            Q_EMIT refused(copy.error());
    });
    add("compositions.trash", QStringLiteral("trash"), tr("Move to the Trash"),
        [this](const QString &name) {
            askToTrash(this, m_dialogs, m_files, {name},
                       [this](const Error &error) { Q_EMIT refused(error); });
        },
        {QKeySequence::Delete});
}

/// The row says the old name until the file has the new one.
void CompositionsPage::rename(const QString &from, const QString &to)
{
    if (from == to || to.isEmpty())
        return showFilms();
    if (const auto moved = m_files.move(from, to); !moved)
        Q_EMIT refused(moved.error());
    showFilms();
}

void CompositionsPage::setCalmMs(int milliseconds)
{
    m_calm.setInterval(milliseconds);
    m_posters->setPauseMs(milliseconds);
}

void CompositionsPage::setPicture(const QString &name, const QImage &picture)
{
    m_pictures.insert(name, picture);
    const QModelIndexList rows =
        m_model->match(m_model->index(0, 0), FilmNameRole, name, 1, Qt::MatchExactly);
    if (!rows.isEmpty())
        m_model->setData(rows.front(), picture, FilmPictureRole);
}

void CompositionsPage::setProblems(const QHash<QString, int> &counts)
{
    if (std::exchange(m_problems, counts) != counts)
        showFilms();
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
        m_pictureKeys.clear();
        m_posters->stop();
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
                page->film = read(folder, page.key());
            }
            return wanted;
        }));
    showFilms();
}

void CompositionsPage::onRead()
{
    m_known.insert(m_reading.result());
    if (m_isStale)
        return update();
    showFilms();
}

/// On any thread.
CompositionsPage::Film CompositionsPage::read(const QString &folder, const QString &name)
{
    const auto read = composition::loadComposition({folder, name});
    const auto bytes = project::readText(folder, name);
    if (!read || !bytes)
        return {};
    Film film{name,
              read->composition.size,
              read->composition.declaredDuration,
              QCryptographicHash::hash(*bytes, QCryptographicHash::Sha1).toHex(),
              {}};
    const auto html = composition::HtmlDocument::parse(*bytes);
    const auto isThere = [&folder](const QString &each) {
        return QFileInfo::exists(QDir(folder).filePath(each));
    };
    for (const library::FileReference &reference :
         html ? library::fileReferences(*html, name, isThere) : std::vector<library::FileReference>())
        film.references.append(reference.target);
    return film;
}

void CompositionsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_calm.start();
}

void CompositionsPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_calm.stop();
    m_posters->stop();
}

/// Of films whose picture has not been taken as they are now.
void CompositionsPage::wantPictures()
{
    if (m_isBusy())
        return m_calm.start();
    std::vector<PosterWish> wishes;
    for (const Known &known : std::as_const(m_known)) {
        const Film &film = known.film;
        const QString key = film.name.isEmpty() ? QString() : keyOf(film);
        if (key.isEmpty() || known.stamp.size > kLongestPage || m_pictureKeys.value(film.name) == key)
            continue;
        wishes.push_back({film.name, m_folder, film.name, film.seconds * kPosterPlace, key});
    }
    m_posters->want(wishes);
}

/// The page, to the byte, and which versions of files it shows.
QString CompositionsPage::keyOf(const Film &film) const
{
    QStringList parts{m_folder, film.name, QString::fromLatin1(film.content)};
    for (const QString &name : film.references) {
        if (const auto file = m_files.files().find(name); file != m_files.files().end())
            parts << name << QString::number(file->second.size) << QString::number(file->second.modifiedMs);
    }
    return parts.join(QLatin1Char('\n'));
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

void CompositionsPage::showFilms()
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
    if (isVisible())
        m_calm.start();
}

} // namespace muto::ui
