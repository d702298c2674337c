#pragma once

#include "core/edit/document.h"
#include "core/edit/editor_actions.h"
#include "core/edit/inline_text.h"
#include "core/script/script_actions.h"
#include "ui/canvas/animated_edit.h"
#include "ui/canvas/canvas_gesture.h"
#include "ui/canvas/canvas_grouping.h"
#include "ui/canvas/canvas_order.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <vector>

namespace muto::ui {

class AnimationEditing;

/// Makes edits of what is done to elements on the canvas: a drag, and a burst of arrow keys, are one step of
/// the history each, shown while they last. Where tweens decide, they are edited.
class CanvasEditing : public QObject
{
    Q_OBJECT

public:
    using Elements = std::vector<CanvasElement>;

    /// All must outlive it.
    CanvasEditing(edit::Document &document, edit::EditorActions &actions, script::ScriptLibrary &library,
                  QObject *parent);
    /// Who knows whether edits are to be keyframes, and makes them; null for nobody.
    void setAnimations(AnimationEditing *animations) { m_animations = animations; }

    /// False, with a notice, where one of the elements cannot be edited so. With `movesAll` a movement goes
    /// elsewhere as a whole, even where edits are to be keyframes.
    bool begin(CanvasGesture::Kind kind, const Elements &elements, QPointF from, BoxHandle handle = {},
               bool movesAll = false);
    bool isDragging() const { return m_gesture.has_value(); }
    void setTargets(SnapTargets targets);
    void drag(QPointF point, const CanvasGesture::Modifiers &modifiers, double snapRadius);
    /// Leaves nothing behind when it is not kept.
    void end(bool keeps);
    const SnapMarks &marks() const { return m_marks; }

    void move(const Elements &elements, const std::vector<QPointF> &distances);
    void nudge(const Elements &elements, QPointF distance);
    void endNudge();
    Result<std::vector<edit::TextPart>> textParts(const edit::ElementPath &element) const;
    void setText(const edit::ElementPath &element, const QString &text);
    void setTextParts(const edit::ElementPath &element, const std::vector<edit::RunText> &texts);
    void group(const GroupingFacts &facts);
    void ungroup(const UngroupingFacts &facts);
    /// Puts what is selected in the boxes before or behind others; answers the boxes of those that it has
    /// passed.
    std::vector<QRectF> reorder(const std::vector<OrderedBox> &boxes, OrderMove move);
    void report(const Result<> &result);
    QString nameOf(const CanvasElement &element) const;
    /// Itself, and all that lie in the same one, in the order of the source.
    QList<edit::ElementPath> besides(const edit::ElementPath &element) const;

Q_SIGNALS:
    /// Why something was not done, for a person.
    void noticed(const QString &notice);
    /// Likewise, and where the source says so.
    void refused(const muto::ui::CanvasRefusal &refusal);
    void ended();

private:
    /// What is being edited, as it was when that began.
    struct Edited
    {
        Elements elements;
        std::vector<CanvasChannels> channels;
        TweenedEdit tweened = TweenedEdit::Whole;
        /// What has been done to each of them so far: what tweens have been shifted by, and what their styles
        /// said before. A drag that comes back takes it back.
        std::vector<std::vector<AnimatedEdit::Shift>> shifted;
        std::vector<StyleChanges> before;
    };

    std::optional<Edited> beginEdit(CanvasEdit edit, const Elements &elements, const BoxChange &sample,
                                    bool movesAll = false);
    bool mayEdit(CanvasEdit edit, const Elements &elements);
    bool commit(Edited &edited, const CanvasGesture::Changes &changes);
    Result<> carryOut(Edited &edited, std::size_t which, const AnimatedEdit &edit);
    Result<> setStyles(const CanvasElement &element, StyleChanges styles, StyleChanges &before);
    Result<> shift(std::vector<AnimatedEdit::Shift> wanted, std::vector<AnimatedEdit::Shift> &done);
    std::vector<edit::ClipMove> tracksFor(const OrderedBox &box, const OrderPlan &plan) const;
    QString orderText(const std::vector<OrderedBox> &boxes, OrderMove move) const;
    QString stepText(CanvasEdit edit, const Elements &elements) const;

    edit::Document &m_document;
    edit::EditorActions &m_actions;
    script::ScriptActions m_scripts;
    AnimationEditing *m_animations = nullptr;
    std::optional<Edited> m_edited;
    std::optional<CanvasGesture> m_gesture;
    SnapMarks m_marks;
    QTimer m_nudgeEnd;
    QPointF m_nudged;
    std::optional<Edited> m_nudging;
};

} // namespace muto::ui
