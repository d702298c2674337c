#pragma once

#include "core/base/result.h"
#include "core/edit/element_path.h"

#include <QList>
#include <QObject>
#include <QString>

#include <optional>

namespace muto::ui {

/// Somebody else who decides a property.
struct AnimationNotice
{
    QString why;            ///< "Animated by a tween", "Set by code that cannot be edited here".
    QString file;           ///< Where it is written; empty when nobody knows.
    int line = 0;           ///< Counted from 1.
    bool isEditable = true; ///< Keyframes can be set from here.
    friend bool operator==(const AnimationNotice &, const AnimationNotice &) = default;
};

/// How the keyframes of an aspect lie about the playhead.
struct KeyframesAround
{
    bool isOnOne = false;
    bool isOneBefore = false;
    bool isOneBehind = false;
    friend bool operator==(const KeyframesAround &, const KeyframesAround &) = default;
};

/// A stretch of time, in seconds.
struct MovedSpan
{
    double start = 0;
    double end = 0;
};

/// Which properties are animated by scripts. Implemented by whoever reads them.
class AnimatedProperties : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// `aspect` is an id of `styleAspects()` (`translateX`, `opacity`) or an attribute (`data-volume`).
    virtual std::optional<AnimationNotice> find(const edit::ElementPath &element,
                                                const QString &aspect) const = 0;

    /// An edit of an aspect, for who makes keyframes of those; nothing where it belongs into the style.
    virtual std::optional<Result<>> write(const edit::ElementPath &, const QString & /*aspect*/,
                                          const QString & /*value*/) const
    {
        return std::nullopt;
    }

    virtual KeyframesAround keyframesAround(const edit::ElementPath &, const QString & /*aspect*/) const
    {
        return {};
    }
    /// To the next keyframe of an aspect (1), or the one before (-1).
    virtual void goToKeyframe(const edit::ElementPath &, const QString & /*aspect*/, int /*direction*/) const
    {
    }
    /// What keyframes at the playhead say of an aspect; all of the elements, or none.
    virtual Result<> removeKeyframe(const QList<edit::ElementPath> &, const QString & /*aspect*/) const
    {
        return ok();
    }

    /// From the first moment to the last at which a script moves something about the element, in the time of
    /// its file.
    virtual std::optional<MovedSpan> movedSpan(const edit::ElementPath &) const { return std::nullopt; }

Q_SIGNALS:
    void changed();
    /// Other keyframes are at the playhead than were.
    void playheadMoved();
};

} // namespace muto::ui
