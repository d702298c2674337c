#pragma once

#include "core/media/sound_plan.h"
#include "tests/core/media/test_sounds.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QTemporaryDir>

namespace muto::media::test {

/// A folder of sounds and clips of them, for tests of what becomes of their sum to begin with.
class MixedSounds : public QObject
{
protected:
    QString path(const QByteArray &name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    SoundClip clipOf(const QByteArray &name) const
    {
        SoundClip clip;
        clip.name = QString::fromLatin1(name);
        clip.file = path(name);
        return clip;
    }

    /// So many frames of a stereo sound.
    static Samples part(const Samples &interleaved, std::size_t from, std::size_t frames)
    {
        const auto begin = interleaved.begin() + std::ptrdiff_t(from * 2);
        return {begin, begin + std::ptrdiff_t(frames * 2)};
    }

    QTemporaryDir m_folder;
};

} // namespace muto::media::test
