#pragma once

#include "core/base/result.h"

#include <QString>

#include <cstdint>
#include <functional>
#include <vector>

/// Sound for tests: files to be heard in a film, and what is heard in a finished one. Decoded by libav alone,
/// so that nothing of ours can agree with itself.
namespace muto::test {

/// All of a file's first audio stream as its decoder puts it out.
struct FilmSound
{
    int rate = 0;
    double startSeconds = 0;        ///< Time of the first sample.
    std::vector<float> left, right; ///< `right` is empty in a mono file.

    double seconds() const { return rate > 0 ? double(left.size()) / rate : 0; }

    /// Times of the loudest samples of sounds that rise over `threshold`, at least `apart` seconds from each
    /// other, in order.
    std::vector<double> claps(float threshold = 0.25F, double apart = 0.1) const;

    /// Largest magnitude of both sides within [from, to) seconds.
    float peak(double from, double to) const;
};

Result<FilmSound> soundOf(const QString &path);

/// Writes 16-bit samples as a WAV file; `sample(i)` of −1 … 1 is the same on all channels.
void writeWav(const QString &path, int rate, int channels, double seconds,
              const std::function<float(std::int64_t)> &sample);

/// A wave at `level` for the whole length.
void writeTone(const QString &path, double seconds, float level, double hertz = 440, int rate = 48'000,
               int channels = 1);

/// Silence with a short clap (a Hann window of 96 samples around each moment).
void writeClaps(const QString &path, double seconds, const std::vector<double> &moments, float level = 0.8F,
                int rate = 48'000);

/// The value of a clap at `distance` samples from its middle.
float clapAt(double distance);

} // namespace muto::test
