#pragma once

#include "ui/preview/time_format.h"

#include <QWidget>

class QAction;
class QLabel;
class QSlider;
class QToolButton;

namespace muto::ui {

class ActionRegistry;
class PlaybackController;
class SoundGroupRows;
class TimelineView;

/// The dock of the timeline: the film's clips, and a playhead that leads the transport and follows it.
class TimelinePanel : public QWidget
{
    Q_OBJECT

public:
    TimelinePanel(PlaybackController &playback, const ActionRegistry &actions, QWidget *parent = nullptr);

    TimelineView &view() { return *m_view; }
    /// Below the tracks, where there are some.
    SoundGroupRows &groups() { return *m_groups; }

    /// Snapping and scale, for the panel's title bar.
    QWidget *tools() const { return m_tools; }

    void setTimeStyle(TimeStyle style);

    /// As TimelineView::setEditable; what only helps to edit can be used only then.
    void setEditable(bool editable);

private:
    void makeTools(const ActionRegistry &actions);
    void connectPlayback();
    void connectActions(const ActionRegistry &actions);
    void connectSolo(const ActionRegistry &actions);
    void showSolo();
    void showFilm();
    void goTo(int clip);

    PlaybackController &m_playback;
    TimelineView *m_view;
    SoundGroupRows *m_groups;
    QAction *m_snap;
    QAction *m_snapBeats;
    QWidget *m_tools;
    QSlider *m_zoom = nullptr;
    QLabel *m_percent;   ///< How far the scale is between the smallest and the largest.
    QToolButton *m_solo; ///< Says that not all of the film is shown, and ends that.
};

} // namespace muto::ui
