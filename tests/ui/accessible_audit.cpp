#include "tests/ui/accessible_audit.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QStringList>
#include <QToolButton>
#include <QWidget>

namespace muto::test {

namespace {

/// Parts that Qt puts inside its own widgets, which speak for them; and labels, whose words are their name.
bool isInnerPart(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return widget.inherits("QLabel") || widget.inherits("QComboBoxListView") ||
           widget.objectName().startsWith(QLatin1String("qt_")) ||
           (parent && parent->focusProxy() == &widget) || (parent && widget.focusProxy() == parent) ||
           (parent && (parent->inherits("QAbstractSpinBox") || parent->inherits("QLineEdit")));
}

QString nameOf(QWidget *widget)
{
    const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

} // namespace

QString widgetsWithoutName(const QWidget &root)
{
    QStringList nameless;
    const QList<QWidget *> widgets = root.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus || isInnerPart(*widget))
            continue;
        if (nameOf(widget).trimmed().isEmpty())
            nameless << QStringLiteral("%1 \"%2\"")
                            .arg(QLatin1String(widget->metaObject()->className()), widget->objectName());
    }
    return nameless.join(QLatin1Char('\n'));
}

QString picturesWithoutToolTip(const QWidget &root)
{
    QStringList silent;
    for (const QAbstractButton *button : root.findChildren<QAbstractButton *>()) {
        const auto *tool = qobject_cast<const QToolButton *>(button);
        const bool isPicture =
            button->text().isEmpty() ||
            (tool && !tool->icon().isNull() && tool->toolButtonStyle() == Qt::ToolButtonIconOnly);
        if (isPicture && button->isVisible() && !isInnerPart(*button) &&
            button->toolTip().trimmed().isEmpty())
            silent << QStringLiteral("%1 \"%2\"")
                          .arg(QLatin1String(button->metaObject()->className()), button->objectName());
    }
    return silent.join(QLatin1Char('\n'));
}

QString strayTabs(const QWidget &window)
{
    constexpr int kLongestChain = 10'000;
    QStringList strays;
    const QWidget *last = nullptr;
    const QWidget *next = window.nextInFocusChain();
    int steps = 0;
    for (; next != &window && steps < kLongestChain; next = next->nextInFocusChain(), ++steps) {
        const bool takesTab = next->isVisible() && next->isEnabled() &&
                              (next->focusPolicy() & Qt::TabFocus) && !next->focusProxy();
        if (!takesTab)
            continue;
        // Qt makes the tabs of a window's panels when it needs them; F6 goes from panel to panel.
        const bool isNeighbour =
            last && last->parentWidget() == next->parentWidget() && next->parentWidget() != &window;
        if (isNeighbour && next->geometry().bottom() < last->y() && next->x() <= last->x())
            strays << QStringLiteral("from \"%1\" up to \"%2\"").arg(last->objectName(), next->objectName());
        last = next;
    }
    if (steps == kLongestChain)
        strays << QStringLiteral("Tab does not come back to the window");
    return strays.join(QLatin1Char('\n'));
}

} // namespace muto::test
