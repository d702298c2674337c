#pragma once

#include "core/edit/timing_follower.h"
#include "core/script/script_library.h"
#include "core/script/script_places.h"
#include "core/script/tween_plan.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <map>
#include <utility>
#include <vector>

namespace muto::script {

/// A tween that stayed as it was although its clip went elsewhere, because code computes it.
struct ComputedTween
{
    QString clip; ///< The id of the clip, or what else tells it.
    QString file; ///< Where the tween is written.
    int line = 1; ///< From 1.
    friend bool operator==(const ComputedTween &, const ComputedTween &) = default;
};

/// Makes GSAP tweens go along with the clips they move. During a gesture everything is reckoned from what it
/// began with, so that rounding does not add up, and what comes back to where it was is as it was. GUI
/// thread.
class ScriptFollower : public edit::TimingFollower
{
public:
    explicit ScriptFollower(ScriptLibrary &library)
        : m_library(library)
    {
    }

    std::vector<edit::SourcePatch> follow(const edit::Document &document,
                                          const std::vector<edit::TimingChange> &changes) override;

    /// What the tweens move that stayed as they were in the last step although clips went elsewhere: as they
    /// are aimed, `.word`. Told once.
    QStringList takeLeft() { return std::exchange(m_left, {}); }
    /// Those that stayed because code computes what they move, or when; one for each clip and line. Told
    /// once.
    std::vector<ComputedTween> takeComputed() { return std::exchange(m_computed, {}); }

private:
    struct Origin
    {
        composition::HtmlDocument page;
        std::map<QString, QByteArray> linked; ///< Scripts in files of their own.
    };

    const Origin &originOf(const edit::Document &document, const edit::TimingChange &change);
    void followIn(const edit::Document &document, const edit::TimingChange &change,
                  std::vector<edit::SourcePatch> &patches);
    QByteArray followed(const ScriptPlace &place, const QByteArray &source, const Origin &origin,
                        const edit::TimingChange &change);
    void noteLeft(const TweenPlan &plan, const ScriptModel &model, const ScriptPlace &place,
                  const QByteArray &source, const Origin &origin);

    ScriptLibrary &m_library;
    quint64 m_gesture = 0;
    std::map<QString, Origin> m_origins; ///< Of pages, as the gesture began.
    QStringList m_left;
    std::vector<ComputedTween> m_computed;
};

} // namespace muto::script
