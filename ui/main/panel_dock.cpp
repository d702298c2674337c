#include "ui/main/panel_dock.h"

#include "ui/support/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace muto::ui {

PanelDock::PanelDock(const QString &name, const QString &title, QWidget *content, QWidget *parent,
                     QWidget *tools)
    : QDockWidget(title, parent)
    , m_label(new QLabel(title, this))
{
    setObjectName(name);
    setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
    auto *bar = new QWidget(this);
    bar->setObjectName(QStringLiteral("panelTitle"));
    bar->setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 2, 4, 2);
    m_label->setProperty("role", QStringLiteral("heading"));
    auto *hide = new QToolButton(bar);
    hide->setIcon(icon(QStringLiteral("close"), Tone::Muted));
    hide->setIconSize({14, 14});
    hide->setToolTip(tr("Hide %1; the Window menu brings it back").arg(title));
    hide->setAccessibleName(tr("Hide %1").arg(title));
    row->addWidget(m_label);
    if (tools) {
        row->addWidget(tools);
        tools->show();
    }
    row->addStretch();
    row->addWidget(hide);
    setTitleBarWidget(bar);
    content->setAttribute(Qt::WA_StyledBackground);
    setWidget(content);
    connect(hide, &QToolButton::clicked, this, &QDockWidget::close);
}

void PanelDock::setTitleShown(bool shown)
{
    m_label->setVisible(shown);
}

} // namespace muto::ui
