#include "core/edit/clip_times.h"

#include "core/composition/root_reader.h"
#include "core/composition/root_selection.h"
#include "core/composition/timing_attributes.h"

#include <algorithm>
#include <cmath>

namespace muto::edit {

using composition::HtmlDocument;
using composition::HtmlElement;

namespace {

constexpr double kMicroseconds = 1e6;
constexpr double kRounding = 1e-9; // contract 1.2: what a sum may be off and still be the same frame
constexpr double kSlowest = 0.1;   // contract 1.4
constexpr double kFastest = 5;

double wholeMicroseconds(double seconds)
{
    // What is a thousandth of a microsecond short of one is the error of a sum.
    return std::floor(seconds * kMicroseconds + 1e-3);
}

QString microsecondsText(double microseconds)
{
    QString text = QString::number(microseconds / kMicroseconds, 'f', 6);
    while (text.endsWith(QLatin1Char('0')))
        text.chop(1);
    if (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    return text == QLatin1String("-0") ? QStringLiteral("0") : text;
}

double attributeNumber(const HtmlElement &element, const char *name, double otherwise)
{
    return composition::parseNumber(element.value(QLatin1String(name))).value_or(otherwise);
}

} // namespace

ClipTimes::ClipTimes(const HtmlDocument &document)
    : m_known(document.fact<Known>(&ClipTimes::read))
{
}

ClipTimes::Known ClipTimes::read(const HtmlDocument &document)
{
    Known known;
    known.clips.resize(document.elements().size());
    if (const auto film = composition::findRoot(document)) {
        readFilm(known, document, *film);
        readParts(known, document);
    } else if (const auto wrapping = composition::findWrapping(document)) {
        const HtmlDocument opened = document.withTemplateOpened(*wrapping);
        if (const auto part = composition::findRoot(opened))
            readFilm(known, opened, *part);
    } else if (const auto page = composition::findPlainPage(document)) {
        readFilm(known, document, *page);
    }
    return known;
}

void ClipTimes::readFilm(Known &known, const HtmlDocument &page, int root)
{
    composition::ReaderNotes notes;
    const auto facts = composition::readRoot(page, root, {}, notes);
    known.root = root;
    if (facts)
        known.frameRate = facts->frameRate;
    known.films.push_back(composition::placeClips(page, root, facts ? facts->duration : 0, notes));
    for (const composition::PlacedClip &placed : *known.films.back())
        known.clips[std::size_t(placed.element)] = &placed.clip;
}

void ClipTimes::readParts(Known &known, const HtmlDocument &document)
{
    const auto parts = composition::findTemplateParts(document);
    for (const composition::TemplatePart &part : parts) {
        const HtmlDocument opened = document.withTemplateOpened(part.holder);
        known.parts.insert(part.id, part.root);
        composition::ReaderNotes notes;
        const auto facts = composition::readRoot(opened, part.root, {}, notes);
        const int end = document.elements()[std::size_t(part.root)].end;
        known.films.push_back(composition::placeClips(opened, part.root, facts ? facts->duration : 0, notes));
        for (const composition::PlacedClip &placed : *known.films.back()) {
            if (placed.element <= part.root || placed.element >= end)
                continue;
            known.partOf.insert(placed.element, part.root);
            known.clips[std::size_t(placed.element)] = &placed.clip;
        }
    }
}

bool ClipTimes::isPart(int element) const
{
    return std::any_of(m_known->parts.begin(), m_known->parts.end(),
                       [element](int root) { return root == element; });
}

const composition::Clip *ClipTimes::find(int element) const
{
    const bool isThere = element >= 0 && std::size_t(element) < m_known->clips.size();
    return isThere ? m_known->clips[std::size_t(element)] : nullptr;
}

bool isLocked(const HtmlElement &element)
{
    const composition::HtmlAttribute *lock = element.attribute(QLatin1String("data-timeline-locked"));
    return lock && lock->value != QLatin1String("false");
}

std::optional<MediaTrim> mediaTrim(const HtmlElement &element)
{
    if (element.tag != QLatin1String("video") && element.tag != QLatin1String("audio"))
        return std::nullopt;
    const bool isPlayback =
        composition::parseNumber(element.value(QLatin1String("data-playback-start"))).has_value() ||
        (element.has(QLatin1String("data-playback-start")) &&
         !element.has(QLatin1String("data-media-start")));
    MediaTrim trim;
    trim.attribute = isPlayback ? QStringLiteral("data-playback-start") : QStringLiteral("data-media-start");
    trim.start = std::max(0.0, attributeNumber(element, qPrintable(trim.attribute), 0));
    trim.rate = std::clamp(attributeNumber(element, "data-playback-rate", 1), kSlowest, kFastest);
    trim.loops = element.has(QLatin1String("loop"));
    return trim;
}

QString secondsText(double seconds)
{
    return microsecondsText(wholeMicroseconds(seconds));
}

QString durationText(double start, double end)
{
    const double from = secondsText(start).toDouble();
    const double to = secondsText(end).toDouble();
    const double latest =
        std::max(end, to); // what a sum is over that of whole microseconds is no later frame
    double microseconds = wholeMicroseconds(to - from);
    while (microseconds > 1 && from + microsecondsText(microseconds).toDouble() > latest + kRounding)
        --microseconds;
    return microsecondsText(microseconds);
}

QString shiftedStart(const QString &authored, double seconds)
{
    const auto start = composition::parseStart(authored);
    const double moved = (start ? start->seconds : 0) + seconds;
    if (!start || start->after.isEmpty())
        return secondsText(std::max(0.0, moved));
    const QString offset = microsecondsText(std::abs(wholeMicroseconds(moved)));
    if (offset == QLatin1String("0"))
        return start->after;
    return QStringLiteral("%1 %2 %3")
        .arg(start->after, moved < 0 ? QStringLiteral("-") : QStringLiteral("+"), offset);
}

} // namespace muto::edit
