#pragma once

#include "core/base/result.h"
#include "core/media/sound_plan.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <initializer_list>
#include <vector>

/// Sounds and sound files for the tests of core/media.
namespace muto::media::test {

/// A sound as a function: the sample of a channel at a place.
using Wave = std::function<float(std::int64_t sample, int channel)>;

struct SoundFile
{
    QString path; ///< Its ending says which container.
    QByteArray codec = "pcm_f32le";
    int rate = kSoundRate;
    int channels = 2;
    std::int64_t samples = kSoundRate;
    QByteArray layout = {}; ///< "5.1" …; empty: the usual one.
    double offset = 0;      ///< Seconds between the beginning of the file and its first sample.
    double hole = 0;        ///< Seconds of nothing, not even silence, after the first half.
};

/// Writes a file through libav. Channels have one wave.
Result<> writeSound(const SoundFile &file, const Wave &wave);

/// Silence but for one sample of `height`.
Wave click(std::int64_t at, float height = 0.5F);

/// A short burst around a place, which codecs keep where it is: half a period of 1 kHz each way.
Wave burst(std::int64_t at, int rate = kSoundRate);

Wave sine(double hertz, double amplitude = 0.5, int rate = kSoundRate);
Wave noise(std::uint32_t seed, double amplitude = 0.25);
Wave constant(float value);

/// Points as seconds, value and curve.
Lane laneOf(std::initializer_list<std::array<double, 3>> points);

SoundPlan planOf(std::vector<SoundClip> clips, std::vector<SoundGroup> groups = {});

/// Interleaved stereo.
using Samples = std::vector<float>;

Samples channelOf(const Samples &interleaved, int channel);

/// Place of the largest absolute value.
std::int64_t peakPlace(const Samples &channel);
double peakOf(const Samples &samples);
double rmsOf(const Samples &channel, std::size_t from = 0, std::size_t to = SIZE_MAX);
double decibels(double factor);

/// How much of a frequency is in a channel: the amplitude of the sine that fits best.
double amplitudeAt(const Samples &channel, double hertz, std::size_t from = 0, std::size_t to = SIZE_MAX);

/// By the zero crossings of a channel that is nearly a sine.
double pitchOf(const Samples &channel, std::size_t from, std::size_t to);

double largestDifference(const Samples &a, const Samples &b);

/// Reads `frames` from `position` of a mix that is made from a plan, `atATime` by `atATime`.
Result<Samples> mixed(const SoundPlan &plan, std::int64_t frames, std::int64_t position = 0,
                      std::int64_t atATime = kSoundRate);

} // namespace muto::media::test
