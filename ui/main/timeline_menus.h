#pragma once

#include "ui/main/action_registry.h"
#include "ui/timeline/timeline_model.h"

#include <QObject>
#include <QPoint>

#include <vector>

class QMenu;

namespace muto::ui {

class PlaybackController;
class TimelineCommands;
class TimelineEditing;
class TimelineView;

/// What the timeline offers where the mouse is: for clips, keyframes, gaps, tracks and its ruler.
class TimelineMenus : public QObject
{
    Q_OBJECT

public:
    struct Around
    {
        TimelineView &view;
        TimelineEditing &editing;
        const ActionRegistry &actions;
        PlaybackController &playback;
    };

    TimelineMenus(const Around &around, QObject *parent);

    /// Of the viewport.
    void showAt(QPoint where);

private:
    void showForClip(int clip, QPoint onScreen);
    void showForKey(const KeyRef &key, QPoint onScreen);
    void showForCurve(const PointRef &ref, double x, QPoint onScreen);
    void showForLane(int lane, QPoint onScreen);
    void showForGap(int row, double seconds, QPoint onScreen);
    void showForTrack(int track, QPoint onScreen);
    void showForRuler(QPoint onScreen);
    void addInsert(QMenu &menu);
    void addEases(QMenu &menu, const std::vector<KeyRef> &keys);
    void addTrackDeeds(QMenu &menu, int track);
    void addLanesSwitch(QMenu &menu, int track);
    QMenu *menuOf(const char *name, const std::vector<std::vector<ActionId>> &groups) const;

    TimelineView &m_view;
    TimelineEditing &m_editing;
    const ActionRegistry &m_actions;
    TimelineCommands *m_commands;
};

} // namespace muto::ui
