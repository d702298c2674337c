#include "ui/widgets/wrapping_line.h"

#include <algorithm>

namespace muto::ui {

WrappingLine::WrappingLine()
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(8);
}

void WrappingLine::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
    invalidate();
}

QLayoutItem *WrappingLine::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[std::size_t(index)].get() : nullptr;
}

QLayoutItem *WrappingLine::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    const auto at = m_items.begin() + index;
    QLayoutItem *item = at->release();
    m_items.erase(at);
    invalidate();
    return item;
}

/// All of them in one line.
QSize WrappingLine::sizeHint() const
{
    QSize size;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize each = item->sizeHint();
        const int gap = size.width() > 0 ? spacing() : 0;
        size = {size.width() + gap + each.width(), std::max(size.height(), each.height())};
    }
    return size.grownBy(contentsMargins());
}

/// As narrow as the widest of them.
QSize WrappingLine::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

int WrappingLine::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, false);
}

void WrappingLine::setGeometry(const QRect &area)
{
    QLayout::setGeometry(area);
    arrange(area, true);
}

/// The height that they take; puts them there, too, if asked to.
int WrappingLine::arrange(const QRect &area, bool isMoving) const
{
    const QRect inside = area.marginsRemoved(contentsMargins());
    QPoint at = inside.topLeft();
    int lineHeight = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size(std::min(item->sizeHint().width(), inside.width()), item->sizeHint().height());
        if (at.x() > inside.left() && at.x() + size.width() > inside.right() + 1) {
            at = {inside.left(), at.y() + lineHeight + spacing()};
            lineHeight = 0;
        }
        if (isMoving)
            item->setGeometry({at, size});
        at.rx() += size.width() + spacing();
        lineHeight = std::max(lineHeight, size.height());
    }
    return at.y() + lineHeight - area.top() + contentsMargins().bottom();
}

} // namespace muto::ui
