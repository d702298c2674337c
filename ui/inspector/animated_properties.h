#pragma once

#include "core/base/result.h"
#include "core/edit/element_path.h"

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

Q_SIGNALS:
    void changed();
};

} // namespace muto::ui
