#pragma once

#include <QString>
#include <QStringList>

namespace muto::ui {

/// What a sound is there for, as far as its names tell.
enum class SoundRole { Unknown, Voice, Music };

/// By what somebody calls it, its file and its group: `narration-2.wav` is a voice. Names that speak of both
/// tell nothing.
SoundRole soundRole(const QStringList &names);

/// Whether a preset is of use to such a sound: what is made for somebody who speaks is none for music.
bool presetFits(const QString &preset, SoundRole role);

} // namespace muto::ui
