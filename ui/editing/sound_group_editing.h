#pragma once

#include "core/base/result.h"
#include "core/edit/document.h"
#include "core/edit/editor_actions.h"
#include "ui/sound/sound_group_rows.h"

#include <QObject>
#include <QString>

#include <vector>

namespace muto::ui {

class LiveEdit;
class Selection;
class SoundGroupRows;
class TimelineView;

/// The groups of a film's sounds that have members, or that somebody has made, as the timeline shows them.
/// Pure.
std::vector<GroupLook> groupLooks(const edit::Document &document, const QString &file);

/// Shows the groups of the film below its tracks, and makes edits of what is done to them there: one step for
/// each gesture. What is heard alone is the view's affair, and no edit.
class SoundGroupEditing : public QObject
{
    Q_OBJECT

public:
    struct Places
    {
        SoundGroupRows &rows;
        TimelineView &view;
        edit::Document &document;
        edit::EditorActions &actions;
        Selection &selection;
    };

    explicit SoundGroupEditing(const Places &places, QObject *parent = nullptr);

    /// The film that is shown; empty for none.
    void setEntry(const QString &entry);
    /// Reads the source again, as after every edit.
    void refresh();

Q_SIGNALS:
    void refused(const muto::Error &error);
    /// What is done to the sound of what is selected is to be seen.
    void effectsRequested();
    /// The curves of a group are to be seen in the timeline.
    void lanesRequested(const muto::edit::ElementPath &group);

private:
    void mute(const edit::ElementPath &group, bool isMuted);
    void setVolume(const edit::ElementPath &group, double volume);
    void automate(const edit::ElementPath &group);
    void showSolo();

    Places m_places;
    LiveEdit *m_live;
    QString m_entry;
};

} // namespace muto::ui
