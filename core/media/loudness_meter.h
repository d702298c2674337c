#pragma once

#include <memory>
#include <optional>
#include <span>

namespace muto::media {

/// How loud 48 kHz stereo is, by EBU R128 (libebur128). Belongs to one thread at a time.
class LoudnessMeter
{
public:
    LoudnessMeter();
    LoudnessMeter(LoudnessMeter &&) noexcept;
    LoudnessMeter &operator=(LoudnessMeter &&) noexcept;
    ~LoudnessMeter();

    void add(std::span<const float> interleaved);

    /// Of all so far, gated, in LUFS; nothing for silence or for too little to say.
    std::optional<double> integrated() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace muto::media
