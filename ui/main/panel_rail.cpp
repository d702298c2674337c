#include "ui/main/panel_rail.h"

#include "ui/support/icons.h"
#include "ui/support/panel_command.h"

#include <QAction>
#include <QKeyEvent>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace muto::ui {

namespace {

constexpr QSize kRailIcon(20, 20);
constexpr int kRailGap = 4;

bool isWayKey(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Home || key == Qt::Key_End;
}

} // namespace

PanelRail::PanelRail(const QString &name, const QString &title, const QString &picture, QAction *expand,
                     QWidget *parent)
    : QToolBar(title, parent)
    , m_column(new QWidget(this))
    , m_layout(new QVBoxLayout(m_column))
{
    setObjectName(name);
    setProperty("rail", true);
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    toggleViewAction()->setEnabled(false); // the command that collapses the side is the way
    toggleViewAction()->setVisible(false);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(kRailGap);
    m_layout->addStretch();
    m_column->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    auto *first = new QToolButton(m_column);
    first->setObjectName(QStringLiteral("railExpand"));
    first->setIcon(icon(picture));
    const auto describe = [first, expand] {
        first->setToolTip(toolTipFor(tr("Bring the panels back"), expand->shortcut()));
    };
    first->setAccessibleName(tr("Bring the panels back"));
    connect(expand, &QAction::changed, first, describe);
    connect(first, &QToolButton::clicked, expand, &QAction::trigger);
    describe();
    add(first, 0);
    addWidget(m_column);
}

void PanelRail::add(QToolButton *button, int at)
{
    button->setIconSize(kRailIcon);
    button->setFocusPolicy(Qt::TabFocus);
    button->installEventFilter(this);
    m_layout->insertWidget(at, button, 0, Qt::AlignHCenter);
}

void PanelRail::setEntries(const std::vector<Entry> &entries)
{
    for (QToolButton *old : m_entries) {
        m_layout->removeWidget(old);
        old->setParent(nullptr);
        old->deleteLater(); // it may be the one that was clicked
    }
    m_entries.clear();
    for (const Entry &entry : entries) {
        auto *button = new QToolButton(m_column);
        button->setObjectName(QStringLiteral("rail_") + entry.panel);
        button->setIcon(entry.command->icon());
        button->setAccessibleName(entry.title);
        const auto describe = [button, entry] {
            button->setToolTip(toolTipFor(entry.title, entry.command->shortcut()));
        };
        connect(entry.command, &QAction::changed, button, describe);
        connect(button, &QToolButton::clicked, this, [this, panel = entry.panel] { Q_EMIT chosen(panel); });
        describe();
        m_entries.push_back(button);
        add(button, int(m_entries.size()));
        // The pinned one comes last for Tab, too, whenever it was made.
        setTabOrder(buttons()[m_entries.size() - 1], button);
    }
}

void PanelRail::pin(QToolButton *button)
{
    button->setParent(m_column);
    add(button, -1);
    button->show(); // it had no parent before
}

std::vector<QToolButton *> PanelRail::buttons() const
{
    std::vector<QToolButton *> shown;
    for (int i = 0; i < m_layout->count(); ++i) {
        if (auto *button = qobject_cast<QToolButton *>(m_layout->itemAt(i)->widget()))
            shown.push_back(button);
    }
    return shown;
}

void PanelRail::takeKeyboard()
{
    const auto all = buttons();
    all[all.size() > 1 && !m_entries.empty() ? 1 : 0]->setFocus(Qt::ShortcutFocusReason);
}

/// Returns whether it was one of the keys for that.
bool PanelRail::move(const QToolButton *from, int key) const
{
    const auto all = buttons();
    const int here = int(std::find(all.begin(), all.end(), from) - all.begin());
    const int last = int(all.size()) - 1;
    int next = here;
    switch (key) {
    case Qt::Key_Up:
        next = here - 1;
        break;
    case Qt::Key_Down:
        next = here + 1;
        break;
    case Qt::Key_Home:
        next = 0;
        break;
    case Qt::Key_End:
        next = last;
        break;
    default:
        return false;
    }
    all[std::size_t(std::clamp(next, 0, last))]->setFocus(Qt::TabFocusReason);
    return true;
}

bool PanelRail::eventFilter(QObject *watched, QEvent *event)
{
    const auto *button = qobject_cast<QToolButton *>(watched);
    if (!button || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride))
        return QToolBar::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (event->type() == QEvent::KeyPress)
        return move(button, key) || QToolBar::eventFilter(watched, event);
    if (!isWayKey(key))
        return QToolBar::eventFilter(watched, event);
    event->accept(); // here they do not seek
    return true;
}

} // namespace muto::ui
