#pragma once

#include "core/base/result.h"
#include "core/edit/document.h"
#include "core/edit/editor_actions.h"
#include "core/edit/timeline_markers.h"
#include "ui/timeline/ruler_gesture.h"

#include <QObject>
#include <QString>

#include <optional>

namespace muto::script {
class ScriptLibrary;
}

namespace muto::ui {

class ActionRegistry;
class MarkerPopup;
class PlaybackController;
class TimelineView;

/// The markers of the composition that is open: shown on the ruler, and edited there and by the commands of
/// the Markers menu. What scripts call labels is shown among them, and stays as it is.
class MarkerEditing : public QObject
{
    Q_OBJECT

public:
    struct Subject
    {
        TimelineView &view;
        edit::Document &document;
        edit::EditorActions &actions;
        PlaybackController &playback;
    };

    MarkerEditing(const ActionRegistry &registry, const Subject &subject, QObject *parent = nullptr);

    /// The composition that is shown; empty while none is open. Reads its markers again.
    void setEntry(const QString &entry);
    /// Who reads scripts; without one there are no labels. Must outlive this.
    void setLibrary(script::ScriptLibrary *library) { m_library = library; }

Q_SIGNALS:
    /// An edit could not be made, and why.
    void refused(const muto::Error &error);

private:
    void connectCommands();
    void refresh();
    void showCommands();
    void add();
    void open(int marker);
    void move(const MarkerMove &move);
    void remove(int marker);
    void go(int direction);
    void change(int marker, const std::function<void(edit::Marker &)> &edit);
    void take(const Result<> &result);
    int current() const;
    std::int64_t frameOf(const TimelineMarker &marker) const;
    const std::vector<TimelineMarker> &markers() const;

    const ActionRegistry &m_registry;
    TimelineView &m_view;
    edit::Document &m_document;
    edit::EditorActions &m_actions;
    PlaybackController &m_playback;
    script::ScriptLibrary *m_library = nullptr;
    MarkerPopup *m_popup;
    int m_opened = -1; ///< The marker that the popup is about, among the composition's own.
    QString m_entry;
    Result<std::vector<edit::Marker>> m_own = std::vector<edit::Marker>();
};

} // namespace muto::ui
