#pragma once

#include <QStyledItemDelegate>

namespace muto::ui {

/// A row with a picture, a name and, under it, a fainter second line.
class TwoLineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    TwoLineDelegate(int secondLineRole, Qt::TextElideMode secondLineElide, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /// Where the words of a row go.
    static QRect wordsRect(const QRect &row);

private:
    int m_secondLineRole;
    Qt::TextElideMode m_secondLineElide;
};

} // namespace muto::ui
