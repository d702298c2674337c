#include "core/edit/clip_edits.h"

#include "core/composition/timing_attributes.h"
#include "core/edit/clip_scope.h"
#include "core/edit/edit_words.h"
#include "core/edit/element_span.h"
#include "core/edit/id_references.h"
#include "core/edit/sound_automation.h"
#include "core/edit/start_placement.h"

#include <algorithm>
#include <cmath>

namespace muto::edit {

using composition::Clip;
using composition::ClipKind;
using composition::HtmlDocument;
using composition::HtmlElement;

namespace {

const QString kStart = QStringLiteral("data-start");
const QString kDuration = QStringLiteral("data-duration");
const QString kEnd = QStringLiteral("data-end");

tl::unexpected<Error> refuseClip(const HtmlDocument &document, int element, const QString &why)
{
    return fail(ErrorKind::Composition,
                EditWords::tr("Cannot change when %1 is seen: %2").arg(whereIs(document, element), why));
}

/// A clip that may be changed.
Result<Clip> openClip(const HtmlDocument &document, const ClipTimes &times, int element)
{
    const Clip *clip = times.find(element);
    if (!clip)
        return refuseClip(document, element, EditWords::tr("it is no clip, as it has no data-start."));
    if (isLocked(document.elements()[element]))
        return refuseClip(document, element, EditWords::tr("it is locked."));
    return *clip;
}

double frameOf(const ClipTimes &times)
{
    return times.frameRate().timeOf(1);
}

/// A start that is a number, in the time it is written in; the film's where it is a reference.
double writtenStart(const QString &text, double filmStart)
{
    const auto start = composition::parseStart(text);
    return start && start->after.isEmpty() ? start->seconds : filmStart;
}

bool hasDuration(const HtmlElement &element)
{
    return composition::parseNumber(element.value(QLatin1String("data-duration"))).value_or(0) > 0;
}

/// The attributes that make a clip as long as this, the legacy `data-end` where its author uses that.
std::vector<AttributeChange> lengthChanges(const HtmlElement &element, double start, double seconds)
{
    const bool hasEnd = element.has(QLatin1String("data-end"));
    if (hasEnd && !hasDuration(element))
        return {{kEnd, secondsText(start + seconds)}};
    std::vector<AttributeChange> changes{{kDuration, durationText(start, start + seconds)}};
    if (hasEnd)
        changes.push_back({kEnd, std::nullopt}); // the two would contradict each other
    return changes;
}

Result<> applyAll(MarkupEdits &edits, int element, const std::vector<AttributeChange> &changes)
{
    for (const AttributeChange &change : changes) {
        if (const auto applied = edits.apply(element, change); !applied)
            return applied;
    }
    return ok();
}

std::optional<AttributeChange> trimChange(const HtmlElement &element, double seconds)
{
    const auto trim = mediaTrim(element);
    if (!trim || std::abs(seconds) < 1e-7)
        return std::nullopt;
    return AttributeChange{trim->attribute, secondsText(std::max(0.0, trim->start + seconds * trim->rate))};
}

/// What moves the sound stays with what is heard, where it begins elsewhere; nothing that cannot be read.
std::optional<AttributeChange> lanesLater(const HtmlElement &element, double seconds)
{
    const auto lanes = SoundAutomation::parse(element.value(QLatin1String("data-automation")));
    if (!mediaTrim(element) || !lanes || lanes->lanes().empty() || std::abs(seconds) < 1e-7)
        return std::nullopt;
    return AttributeChange{QStringLiteral("data-automation"), lanes->shifted(seconds)};
}

/// A fade at the beginning belongs to the beginning, wherever that is.
bool beginsWithFade(const HtmlElement &element)
{
    const auto lanes = SoundAutomation::parse(element.value(QLatin1String("data-automation")));
    const AutomationLane *volume = lanes ? lanes->find(QStringLiteral("volume")) : nullptr;
    return volume && volume->points.front().seconds == 0 && volume->points.front().value == 0;
}

/// An end that is written down moves with the start, unless there is a duration.
std::vector<AttributeChange> endChanges(const HtmlElement &element, double seconds)
{
    const auto end = composition::parseNumber(element.value(QLatin1String("data-end")));
    if (!end)
        return {};
    if (hasDuration(element))
        return {{kEnd, std::nullopt}};
    return {{kEnd, secondsText(*end + seconds)}};
}

bool isInAny(const HtmlDocument &document, int element, const std::vector<int> &elements)
{
    return std::any_of(elements.begin(), elements.end(), [&](int around) {
        return element >= around && element < document.elements()[around].end;
    });
}

/// When clips that wait for the end of elements that will be gone begin: those that are not told in `starts`,
/// where they do now. Seconds of the film.
std::map<int, double> startsOfFreed(const HtmlDocument &document, const std::vector<int> &gone,
                                    const std::map<int, double> &starts)
{
    const ClipTimes times(document);
    const StartTargets targets(document);
    std::map<int, double> freed;
    for (int i = 0; i < int(document.elements().size()); ++i) {
        const auto start = composition::parseStart(document.elements()[i].value(QLatin1String("data-start")));
        const int target = start && !start->after.isEmpty() ? targets.named(start->after) : -1;
        const Clip *clip = times.find(i);
        if (clip && target >= 0 && isInAny(document, target, gone) && !isInAny(document, i, gone))
            freed.emplace(i, starts.contains(i) ? starts.at(i) : clip->start);
    }
    return freed;
}

/// Starts that are numbers from now on, in the time they are written in.
Result<> tellStarts(MarkupEdits &edits, const HtmlDocument &document, const std::map<int, double> &starts)
{
    const ClipTimes times(document);
    for (const auto &[element, start] : starts) {
        auto changes = endChanges(document.elements()[element], start - times.find(element)->start);
        changes.push_back({kStart, secondsText(std::max(0.0, start - hostStart(document, times, element)))});
        if (const auto applied = applyAll(edits, element, changes); !applied)
            return applied;
    }
    return ok();
}

/// As `moveClips`, for those that are not told.
Result<> moveOthers(MarkupEdits &edits, const HtmlDocument &document, const std::map<int, double> &starts,
                    const std::map<int, double> &told)
{
    const ClipTimes times(document);
    for (const auto &[element, start] : starts) {
        if (const auto clip = openClip(document, times, element); !clip)
            return fail(clip.error());
    }
    std::map<int, double> possible = starts; // nothing starts before what it lies in
    for (auto &[element, start] : possible) {
        const int host = hostOf(document, times, element);
        start =
            std::max(start, starts.contains(host) ? starts.at(host) : hostStart(document, times, element));
    }
    const auto texts = placeStarts(document, possible);
    if (!texts)
        return fail(texts.error());
    for (const auto &[element, text] : *texts) {
        if (told.contains(element))
            continue;
        const QString before = document.elements()[element].value(QLatin1String("data-start"));
        const double moved = writtenStart(text, 0) - writtenStart(before, 0);
        auto changes = endChanges(document.elements()[element], moved);
        changes.push_back({kStart, text});
        if (const auto applied = applyAll(edits, element, changes); !applied)
            return applied;
    }
    return ok();
}

} // namespace

Result<> moveClips(MarkupEdits &edits, const HtmlDocument &document, const std::map<int, double> &starts)
{
    return moveOthers(edits, document, starts, {});
}

Result<> trimClipStart(MarkupEdits &edits, const HtmlDocument &document, int element, double start)
{
    const ClipTimes times(document);
    const auto clip = openClip(document, times, element);
    if (!clip)
        return fail(clip.error());
    const HtmlElement &trimmed = document.elements()[element];
    const auto trim = mediaTrim(trimmed);
    double earliest = hostStart(document, times, element);
    if (trim && !trim->loops)
        earliest = std::max(earliest, clip->start - trim->start / trim->rate);
    const double latest = clip->duration ? clip->start + *clip->duration - frameOf(times) : start;
    start = std::max(std::min(start, latest), std::min(earliest, clip->start));
    const auto texts = placeStarts(document, {{element, start}});
    if (!texts)
        return fail(texts.error());
    if (texts->empty())
        return ok();
    const QString text = texts->at(element);
    std::vector<AttributeChange> changes{{kStart, text}};
    if (clip->duration && hasDuration(trimmed)) {
        const double length = clip->start + *clip->duration - start;
        const auto lengths = lengthChanges(trimmed, writtenStart(text, start), length);
        changes.insert(changes.end(), lengths.begin(), lengths.end());
    }
    if (auto media = trimChange(trimmed, start - clip->start))
        changes.push_back(*media);
    if (auto lanes = beginsWithFade(trimmed) ? std::nullopt : lanesLater(trimmed, clip->start - start))
        changes.push_back(*lanes);
    return applyAll(edits, element, changes);
}

Result<> trimClipEnd(MarkupEdits &edits, const HtmlDocument &document, int element, double end,
                     std::optional<double> sourceSeconds)
{
    const ClipTimes times(document);
    const auto clip = openClip(document, times, element);
    if (!clip)
        return fail(clip.error());
    const HtmlElement &trimmed = document.elements()[element];
    const auto trim = mediaTrim(trimmed);
    if (trim && !trim->loops && sourceSeconds)
        end = std::min(end, clip->start + (*sourceSeconds - trim->start) / trim->rate);
    end = std::max(end, clip->start + frameOf(times));
    if (clip->duration && std::abs(clip->start + *clip->duration - end) < 1e-6)
        return ok();
    const double start = writtenStart(trimmed.value(QLatin1String("data-start")), clip->start);
    return applyAll(edits, element, lengthChanges(trimmed, start, end - clip->start));
}

Result<> slipClip(MarkupEdits &edits, const HtmlDocument &document, int element, double mediaStart,
                  std::optional<double> sourceSeconds)
{
    const ClipTimes times(document);
    const auto clip = openClip(document, times, element);
    if (!clip)
        return fail(clip.error());
    const auto trim = mediaTrim(document.elements()[element]);
    if (!trim)
        return refuseClip(document, element, EditWords::tr("it shows no film and plays no sound."));
    if (sourceSeconds && clip->duration && !trim->loops)
        mediaStart = std::min(mediaStart, *sourceSeconds - *clip->duration * trim->rate);
    return edits.setAttribute(element, trim->attribute, secondsText(std::max(0.0, mediaStart)));
}

Result<> checkSplit(const HtmlDocument &document, int element, double at)
{
    const ClipTimes times(document);
    const auto clip = openClip(document, times, element);
    if (!clip)
        return fail(clip.error());
    const double frame = frameOf(times) - 1e-6;
    if (at < clip->start + frame || (clip->duration && at > clip->start + *clip->duration - frame))
        return refuseClip(document, element, EditWords::tr("it can only be split where it is seen."));
    if (clip->kind == ClipKind::Composition)
        return refuseClip(document, element, EditWords::tr("a composition always begins at its beginning."));
    return ok();
}

Result<> splitClip(MarkupEdits &edits, const HtmlDocument &document, int element, double at)
{
    if (const auto can = checkSplit(document, element, at); !can)
        return can;
    const ClipTimes times(document);
    const Clip *clip = times.find(element);
    const HtmlElement &split = document.elements()[element];
    const QString authored = split.value(QLatin1String("data-start"));
    const double first = at - clip->start;
    const double start = writtenStart(authored, clip->start);
    std::vector<AttributeChange> second{{kStart, shiftedStart(authored, first)}};
    const bool keepsEnd = split.has(QLatin1String("data-end")) && !hasDuration(split);
    if (clip->duration && !keepsEnd) {
        const auto lengths = lengthChanges(split, start + first, *clip->duration - first);
        second.insert(second.end(), lengths.begin(), lengths.end());
    }
    if (auto media = trimChange(split, first))
        second.push_back(*media);
    if (auto lanes = lanesLater(split, -first))
        second.push_back(*lanes);
    if (const auto applied = applyAll(edits, element, lengthChanges(split, start, first)); !applied)
        return applied;
    const std::size_t ids = edits.newIds().size();
    if (const auto copied = edits.duplicate(element, second); !copied)
        return copied;
    const QString id = split.value(QLatin1String("id"));
    if (id.isEmpty() || ids == edits.newIds().size())
        return ok();
    const QString newId = edits.newIds()[ids].second;
    for (int i = 0; i < int(document.elements().size()); ++i) {
        const QString waiting = document.elements()[i].value(QLatin1String("data-start"));
        if (isInAny(document, i, {element}) || !waitsFor(waiting, id))
            continue;
        const auto renamed = withReferenceRenamed(kStart, waiting, id, newId);
        if (const auto set = edits.setAttribute(i, kStart, renamed.value_or(waiting)); !set)
            return set;
    }
    return ok();
}

Result<> deleteClips(MarkupEdits &edits, const HtmlDocument &document, const std::vector<int> &elements,
                     const std::map<int, double> &starts)
{
    const std::map<int, double> freed = startsOfFreed(document, elements, starts);
    if (const auto told = tellStarts(edits, document, freed); !told)
        return told;
    if (const auto moved = moveOthers(edits, document, starts, freed); !moved)
        return moved;
    for (int element : elements) {
        if (const auto removed = edits.remove(element); !removed)
            return removed;
    }
    return ok();
}

Result<> duplicateClips(MarkupEdits &edits, const HtmlDocument &document, const std::vector<int> &elements,
                        double later)
{
    for (int element : elements) {
        const HtmlElement &original = document.elements()[element];
        std::vector<AttributeChange> changes;
        if (later > 0 && original.has(QLatin1String("data-start"))) {
            changes = endChanges(original, later);
            changes.push_back({kStart, shiftedStart(original.value(QLatin1String("data-start")), later)});
        }
        if (const auto copied = edits.duplicate(element, changes); !copied)
            return copied;
    }
    return ok();
}

Result<> fitDuration(MarkupEdits &edits, const HtmlDocument &document)
{
    const ClipTimes times(document);
    if (!times.root() || !hasDuration(document.elements()[*times.root()]))
        return ok();
    const QString written = document.elements()[*times.root()].value(QLatin1String("data-duration"));
    const double declared = composition::parseNumber(written).value_or(0);
    double end = 0;
    bool isKnown = true;
    for (int i = 0; i < int(document.elements().size()); ++i) {
        const Clip *clip = times.partOf(i) < 0 ? times.find(i) : nullptr;
        isKnown = isKnown && (!clip || clip->duration);
        end = clip && clip->duration ? std::max(end, clip->start + *clip->duration) : end;
    }
    if (end < frameOf(times) || std::abs(end - declared) < 2e-6 || (!isKnown && end < declared))
        return ok();
    return edits.setAttribute(*times.root(), kDuration, secondsText(end));
}

double spanOf(const HtmlDocument &document, const std::vector<int> &elements)
{
    const ClipTimes times(document);
    std::optional<double> first, last;
    for (int element : elements) {
        const Clip *clip = times.find(element);
        if (!clip || !clip->duration)
            return 0;
        first = std::min(first.value_or(clip->start), clip->start);
        last = std::max(last.value_or(0), clip->start + *clip->duration);
    }
    return first ? *last - *first : 0;
}

} // namespace muto::edit
