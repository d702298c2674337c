#pragma once

#include "ui/widgets/picture_row_delegate.h"

namespace muto::ui {

/// A render in the list: its picture, its name, what it is doing, and a thin bar while it runs.
class RenderJobDelegate : public PictureRowDelegate
{
    Q_OBJECT

public:
    explicit RenderJobDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace muto::ui
