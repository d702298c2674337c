#include "ui/main/screen_menu.h"

#include <QAction>
#include <QActionGroup>

namespace muto::ui {

ScreenMenu::ScreenMenu(QWidget *parent)
    : QMenu(tr("Full-Screen Preview On"), parent)
    , m_choices(new QActionGroup(this))
{
    setObjectName(QStringLiteral("screenMenu"));
    connect(m_choices, &QActionGroup::triggered, this,
            [this](const QAction *choice) { Q_EMIT chosen(choice->data().toString()); });
    fill();
}

void ScreenMenu::setScreens(const QStringList &names)
{
    m_names = names;
    fill();
}

void ScreenMenu::setChosen(const QString &name)
{
    m_chosen = name;
    fill();
}

void ScreenMenu::fill()
{
    clear();
    const auto add = [this](const QString &text, const QString &name) {
        QAction *choice = addAction(text);
        choice->setData(name);
        choice->setCheckable(true);
        choice->setChecked(name == m_chosen || (name.isEmpty() && !m_names.contains(m_chosen)));
        m_choices->addAction(choice);
    };
    add(tr("The Screen of the Window"), {});
    for (const QString &name : std::as_const(m_names))
        add(QString(name).replace(QLatin1Char('&'), QLatin1String("&&")), name);
    menuAction()->setVisible(m_names.size() > 1);
}

} // namespace muto::ui
