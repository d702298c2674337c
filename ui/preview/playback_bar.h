#pragma once

#include "ui/preview/time_format.h"

#include <QWidget>

#include <vector>

class QAction;
class QHBoxLayout;
class QLabel;
class QSlider;
class QToolButton;

namespace muto::ui {

class ActionRegistry;
class PlaybackController;
class ScrubSlider;
class TimeReadout;

/// The transport under the picture: scrub line, time, buttons, speed and zoom.
class PlaybackBar : public QWidget
{
    Q_OBJECT

public:
    PlaybackBar(PlaybackController &playback, const ActionRegistry &actions, QWidget *parent = nullptr);

    void setTimeStyle(TimeStyle style);
    TimeStyle timeStyle() const;

    /// The speed of the menu `steps` further up or down.
    static double neighbouringSpeed(double speed, int steps);

    /// The scale the picture is shown at.
    void showScale(double scale);

    /// With nothing but what has to be there: in a narrow window everything else makes room, the more
    /// important the later.
    QSize minimumSizeHint() const override;

    /// How fast the shuttle runs, negative backwards; 0 when it does not.
    void showShuttle(int speed);

Q_SIGNALS:
    void timeStyleChanged(muto::ui::TimeStyle style);
    void timeStyleChosen(muto::ui::TimeStyle style);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeTimes();
    QWidget *makeTransport(const ActionRegistry &actions);
    QWidget *makeOptions(const ActionRegistry &actions);
    QWidget *addButton(QHBoxLayout &row, QAction *action);
    void addSound(QHBoxLayout &row, const ActionRegistry &actions);
    void showFilm();
    void showFrame();
    void showSpeed();
    void makeRoom();

    PlaybackController &m_playback;
    ScrubSlider *m_slider;
    TimeReadout *m_time = nullptr;
    QLabel *m_total = nullptr;
    QSlider *m_volume = nullptr;
    QToolButton *m_speed = nullptr;
    QToolButton *m_zoom = nullptr;
    std::vector<QWidget *> m_marks, m_ends;
    QWidget *m_loop = nullptr;
    std::vector<std::vector<QWidget *>> m_parts; ///< What makes room, the most important first.
    int m_shuttle = 0;
};

} // namespace muto::ui
