#pragma once

#include "core/media/sound_plan.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace muto::media {

/// The names of the contract's presets (3.7), in its order.
QStringList effectPresetNames();

/// The chain of a preset: every effect with the preset's name and an id like "telephone-2". Empty for a name
/// that does not exist.
std::vector<Effect> effectPreset(const QString &name);

} // namespace muto::media
