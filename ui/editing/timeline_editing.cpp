#include "ui/editing/timeline_editing.h"

#include "ui/editing/selection.h"
#include "ui/editing/timeline_clips.h"
#include "ui/timeline/timeline_view.h"

#include <QScopedValueRollback>

namespace muto::ui {

using edit::ElementPath;

TimelineEditing::TimelineEditing(TimelineView &view, edit::Document &document, edit::EditorActions &actions,
                                 Selection &selection, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_document(document)
    , m_actions(actions)
    , m_selection(selection)
{
    connect(&m_view, &TimelineView::clipsMoved, this, &TimelineEditing::move);
    connect(&m_view, &TimelineView::clipTrimmed, this, &TimelineEditing::trim);
    connect(&m_view, &TimelineView::trackHideToggled, this,
            [this](int track, bool on) { setTrackFlag(track, on, &TimelineEditing::hide); });
    connect(&m_view, &TimelineView::trackLockToggled, this,
            [this](int track, bool on) { setTrackFlag(track, on, &TimelineEditing::lock); });
    connect(&m_view, &TimelineView::selectionChanged, this, &TimelineEditing::tellSelection);
    connect(&m_selection, &Selection::changed, this, &TimelineEditing::showSelection);
}

void TimelineEditing::setFilm(const QString &entry, double duration,
                              const std::vector<web::PageClip> &pageClips)
{
    m_entry = entry;
    m_duration = duration;
    m_pageClips = pageClips;
    refresh();
}

void TimelineEditing::clear()
{
    setFilm({}, 0, {});
}

void TimelineEditing::refresh()
{
    std::vector<TimelineClip> clips = sourceClips(m_document, m_entry, m_duration, m_pageClips);
    {
        const QScopedValueRollback showing(m_isShowing, true);
        m_view.setModel({std::move(clips), m_duration});
    }
    showSelection();
}

ElementPath TimelineEditing::pathOf(int clip) const
{
    return m_view.scene().model.clip(clip).path;
}

double TimelineEditing::secondsOf(FrameIndex frame) const
{
    return m_view.scene().rate.timeOf(frame.value);
}

void TimelineEditing::move(const std::vector<ClipMove> &moves)
{
    std::vector<edit::ClipMove> wanted;
    for (const ClipMove &move : moves)
        wanted.push_back({pathOf(move.clip), secondsOf(move.start), move.track});
    finish(m_actions.moveClips(wanted));
}

void TimelineEditing::trim(const ClipTrim &trim)
{
    const ElementPath clip = pathOf(trim.clip);
    const double seconds = secondsOf(trim.frame);
    finish(trim.edge == ClipEdge::Start ? m_actions.trimStart(clip, seconds)
                                        : m_actions.trimEnd(clip, seconds));
}

void TimelineEditing::setTrackFlag(int track, bool on,
                                   Result<> (TimelineEditing::*set)(const QList<ElementPath> &, bool))
{
    const TimelineModel &model = m_view.scene().model;
    QList<ElementPath> clips;
    for (int i = 0; i < int(model.clips().size()); ++i) {
        if (&model.trackOf(i) == &model.tracks().at(std::size_t(track)))
            clips.append(pathOf(i));
    }
    finish((this->*set)(clips, on));
}

Result<> TimelineEditing::hide(const QList<ElementPath> &clips, bool on)
{
    return m_actions.setHidden(clips, on);
}

Result<> TimelineEditing::lock(const QList<ElementPath> &clips, bool on)
{
    return m_actions.setFlag(clips, QStringLiteral("data-timeline-locked"), on);
}

void TimelineEditing::finish(const Result<> &result)
{
    if (result)
        return;
    refresh();
    Q_EMIT refused(result.error());
}

void TimelineEditing::tellSelection()
{
    if (m_isShowing)
        return;
    QList<ElementPath> elements;
    for (const int clip : m_view.selection()) {
        if (!pathOf(clip).isEmpty())
            elements.append(pathOf(clip));
    }
    const QScopedValueRollback showing(m_isShowing, true);
    m_selection.set(elements);
}

void TimelineEditing::showSelection()
{
    if (m_isShowing)
        return;
    const QScopedValueRollback showing(m_isShowing, true);
    const std::vector<TimelineClip> &clips = m_view.scene().model.clips();
    std::vector<int> selected;
    for (std::size_t i = 0; i < clips.size(); ++i) {
        if (m_selection.contains(clips[i].path))
            selected.push_back(int(i));
    }
    m_view.setSelection(selected);
}

} // namespace muto::ui
