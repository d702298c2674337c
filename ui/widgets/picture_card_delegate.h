#pragma once

#include <QStyledItemDelegate>

namespace muto::ui {

/// How wide each of as many cards as there is room for in a row is, in a list view that keeps `spacing`
/// around them; at least `least`, where there is room for one.
int cardWidth(int room, int least, int spacing);

/// A card of a gallery: a picture, a name and a fainter line under it. The picture is the item's
/// Qt::DecorationRole, a QImage that fills its place, or a QIcon that stands in the middle of it.
class PictureCardDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    PictureCardDelegate(QSize picture, int secondLineRole, QObject *parent = nullptr);

    /// Short words of an item that lie on its picture: one in its lower right corner, and a more striking one
    /// in its upper left. None for a role of -1, or where there are no words.
    void setBadges(int cornerRole, int strikingRole);
    /// An icon in the lower left corner of the picture, of items that have one.
    void setMark(int markRole) { m_markRole = markRole; }

    /// Cards of a list view share its rows: pictures grow with them, from this width (and then less than the
    /// usual one may do) to what leaves no room for one more.
    void setLeastWidth(int width) { m_leastWidth = width; }

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
    QSize scaledTo(int width) const;
    QSize pictureIn(const QWidget *view) const;
    void paintBadges(QPainter &painter, const QRect &field, const QStyleOptionViewItem &option,
                     const QModelIndex &index) const;

    QSize m_picture;
    int m_secondLineRole;
    int m_leastWidth = 0; ///< None: all pictures have the same size.
    int m_cornerRole = -1;
    int m_strikingRole = -1;
    int m_markRole = -1;
};

/// A picture in `field`, whole, in the middle, with rounded corners, on the colour of raised things.
void paintPicture(QPainter &painter, const QRect &field, const QImage &image);

} // namespace muto::ui
