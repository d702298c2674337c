#include "ui/widgets/row_ground.h"

#include "ui/support/theme.h"

#include <QPainter>
#include <QStyleOptionViewItem>

namespace muto::ui {

void paintRowGround(QPainter &painter, const QStyleOptionViewItem &option)
{
    const ThemeTokens &tokens = currentTokens();
    if (option.state & QStyle::State_Selected)
        painter.fillRect(option.rect, tokens.selection());
    else if (option.state & QStyle::State_MouseOver)
        painter.fillRect(option.rect, tokens.raised);
}

} // namespace muto::ui
