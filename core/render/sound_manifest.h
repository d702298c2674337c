#pragma once

#include "core/base/result.h"
#include "core/media/sound_plan.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace muto::render {

/// Where a clip comes from, as far as it decides what is worth a warning.
struct SoundOrigin
{
    bool isVideo = false; ///< Which need not have sound, and may end before its slot.
    bool isOpen = false;  ///< Its author gave no length.
};

/// What a page says is to be heard, understood.
struct SoundManifest
{
    media::SoundPlan plan;
    std::vector<SoundOrigin> origins; ///< Of each clip.
    QStringList warnings;
};

/// What becomes of a clip or group whose effects or lanes cannot be read.
enum class BadSoundEdits {
    Fail,   ///< Nothing is rendered that would not be what its author wrote.
    PlayDry ///< It is heard without them, with a warning.
};

/// Reads the manifest's `sounds` (resources/runtime/README.md). Files are looked for in `projectFolder` only;
/// what lies elsewhere is left out with a warning. A chain or an automation that cannot be read is an error
/// that names the clip and the attribute, unless it is only to be heard.
Result<SoundManifest> readSoundManifest(const QJsonObject &sounds, const QString &projectFolder,
                                        BadSoundEdits bad = BadSoundEdits::Fail);

/// What a file turned out to hold.
struct SoundSourceFacts
{
    bool exists = false;
    bool hasSound = false;
    double seconds = 0; ///< 0 when unknown.
};

/// The plan with its clips cut to their sources: one that has a longer slot than its source has sound and
/// does not loop ends with it, with a warning; a missing file is left out with a warning, and so is a video
/// without sound, silently. An audio element without sound is an error. `facts` are those of each clip.
Result<SoundManifest> fitToSources(SoundManifest manifest, const std::vector<SoundSourceFacts> &facts);

} // namespace muto::render
