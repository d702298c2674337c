#pragma once

#include "core/base/result.h"
#include "core/edit/document.h"
#include "core/edit/editor_actions.h"
#include "ui/editing/clip_clipboard.h"
#include "ui/project/handover.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

class QMimeData;

namespace muto::ui {

class ActionRegistry;
class KeyEditing;
class PlaybackController;
class ProjectSaver;
class Selection;
class TimelineAutomation;

/// Ties the commands of the Edit and Clip menus to the document: what they do to what is selected, when they
/// can be used, and what undo would undo.
class EditCommands : public QObject
{
    Q_OBJECT

public:
    struct Subject
    {
        edit::Document &document;
        edit::EditorActions &actions;
        Selection &selection;
        ProjectSaver &saver;
        PlaybackController &playback;
    };

    EditCommands(const ActionRegistry &registry, const Subject &subject, QObject *parent = nullptr);

    /// The composition that is edited; empty while none is open.
    void setEntry(const QString &entry);

    /// Who knows the time of the film in other compositions, as far as they are in sight.
    using OwnTime = std::function<std::optional<double>(const edit::ElementPath &element, double seconds)>;
    void setOwnTime(OwnTime time) { m_ownTime = std::move(time); }

    /// Keyframes that are selected are copied and cut before elements are. It outlives this.
    void setKeyframes(KeyEditing &keyframes) { m_keyframes = &keyframes; }
    /// So are points of curves. It outlives this.
    void setAutomation(TimelineAutomation &automation);

    /// Clips that are cut, copied and pasted.
    ClipClipboard &clips() { return m_clips; }

    /// Of films that do not say so themselves.
    void setDurationFollowsClips(bool follows);

Q_SIGNALS:
    /// What is being typed somewhere has to become an edit first.
    void aboutToUse();
    /// An edit could not be made, and why.
    void refused(const muto::Error &error);
    /// What other programs have put on the clipboard is pasted.
    void handedOver(const muto::ui::Handover &handover, const QImage &picture);
    /// Clips are pasted, and not all of what makes them move and look as they do came along.
    void pasted(const muto::ui::PasteReport &report);

private:
    void connectHistory();
    void connectClipboard();
    void connectClips();
    void showHistory();
    void showLock();
    void showSelection();
    bool copyParts();
    bool removeParts();
    bool copy();
    void cut();
    void paste();
    void pasteOfOthers(const QMimeData &data);
    void split();
    void trimToPlayhead(Result<> (EditCommands::*trim)(const edit::ElementPath &, double));
    Result<> trimStart(const edit::ElementPath &clip, double seconds);
    Result<> trimEnd(const edit::ElementPath &clip, double seconds);
    Result<> rippleTrimStart(const edit::ElementPath &clip, double seconds);
    Result<> rippleTrimEnd(const edit::ElementPath &clip, double seconds);
    std::optional<std::vector<edit::ClipCut>> atPlayhead(const QList<edit::ElementPath> &clips);
    QList<edit::ElementPath> underPlayhead() const;
    void selectAll();
    void toggleLock();
    void take(const Result<> &result);
    bool isOfThisFilm(const edit::ViewState &view) const;
    bool isClip(const edit::ElementPath &path) const;
    double playhead() const;
    /// What to paste into, and when, in seconds of that.
    struct PastePlace
    {
        edit::ElementPath into;
        double start = 0;
    };
    edit::ElementPath root() const;
    PastePlace pastePlace() const;
    std::optional<double> timeInFile(const edit::ElementPath &element) const;
    std::optional<double> timeAround(const edit::ElementPath &path, int element, int host) const;

    const ActionRegistry &m_registry;
    edit::Document &m_document;
    edit::EditorActions &m_actions;
    Selection &m_selection;
    ProjectSaver &m_saver;
    PlaybackController &m_playback;
    ClipClipboard m_clips;
    KeyEditing *m_keyframes = nullptr;
    TimelineAutomation *m_automation = nullptr;
    OwnTime m_ownTime;
    QString m_entry;
};

} // namespace muto::ui
