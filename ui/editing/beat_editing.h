#pragma once

#include "core/base/result.h"
#include "core/edit/document.h"
#include "core/edit/editor_actions.h"
#include "ui/timeline/media_looks.h"
#include "ui/timeline/timeline_model.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace muto::ui {

class ActionRegistry;
class PlaybackController;
class TimelineView;

/// Sets beats of music by hand, and takes them away: those of the sound that is selected, at the playhead,
/// and those whose dots are dragged in the timeline. They are kept in the project's file of its beats
/// (core/library/beat_file.h), as steps of its history.
class BeatEditing : public QObject
{
    Q_OBJECT

public:
    struct Subject
    {
        TimelineView &view;
        edit::Document &document;
        edit::EditorActions &actions;
        PlaybackController &playback;
        MediaLooks &media;
        /// Opens a file of the project that may be there, and be open already.
        std::function<Result<>(const QString &name)> open;
    };

    BeatEditing(const ActionRegistry &registry, Subject subject, QObject *parent = nullptr);

    void add();
    void remove();
    /// To when its clip would let it be heard.
    void move(const BeatMove &move);
    void removeOne(const BeatRef &beat);

Q_SIGNALS:
    void refused(const muto::Error &error);

private:
    /// A sound, and the time of it that is heard at the playhead.
    struct Moment
    {
        QString source; ///< As the project knows it.
        std::vector<media::SoundBeat> beats;
        double seconds = 0;
        double reach = 0; ///< Seconds of the source around the playhead that mean the same beat.
    };

    std::optional<Moment> moment();
    double sourceTime(const TimelineClip &clip, double seconds) const;
    bool isKnown(const BeatRef &beat);
    void write(const QString &source, const std::vector<media::SoundBeat> &beats, const QString &text);
    void showActions();
    void follow(const edit::ChangeSet &changes);
    const TimelineClip *sound() const;

    const ActionRegistry &m_registry;
    Subject m_subject;
};

} // namespace muto::ui
