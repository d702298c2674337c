#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace muto::ui {

/// Whose habits the keys follow, before anything is changed.
enum class KeyPreset { Mutoscope, Premiere, Resolve };

inline constexpr std::array kKeyPresets{KeyPreset::Mutoscope, KeyPreset::Premiere, KeyPreset::Resolve};

/// What the settings call it.
QString keyPresetName(KeyPreset preset);
std::optional<KeyPreset> keyPresetFromName(const QString &name);
/// What people call it.
QString keyPresetTitle(KeyPreset preset);

/// The keys of a command that is known by its name.
struct KeyAssignment
{
    QString name;
    QList<QKeySequence> keys;
};

/// What is not as our own keys are. Who has had one of these keys loses it.
std::vector<KeyAssignment> presetKeys(KeyPreset preset);

} // namespace muto::ui
