#pragma once

#include <QString>

#include <optional>

namespace muto::ui {

/// How a sound comes and goes, in seconds; kept as the `volume` lane of `data-automation` (contract 3.7).
struct VolumeFades
{
    double in = 0;
    double out = 0;
    friend bool operator==(const VolumeFades &, const VolumeFades &) = default;
};

/// Nothing when the lane is something else than fades, drawn by hand for example. No lane is no fades.
std::optional<VolumeFades> readFades(const QString &automation, double duration);

/// The automation with these fades around `volume`; the other lanes stay. Empty when nothing is left. Nothing
/// when `automation` cannot be understood.
std::optional<QString> withFades(const QString &automation, VolumeFades fades, double volume,
                                 double duration);

/// A linear gain in decibels, "−6.0 dB".
QString decibelText(double gain);

} // namespace muto::ui
