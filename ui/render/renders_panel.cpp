#include "ui/render/renders_panel.h"

#include "ui/main/action_registry.h"
#include "ui/render/render_controller.h"
#include "ui/render/render_job_delegate.h"
#include "ui/support/icons.h"
#include "ui/support/show_file.h"
#include "ui/widgets/empty_state.h"

#include <QAction>
#include <QHBoxLayout>
#include <QListView>
#include <QToolButton>
#include <QVBoxLayout>

namespace muto::ui {

namespace {

constexpr int kNoId = 0; // ids begin at 1

} // namespace

RendersPanel::RendersPanel(RenderController &renders, const ActionRegistry &actions, QWidget *parent)
    : QWidget(parent)
    , m_renders(renders)
    , m_view(new QListView(this))
    , m_play(makeAction(QStringLiteral("play-file"), tr("Play the film"), "panelPlay"))
    , m_folder(makeAction(QStringLiteral("folder"), tr("Show its folder"), "panelOpenFolder"))
    , m_copy(makeAction(QStringLiteral("copy"), tr("Copy its path"), "panelCopyPath"))
    , m_cancel(makeAction(QStringLiteral("cancel"), tr("Cancel the render"), "panelCancel"))
{
    m_view->setObjectName(QStringLiteral("renderList"));
    m_view->setAccessibleName(tr("Renders of this session"));
    m_view->setModel(&renders.model());
    m_view->setItemDelegate(new RenderJobDelegate(m_view));
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->addActions({m_play, m_folder, m_copy, m_cancel});
    auto *empty = new EmptyState(m_view, QStringLiteral("film"), tr("Films that you render appear here."));
    empty->offer(actions.action(ActionId::Render));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(makeButtons());

    connect(m_view, &QListView::activated, this, &RendersPanel::activate);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &RendersPanel::showActions);
    connect(&renders, &RenderController::started, this, [this](int id) {
        m_view->setCurrentIndex(m_view->model()->index(m_renders.model().rowOf(id), 0));
        showActions();
    });
    connect(&renders, &RenderController::finished, this, &RendersPanel::showActions);
    connect(m_play, &QAction::triggered, this,
            [this] { openFile(m_renders.record(currentId()).request.outputPath); });
    connect(m_folder, &QAction::triggered, this,
            [this] { openFolderOf(m_renders.record(currentId()).request.outputPath); });
    connect(m_copy, &QAction::triggered, this,
            [this] { copyPath(m_renders.record(currentId()).request.outputPath); });
    connect(m_cancel, &QAction::triggered, this, [this] { m_renders.cancel(currentId()); });
    showActions();
}

QAction *RendersPanel::makeAction(const QString &iconName, const QString &text, const char *name)
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setObjectName(QLatin1String(name));
    return action;
}

QWidget *RendersPanel::makeButtons()
{
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(4, 4, 4, 4);
    row->setSpacing(4);
    for (QAction *action : {m_play, m_folder, m_copy}) {
        auto *button = new QToolButton(buttons);
        button->setDefaultAction(action);
        row->addWidget(button);
    }
    row->addStretch();
    auto *cancel = new QToolButton(buttons);
    cancel->setDefaultAction(m_cancel);
    row->addWidget(cancel);
    return buttons;
}

int RendersPanel::currentId() const
{
    const QModelIndex current = m_view->currentIndex();
    return current.isValid() ? current.data(RenderJobModel::IdRole).toInt() : kNoId;
}

void RendersPanel::showActions()
{
    const int id = currentId();
    const bool hasFilm = id != kNoId && m_renders.record(id).succeeded();
    for (QAction *action : {m_play, m_folder, m_copy})
        action->setEnabled(hasFilm);
    m_cancel->setEnabled(id != kNoId && !m_renders.record(id).outcome);
}

void RendersPanel::activate(const QModelIndex &index)
{
    if (index.data(RenderJobModel::RunningRole).toBool())
        Q_EMIT runningActivated();
    else if (m_play->isEnabled())
        m_play->trigger();
}

} // namespace muto::ui
