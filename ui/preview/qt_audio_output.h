#pragma once

#include "ui/preview/audio_output.h"

#include <memory>

namespace muto::ui {

/// The device that the desktop has chosen for sound.
class QtAudioOutput : public AudioOutput
{
public:
    QtAudioOutput();
    ~QtAudioOutput() override;

    bool start(Pull pull) override;
    void stop() override;
    void setVolume(double volume) override;
    std::int64_t pending() const override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace muto::ui
