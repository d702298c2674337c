#pragma once

#include "ui/canvas/animated_edit.h"

#include <QCoreApplication>

#include <optional>

namespace muto::ui {

/// Collects what becomes of single properties of an element: a style, a shift of all that its tweens say, or
/// a keyframe; and why one of them cannot be edited, of which the first reason stays. Element and channels
/// must outlive it.
class PropertyEdits
{
    Q_DECLARE_TR_FUNCTIONS(CanvasChannels)

public:
    PropertyEdits(const CanvasElement &element, const CanvasChannels &channels, TweenedEdit tweened)
        : m_element(element)
        , m_channels(channels)
        , m_tweened(tweened)
    {
    }

    bool areKeyframes() const { return m_tweened == TweenedEdit::Keyframe; }

    void refuse(const CanvasChannel &channel, const QString &why);
    /// Whether code decides it, which is a refusal; not for null.
    bool isComputed(const CanvasChannel *channel);
    /// Whether it is seen through a perspective of the tween's own, where things go further than in the film,
    /// which is a refusal; not for null.
    bool isSeenOtherwise(const CanvasChannel *channel);

    void style(const QString &name, const QString &value) { m_edit.styles.push_back({name, value}); }
    /// A keyframe of a property that no tween moves yet.
    void key(const QString &property, double value);
    void key(const CanvasChannel &channel, double value);
    void shift(const CanvasChannel &channel, QPointF by);
    /// A length that may be a tween's; `value` is what it is now. Pixels of the film.
    void length(const QString &name, double value, double by);

    /// What was collected, or why nothing may be done.
    tl::expected<AnimatedEdit, CanvasRefusal> take();

private:
    const CanvasElement &m_element;
    const CanvasChannels &m_channels;
    const TweenedEdit m_tweened;
    AnimatedEdit m_edit;
    std::optional<CanvasRefusal> m_refusal;
};

} // namespace muto::ui
