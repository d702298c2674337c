#include "tests/ui/layout_audit.h"

#include "ui/widgets/elided_label.h"
#include "ui/widgets/scrub_label.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QFontMetrics>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QStringList>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QToolButton>

#include <algorithm>

namespace muto::test {

namespace {

constexpr int kRounding = 1; ///< At scales that are no whole numbers.
constexpr int kBorders = 8;  ///< Above and below the words of a button, at least.

QString described(const QWidget &widget, const QString &what)
{
    return QStringLiteral("%1 \"%2\" in \"%3\": %4")
        .arg(QLatin1String(widget.metaObject()->className()), widget.objectName(),
             widget.parentWidget() ? widget.parentWidget()->objectName() : QString(), what);
}

QString sizes(const QString &words, QSize is, QSize needed)
{
    return QStringLiteral("\"%1\" has %2x%3 and needs %4x%5")
        .arg(words)
        .arg(is.width())
        .arg(is.height())
        .arg(needed.width())
        .arg(needed.height());
}

bool fits(QSize is, QSize needed)
{
    return is.width() + kRounding >= needed.width() && is.height() + kRounding >= needed.height();
}

QString complaintAbout(const QLabel &label)
{
    const bool elides = qobject_cast<const ui::ScrubLabel *>(&label);
    if (qobject_cast<const ui::ElidedLabel *>(&label) || label.text().isEmpty() ||
        (elides && label.toolTip().contains(label.text())))
        return {};
    const QSize needed = label.wordWrap() ? QSize(0, label.heightForWidth(label.width())) : label.sizeHint();
    return fits(label.size(), needed) ? QString() : sizes(label.text(), label.size(), needed);
}

QString complaintAbout(const QAbstractButton &button)
{
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    const bool isPicture =
        tool && !tool->icon().isNull() && tool->toolButtonStyle() == Qt::ToolButtonIconOnly;
    if (button.text().isEmpty() || isPicture)
        return {};
    const QSize needed(button.minimumSizeHint().width(),
                       std::min(button.minimumSizeHint().height(), button.fontMetrics().height() + kBorders));
    return fits(button.size(), needed) ? QString() : sizes(button.text(), button.size(), needed);
}

QString complaintAbout(const QComboBox &combo)
{
    QStyleOptionComboBox option;
    option.initFrom(&combo);
    option.subControls = QStyle::SC_All;
    option.editable = combo.isEditable();
    const QRect field =
        combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo);
    const QSize needed(combo.fontMetrics().horizontalAdvance(combo.currentText()),
                       combo.fontMetrics().height());
    const bool tellsElsewhere = combo.isEditable() || combo.toolTip().contains(combo.currentText());
    return tellsElsewhere || fits(field.size(), needed) ? QString()
                                                        : sizes(combo.currentText(), field.size(), needed);
}

QString complaintAbout(const QAbstractSpinBox &box)
{
    const auto *field = box.findChild<QLineEdit *>();
    const QSize needed(box.fontMetrics().horizontalAdvance(field->text()), box.fontMetrics().height());
    return fits(field->size(), needed) ? QString() : sizes(field->text(), field->size(), needed);
}

/// What is only pushed up and down has to be as narrow as there is room.
QString complaintAboutWidth(const QScrollArea &area)
{
    const bool isPushedAcross = area.horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
    if (isPushedAcross || !area.widget() || area.widget()->width() <= area.viewport()->width() + kRounding)
        return {};
    return QStringLiteral("its content has %1 and needs %2")
        .arg(area.viewport()->width())
        .arg(area.widget()->minimumSizeHint().width());
}

QString complaintAboutWords(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return complaintAbout(*label);
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return complaintAbout(*button);
    if (const auto *combo = qobject_cast<const QComboBox *>(&widget))
        return complaintAbout(*combo);
    if (const auto *box = qobject_cast<const QAbstractSpinBox *>(&widget))
        return complaintAbout(*box);
    if (const auto *area = qobject_cast<const QScrollArea *>(&widget))
        return complaintAboutWidth(*area);
    return {};
}

bool isControl(const QWidget &widget)
{
    return widget.inherits("QLabel") || widget.inherits("QAbstractButton") || widget.inherits("QComboBox") ||
           widget.inherits("QLineEdit") || widget.inherits("QAbstractSpinBox") ||
           widget.inherits("QAbstractSlider") || widget.inherits("QAbstractScrollArea");
}

/// What scrolls shows the rest when it is asked to; up to there, or to its window, a widget has to be inside.
QString complaintAboutPlace(const QWidget &widget)
{
    if (!isControl(widget) || widget.inherits("QScrollBar"))
        return {};
    QRect place = widget.geometry();
    for (const QWidget *around = widget.parentWidget(); around; around = around->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(around->parentWidget()))
            return {};
        if (!around->rect().adjusted(-kRounding, -kRounding, kRounding, kRounding).contains(place))
            return QStringLiteral("reaches beyond \"%1\" (%2)")
                .arg(around->objectName(), QLatin1String(around->metaObject()->className()));
        if (around->isWindow())
            return {};
        place.translate(around->pos());
    }
    return {};
}

/// Parts of Qt's own widgets are laid out by these: spin boxes' fields, tool bars' extensions, docks' titles.
bool isInnerPart(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return widget.objectName().startsWith(QLatin1String("qt_")) ||
           (parent && (parent->inherits("QAbstractSpinBox") || parent->inherits("QLineEdit") ||
                       parent->inherits("QComboBox") || parent->inherits("QTabBar")));
}

} // namespace

QString clippedWords(const QWidget &root)
{
    QStringList clipped;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        // Panels behind others, and titles without room, are visible to Qt.
        if (!widget->isVisible() || widget->visibleRegion().isEmpty() || isInnerPart(*widget))
            continue;
        for (const QString &complaint : {complaintAboutWords(*widget), complaintAboutPlace(*widget)}) {
            if (!complaint.isEmpty())
                clipped << described(*widget, complaint);
        }
    }
    return clipped.join(QLatin1Char('\n'));
}

} // namespace muto::test
