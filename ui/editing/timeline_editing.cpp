#include "ui/editing/timeline_editing.h"

#include "ui/animation/animation_editing.h"
#include "ui/editing/element_name.h"
#include "ui/editing/implicit_layers.h"
#include "ui/editing/key_editing.h"
#include "ui/editing/selection.h"
#include "ui/editing/timeline_automation.h"
#include "ui/editing/timeline_clips.h"
#include "ui/editing/timeline_keys.h"
#include "ui/inspector/live_edit.h"
#include "ui/timeline/media_looks.h"
#include "ui/timeline/timeline_view.h"

#include <QScopedValueRollback>

#include <QPointer>
#include <QSet>

#include <algorithm>

namespace muto::ui {

using edit::ElementPath;

TimelineEditing::TimelineEditing(TimelineView &view, edit::Document &document, edit::EditorActions &actions,
                                 Selection &selection, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_document(document)
    , m_actions(actions)
    , m_selection(selection)
    , m_automation(new TimelineAutomation(view, document, actions, this))
    , m_stacking(document)
    , m_live(new LiveEdit(document, this))
{
    connect(&m_view, &TimelineView::clipsMoved, this,
            qOverload<const std::vector<ClipMove> &>(&TimelineEditing::move));
    connect(&m_view, &TimelineView::clipTrimmed, this, &TimelineEditing::trim);
    connect(&m_view, &TimelineView::clipsSlipped, this, &TimelineEditing::slip);
    connect(&m_view, &TimelineView::clipsSlipping, this, &TimelineEditing::showSlip);
    connect(&m_view, &TimelineView::slipCancelled, this, [this] { endSlip(false); });
    connect(m_live, &LiveEdit::refused, this, &TimelineEditing::refused);
    connect(m_automation, &TimelineAutomation::refused, this, &TimelineEditing::refused);
    connect(&m_view, &TimelineView::clipsCut, this, &TimelineEditing::cut);
    connect(&m_view, &TimelineView::trackHideToggled, this,
            [this](int track, bool on) { setTrackFlag(track, on, &TimelineEditing::hide); });
    connect(&m_view, &TimelineView::trackLockToggled, this,
            [this](int track, bool on) { setTrackFlag(track, on, &TimelineEditing::lock); });
    connect(&m_view, &TimelineView::expandToggled, this, &TimelineEditing::toggleExpanded);
    connect(&m_view, &TimelineView::soloChanged, this, &TimelineEditing::tellSolo);
    connect(&m_view, &TimelineView::selectionChanged, this, &TimelineEditing::tellSelection);
    connect(&m_selection, &Selection::changed, this, &TimelineEditing::showSelection);
}

void TimelineEditing::setFilm(const QString &entry, double duration,
                              const std::vector<web::PageClip> &pageClips)
{
    if (entry != m_entry) {
        m_live->end();
        m_enteredSource.reset();
        m_isEdited = false;
        m_view.zoomToFit();
    }
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
    if (m_live->isActive())
        return; // the view is in the middle of it
    std::vector<TimelineClip> clips = sourceClips(m_document, m_entry, m_duration, m_pageClips);
    if (m_areLayersShown) {
        const auto layers = implicitLayers(m_document, m_entry, m_duration);
        clips.insert(clips.end(), layers.begin(), layers.end());
    }
    expandClips(clips, m_document, m_expanded);
    addSoundLanes(clips, m_document);
    const auto groups = groupClips(m_document, m_entry, m_duration);
    clips.insert(clips.end(), groups.begin(), groups.end());
    if (m_keys)
        addKeys(clips, m_document, m_keys->animations().library());
    {
        const QScopedValueRollback showing(m_isShowing, true);
        const composition::HtmlDocument *html = m_document.html(m_entry);
        if (html && !m_enteredSource)
            m_enteredSource = html->source();
        // The page tells later how long the film has become, and once how long it is to begin with.
        m_isEdited = m_isEdited || (html && html->source() != *m_enteredSource);
        m_view.setModel({std::move(clips), m_duration}, m_isEdited);
    }
    showSelection();
    if (!m_view.scene().solo.empty() || !m_view.scene().soloGroups.isEmpty())
        tellSolo();
}

void TimelineEditing::setLayersShown(bool shown)
{
    m_areLayersShown = shown;
    refresh();
}

void TimelineEditing::showLanes(const ElementPath &path)
{
    refresh(); // what is to be seen may have been made just now
    const auto &clips = m_view.scene().model.clips();
    const auto found = std::find_if(clips.begin(), clips.end(),
                                    [&path](const TimelineClip &clip) { return clip.path == path; });
    if (found != clips.end())
        m_view.showLanesOf(int(found - clips.begin()));
}

void TimelineEditing::toggleExpanded(int clip)
{
    const ElementPath path = pathOf(clip);
    if (!m_view.scene().model.clip(clip).isExpandable() || path.isEmpty())
        return;
    if (!m_expanded.removeOne(path))
        m_expanded.append(path);
    refresh();
}

void TimelineEditing::enterParts(int clip)
{
    const ElementPath host = pathOf(clip);
    if (!m_expanded.contains(host))
        toggleExpanded(clip);
    const TimelineModel &model = m_view.scene().model;
    const auto first =
        std::find_if(model.clips().begin(), model.clips().end(), [&](const TimelineClip &each) {
            return each.isNested() && model.clip(each.host).path == host && !each.path.isEmpty();
        });
    if (first != model.clips().end())
        m_selection.select(first->path);
}

void TimelineEditing::tellSolo()
{
    QList<ElementPath> clips;
    for (const int clip : m_view.leftOut()) {
        if (!pathOf(clip).isEmpty())
            clips.append(pathOf(clip));
    }
    Q_EMIT leftOut(clips);
}

ElementPath TimelineEditing::pathOf(int clip) const
{
    return m_view.scene().model.clip(clip).path;
}

/// A time of the film in the time of the file that a clip is written in.
double TimelineEditing::ownSeconds(int clip, double seconds) const
{
    return seconds - m_view.scene().model.clip(clip).origin;
}

double TimelineEditing::secondsOf(FrameIndex frame) const
{
    return m_view.scene().rate.timeOf(frame.value);
}

std::optional<double> TimelineEditing::timeIn(const ElementPath &path, double seconds) const
{
    const TimelineModel &model = m_view.scene().model;
    std::optional<double> inFile;
    for (const TimelineClip &clip : model.clips()) {
        // A composition may be in the film several times: the one that is on is meant.
        const bool isOn = !clip.isNested() ||
                          (model.clip(clip.host).start <= seconds && seconds <= model.clip(clip.host).end);
        if (!isOn || clip.path.file != path.file)
            continue;
        if (clip.path == path)
            return seconds - clip.origin;
        if (!inFile)
            inFile = seconds - clip.origin;
    }
    return inFile;
}

std::optional<double> TimelineEditing::sourceLength(const ElementPath &path) const
{
    const auto &clips = m_view.scene().model.clips();
    const auto found = std::find_if(clips.begin(), clips.end(),
                                    [&path](const TimelineClip &clip) { return clip.path == path; });
    return found == clips.end() ? std::nullopt : sourceSeconds(m_view.scene().media, *found);
}

void TimelineEditing::move(const std::vector<ClipMove> &moves)
{
    std::vector<edit::ClipMove> wanted;
    for (const ClipMove &move : moves) {
        const double start = ownSeconds(move.clip, secondsOf(move.start));
        wanted.push_back(
            {pathOf(move.clip), move.isRenumbered ? std::nullopt : std::optional(start), move.track});
    }
    m_stacking.plan(m_view.scene().model, m_view.scene().rate, moves,
                    [alive = QPointer(this), wanted](const ClipStacking::Changes &levels) {
                        if (alive)
                            alive->move(wanted, levels);
                    });
}

void TimelineEditing::move(const std::vector<edit::ClipMove> &wanted, const ClipStacking::Changes &levels)
{
    if (levels.empty())
        return finish(m_actions.moveClips(wanted));
    edit::StepScope step(m_document, tr("Move to another track"));
    Result<> done = m_actions.moveClips(wanted);
    for (const auto &[clip, styles] : levels) {
        if (done)
            done = m_actions.setStyle({clip}, styles);
    }
    if (!done)
        step.cancel();
    finish(done);
}

/// All, or nothing.
template<typename Item, typename Edit>
Result<> TimelineEditing::inOneStep(const std::vector<Item> &items, const Edit &edit)
{
    return edit::allOrNothing(m_document, {}, [&]() -> Result<> {
        for (const Item &item : items) {
            if (const Result<> done = edit(item); !done)
                return done;
        }
        return ok();
    });
}

/// Which of several clips it is about.
Result<> TimelineEditing::named(const Result<> &done, const ElementPath &clip, bool isOfSeveral) const
{
    return done || !isOfSeveral ? done : fail(done.error().within(elementName(m_document, clip)));
}

/// All by the same; all of them, or none.
void TimelineEditing::trim(const ClipTrim &trim)
{
    const TimelineScene &scene = m_view.scene();
    const TimelineClip &grabbed = scene.model.clip(trim.clip);
    const double by = secondsOf(trim.frame) - (trim.edge == ClipEdge::Start ? grabbed.start : grabbed.end);
    if (!trim.isRipple)
        return finish(trimBy(trim.clips, trim.edge, by));
    finish(inOneStep(trim.clips, [&](int clip) {
        const ElementPath path = pathOf(clip);
        return named(rippleBy(clip, trim.edge, by), path, trim.clips.size() > 1);
    }));
}

Result<> TimelineEditing::trimBy(const std::vector<int> &positions, ClipEdge edge, double seconds)
{
    std::vector<edit::TrimWish> wishes;
    QSet<ElementPath> clips; // one of a composition that is in the film twice is in the model twice
    for (const int position : positions) {
        const TimelineClip &clip = m_view.scene().model.clip(position);
        if (clips.contains(clip.path))
            continue;
        clips.insert(clip.path);
        const double at = (edge == ClipEdge::Start ? clip.start : clip.end) - clip.origin + seconds;
        wishes.push_back({clip.path, at, sourceSeconds(m_view.scene().media, clip)});
    }
    return edge == ClipEdge::Start ? m_actions.trimStarts(wishes) : m_actions.trimEnds(wishes);
}

Result<> TimelineEditing::rippleBy(int position, ClipEdge edge, double seconds)
{
    const TimelineClip clip = m_view.scene().model.clip(position); // edits make another model
    return edge == ClipEdge::Start ? m_actions.rippleTrimStart(clip.path, clip.start - clip.origin + seconds)
                                   : m_actions.rippleTrimEnd(clip.path, clip.end - clip.origin + seconds,
                                                             sourceSeconds(m_view.scene().media, clip));
}

void TimelineEditing::slip(const ClipSlip &slip)
{
    if (!m_live->isActive())
        return finish(inOneStep(slip.clips, [&](int clip) {
            const ElementPath path = pathOf(clip);
            return named(slipBy(clip, slip.frames), path, slip.clips.size() > 1);
        }));
    showSlip(slip);
    endSlip(true);
}

/// From where the clips were when the mouse went down: the view keeps its model until it comes up again.
void TimelineEditing::showSlip(const ClipSlip &slip)
{
    if (!m_live->isActive())
        m_live->begin();
    m_live->apply([this, slip]() -> Result<> {
        for (const int clip : slip.clips) {
            if (const Result<> done = slipBy(clip, slip.frames); !done)
                return done;
        }
        return ok();
    });
}

void TimelineEditing::endSlip(bool keeps)
{
    if (keeps)
        m_live->end();
    else
        m_live->cancel();
    refresh();
}

Result<> TimelineEditing::slipBy(int position, std::int64_t frames)
{
    const TimelineClip clip = m_view.scene().model.clip(position); // edits make another model
    const double later = double(frames) / m_view.scene().rate.perSecond();
    return m_actions.slipClip(clip.path, clip.mediaStart + later * clip.mediaRate,
                              sourceSeconds(m_view.scene().media, clip));
}

void TimelineEditing::cut(const RazorCut &cut)
{
    std::vector<edit::ClipCut> cuts;
    for (const int clip : cut.clips)
        cuts.push_back({pathOf(clip), ownSeconds(clip, secondsOf(cut.frame))});
    const auto halves = m_actions.splitClips(cuts);
    finish(halves ? ok() : fail(halves.error()));
}

void TimelineEditing::setLevels(LevelQuestion question)
{
    m_stacking.setQuestion(std::move(question));
}

void TimelineEditing::setAnimations(AnimationEditing &animations)
{
    m_keys = new KeyEditing(m_view, m_document, animations, this);
    connect(m_keys, &KeyEditing::refused, this, [this](const Error &error) { finish(fail(error)); });
    animations.setOwnTime(
        [this](const ElementPath &element, double seconds) { return timeIn(element, seconds); });
    refresh();
}

void TimelineEditing::setTrackFlag(int track, bool on,
                                   Result<> (TimelineEditing::*set)(const QList<ElementPath> &, bool))
{
    finish((this->*set)(clipsOf(track), on));
}

/// Without what is in them.
QList<ElementPath> TimelineEditing::clipsOf(int track) const
{
    QList<ElementPath> clips;
    for (const int clip : m_view.scene().model.clipsOf(track)) {
        if (!pathOf(clip).isEmpty())
            clips.append(pathOf(clip));
    }
    return clips;
}

void TimelineEditing::closeGapBefore(int clip)
{
    finish(m_actions.closeGapBefore(pathOf(clip)));
}

void TimelineEditing::closeGapsOf(int track)
{
    finish(m_actions.closeGaps(clipsOf(track)));
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
