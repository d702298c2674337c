#include "ui/main/transport_actions.h"

#include "core/settings/setting_keys.h"
#include "core/settings/settings.h"
#include "ui/main/action_registry.h"
#include "ui/main/held_key.h"
#include "ui/main/shuttle.h"
#include "ui/preview/playback_bar.h"
#include "ui/preview/playback_controller.h"
#include "ui/support/icons.h"

#include <QAction>

#include <array>
#include <utility>

namespace muto::ui {

namespace keys = settings::keys;

namespace {

constexpr std::array kStrides{
    std::pair{ActionId::EveryFrame, 1},
    std::pair{ActionId::EverySecondFrame, 2},
    std::pair{ActionId::EveryFourthFrame, 4},
};

} // namespace

TransportActions::TransportActions(const ActionRegistry &actions, PlaybackController &playback,
                                   PlaybackBar &bar, settings::Settings &settings, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_playback(playback)
    , m_bar(bar)
    , m_settings(settings)
    , m_shuttle(new Shuttle(playback, this))
    , m_stopKey(new HeldKey(*actions.action(ActionId::ShuttleStop), this))
{
    connectMoves();
    connectOptions();
    connectShuttle();
    applyLoop();
    applyTimeStyle();
    applySound();
    applyStride();
    m_playback.setSpeed(PlaybackBar::neighbouringSpeed(m_settings.get(keys::preview::speed), 0));
    connect(&m_playback, &PlaybackController::playingChanged, this, &TransportActions::showPlaying);
    connect(&m_settings, &settings::Settings::changed, this, [this](const QString &key) {
        if (key == keys::preview::loop.name)
            applyLoop();
        else if (key == keys::preview::timeFormat.name)
            applyTimeStyle();
        else if (key == keys::preview::muted.name || key == keys::preview::volume.name)
            applySound();
        else if (key == keys::preview::stride.name)
            applyStride();
    });
    connect(&m_playback, &PlaybackController::speedChanged, this, [this](double speed) {
        if (m_shuttle->speed() == 0) // whose speeds are for the moment
            m_settings.set(keys::preview::speed, speed);
    });
    connect(&m_playback, &PlaybackController::volumeChanged, this,
            [this](double volume) { m_settings.set(keys::preview::volume, volume); });
}

void TransportActions::connectMoves()
{
    const auto on = [this](ActionId id, auto &&slot) {
        connect(m_actions.action(id), &QAction::triggered, &m_playback, slot);
    };
    on(ActionId::PlayPause, &PlaybackController::togglePlaying);
    on(ActionId::StepBack, [this] { m_playback.stepBy(-1); });
    on(ActionId::StepForward, [this] { m_playback.stepBy(1); });
    on(ActionId::JumpBack, [this] { m_playback.stepBy(-10); });
    on(ActionId::JumpForward, [this] { m_playback.stepBy(10); });
    on(ActionId::ToStart, &PlaybackController::toStart);
    on(ActionId::ToEnd, &PlaybackController::toEnd);
    on(ActionId::MarkIn, &PlaybackController::markIn);
    on(ActionId::MarkOut, &PlaybackController::markOut);
    on(ActionId::ClearMarks, &PlaybackController::clearMarks);
    on(ActionId::ToIn, [this] { m_playback.seek(m_playback.inPoint().value_or(FrameIndex{})); });
    on(ActionId::ToOut, [this] { m_playback.seek(m_playback.outPoint().value_or(m_playback.lastFrame())); });
    on(ActionId::ClearIn, &PlaybackController::clearIn);
    on(ActionId::ClearOut, &PlaybackController::clearOut);
}

/// With the stopping key held, a push is one frame; tapped where there is nothing to stop, it sets a
/// keyframe.
void TransportActions::connectShuttle()
{
    const auto push = [this](int direction) {
        return [this, direction] {
            if (m_stopKey->isDown())
                m_playback.stepBy(direction);
            else
                m_shuttle->push(direction);
        };
    };
    connect(m_actions.action(ActionId::ShuttleBack), &QAction::triggered, m_shuttle, push(-1));
    connect(m_actions.action(ActionId::ShuttleForward), &QAction::triggered, m_shuttle, push(1));
    connect(m_actions.action(ActionId::ShuttleStop), &QAction::triggered, m_shuttle, [this] {
        m_stopKey->take(m_playback.isPlaying() || m_shuttle->speed() != 0);
        m_shuttle->stop();
    });
    // Later: an edit is nothing to begin while the key is on its way.
    connect(m_stopKey, &HeldKey::tapped, this, &TransportActions::setKeyframe, Qt::QueuedConnection);
    connect(m_shuttle, &Shuttle::speedChanged, &m_bar, &PlaybackBar::showShuttle);
}

/// Where none can be set, nobody has asked for a reason: the key is there to stop.
void TransportActions::setKeyframe()
{
    QAction *set = m_actions.action(ActionId::AddKeyframe);
    if (m_actions.obstacleOf(*set).isEmpty())
        set->trigger();
}

void TransportActions::connectOptions()
{
    const auto on = [this](ActionId id, auto &&slot) {
        connect(m_actions.action(id), &QAction::triggered, this, slot);
    };
    on(ActionId::Slower, [this] { changeSpeed(-1); });
    on(ActionId::Faster, [this] { changeSpeed(1); });
    on(ActionId::NormalSpeed, [this] { m_playback.setSpeed(1); });
    on(ActionId::Loop, [this](bool looping) { m_settings.set(keys::preview::loop, looping); });
    on(ActionId::Mute, [this](bool muted) { m_settings.set(keys::preview::muted, muted); });
    for (const auto &[id, frames] : kStrides)
        on(id, [this, stride = frames] { m_settings.set(keys::preview::stride, stride); });
    const auto chooseStyle = [this](TimeStyle style) {
        m_settings.set(keys::preview::timeFormat, timeStyleName(style));
    };
    on(ActionId::TimeStyle, [this, chooseStyle] { chooseStyle(nextTimeStyle(m_bar.timeStyle())); });
    connect(&m_bar, &PlaybackBar::timeStyleChosen, this, chooseStyle);
}

void TransportActions::setEnabled(bool enabled)
{
    for (QAction *action : m_actions.menuActions(MenuId::Playback)) {
        if (action)
            action->setEnabled(enabled);
    }
}

void TransportActions::changeSpeed(int steps)
{
    m_playback.setSpeed(PlaybackBar::neighbouringSpeed(m_playback.speed(), steps));
}

void TransportActions::showPlaying(bool playing)
{
    QAction *action = m_actions.action(ActionId::PlayPause);
    action->setText(playing ? tr("&Pause") : tr("&Play"));
    action->setIcon(icon(playing ? QStringLiteral("pause") : QStringLiteral("play")));
}

void TransportActions::applyLoop()
{
    const bool looping = m_settings.get(keys::preview::loop);
    m_playback.setLooping(looping);
    m_actions.action(ActionId::Loop)->setChecked(looping);
}

void TransportActions::applySound()
{
    const bool muted = m_settings.get(keys::preview::muted);
    m_playback.setMuted(muted);
    m_playback.setVolume(m_settings.get(keys::preview::volume));
    QAction *action = m_actions.action(ActionId::Mute);
    action->setChecked(muted);
    action->setIcon(icon(muted ? QStringLiteral("volume-muted") : QStringLiteral("volume")));
}

void TransportActions::applyStride()
{
    m_playback.setStride(m_settings.get(keys::preview::stride));
    for (const auto &[id, frames] : kStrides)
        m_actions.action(id)->setChecked(frames == m_playback.stride());
}

void TransportActions::applyTimeStyle()
{
    m_bar.setTimeStyle(
        timeStyleFromName(m_settings.get(keys::preview::timeFormat)).value_or(TimeStyle::Clock));
}

} // namespace muto::ui
