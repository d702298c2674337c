#pragma once

#include "core/base/result.h"

#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace muto::edit {

/// A value at a moment of the lane's owner, and how the way to the next one is bent (contract 3.7).
struct AutomationPoint
{
    double seconds = 0;
    double value = 0;
    double curve = 0; ///< -1 … 1; counts unless both of the following are given.
    std::optional<double> viaX = {};
    std::optional<double> viaY = {};
    friend bool operator==(const AutomationPoint &, const AutomationPoint &) = default;
};

/// What moves one target: "volume", "fx.<node>.<parameter>" or "fx.preset.<id>".
struct AutomationLane
{
    QString target;
    std::vector<AutomationPoint> points; ///< By time; never empty.
    friend bool operator==(const AutomationLane &, const AutomationLane &) = default;
};

/// The text of `data-automation` as it is edited, in the manner of SoundChain: what is not changed stays as
/// it is written, an empty text is no attribute. Of several lanes of one target the first counts, and of
/// the points of a lane the first kMostPoints, as renders have it. Points are meant by their positions by
/// time. A value.
class SoundAutomation
{
public:
    static constexpr int kMostPoints = 512;

    /// No text at all has no lanes. Fails for what no render would read.
    static Result<SoundAutomation> parse(const QString &text);

    const QString &text() const { return m_text; }
    const std::vector<AutomationLane> &lanes() const { return m_lanes; }
    const AutomationLane *find(const QString &target) const;

    /// One more point of a target, which may have had none; fails when it has as many as there can be.
    Result<QString> withPoint(const QString &target, const AutomationPoint &point) const;
    /// A point as something else; all that is said about it besides stays.
    QString withPointChanged(const QString &target, int point, const AutomationPoint &wanted) const;
    /// The last point takes its lane with it.
    QString withoutPoint(const QString &target, int point) const;
    /// A target with these points, by time, in place of all it had: those that it has already stay as they
    /// are written. None at all is no lane; fails for more than there can be.
    Result<QString> withPoints(const QString &target, const std::vector<AutomationPoint> &wanted) const;
    QString without(const QString &target) const;
    /// Without the lanes of an effect.
    QString withoutEffect(const QString &node) const;
    /// All points so many seconds later. Those before the owner begins still say how a curve comes in.
    QString shifted(double seconds) const;

private:
    struct Place
    {
        int lane = 0;            ///< Among all that is in the list.
        std::vector<int> points; ///< The same of each point in its lane.
    };

    int laneOf(const QString &target) const;
    QString withReplaced(int lane, const std::vector<std::pair<int, int>> &same,
                         const std::vector<AutomationPoint> &wanted) const;
    QString cleaned(const QString &text) const;

    QString m_text;
    std::vector<AutomationLane> m_lanes;
    std::vector<Place> m_places; ///< Of each lane.
};

/// The target that a parameter of an effect is, and how much of a preset is heard.
QString presetTarget(const QString &preset);
QString effectTarget(const QString &node, const QString &parameter);

/// The effect and the parameter that a target is about; nothing for another one. Ids may have dots in them.
struct EffectTarget
{
    QString node;
    QString parameter;
};
std::optional<EffectTarget> effectOfTarget(const QString &target);

} // namespace muto::edit
