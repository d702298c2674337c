#include "ui/widgets/icon_button.h"

#include "ui/support/icons.h"

#include <QString>
#include <QToolButton>

namespace muto::ui {

QToolButton *iconButton(const char *name, const QString &iconName, const QString &words, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QLatin1String(name));
    button->setIcon(icon(iconName));
    button->setIconSize({16, 16});
    button->setToolTip(words);
    button->setAccessibleName(words);
    return button;
}

} // namespace muto::ui
