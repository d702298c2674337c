#pragma once

#include "core/render/sound_manifest.h"
#include "ui/preview/level_trail.h"
#include "ui/preview/sound_ring.h"
#include "ui/preview/sound_time.h"

#include <QStringList>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace muto::media {
class SoundMixer;
}

namespace muto::ui {

/// Opens and mixes the sounds of the film in the preview on a thread of its own, into a ring that an output
/// reads from. Spoken to by the GUI thread, which never waits for it.
class PreviewMixer
{
public:
    /// `said` is told, on the mixing thread, what could not be heard and why; `levels` how loud groups are.
    PreviewMixer(SoundRing &ring, LevelTrail &levels, std::function<void(const QStringList &)> said);
    ~PreviewMixer();

    /// The sounds from now on; they are opened at once.
    void setSounds(render::SoundManifest manifest);

    /// The same without stopping: what is mixed already is heard, and what follows is of the new sounds.
    void exchangeSounds(render::SoundManifest manifest);

    /// Fills the ring with `stretch`, in place of whatever was asked for before.
    /// With `seconds`, only so long, and without a click at either end.
    void play(const SoundStretch &stretch, std::optional<double> seconds = {});

    void stop();

private:
    struct Order
    {
        int stream = 0;
        SoundStretch stretch;
        std::optional<double> seconds;
    };
    struct Film; // what belongs to the mixing thread

    void work(std::stop_token stop);
    void give(std::optional<Order> order);
    std::optional<render::SoundManifest> takeNewSounds();

    SoundRing &m_ring;
    LevelTrail &m_levels;
    const std::function<void(const QStringList &)> m_said;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::optional<render::SoundManifest> m_newSounds;
    std::optional<Order> m_order;
    std::jthread m_thread; // last: it uses everything above, and is the first to go
};

} // namespace muto::ui
