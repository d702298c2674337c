#pragma once

#include <QStyledItemDelegate>

namespace muto::ui {

/// A row with a small picture, a name and, under it, a fainter second line. Where there is no picture, the
/// item's icon stands in its place.
class PictureRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Of names and paths the middle can be spared, of sentences the end.
    PictureRowDelegate(int pictureRole, int secondLineRole, Qt::TextElideMode secondLineElide,
                       QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// A new name is written where the name stands.
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /// Where the words of a row go.
    static QRect wordsRect(const QRect &row);

private:
    int m_pictureRole;
    int m_secondLineRole;
    Qt::TextElideMode m_secondLineElide;
};

} // namespace muto::ui
