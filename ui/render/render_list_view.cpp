#include "ui/render/render_list_view.h"

#include "ui/render/render_job_model.h"

#include <QDrag>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QImage>
#include <QMimeData>
#include <QPixmap>

namespace muto::ui {

namespace {

constexpr QSize kCarried(96, 96); // at most, of the picture under the pointer

} // namespace

RenderListView::RenderListView(QWidget *parent)
    : QListView(parent)
{
    setDragDropMode(QAbstractItemView::InternalMove);
    setDragDropOverwriteMode(false);
}

/// A film is copied: nobody who takes it may move it away from where it was made.
void RenderListView::startDrag(Qt::DropActions actions)
{
    const QModelIndex index = currentIndex();
    if (index.data(RenderJobModel::WaitingRole).toBool())
        return QListView::startDrag(actions);
    auto *drag = new QDrag(this);
    drag->setMimeData(model()->mimeData({index}));
    const auto picture = index.data(RenderJobModel::PictureRole).value<QImage>();
    if (!picture.isNull())
        drag->setPixmap(
            QPixmap::fromImage(picture.scaled(kCarried, Qt::KeepAspectRatio, Qt::SmoothTransformation)));
    drag->exec(Qt::CopyAction);
}

/// Put back where it came from: nobody behind this may take that for a wish.
bool RenderListView::isOwnFilm(const QDropEvent &event) const
{
    return event.source() == this && event.mimeData()->hasUrls();
}

void RenderListView::dragEnterEvent(QDragEnterEvent *event)
{
    if (isOwnFilm(*event))
        event->accept();
    else
        QListView::dragEnterEvent(event);
}

void RenderListView::dragMoveEvent(QDragMoveEvent *event)
{
    if (!isOwnFilm(*event))
        return QListView::dragMoveEvent(event);
    event->setDropAction(Qt::IgnoreAction);
    event->accept();
}

void RenderListView::dropEvent(QDropEvent *event)
{
    if (!isOwnFilm(*event))
        return QListView::dropEvent(event);
    event->setDropAction(Qt::IgnoreAction);
    event->accept();
}

} // namespace muto::ui
