#include "ui/editing/beat_editing.h"

#include "core/edit/change_set.h"
#include "core/library/beat_file.h"
#include "ui/main/action_registry.h"
#include "ui/preview/playback_controller.h"
#include "ui/timeline/timeline_view.h"

#include <QAction>
#include <QUrl>

#include <algorithm>
#include <cmath>

namespace muto::ui {

namespace {

constexpr double kBeatReach = 0.05; // seconds of the film
constexpr double kExact = 1e-4;     // seconds of a sound, for those that are dragged

/// A clip's sound as the project knows it.
QString nameOf(const TimelineClip &clip)
{
    return QUrl::fromPercentEncoding(clip.source.toUtf8());
}

} // namespace

BeatEditing::BeatEditing(const ActionRegistry &registry, Subject subject, QObject *parent)
    : QObject(parent)
    , m_registry(registry)
    , m_subject(std::move(subject))
{
    connect(m_registry.action(ActionId::AddBeat), &QAction::triggered, this, &BeatEditing::add);
    connect(m_registry.action(ActionId::RemoveBeat), &QAction::triggered, this, &BeatEditing::remove);
    connect(&m_subject.view, &TimelineView::selectionChanged, this, &BeatEditing::showActions);
    connect(&m_subject.view, &TimelineView::modelChanged, this, &BeatEditing::showActions);
    connect(&m_subject.document, &edit::Document::changed, this, &BeatEditing::follow);
    connect(&m_subject.view, &TimelineView::beatMoved, this, &BeatEditing::move);
    connect(&m_subject.view, &TimelineView::beatRemoved, this, &BeatEditing::removeOne);
    showActions();
}

/// The one that is selected; null for anything else.
const TimelineClip *BeatEditing::sound() const
{
    const std::vector<int> selected = m_subject.view.selection();
    if (selected.size() != 1)
        return nullptr;
    const TimelineClip &clip = m_subject.view.scene().model.clip(selected.front());
    return clip.kind == composition::ClipKind::Audio && !clip.source.isEmpty() ? &clip : nullptr;
}

void BeatEditing::showActions()
{
    for (const ActionId id : {ActionId::AddBeat, ActionId::RemoveBeat})
        m_registry.action(id)->setEnabled(sound() != nullptr);
}

std::optional<BeatEditing::Moment> BeatEditing::moment()
{
    const TimelineClip *clip = sound();
    if (!clip)
        return std::nullopt;
    const double now = m_subject.playback.frameRate().timeOf(m_subject.playback.frame().value);
    if (now < clip->start || now >= clip->end) {
        Q_EMIT refused(
            {ErrorKind::Usage, tr("The sound that is selected is not heard at the playhead."), {}});
        return std::nullopt;
    }
    const auto *known = m_subject.media.beats(clip->source);
    if (!known) {
        Q_EMIT refused({ErrorKind::Usage, tr("The beats of %1 are still being looked for.").arg(clip->label),
                        tr("Try again in a moment.")});
        return std::nullopt;
    }
    return Moment{nameOf(*clip), *known, sourceTime(*clip, now), kBeatReach * clip->mediaRate};
}

/// What of a clip's source is heard at a time of the film.
double BeatEditing::sourceTime(const TimelineClip &clip, double seconds) const
{
    const double time = clip.mediaStart + (seconds - clip.start) * clip.mediaRate;
    const double length = sourceSeconds(&m_subject.media, clip).value_or(0);
    return clip.loops && length > 0 ? std::fmod(time, length) : time;
}

bool BeatEditing::isKnown(const BeatRef &beat)
{
    const TimelineModel &model = m_subject.view.scene().model;
    const bool isClip = beat.clip >= 0 && beat.clip < int(model.clips().size());
    const auto *beats = isClip ? m_subject.media.beats(model.clip(beat.clip).source) : nullptr;
    return beats && beat.number >= 0 && beat.number < int(beats->size());
}

void BeatEditing::move(const BeatMove &move)
{
    if (!isKnown(move.beat))
        return;
    const TimelineClip clip = m_subject.view.scene().model.clip(move.beat.clip);
    std::vector<media::SoundBeat> beats = *m_subject.media.beats(clip.source);
    const double seconds = std::round(sourceTime(clip, move.seconds) / kExact) * kExact;
    beats[std::size_t(move.beat.number)].seconds = std::max(0.0, seconds);
    std::stable_sort(beats.begin(), beats.end(),
                     [](const media::SoundBeat &one, const media::SoundBeat &other) {
                         return one.seconds < other.seconds;
                     });
    write(nameOf(clip), beats, tr("Move a beat"));
}

void BeatEditing::removeOne(const BeatRef &beat)
{
    if (!isKnown(beat))
        return;
    const TimelineClip clip = m_subject.view.scene().model.clip(beat.clip);
    std::vector<media::SoundBeat> beats = *m_subject.media.beats(clip.source);
    beats.erase(beats.begin() + beat.number);
    write(nameOf(clip), beats, tr("Remove a beat"));
}

void BeatEditing::add()
{
    auto here = moment();
    if (!here)
        return;
    std::vector<media::SoundBeat> &beats = here->beats;
    const auto behind = std::partition_point(beats.begin(), beats.end(), [&](const media::SoundBeat &beat) {
        return beat.seconds < here->seconds;
    });
    beats.insert(behind, {here->seconds, 1.0F});
    write(here->source, beats, tr("Add a beat"));
}

void BeatEditing::remove()
{
    auto here = moment();
    if (!here)
        return;
    std::vector<media::SoundBeat> &beats = here->beats;
    const auto distance = [&](const media::SoundBeat &beat) {
        return std::abs(beat.seconds - here->seconds);
    };
    const auto nearest =
        std::min_element(beats.begin(), beats.end(),
                         [&](const auto &one, const auto &other) { return distance(one) < distance(other); });
    if (nearest == beats.end() || distance(*nearest) > here->reach) {
        Q_EMIT refused({ErrorKind::Usage, tr("There is no beat at the playhead."), {}});
        return;
    }
    beats.erase(nearest);
    write(here->source, beats, tr("Remove a beat"));
}

/// A file that is not there yet is made by its first beat, and is empty before it.
void BeatEditing::write(const QString &source, const std::vector<media::SoundBeat> &beats,
                        const QString &text)
{
    const QString name = library::beatFileOf(source);
    edit::Document &document = m_subject.document;
    if (!document.isOpen(name) && !m_subject.open(name)) {
        if (const auto made = document.open(name, {}); !made) {
            Q_EMIT refused(made.error());
            return;
        }
    }
    edit::StepScope step(document, text);
    const auto written = m_subject.actions.editSource(name, library::beatText(source, beats));
    if (!written)
        Q_EMIT refused(written.error());
}

/// What is undone is seen at once, too.
void BeatEditing::follow(const edit::ChangeSet &changes)
{
    if (changes.cause == edit::ChangeSet::Cause::Opened)
        return; // it says what is known
    for (const QString &file : changes.files) {
        const QString source = library::sourceOfBeatFile(file);
        if (source.isEmpty())
            continue;
        if (auto beats = library::beatsIn(m_subject.document.bytes(file)))
            m_subject.media.setBeats(source, std::move(*beats));
        else
            m_subject.media.forget({source});
    }
}

} // namespace muto::ui
