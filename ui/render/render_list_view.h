#pragma once

#include <QListView>

namespace muto::ui {

/// The list of renders: what waits is dragged to another turn, and films that are ready to wherever files are
/// taken, a file manager or the timeline among them.
class RenderListView : public QListView
{
    Q_OBJECT

public:
    explicit RenderListView(QWidget *parent = nullptr);

protected:
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    bool isOwnFilm(const QDropEvent &event) const;
};

} // namespace muto::ui
