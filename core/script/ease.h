#pragma once

#include <QString>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace muto::script {

/// The course of a movement, as GSAP and the page runtime understand its name: from 0 at 0 to 1 at 1, beyond
/// both in between if it overshoots. An immutable value.
class Ease
{
public:
    /// "power2.out", "back.inOut(2)", "steps(5)", "custom(0.2,0,0,1)", "M0,0 C…", "spring(1,100,10,0)" … The
    /// default ease for an empty name; nothing for names that only the page knows.
    static std::optional<Ease> parse(const QString &name);

    double at(double progress) const { return m_curve(progress); }

private:
    explicit Ease(std::function<double(double)> curve)
        : m_curve(std::move(curve))
    {
    }

    std::function<double(double)> m_curve;
};

/// A cubic from 0,0 to 1,1 with two handles, as CSS has it. The handles' x lie within 0 and 1.
struct BezierEase
{
    double x1 = 0.25, y1 = 0.1, x2 = 0.25, y2 = 1;
    friend bool operator==(const BezierEase &, const BezierEase &) = default;

    double at(double progress) const;
};

/// A mass on a spring, let go at 0 and at rest at 1.
struct SpringEase
{
    double mass = 1, stiffness = 100, damping = 10, velocity = 0;
    friend bool operator==(const SpringEase &, const SpringEase &) = default;

    double at(double progress) const;
};

/// Sways around the straight line, less and less.
struct WiggleEase
{
    double count = 6;       ///< Half waves, from 1.
    double amplitude = 0.2; ///< Of the first, as a share of the way.
    friend bool operator==(const WiggleEase &, const WiggleEase &) = default;
};

/// "M0,0 C0.25,0.1 0.25,1 1,1", for GSAP's CustomEase.
QString pathText(const BezierEase &ease);
/// The same as a name that compositions may use without a plug-in (contract 1.11).
QString easeName(const BezierEase &ease);
QString easeName(const SpringEase &ease);
QString easeName(const WiggleEase &ease);
/// A spring as cubic segments, for GSAP's CustomEase.
QString pathText(const SpringEase &ease, int segments);
/// The handles of an ease that is one cubic.
std::optional<BezierEase> bezierOf(const QString &name);
std::optional<SpringEase> springOf(const QString &name);
std::optional<WiggleEase> wiggleOf(const QString &name);
/// The cubic that is nearest to an ease, for handles to begin with.
BezierEase nearestBezier(const Ease &ease);

struct EasePreset
{
    QString name; ///< As it is written in a script.
    QString group;
};
const std::vector<EasePreset> &easePresets();

} // namespace muto::script
