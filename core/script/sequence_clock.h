#pragma once

#include "core/script/script_model.h"

#include <QHash>

#include <optional>

namespace muto::script {

/// Where GSAP puts what is added to a timeline, one after the other, in the time of that timeline. Pure.
class SequenceClock
{
public:
    /// Where something with this position begins; nothing when only the page can tell. `total` is how long it
    /// lasts, with its repeats.
    std::optional<double> resolve(const TweenPosition &position, std::optional<double> total);

    void place(std::optional<double> start, std::optional<double> total);
    void label(const QString &name, std::optional<double> time) { m_labels.insert(name, time); }
    /// Something has been added that nobody knows anything about.
    void lose();

    std::optional<double> end() const { return m_end; }

private:
    std::optional<double> offsetOf(const TweenPosition &position, std::optional<double> total) const;

    std::optional<double> m_end = 0;
    std::optional<double> m_previousStart = 0;
    std::optional<double> m_previousEnd = 0;
    QHash<QString, std::optional<double>> m_labels;
};

/// What a position parameter says. `value` is null where there is none.
TweenPosition readPosition(const ScriptValue *value);
/// A position that is `seconds` later, in the way its author wrote it; nothing where that cannot be said so.
std::optional<TweenPosition> shifted(TweenPosition position, double seconds);
TweenPosition absolutePosition(double seconds);
/// A position parameter as it is written.
ScriptValue writtenPosition(const TweenPosition &position);

} // namespace muto::script
