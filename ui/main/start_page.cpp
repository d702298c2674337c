#include "ui/main/start_page.h"

#include "ui/main/action_registry.h"
#include "ui/main/drop_zone.h"
#include "ui/main/recent_projects.h"
#include "ui/projects/template_gallery.h"
#include "ui/support/icons.h"
#include "ui/support/panel_command.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/picture_row_delegate.h"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace muto::ui {

namespace {

constexpr int kWidestColumns = 964;
constexpr int kLogoSize = 56;
constexpr int kHeadingHeight = 28;
constexpr int kHeadingGap = 8;
constexpr int kAllTheRest = 1000; // for templates, up to what they need
constexpr int kListHeight = 200;
constexpr int kLeastDropHeight = 52; // two lines of words

QLabel *headingLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setProperty("role", QStringLiteral("heading"));
    label->setFixedHeight(kHeadingHeight);
    return label;
}

QPushButton *wayIn(QAction *action, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(action->icon(), text, parent);
    button->setProperty("wayIn", true);
    button->setIconSize({20, 20});
    button->setToolTip(action->toolTip());
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

/// What is clicked is chosen, and with Return what is current. Not by `activated`: where the desktop
/// activates with one click, that comes on top of `clicked`.
template<typename Clicked, typename Typed>
void connectChoice(QAbstractItemView *view, Clicked clicked, Typed typed)
{
    QObject::connect(view, &QAbstractItemView::clicked, view, clicked);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(key, view);
        shortcut->setContext(Qt::WidgetShortcut);
        QObject::connect(shortcut, &QShortcut::activated, view, [view, typed] {
            if (view->currentIndex().isValid())
                typed(view->currentIndex());
        });
    }
}

} // namespace

StartPage::StartPage(RecentProjects &recent, const ActionRegistry &actions, QWidget *parent)
    : QWidget(parent)
    , m_recent(recent)
{
    auto *columns = new QWidget(this);
    columns->setMaximumWidth(kWidestColumns);
    auto *grid = new QGridLayout(columns);
    grid->setContentsMargins(24, 20, 24, 20);
    grid->setHorizontalSpacing(32);
    grid->setVerticalSpacing(24);
    grid->addWidget(makeHeader(), 0, 0, 1, 2);
    grid->addWidget(makeWaysIn(actions), 1, 0);
    grid->addWidget(makeRecent(), 1, 1);
    grid->addWidget(makeTemplates(), 2, 0, 1, 2);
    grid->setRowStretch(1, 1);
    grid->setRowStretch(2, kAllTheRest);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch(1);
    auto *middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(columns, 100);
    middle->addStretch();
    layout->addLayout(middle, 100);
    layout->addStretch(1);
}

QWidget *StartPage::makeHeader()
{
    auto *header = new QWidget(this);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    auto *logo = new QLabel(header);
    logo->setPixmap(QIcon(QStringLiteral(":/icons/app/mutoscope.svg"))
                        .pixmap(QSize(kLogoSize, kLogoSize), devicePixelRatioF()));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *title = new QLabel(QStringLiteral("Mutoscope"), header);
    title->setProperty("role", QStringLiteral("display"));
    auto *promise = new QLabel(tr("Turns HTML, CSS and JavaScript into film."), header);
    promise->setProperty("role", QStringLiteral("muted"));
    words->addWidget(title);
    words->addWidget(promise);
    row->addWidget(logo);
    row->addLayout(words);
    row->addStretch();
    return header;
}

QWidget *StartPage::makeWaysIn(const ActionRegistry &actions)
{
    auto *ways = new QWidget(this);
    auto *column = new QVBoxLayout(ways);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(headingLabel(tr("Begin"), ways));
    column->addWidget(wayIn(actions.action(ActionId::NewProject), tr("&New Project…"), ways));
    column->addWidget(wayIn(actions.action(ActionId::OpenFolder), tr("Open &Folder…"), ways));
    column->addWidget(wayIn(actions.action(ActionId::OpenFile), tr("Open &HTML File…"), ways));
    column->addWidget(wayIn(actions.action(ActionId::OpenSample), tr("Open the &Sample Project"), ways));
    auto *drops = new DropZone(tr("or drop a folder or an HTML file here"), ways);
    drops->setMinimumHeight(kLeastDropHeight);
    column->addWidget(drops, 1);
    return ways;
}

QWidget *StartPage::makeRecent()
{
    auto *panel = new QWidget(this);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);

    auto *top = new QHBoxLayout;
    top->addWidget(headingLabel(tr("Recent"), panel));
    top->addStretch();
    m_list = new QListView(panel);
    QAction *forget = addCommand(*m_list, {.name = "start.forget",
                                           .text = tr("Remove from the List"),
                                           .iconName = QStringLiteral("clear"),
                                           .keys = {QKeySequence::Delete},
                                           .context = Qt::WidgetShortcut});
    m_forget = new QToolButton(panel);
    m_forget->setDefaultAction(forget);
    m_forget->setIconSize({16, 16});
    m_forget->setFixedHeight(kHeadingHeight);
    top->addWidget(m_forget);
    column->addLayout(top);

    m_list->setObjectName(QStringLiteral("recentList"));
    m_list->setAccessibleName(tr("Recent compositions"));
    m_list->setProperty("framed", true);
    m_list->setModel(&m_recent);
    m_list->setItemDelegate(
        new PictureRowDelegate(RecentProjects::StillRole, RecentProjects::PathRole, Qt::ElideMiddle, m_list));
    m_list->setMinimumHeight(kListHeight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    new EmptyState(m_list, QStringLiteral("recent"), tr("Compositions that you open are listed here."));
    column->addWidget(m_list, 1);

    forget->setEnabled(false);
    connect(forget, &QAction::triggered, this, &StartPage::forgetSelected);
    const auto choose = [this](const QModelIndex &index) { Q_EMIT recentChosen(index.row()); };
    const auto chooseIfThere = [choose](const QModelIndex &index) {
        // A missing one is only selected: opening it would lead nowhere.
        if (!index.data(RecentProjects::MissingRole).toBool())
            choose(index);
    };
    connectChoice(m_list, chooseIfThere, choose);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, forget,
            [this, forget] { forget->setEnabled(m_list->selectionModel()->hasSelection()); });
    connect(&m_recent, &QAbstractItemModel::modelReset, forget, [forget] { forget->setEnabled(false); });
    return panel;
}

QWidget *StartPage::makeTemplates()
{
    auto *panel = new QWidget(this);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kHeadingGap);
    column->addWidget(headingLabel(tr("New from a template"), panel));
    m_gallery = new TemplateGallery(panel);
    m_gallery->setProperty("framed", true);
    m_gallery->installEventFilter(this);
    column->addWidget(m_gallery);
    m_templates = panel;
    const auto choose = [this](const QModelIndex &) {
        if (const library::Template *chosen = m_gallery->chosen())
            Q_EMIT templateChosen(chosen->id);
    };
    connectChoice(m_gallery, choose, choose);
    return panel;
}

/// As many whole rows of templates as there is room for; of others the gallery's scroll bar tells.
void StartPage::fitRows()
{
    const int room = height() - (minimumSizeHint().height() - m_gallery->minimumHeight());
    m_gallery->setMinimumHeight(m_gallery->heightOfRows(1)); // which its style has a say in
    int rows = m_gallery->rows();
    while (rows > 1 && m_gallery->heightOfRows(rows) > room)
        --rows;
    m_templates->setMaximumHeight(kHeadingHeight + kHeadingGap + m_gallery->heightOfRows(rows));
}

void StartPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitRows();
}

bool StartPage::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOtherSize = event->type() == QEvent::Resize || event->type() == QEvent::Show ||
                             event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange;
    if (watched == m_gallery && isOtherSize)
        fitRows();
    return QWidget::eventFilter(watched, event);
}

void StartPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_recent.refresh();
}

void StartPage::forgetSelected()
{
    const QModelIndex current = m_list->currentIndex();
    if (current.isValid())
        m_recent.forget(current.row());
}

} // namespace muto::ui
