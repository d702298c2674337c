#pragma once

#include "core/base/frame_index.h"
#include "core/edit/element_path.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <optional>

namespace muto::ui {

class PlaybackController;
class PreviewView;

/// How a sound would be with other effects than it has.
struct SoundTrial
{
    edit::ElementPath element;
    QString chain;      ///< `data-fx-chain`.
    double fromNow = 0; ///< Seconds from the playhead to where it can be heard; 0 where it is on.
    friend bool operator==(const SoundTrial &, const SoundTrial &) = default;
};

/// Lets somebody hear a sound with other effects while he points at them: the film plays from the playhead,
/// and is there again, silent, when he points elsewhere; one that plays goes on. What is tried next begins
/// where this began, so that the two can be told apart. Nothing is written. GUI thread.
class Audition : public QObject
{
    Q_OBJECT

public:
    Audition(PreviewView &view, PlaybackController &playback, QObject *parent);

    void setEnabled(bool isEnabled);

public Q_SLOTS:
    /// After a moment: who passes over something does not mean it.
    void hear(const muto::ui::SoundTrial &trial);
    void stop();

private:
    void begin();
    void play();

    PreviewView &m_view;
    PlaybackController &m_playback;
    QTimer m_moment;
    SoundTrial m_trial;
    bool m_isEnabled = true;
    bool m_isTried = false;           ///< The page has other effects than the film.
    bool m_isAwaited = false;         ///< The page has not said yet what is to be heard then.
    std::optional<FrameIndex> m_from; ///< While the film plays only for this: where it was.
};

} // namespace muto::ui
