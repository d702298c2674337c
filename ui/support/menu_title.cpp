#include "ui/support/menu_title.h"

#include <QLabel>
#include <QMenu>
#include <QWidgetAction>

namespace muto::ui {

namespace {

constexpr int kAsTexts = 12; // where the texts of the other lines begin
constexpr int kAbove = 6;
constexpr int kBelow = 2; // nearer to what it is about

} // namespace

QAction *addMenuTitle(QMenu &menu, const QString &title)
{
    auto *label = new QLabel(title);
    label->setProperty("role", QStringLiteral("muted"));
    label->setContentsMargins(kAsTexts, kAbove, kAsTexts, kBelow);
    auto *action = new QWidgetAction(&menu);
    action->setText(title);
    action->setDefaultWidget(label);
    action->setEnabled(false); // arrow keys pass over it
    menu.addAction(action);
    return action;
}

} // namespace muto::ui
