#include "ui/main/panel_dock.h"

#include "ui/support/icons.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QToolButton>

namespace muto::ui {

namespace {

/// Less than what is in it would like: a panel nobody looks at must not make the window's other panels small.
constexpr QSize kSmallestContent(160, 72);

} // namespace

class PanelDock::TitleRow : public QWidget
{
public:
    TitleRow(const QString &title, PanelDock *dock)
        : QWidget(dock)
        , row(new QHBoxLayout(this))
        , m_dock(dock)
    {
        setObjectName(QStringLiteral("panelTitle"));
        setAttribute(Qt::WA_StyledBackground);
        row->setContentsMargins(12, 2, 4, 2);
        row->setSizeConstraint(QLayout::SetNoConstraint);
        auto *label = new QLabel(title, this);
        label->setProperty("role", QStringLiteral("heading"));
        row->addWidget(label);
        row->addStretch();
    }

    QSize sizeHint() const override { return isShown ? QWidget::sizeHint() : QSize(0, 0); }
    QSize minimumSizeHint() const override { return isShown ? QWidget::minimumSizeHint() : QSize(0, 0); }

    QHBoxLayout *row;
    bool isShown = true;

protected:
    /// Not on what stands in the row: two clicks on a button are two clicks on it, also while it is disabled.
    void mouseDoubleClickEvent(QMouseEvent *event) override
    {
        const QWidget *under = childAt(event->position().toPoint());
        if (event->button() == Qt::LeftButton && (!under || qobject_cast<const QLabel *>(under)))
            Q_EMIT m_dock->collapseRequested();
        event->accept();
    }

private:
    PanelDock *m_dock;
};

PanelDock::PanelDock(const QString &name, const QString &title, QWidget *content, QWidget *parent,
                     QWidget *tools)
    : QDockWidget(title, parent)
    , m_title(new TitleRow(title, this))
    , m_tools(tools)
{
    setObjectName(name);
    setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
    QToolButton *menu = panelMenuButton(m_title);
    m_title->row->addWidget(menu);
    setTitleBarWidget(m_title);
    setTitleShown(true);
    content->setAttribute(Qt::WA_StyledBackground);
    content->setMinimumSize(kSmallestContent);
    setWidget(content);
    connect(menu, &QToolButton::clicked, this,
            [this, menu] { Q_EMIT menuRequested(menu->mapToGlobal(menu->rect().bottomLeft())); });
    m_title->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_title, &QWidget::customContextMenuRequested, this,
            [this](QPoint where) { Q_EMIT menuRequested(m_title->mapToGlobal(where)); });
}

PanelDock::~PanelDock() = default;

void PanelDock::setTitleShown(bool isAlone, bool wanted)
{
    const bool shown = isAlone && (wanted || m_tools);
    if (isAlone && m_tools && m_tools->parentWidget() != m_title) {
        m_title->row->insertWidget(1, m_tools);
        m_tools->show();
    }
    if (m_title->isShown == shown)
        return;
    m_title->isShown = shown;
    m_title->setMaximumHeight(shown ? QWIDGETSIZE_MAX : 0);
    m_title->updateGeometry();
}

void PanelDock::setLocked(bool locked)
{
    setFeatures(locked ? QDockWidget::DockWidgetClosable
                       : QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
}

QToolButton *panelMenuButton(QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QStringLiteral("panelMenuButton"));
    button->setIcon(icon(QStringLiteral("more"), Tone::Muted));
    button->setIconSize({16, 16});
    button->setProperty("compact", true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolTip(PanelDock::tr("Move or hide this panel"));
    button->setAccessibleName(button->toolTip());
    return button;
}

} // namespace muto::ui
