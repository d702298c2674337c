#pragma once

#include <QString>

#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <vector>

/// What is to be heard in a film, as values: composition contract 3.6 and 3.7. Made from what the page says
/// (core/render/sound_manifest), mixed by core/media/sound_mixer, for renders and the preview alike.
namespace muto::media {

inline constexpr int kSoundRate = 48'000; ///< Samples a second of everything we mix.

/// A value at a moment. The segment that leaves it is bent by `curve` (-1 … 1), or runs through the point
/// (`viaX`, `viaY`) of the unit square instead, when both are given.
struct LanePoint
{
    double seconds = 0;
    double value = 0;
    double curve = 0;
    std::optional<double> viaX;
    std::optional<double> viaY;
    friend bool operator==(const LanePoint &, const LanePoint &) = default;
};

/// A value over time: points in order of time, the first and last of which hold outside. Never empty.
struct Lane
{
    std::vector<LanePoint> points;
    friend bool operator==(const Lane &, const Lane &) = default;
};

/// One effect of a chain. Parameters that are absent have the contract's defaults; out of range they clamp.
struct Effect
{
    QString id;
    QString type; ///< "highpass" … "pitchshift", as in the table of contract 3.7.
    std::map<QString, double> numbers;
    std::map<QString, QString> words; ///< Such as the kind of a saturation.
    std::map<QString, Lane> lanes;    ///< By parameter, in place of the number.
    QString preset;                   ///< That it came with, if it did.

    /// How much of the preset is heard, 0 … 1: the target `fx.preset.<id>`. Counts on the first effect of a
    /// run with the same `preset`, and mixes the whole run with what goes into it.
    std::optional<Lane> presetAmount;
    friend bool operator==(const Effect &, const Effect &) = default;
};

/// Effects in order of signal, then the gain; lanes count from the owner's own beginning.
struct SoundLevel
{
    double gain = 1;            ///< Linear, 0 … 3.98107.
    std::optional<Lane> volume; ///< In place of the gain.
    std::vector<Effect> effects;
    friend bool operator==(const SoundLevel &, const SoundLevel &) = default;
};

/// A stretch of a file's sound at a place in the film. Seconds.
struct SoundClip
{
    QString name; ///< For messages: the element's id, or its file.
    QString file; ///< Absolute path.
    double start = 0;
    double duration =
        std::numeric_limits<double>::infinity(); ///< Of its slot; infinite: to the source's end.
    double trim = 0;                             ///< Where in the source it begins.
    double rate = 1;                             ///< Source seconds a film second; the pitch stays.
    bool loops = false;
    SoundLevel level;         ///< Lanes count from `start`.
    std::optional<int> group; ///< Index into SoundPlan::groups.
    friend bool operator==(const SoundClip &, const SoundClip &) = default;
};

/// Clips that are summed first and treated as one; lanes count from the film's beginning.
struct SoundGroup
{
    QString name;
    SoundLevel level;
    friend bool operator==(const SoundGroup &, const SoundGroup &) = default;
};

struct SoundPlan
{
    std::vector<SoundClip> clips;
    std::vector<SoundGroup> groups;
    std::optional<double> truePeakLimit; ///< dBTP that the sum must not exceed; nothing leaves it as it is.
    std::optional<double> loudness;      ///< LUFS (EBU R128) of the whole; nothing leaves it as it is.

    bool isSilent() const { return clips.empty(); }
    friend bool operator==(const SoundPlan &, const SoundPlan &) = default;
};

} // namespace muto::media
