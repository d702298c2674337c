#pragma once

#include "core/base/result.h"
#include "core/edit/document.h"
#include "core/edit/editor_actions.h"
#include "core/edit/sound_automation.h"
#include "core/edit/sound_chain.h"
#include "core/media/sound_lane.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace muto::ui {

/// Edits of the effects and lanes of a sound, a film with sound or a group: each reads what is written, and
/// writes it changed where it is meant. An attribute without anything in it goes.
class SoundEdits
{
public:
    using ChainEdit = std::function<Result<QString>(const edit::SoundChain &)>;
    using LanesEdit = std::function<Result<QString>(const edit::SoundAutomation &)>;

    SoundEdits(edit::Document &document, edit::EditorActions &actions)
        : m_document(document)
        , m_actions(actions)
    {
    }

    Result<> changeChain(const edit::ElementPath &element, const ChainEdit &edit);
    Result<> changeLanes(const edit::ElementPath &element, const LanesEdit &edit);
    /// With the lanes that move them, in one step.
    Result<> removeEffects(const edit::ElementPath &element, const std::vector<int> &nodes);
    /// A point of a lane where it is to be: the one that is there already, or a new one.
    Result<> setPoint(const edit::ElementPath &element, const QString &target, double seconds, double value);

    QString attribute(const edit::ElementPath &element, const char *name) const;

private:
    Result<> write(const edit::ElementPath &element, const char *name, const QString &text);

    edit::Document &m_document;
    edit::EditorActions &m_actions;
};

/// A new effect as it comes: everything as usual.
edit::ChainNode newEffect(const QString &type);

/// The effects of a preset.
std::vector<edit::ChainNode> presetNodes(const QString &preset);

/// What a lane is at a moment; points closer together than this are one.
inline constexpr double kSamePoint = 1e-3;
double laneValue(const std::vector<edit::AutomationPoint> &points, double seconds, media::LaneScale scale);

/// The point of a lane at a moment; -1 for none.
int pointAt(const std::vector<edit::AutomationPoint> &points, double seconds, double tolerance);

} // namespace muto::ui
