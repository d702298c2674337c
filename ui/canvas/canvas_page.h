#pragma once

#include "ui/canvas/canvas_element.h"
#include "ui/canvas/canvas_grouping.h"
#include "ui/canvas/canvas_order.h"

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
    /// The group whose parts are picked up one by one; any other is picked up as a whole.
    void setEntered(const edit::ElementPath &group) { m_entered = group; }
    const edit::ElementPath &entered() const { return m_entered; }

    /// What lies at a point, from the front to the back.
    void hit(QPointF point, std::function<void(Elements)> answer);
    /// What an area touches.
    void within(const QRectF &area, std::function<void(Elements)> answer);
    /// What sticks out of the frame, or lies beside it, to a certain number.
    void beyond(std::function<void(Elements)> answer);
    /// The boxes that what moves can be lined up with.
    void neighbours(const QList<edit::ElementPath> &moving, std::function<void(std::vector<QRectF>)> answer);
    void grouping(const QList<edit::ElementPath> &members, std::function<void(GroupingFacts)> answer);
    void ungrouping(const edit::ElementPath &group, std::function<void(UngroupingFacts)> answer);
    /// The boxes that elements lie in, with all that is in those.
    void order(const QList<edit::ElementPath> &elements, std::function<void(std::vector<OrderedBox>)> answer);
    /// What is cut off these is shown all the same, until others are named.
    void reveal(const QList<edit::ElementPath> &elements);

private:
    void ask(const QString &name, const QJsonObject &question,
             std::function<void(const QJsonArray &)> answer);

    PreviewView &m_preview;
    edit::ElementPath m_entered;
};

} // namespace muto::ui
