#include "ui/render/renders_panel.h"

#include "core/base/picture_sequence.h"
#include "core/settings/setting_keys.h"
#include "core/settings/settings.h"
#include "ui/main/action_registry.h"
#include "ui/render/render_controller.h"
#include "ui/render/render_job_delegate.h"
#include "ui/render/render_job_model.h"
#include "ui/render/render_list_view.h"
#include "ui/support/dialogs.h"
#include "ui/support/icons.h"
#include "ui/support/panel_command.h"
#include "ui/support/show_file.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/film_skim.h"

#include <QAction>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QToolButton>
#include <QVBoxLayout>

namespace muto::ui {

namespace {

constexpr int kNoId = 0;      // ids begin at 1
constexpr int kButtonGap = 2; // all of them fit into 240 pixels

} // namespace

/// All of them, or only those that run and wait.
class UnderWayFilter : public QSortFilterProxyModel
{
public:
    UnderWayFilter(RenderJobModel &jobs, QObject *parent)
        : QSortFilterProxyModel(parent)
    {
        setSourceModel(&jobs);
    }

    void setOnlyUnderWay(bool only)
    {
        m_onlyUnderWay = only;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &) const override
    {
        const QModelIndex job = sourceModel()->index(row, 0);
        return !m_onlyUnderWay || job.data(RenderJobModel::RunningRole).toBool() ||
               job.data(RenderJobModel::WaitingRole).toBool();
    }

private:
    bool m_onlyUnderWay = false;
};

RendersPanel::RendersPanel(RenderController &renders, const ActionRegistry &actions,
                           settings::Settings &settings, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_renders(renders)
    , m_settings(settings)
    , m_dialogs(dialogs)
    , m_filter(new UnderWayFilter(renders.model(), this))
    , m_view(new RenderListView(this))
    , m_faultText(new QLabel(this))
    , m_fault(makeFault())
    , m_why(makeAction("renders.why", QStringLiteral("info"), {}))
    , m_play(makeAction("renders.play", QStringLiteral("play-file"), tr("Play the Film")))
    , m_edit(makeAction("renders.edit", QStringLiteral("settings"), tr("Edit and Render Again…")))
    , m_folder(makeAction("renders.folder", QStringLiteral("folder"), tr("Show Its Folder")))
    , m_copy(makeAction("renders.copyPath", QStringLiteral("copy"), tr("Copy Its Path")))
    , m_trash(makeAction("renders.trash", QStringLiteral("trash"), tr("Move It to the Trash")))
    , m_again(makeAction("renders.again", QStringLiteral("reload"), tr("Try Again")))
    , m_forget(makeAction("renders.forget", QStringLiteral("clear"), tr("Remove from the List")))
    , m_hide(makeAction("renders.hideFinished", QStringLiteral("eye-off"), tr("Hide What Is Finished")))
    , m_remove(makeAction("renders.remove", {}, tr("Trash or Remove"), {QKeySequence::Delete}))
    , m_earlier(makeAction("renders.earlier", QStringLiteral("chevron-up"), tr("Render It Earlier"),
                           {Qt::ALT | Qt::Key_Up}))
    , m_later(makeAction("renders.later", QStringLiteral("chevron-down"), tr("Render It Later"),
                         {Qt::ALT | Qt::Key_Down}))
    , m_pause(makeAction("renders.pause", QStringLiteral("pause"), {}))
    , m_cancel(makeAction("renders.cancel", QStringLiteral("cancel"), tr("Cancel the Render")))
    , m_filmButtons(makeGroup({m_play, m_edit, m_folder, m_copy, m_trash}))
    , m_turnButtons(makeGroup({m_earlier, m_later}))
    , m_failedButtons(makeGroup({m_why, m_again, m_edit, m_forget}))
{
    m_view->setObjectName(QStringLiteral("renderList"));
    m_view->setAccessibleName(tr("Renders"));
    m_view->setModel(m_filter);
    m_view->setItemDelegate(new RenderJobDelegate(m_view));
    m_view->setMouseTracking(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_empty = new EmptyState(m_view, QStringLiteral("film"), {});
    m_empty->offer(actions.action(ActionId::Render));
    RenderJobModel &jobs = renders.model();
    auto *skim = new FilmSkim(*m_view, [&jobs](const QModelIndex &index) { return jobs.filmAt(index); });
    connect(skim, &FilmSkim::momentShown, &jobs, &RenderJobModel::showMoment);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_fault);
    layout->addWidget(m_view, 1);
    layout->addWidget(makeButtons());
    connectActions();
    showFault({});
    m_hide->setChecked(settings.get(settings::keys::render::hidesFinished));
    showActions();
}

void RendersPanel::connectActions()
{
    connect(m_view, &QListView::activated, this, &RendersPanel::activate);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &RendersPanel::showActions);
    connect(&m_renders, &RenderController::started, this, [this](int id) {
        const RenderJobModel &jobs = m_renders.model();
        // Who is busy with those that wait keeps what is chosen.
        if (!m_renders.isContinuing() || !m_view->currentIndex().data(RenderJobModel::WaitingRole).toBool())
            m_view->setCurrentIndex(m_filter->mapFromSource(jobs.index(jobs.rowOf(id))));
        showActions();
    });
    for (const auto signal : {&RenderController::queued, &RenderController::finished})
        connect(&m_renders, signal, this, &RendersPanel::showActions);
    connect(m_why, &QAction::triggered, this, [this] { Q_EMIT followRequested(currentId()); });
    connect(m_play, &QAction::triggered, this, [this] { openFile(currentPath()); });
    connect(m_edit, &QAction::triggered, this, [this] { Q_EMIT editRequested(currentId()); });
    connect(m_folder, &QAction::triggered, this, [this] { openFolderOf(currentPath()); });
    connect(m_copy, &QAction::triggered, this, [this] { copyPath(currentPath()); });
    connect(m_trash, &QAction::triggered, this, &RendersPanel::askToTrash);
    connect(m_again, &QAction::triggered, this, [this] { m_renders.again(currentId()); });
    connect(m_forget, &QAction::triggered, this, [this] { m_renders.model().remove(currentId()); });
    connect(m_pause, &QAction::triggered, this, [this] { m_renders.setPaused(!m_renders.isPaused()); });
    connect(&m_renders, &RenderController::pausedChanged, this, &RendersPanel::showActions);
    connect(&m_renders.model(), &QAbstractItemModel::rowsMoved, this, &RendersPanel::showActions);
    connect(m_cancel, &QAction::triggered, this, [this] { m_renders.cancel(currentId()); });
    connect(m_earlier, &QAction::triggered, this, [this] { postpone(-1); });
    connect(m_later, &QAction::triggered, this, [this] { postpone(1); });
    connect(m_remove, &QAction::triggered, this,
            [this] { (m_trash->isEnabled() ? m_trash : m_forget)->trigger(); });
    m_hide->setCheckable(true);
    connect(m_hide, &QAction::toggled, this, [this](bool hides) {
        m_filter->setOnlyUnderWay(hides);
        m_settings.set(settings::keys::render::hidesFinished, hides);
    });
}

QAction *RendersPanel::makeAction(const char *name, const QString &iconName, const QString &text,
                                  const QList<QKeySequence> &keys)
{
    return addCommand(*m_view, {.name = name, .text = text, .iconName = iconName, .keys = keys});
}

QWidget *RendersPanel::makeGroup(const QList<QAction *> &actions)
{
    auto *group = new QWidget(this);
    auto *row = new QHBoxLayout(group);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kButtonGap);
    for (QAction *action : actions) {
        auto *button = new QToolButton(group);
        button->setDefaultAction(action);
        row->addWidget(button);
    }
    return group;
}

/// What can be done with a film has the same place as what can be done with one that waits.
QWidget *RendersPanel::makeButtons()
{
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(4, 4, 4, 4);
    row->setSpacing(kButtonGap);
    row->addWidget(m_filmButtons);
    row->addWidget(m_turnButtons);
    row->addWidget(m_failedButtons);
    row->addStretch();
    row->addWidget(makeGroup({m_hide, m_pause, m_cancel}));
    return buttons;
}

QWidget *RendersPanel::makeFault()
{
    auto *fault = new QWidget(this);
    auto *row = new QHBoxLayout(fault);
    row->setContentsMargins(8, 8, 8, 8);
    row->setSpacing(8);
    m_faultText->setObjectName(QStringLiteral("rendersFault"));
    m_faultText->setProperty("role", QStringLiteral("bad"));
    m_faultText->setTextFormat(Qt::PlainText);
    m_faultText->setWordWrap(true);
    m_faultText->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a path is one long word
    auto *retry = new QPushButton(tr("Try Again"), fault);
    retry->setObjectName(QStringLiteral("rendersRetry"));
    retry->setToolTip(tr("Look for the films of earlier sessions again"));
    row->addWidget(m_faultText, 1);
    row->addWidget(retry, 0, Qt::AlignTop);
    connect(retry, &QPushButton::clicked, this, &RendersPanel::retryRequested);
    return fault;
}

void RendersPanel::showFault(const QString &fault)
{
    m_faultText->setText(tr("Films of earlier sessions may be missing here."));
    m_faultText->setToolTip(fault);
    m_fault->setVisible(!fault.isEmpty());
    m_empty->setText(fault.isEmpty() ? tr("Films that you render appear here.") : fault);
}

int RendersPanel::currentId() const
{
    const QModelIndex current = m_view->currentIndex();
    return current.isValid() ? current.data(RenderJobModel::IdRole).toInt() : kNoId;
}

QString RendersPanel::currentPath() const
{
    return m_renders.record(currentId()).request.outputPath;
}

/// The list forgets it only when it is gone.
void RendersPanel::askToTrash()
{
    const int id = currentId();
    const QString path = currentPath();
    m_dialogs.ask(this,
                  {tr("Move to the Trash"), tr("Move %1 to the trash?").arg(QFileInfo(path).fileName()),
                   tr("The composition is not touched: the film can be rendered again."),
                   tr("&Move to the Trash"), tr("&Keep")},
                  [this, id, path] { trash(id, path); });
}

void RendersPanel::trash(int id, const QString &path)
{
    const auto refuse = [&](const QString &detail) {
        Q_EMIT refused({ErrorKind::Io, tr("Cannot move %1 to the trash.").arg(path), detail});
    };
    if (QFileInfo(path).isDir() && !readPictureSequence(path))
        return refuse(tr("There are other files in it than the pictures of the film; look at it with your "
                         "file manager."));
    if (!QFile::moveToTrash(path))
        return refuse(tr("There may be none on its disk; delete it with your file manager."));
    m_renders.model().remove(id);
}

void RendersPanel::postpone(int turns)
{
    m_renders.postpone(currentId(), turns);
    m_view->scrollTo(m_view->currentIndex());
    showActions();
}

void RendersPanel::showActions()
{
    const int id = currentId();
    const bool hasFilm = id != kNoId && m_renders.record(id).succeeded();
    for (QAction *action : {m_play, m_folder, m_copy, m_trash})
        action->setEnabled(hasFilm);
    setCommandText(*m_play, hasFilm && m_renders.record(id).isSequence() ? tr("Open the pictures")
                                                                         : tr("Play the Film"));
    showWhy(id);
    m_forget->setEnabled(id != kNoId && m_renders.record(id).outcome && !hasFilm);
    const bool isWaiting = id != kNoId && m_renders.record(id).isWaiting;
    const bool cameToNothing = m_forget->isEnabled();
    m_remove->setEnabled(hasFilm || cameToNothing);
    m_again->setEnabled(cameToNothing && m_renders.canTryAgain(id));
    showOnly(cameToNothing            ? m_failedButtons
             : isWaiting              ? m_turnButtons
             : hasFilm || id == kNoId ? m_filmButtons
                                      : nullptr);
    m_earlier->setEnabled(m_renders.canPostpone(id, -1));
    m_later->setEnabled(m_renders.canPostpone(id, 1));
    const bool rests = m_renders.isPaused();
    m_pause->setIcon(icon(rests ? QStringLiteral("play") : QStringLiteral("pause")));
    const QString pause = tr("Pause: nothing more is captured, and none begins");
    setCommandText(*m_pause,
                   rests && !m_renders.running() ? tr("Render What Waits")
                   : rests                       ? tr("Go on Rendering")
                                                 : tr("Pause"),
                   rests ? QString() : pause);
    m_pause->setEnabled(m_renders.running() || m_renders.waiting() > 0);
    m_cancel->setEnabled(id != kNoId && !m_renders.record(id).outcome);
}

/// Those that go go first: for a moment there would be more of them than the panel is wide.
void RendersPanel::showOnly(QWidget *buttons)
{
    for (QWidget *group : {m_filmButtons, m_turnButtons, m_failedButtons}) {
        if (group != buttons)
            group->hide();
    }
    if (buttons)
        buttons->show();
}

/// Of a film of an earlier session nothing is known but the film, and what it was asked for with.
void RendersPanel::showWhy(int id)
{
    const bool hasEnded = id != kNoId && m_renders.record(id).outcome && m_renders.record(id).madeMs == 0;
    m_why->setEnabled(hasEnded);
    m_edit->setEnabled(id != kNoId && m_renders.record(id).outcome && m_renders.record(id).isRequestKnown);
    if (hasEnded && !m_renders.record(id).succeeded())
        setCommandText(*m_why, tr("Why, and Its Log"), tr("Why, and its log (Return)"));
    else
        setCommandText(*m_why, tr("How It Went, and Its Log"), tr("How it went, and its log (Return)"));
}

void RendersPanel::activate(const QModelIndex &index)
{
    if (index.data(RenderJobModel::RunningRole).toBool())
        Q_EMIT followRequested(index.data(RenderJobModel::IdRole).toInt());
    else if (m_why->isEnabled())
        m_why->trigger();
    else if (m_play->isEnabled())
        m_play->trigger();
}

} // namespace muto::ui
