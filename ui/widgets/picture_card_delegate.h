#pragma once

#include <QStyledItemDelegate>

namespace muto::ui {

/// A card of a gallery: a picture, a name and a fainter line under it. The picture is the item's
/// Qt::DecorationRole, a QImage that fills its place, or a QIcon that stands in the middle of it.
class PictureCardDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    PictureCardDelegate(QSize picture, int secondLineRole, QObject *parent = nullptr);

    QSize pictureSize() const { return m_picture; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// A new name is written where the name stands.
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    QRect pictureRect(const QRect &card) const;

private:
    QSize m_picture;
    int m_secondLineRole;
};

/// A picture in `field`, whole, in the middle, with rounded corners, on the colour of raised things.
void paintPicture(QPainter &painter, const QRect &field, const QImage &image);

} // namespace muto::ui
