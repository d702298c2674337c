#include "ui/main/grid_menu.h"

#include <QAction>
#include <QActionGroup>

#include <utility>

namespace muto::ui {

GridMenu::GridMenu(QWidget *parent)
    : QMenu(tr("Grid Spacing"), parent)
    , m_choices(new QActionGroup(this))
{
    setObjectName(QStringLiteral("gridMenu"));
    for (const int pixels : {0, 5, 8, 10, 16, 20, 25, 32, 40, 50, 64, 80, 100, 120})
        add(pixels);
    connect(m_choices, &QActionGroup::triggered, this,
            [this](const QAction *choice) { Q_EMIT chosen(choice->data().toInt()); });
    setSpacing(0);
}

void GridMenu::add(int pixels)
{
    QAction *choice = addAction(pixels > 0 ? tr("%1 px").arg(pixels) : tr("By the Size of the Film"));
    choice->setData(pixels);
    choice->setCheckable(true);
    m_choices->addAction(choice);
}

QAction *GridMenu::find(int pixels) const
{
    for (QAction *choice : m_choices->actions()) {
        if (choice->data().toInt() == pixels)
            return choice;
    }
    return nullptr;
}

void GridMenu::setSpacing(int pixels)
{
    if (m_other && m_other->data().toInt() != pixels)
        delete std::exchange(m_other, nullptr);
    if (!find(pixels)) {
        add(pixels);
        m_other = find(pixels);
    }
    find(pixels)->setChecked(true);
}

} // namespace muto::ui
