#pragma once

#include "core/composition/composition.h"
#include "core/media/sound_beats.h"
#include "core/media/sound_peaks.h"
#include "ui/timeline/look_cache.h"
#include "ui/timeline/timeline_model.h"
#include "ui/timeline/work_gate.h"

#include <QHash>
#include <QImage>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QThreadPool>
#include <QTimer>

#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <utility>
#include <vector>

namespace muto::ui {

/// What a source looks like in the timeline.
struct MediaLook
{
    double seconds = 0;                  ///< How long the source is; 0 for a still picture.
    std::vector<QImage> pictures;        ///< At even distances over the source, all of one size.
    std::vector<media::SoundPeak> peaks; ///< The same of its sound.
    QString error;                       ///< Why there is nothing to be seen; empty otherwise.

    qint64 bytes() const;
};

/// Pictures, waveforms and beats of the clips' sources, made one after the other on a thread of their own
/// when they are first asked for, and kept as long as there is room; pictures of films and waveforms also in
/// `cache`, for the next time. GUI thread.
class MediaLooks : public QObject
{
    Q_OBJECT

public:
    explicit MediaLooks(QObject *parent = nullptr, LookCache cache = LookCache::ofProgram());
    ~MediaLooks() override;

    /// How many bytes of pictures and peaks may stay of what is not in view.
    void setRoom(qint64 bytes) { m_room = bytes; }

    /// Forgets everything; an empty folder is no project.
    void setProject(const QString &folder);

    /// These files have changed.
    void forget(const QStringList &sources);

    /// From now on other clips are in view. What is asked for until the next call stays, however much it is:
    /// to drop it would be to make it again at once.
    void beginView() { ++m_view; }

    /// Nothing is decoded until this has not been called for a moment: whoever scrolls wants a quick picture
    /// of what there is.
    void pauseBriefly();
    bool isPaused() const { return m_rest.isActive(); }

    /// Null while it is being made, and for what has no look of its own. The answer is good until the next
    /// call or event.
    const MediaLook *find(const QString &source, composition::ClipKind kind);

    /// Why a source cannot be shown; empty while that is not known, and does not begin to make anything.
    QString errorOf(const QString &source, composition::ClipKind kind) const;

    /// The beats of a sound: those that the project keeps a file of, else those that are heard in it. Null
    /// while they are looked for; none where there is no rhythm.
    const std::vector<media::SoundBeat> *beats(const QString &source);

    /// Those that the file of the project will say once it is saved.
    void setBeats(const QString &source, std::vector<media::SoundBeat> beats);

    /// A poster costs one key frame; all of the pictures cost as much as most of the film.
    enum class Thoroughness { Poster, All };

Q_SIGNALS:
    /// Something that was asked for has been made.
    void changed();

private:
    struct Entry
    {
        MediaLook look;
        bool isMade = false;
        quint64 lastView = 0;
    };
    /// A source is pictures to one clip and a waveform to another.
    using Key = std::pair<QString, composition::ClipKind>;
    using Beats = std::optional<std::vector<media::SoundBeat>>; ///< Nothing while they are looked for.

    void make(const Key &key);
    MediaLook keptOrMade(const QString &path, composition::ClipKind kind, Thoroughness thoroughness,
                         bool &isWhole, const std::stop_token &stop) const;
    void take(const Key &key, MediaLook look, const std::stop_token &stop);
    void findBeats(const QString &source);
    void takeBeats(const QString &source, std::vector<media::SoundBeat> beats, const std::stop_token &stop);
    void dropUnseen();

    QString m_folder;
    const LookCache m_cache; ///< The thread's.
    std::map<Key, Entry> m_entries;
    QHash<QString, Beats> m_beats; ///< By source.
    mutable WorkGate m_gate;       ///< The thread waits here.
    QTimer m_rest;                 ///< Runs while it does.
    QThreadPool m_pool;
    std::stop_source m_stop; ///< Of everything under way for this project.
    quint64 m_view = 0;
    qint64 m_bytes = 0;
    qint64 m_room = 96 << 20;
};

/// How long the source of a clip is, where that has been found out already; `media` may be null.
std::optional<double> sourceSeconds(MediaLooks *media, const TimelineClip &clip);

} // namespace muto::ui
