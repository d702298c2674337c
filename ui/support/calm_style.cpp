#include "ui/support/calm_style.h"

#include "ui/support/icons.h"
#include "ui/support/motion.h"

#include <QListView>
#include <QPainter>
#include <QStyleFactory>
#include <QStyledItemDelegate>

namespace muto::ui {

namespace {

constexpr int kSeparatorHeight = 9; // the line, and as much room around it as menus give

/// Rows of combo boxes that heed style sheets, which those of Qt do not.
class ComboRowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (!isSeparator(index))
            return QStyledItemDelegate::paint(painter, option, index);
        const int y = option.rect.center().y();
        painter->fillRect(option.rect.left(), y, option.rect.width(), 1, option.palette.mid());
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return isSeparator(index) ? QSize(0, kSeparatorHeight) : QStyledItemDelegate::sizeHint(option, index);
    }

private:
    /// As QComboBox::insertSeparator() marks them.
    static bool isSeparator(const QModelIndex &index)
    {
        return index.data(Qt::AccessibleDescriptionRole).toString() == QLatin1String("separator");
    }
};

} // namespace

CalmStyle::CalmStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

int CalmStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *returned) const
{
    if (hint == SH_Widget_Animate && isMotionReduced())
        return 0;
    if (hint == SH_Widget_Animation_Duration && isMotionReduced())
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

QIcon CalmStyle::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    if (which == SP_LineEditClearButton)
        return icon(QStringLiteral("close"));
    return QProxyStyle::standardIcon(which, option, widget);
}

/// The list of a combo box comes into being when it is first opened.
void CalmStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    auto *list = qobject_cast<QListView *>(widget);
    const bool isUsual = list && list->itemDelegate() && list->itemDelegate()->inherits("QComboBoxDelegate");
    if (isUsual)
        list->setItemDelegate(new ComboRowDelegate(list));
}

} // namespace muto::ui
