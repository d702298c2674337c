#include "tests/ui/accessible_audit.h"

#include <QAccessible>
#include <QStringList>
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

} // namespace muto::test
