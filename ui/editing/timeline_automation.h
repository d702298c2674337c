#pragma once

#include "core/base/result.h"
#include "core/edit/document.h"
#include "core/edit/editor_actions.h"
#include "ui/sound/sound_edits.h"
#include "ui/timeline/sound_ranges.h"
#include "ui/timeline/timeline_model.h"

#include <QObject>
#include <QString>

#include <functional>
#include <vector>

class QMimeData;

namespace muto::ui {

class TimelineView;

/// Gives clips the lanes that move something about their sound: their volume, a parameter of one of their
/// effects, or how much of a preset is heard. Lanes of what is not there, or cannot be moved, are none.
void addSoundLanes(std::vector<TimelineClip> &clips, const edit::Document &document);

/// The groups of sounds of a film of `duration` seconds that have such lanes, each as long as the film. Pure.
std::vector<TimelineClip> groupClips(const edit::Document &document, const QString &file, double duration);

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

    // What is selected: a range of a lane, or else a point
    /// The points that would be copied or removed.
    int selectedCount() const;
    bool isAnySelected() const { return selectedCount() > 0; }
    void copySelected() const;
    void removeSelected();
    void shapeSelected(RangeShape shape);
    void simplifySelected();
    /// Whether something selected says where it would go.
    bool canPaste(const QMimeData &data) const;
    /// From the beginning of the range on; with a point alone, from the playhead on, or where the point is.
    void paste(const QMimeData &data);

Q_SIGNALS:
    /// Other points are selected than were, or none any more.
    void selectionChanged();
    /// An edit could not be made, and nothing was changed.
    void refused(const muto::Error &error);

private:
    void
    run(const PointRef &ref,
        const std::function<Result<QString>(const edit::SoundAutomation &, const QString &target)> &edit);

    void replace(const LaneChange &change);
    SoundRange selectedRange() const;
    double pasteSeconds() const;

    TimelineView &m_view;
    SoundEdits m_edits;
};

} // namespace muto::ui
