#pragma once

#include "ui/preview/time_format.h"

#include <QWidget>

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

    /// Without what can do without: the film's length and the volume make room in a narrow window.
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
    void addSound(QHBoxLayout &row, const ActionRegistry &actions);
    void showFilm();
    void showFrame();
    void showSpeed();
    int totalWidth() const;
    int volumeWidth() const;
    void makeRoom();

    PlaybackController &m_playback;
    ScrubSlider *m_slider;
    TimeReadout *m_time = nullptr;
    QLabel *m_total = nullptr;
    QSlider *m_volume = nullptr;
    QToolButton *m_speed = nullptr;
    QToolButton *m_zoom = nullptr;
    int m_shuttle = 0;
};

} // namespace muto::ui
