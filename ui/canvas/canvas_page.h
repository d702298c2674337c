#pragma once

#include "ui/canvas/canvas_element.h"

#include <QJsonArray>
#include <QObject>
#include <QRectF>

#include <functional>
#include <vector>

namespace muto::ui {

class PreviewView;

/// What the canvas asks the page that is shown; places are the film's. An answer that comes when this is gone
/// already is not told.
class CanvasPage : public QObject
{
    Q_OBJECT

public:
    using Elements = std::vector<CanvasElement>;

    /// `preview` must outlive it.
    CanvasPage(PreviewView &preview, QObject *parent);

    /// Those that are in the page, as it has them now.
    void describe(const QList<edit::ElementPath> &elements, std::function<void(Elements)> answer);
    /// What lies at a point, from the front to the back.
    void hit(QPointF point, std::function<void(Elements)> answer);
    /// What an area touches.
    void within(const QRectF &area, std::function<void(Elements)> answer);
    /// The boxes that what moves can be lined up with.
    void neighbours(const QList<edit::ElementPath> &moving, std::function<void(std::vector<QRectF>)> answer);

private:
    void ask(const QString &name, const QJsonObject &question,
             std::function<void(const QJsonArray &)> answer);

    PreviewView &m_preview;
};

} // namespace muto::ui
