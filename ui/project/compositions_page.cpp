#include "ui/project/compositions_page.h"

#include "core/composition/composition_file.h"
#include "core/library/asset_kind.h"
#include "ui/project/project_files.h"
#include "ui/support/icons.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/two_line_delegate.h"

#include <QAction>
#include <QListView>
#include <QLocale>
#include <QStandardItem>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace muto::ui {

namespace {

enum FilmRole { FilmNameRole = Qt::UserRole, FilmFactsRole };

} // namespace

CompositionsPage::CompositionsPage(ProjectFiles &files, QWidget *parent)
    : QWidget(parent)
    , m_files(files)
    , m_view(new QListView(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->addWidget(m_view);
    m_view->setObjectName(QStringLiteral("compositionView"));
    m_view->setAccessibleName(tr("Compositions"));
    m_view->setModel(&m_model);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setMouseTracking(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setItemDelegate(new TwoLineDelegate(FilmFactsRole, Qt::ElideRight, m_view));
    new EmptyState(m_view, QStringLiteral("clip-composition"),
                   tr("The films and parts of films of the project are listed here."));

    const auto add = [this](const QString &iconName, const QString &text, auto &&what) {
        auto *action = new QAction(icon(iconName), text, m_view);
        connect(action, &QAction::triggered, this, what);
        m_view->addAction(action);
    };
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    add(QStringLiteral("film"), tr("Open as the Film"), [this] { Q_EMIT openRequested(selected()); });
    add(QStringLiteral("plus"), tr("Add at the Playhead"), [this] { Q_EMIT addRequested({selected()}); });
    connect(m_view, &QListView::activated, this, [this] { Q_EMIT openRequested(selected()); });
    connect(&m_files, &ProjectFiles::changed, this, &CompositionsPage::update);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &CompositionsPage::onRead);
    update();
}

QString CompositionsPage::selected() const
{
    return m_view->currentIndex().data(FilmNameRole).toString();
}

/// Reads the pages that are new, or others than before.
void CompositionsPage::update()
{
    if (m_folder != m_files.location().folder)
        m_known.clear();
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

void CompositionsPage::show()
{
    const QString current = selected();
    m_model.clear();
    for (const auto &[name, stamp] : m_files.files()) {
        const Film film = m_known.value(name).film;
        if (film.name.isEmpty())
            continue;
        QStringList facts;
        if (name == m_files.location().entry)
            facts << tr("open");
        facts << QStringLiteral("%1 × %2").arg(film.size.width()).arg(film.size.height());
        if (film.seconds > 0)
            facts << tr("%1 s").arg(QLocale().toString(film.seconds, 'g', 4));
        auto *item = new QStandardItem(icon(QStringLiteral("clip-composition"), Tone::Composition), name);
        item->setData(name, FilmNameRole);
        item->setData(facts.join(QStringLiteral(" · ")), FilmFactsRole);
        item->setToolTip(name);
        m_model.appendRow(item);
        if (name == current)
            m_view->setCurrentIndex(item->index());
    }
}

} // namespace muto::ui
