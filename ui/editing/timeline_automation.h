#pragma once

#include "core/base/result.h"
#include "core/edit/document.h"
#include "core/edit/editor_actions.h"
#include "ui/sound/sound_edits.h"
#include "ui/timeline/timeline_model.h"

#include <QObject>
#include <QString>

#include <functional>
#include <vector>

namespace muto::ui {

class TimelineView;

/// Gives clips the lanes that move something about their sound: their volume, a parameter of one of their
/// effects, or how much of a preset is heard. Lanes of what is not there, or cannot be moved, are none.
void addSoundLanes(std::vector<TimelineClip> &clips, const edit::Document &document);

/// Makes edits of what is done to curves in the timeline, one step each. All must outlive it.
class TimelineAutomation : public QObject
{
    Q_OBJECT

public:
    TimelineAutomation(TimelineView &view, edit::Document &document, edit::EditorActions &actions,
                       QObject *parent = nullptr);

    void change(const PointChange &change);
    void add(const PointChange &change);
    void remove(const PointRef &ref);
    /// The whole curve.
    void removeLane(const PointRef &ref);
    /// The stretch behind a point runs straight.
    void straighten(const PointRef &ref);
    /// At the playhead: a point of the clip that is there, or none any more.
    void toggleInLane(int lane);

Q_SIGNALS:
    /// An edit could not be made, and nothing was changed.
    void refused(const muto::Error &error);

private:
    void
    run(const PointRef &ref,
        const std::function<Result<QString>(const edit::SoundAutomation &, const QString &target)> &edit);

    TimelineView &m_view;
    SoundEdits m_edits;
};

} // namespace muto::ui
