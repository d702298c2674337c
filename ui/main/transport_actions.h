#pragma once

#include <QObject>

namespace muto::settings {
class Settings;
}

namespace muto::ui {

class ActionRegistry;
class HeldKey;
class PlaybackBar;
class PlaybackController;
class Shuttle;

/// Ties the commands of the Playback menu to the transport, and what of it is remembered to the settings.
class TransportActions : public QObject
{
    Q_OBJECT

public:
    TransportActions(const ActionRegistry &actions, PlaybackController &playback, PlaybackBar &bar,
                     settings::Settings &settings, QObject *parent);

    void setEnabled(bool enabled);

private:
    void connectMoves();
    void connectOptions();
    void connectShuttle();
    void setKeyframe();
    void changeSpeed(int steps);
    void showPlaying(bool playing);
    void applyLoop();
    void applyTimeStyle();
    void applySound();
    void applyStride();

    const ActionRegistry &m_actions;
    PlaybackController &m_playback;
    PlaybackBar &m_bar;
    settings::Settings &m_settings;
    Shuttle *m_shuttle;
    HeldKey *m_stopKey;
};

} // namespace muto::ui
