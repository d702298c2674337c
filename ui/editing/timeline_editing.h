#pragma once

#include "core/base/result.h"
#include "core/edit/document.h"
#include "core/edit/editor_actions.h"
#include "core/web/page_messages.h"
#include "ui/editing/clip_stacking.h"
#include "ui/timeline/timeline_gesture.h"
#include "ui/timeline/timeline_model.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <optional>
#include <vector>

namespace muto::ui {

class AnimationEditing;
class KeyEditing;
class LiveEdit;
class Selection;
class TimelineAutomation;
class TimelineView;

/// Makes edits of what is done in the timeline, and shows the composition in it as it is edited.
class TimelineEditing : public QObject
{
    Q_OBJECT

public:
    TimelineEditing(TimelineView &view, edit::Document &document, edit::EditorActions &actions,
                    Selection &selection, QObject *parent = nullptr);

    /// The composition that is shown; `duration` in seconds, 0 while only the page can tell.
    void setFilm(const QString &entry, double duration, const std::vector<web::PageClip> &pageClips);
    void clear();

    /// Who makes keyframes; until then there are none. It must outlive this, and asks this for times.
    void setAnimations(AnimationEditing &animations);
    KeyEditing *keys() const { return m_keys; }
    TimelineAutomation &automation() { return *m_automation; }
    /// Opens the lanes of a clip, where the timeline shows it.
    void showLanes(const edit::ElementPath &clip);

    /// A time of the film in the time of the file that an element is written in; nothing where the timeline
    /// does not show it then.
    std::optional<double> timeIn(const edit::ElementPath &path, double seconds) const;
    /// How long the source of a clip is, where that has been found out.
    std::optional<double> sourceLength(const edit::ElementPath &path) const;

    /// Who knows how clips are painted over each other; without, it is what the source says.
    void setLevels(LevelQuestion question);

    /// Shows what is in a composition that is written in the same file, and selects the first of it.
    void enterParts(int clip);

    // What menus offer beside what the timeline tells by itself
    void closeGapBefore(int clip);
    void closeGapsOf(int track);

    /// Whether what has no start is there, too, below all else that is seen.
    void setLayersShown(bool shown);

    /// Reads the source again, as after every edit.
    void refresh();

Q_SIGNALS:
    /// An edit could not be made; the timeline shows what was before.
    void refused(const muto::Error &error);
    /// Clips that the preview is to leave out, while others have a solo; told again after every edit.
    void leftOut(const QList<muto::edit::ElementPath> &clips);

private:
    void move(const std::vector<ClipMove> &moves);
    void move(const std::vector<edit::ClipMove> &wanted, const ClipStacking::Changes &levels);
    void trim(const ClipTrim &trim);
    Result<> trimBy(const std::vector<int> &clips, ClipEdge edge, double seconds);
    Result<> rippleBy(int clip, ClipEdge edge, double seconds);
    void cut(const RazorCut &cut);
    void slip(const ClipSlip &slip);
    void showSlip(const ClipSlip &slip);
    void endSlip(bool keeps);
    Result<> slipBy(int clip, std::int64_t frames);
    template<typename Item, typename Edit>
    Result<> inOneStep(const std::vector<Item> &items, const Edit &edit);
    Result<> named(const Result<> &done, const edit::ElementPath &clip, bool isOfSeveral) const;
    QList<edit::ElementPath> clipsOf(int track) const;
    void setTrackFlag(int track, bool on,
                      Result<> (TimelineEditing::*set)(const QList<edit::ElementPath> &, bool));
    Result<> hide(const QList<edit::ElementPath> &clips, bool on);
    Result<> lock(const QList<edit::ElementPath> &clips, bool on);
    void finish(const Result<> &result);
    void toggleExpanded(int clip);
    void tellSolo();
    void tellSelection();
    void showSelection();
    edit::ElementPath pathOf(int clip) const;
    double secondsOf(FrameIndex frame) const;
    double ownSeconds(int clip, double seconds) const;

    TimelineView &m_view;
    edit::Document &m_document;
    edit::EditorActions &m_actions;
    Selection &m_selection;
    KeyEditing *m_keys = nullptr;
    TimelineAutomation *m_automation;
    ClipStacking m_stacking;
    LiveEdit *m_live; ///< A slip that is under way: the preview follows it, the view shows it by itself.
    QString m_entry;
    std::optional<QByteArray> m_enteredSource; ///< Of the film, as it was first.
    bool m_isEdited = false;                   ///< Since then.
    QList<edit::ElementPath> m_expanded;       ///< Clips of which is shown what is in them.
    double m_duration = 0;
    std::vector<web::PageClip> m_pageClips;
    bool m_areLayersShown = false;
    bool m_isShowing = false; ///< The view's selection follows, rather than leads.
};

} // namespace muto::ui
