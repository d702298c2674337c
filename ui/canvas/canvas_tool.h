#pragma once

#include <QObject>
#include <QPointF>

#include <optional>

class QPainter;

namespace muto::ui {

/// Something on the canvas that is dragged but is no element: it has the mouse before elements have. Places
/// are those of the canvas.
class CanvasTool : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The cursor where a press would be this tool's; nothing elsewhere.
    virtual std::optional<Qt::CursorShape> cursorAt(QPointF point) const = 0;
    virtual void press(QPointF point) = 0;
    virtual void drag(QPointF point, Qt::KeyboardModifiers modifiers) = 0;
    virtual void release(bool keeps) = 0;
    virtual void paint(QPainter &painter) const = 0;

Q_SIGNALS:
    /// It is to be painted anew.
    void changed();
    /// Why something was not done, for a person.
    void noticed(const QString &notice);
};

} // namespace muto::ui
