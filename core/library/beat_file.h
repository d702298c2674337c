#pragma once

#include "core/base/result.h"
#include "core/media/sound_beats.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace muto::library {

/// Where a project may keep the beats of one of its sounds, which somebody has found or set by hand:
/// `beats/assets/song.mp3.json`. `source` is a path in the project.
QString beatFileOf(const QString &source);

/// The sound that such a file speaks of; empty for any other file.
QString sourceOfBeatFile(const QString &path);

/// What it says, by time: `{"version":1,"beats":[{"time":0.5,"strength":0.8}]}`. Pure.
Result<std::vector<media::SoundBeat>> beatsIn(const QByteArray &json);

/// Such a file for a sound of the project. Pure.
QByteArray beatText(const QString &source, const std::vector<media::SoundBeat> &beats);

} // namespace muto::library
