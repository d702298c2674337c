#pragma once

#include "core/edit/document.h"
#include "core/edit/editor_actions.h"
#include "core/edit/inline_text.h"
#include "ui/canvas/canvas_element.h"
#include "ui/canvas/canvas_gesture.h"
#include "ui/canvas/canvas_grouping.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <vector>

namespace muto::ui {

/// Makes edits of what is done to elements on the canvas: a drag, and a burst of arrow keys, are one step of
/// the history each, shown while they last.
class CanvasEditing : public QObject
{
    Q_OBJECT

public:
    using Elements = std::vector<CanvasElement>;

    /// Both must outlive it.
    CanvasEditing(edit::Document &document, edit::EditorActions &actions, QObject *parent);

    /// False, with a notice, where one of the elements cannot be edited so.
    bool begin(CanvasGesture::Kind kind, const Elements &elements, QPointF from, BoxHandle handle = {});
    bool isDragging() const { return m_gesture.has_value(); }
    void setNeighbours(std::vector<QRectF> boxes);
    void drag(QPointF point, const CanvasGesture::Modifiers &modifiers, double snapRadius);
    /// Leaves nothing behind when it is not kept.
    void end(bool keeps);
    const std::vector<QLineF> &guides() const { return m_guides; }

    void move(const Elements &elements, const std::vector<QPointF> &distances);
    void nudge(const Elements &elements, QPointF distance);
    void endNudge();
    Result<std::vector<edit::TextPart>> textParts(const edit::ElementPath &element) const;
    void setText(const edit::ElementPath &element, const QString &text);
    void setTextParts(const edit::ElementPath &element, const std::vector<edit::RunText> &texts);
    void group(const GroupingFacts &facts);
    void ungroup(const UngroupingFacts &facts);
    void setLevel(const CanvasElement &element, int level);
    void report(const Result<> &result);

Q_SIGNALS:
    /// Why something was not done, for a person.
    void noticed(const QString &notice);
    void ended();

private:
    bool mayEdit(CanvasEdit edit, const Elements &elements);
    bool commit(const CanvasGesture::Changes &changes);

    edit::Document &m_document;
    edit::EditorActions &m_actions;
    std::optional<CanvasGesture> m_gesture;
    std::vector<QLineF> m_guides;
    QTimer m_nudgeEnd;
    QPointF m_nudged;
    Elements m_nudgeStart;
};

} // namespace muto::ui
