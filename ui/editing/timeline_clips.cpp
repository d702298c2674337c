#include "ui/editing/timeline_clips.h"

#include "core/composition/asset_references.h"
#include "core/composition/html_document.h"
#include "core/composition/timing_attributes.h"
#include "core/edit/clip_times.h"
#include "ui/editing/clip_effects.h"
#include "ui/main/clip_list_model.h"

#include <QDir>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <iterator>
#include <optional>

namespace muto::ui {

namespace {

constexpr std::size_t kMostClips = 20'000; // beyond which nothing more is expanded

QHash<QString, double> durationsOf(const std::vector<web::PageClip> &clips)
{
    QHash<QString, double> durations;
    for (const web::PageClip &clip : clips) {
        if (!clip.id.isEmpty())
            durations.insert(clip.id, clip.duration);
    }
    return durations;
}

/// How long the page says that clips are whose source leaves that open. The source of most says it.
class PageDurations
{
public:
    PageDurations() = default;
    explicit PageDurations(const std::vector<web::PageClip> &clips)
        : m_clips(&clips)
    {
    }

    std::optional<double> of(const QString &id)
    {
        if (!m_clips)
            return std::nullopt;
        if (!m_known)
            m_known = durationsOf(*m_clips);
        const auto found = m_known->constFind(id);
        return found == m_known->constEnd() ? std::nullopt : std::optional(*found);
    }

private:
    const std::vector<web::PageClip> *m_clips = nullptr;
    std::optional<QHash<QString, double>> m_known; ///< Once somebody has asked.
};

/// The file that the composition of an element is written in; empty where that is this one.
QString fileOf(const composition::HtmlElement &element)
{
    const auto path = composition::localPath(element.value(QLatin1String("data-composition-src")));
    if (!path)
        return {};
    return QDir::cleanPath(path->startsWith(QLatin1Char('/')) ? path->mid(1) : *path);
}

TimelineClip clipReadFrom(const composition::HtmlElement &element, const composition::Clip &read,
                          double duration)
{
    TimelineClip shown = timelineClip(read, duration);
    shown.isHidden = element.has(QLatin1String("data-hidden"));
    shown.isLocked = edit::isLocked(element);
    shown.hasEffects = hasEffects(element);
    if (shown.kind == composition::ClipKind::Audio)
        shown.group = element.value(QLatin1String("data-audio-group"));
    shown.file = fileOf(element);
    if (const auto trim = edit::mediaTrim(element)) {
        shown.mediaStart = trim->start;
        shown.mediaRate = trim->rate;
        shown.loops = trim->loops;
    }
    return shown;
}

/// At whose end elements start: an id, or else that of a composition (contract 1.2).
class StartReferences
{
public:
    StartReferences(const composition::HtmlDocument &html, const edit::ElementPaths &paths)
        : m_html(html)
        , m_paths(paths)
    {
    }

    edit::ElementPath of(const composition::HtmlElement &element)
    {
        const auto start = composition::parseStart(element.value(QLatin1String("data-start")));
        if (!start || start->after.isEmpty())
            return {};
        if (!m_known)
            m_known = read();
        const auto found = m_known->constFind(start->after);
        return found == m_known->constEnd() ? edit::ElementPath() : m_paths.of(*found);
    }

private:
    QHash<QString, int> read() const
    {
        QHash<QString, int> known;
        for (const QLatin1String name : {QLatin1String("id"), QLatin1String("data-composition-id")}) {
            for (int i = 0; i < int(m_html.elements().size()); ++i) {
                const QString value = m_html.elements()[std::size_t(i)].value(name);
                if (!value.isEmpty() && !known.contains(value))
                    known.insert(value, i);
            }
        }
        return known;
    }

    const composition::HtmlDocument &m_html;
    const edit::ElementPaths &m_paths;
    std::optional<QHash<QString, int>> m_known; ///< Once there is one.
};

/// The clip of a composition written in the same file that an element is a part of; -1 for none.
int inlineHost(const composition::HtmlDocument &html, const QHash<int, int> &clipOf, int element)
{
    for (int i = html.elements()[std::size_t(element)].parent; i >= 0;
         i = html.elements()[std::size_t(i)].parent) {
        if (html.elements()[std::size_t(i)].tag == QLatin1String("template"))
            return -1;
        if (clipOf.contains(i) && html.elements()[std::size_t(i)].has(QLatin1String("data-composition-id")))
            return clipOf.value(i);
    }
    return -1;
}

/// The composition in a template that an element is filled with; -1 for none.
int templatePart(const edit::ClipTimes &times, const composition::HtmlElement &element)
{
    const bool isFilled = !element.has(QLatin1String("data-composition-src"));
    return isFilled ? times.partNamed(element.value(QLatin1String("data-composition-id"))) : -1;
}

/// In the time of the file, or of a part of it that is in a template; hosts are compositions of the same
/// file, and come before their parts.
std::vector<TimelineClip> clipsOfFile(const edit::Document &document, const QString &file, double duration,
                                      PageDurations known, int part = -1)
{
    const composition::HtmlDocument *html = document.html(file);
    if (!html)
        return {};
    const edit::ClipTimes times(*html);
    const edit::ElementPaths &paths = *document.paths(file);
    StartReferences references(*html, paths);
    std::vector<TimelineClip> clips;
    QHash<int, int> clipOf; // by element
    for (int i = 0; i < int(html->elements().size()); ++i) {
        const composition::Clip *clip = times.find(i);
        if (!clip || times.partOf(i) != part)
            continue;
        clipOf.insert(i, int(clips.size()));
        composition::Clip read = *clip;
        if (!read.duration)
            read.duration = known.of(read.id);
        TimelineClip shown = clipReadFrom(html->elements()[std::size_t(i)], read, duration);
        shown.path = paths.of(i);
        shown.after = references.of(html->elements()[std::size_t(i)]);
        shown.isOpenEnded = !clip->duration;
        shown.holdsClips = templatePart(times, html->elements()[std::size_t(i)]) >= 0;
        shown.host = inlineHost(*html, clipOf, i);
        if (shown.isNested())
            clips[std::size_t(shown.host)].holdsClips = true;
        clips.push_back(std::move(shown));
    }
    return clips;
}

/// Compositions that hold each other would never come to an end.
bool isInItself(const std::vector<TimelineClip> &clips, int clip)
{
    const QString &file = clips[std::size_t(clip)].file;
    if (file.isEmpty()) { // a part of the file it is in, or of a template
        for (int host = clips[std::size_t(clip)].host; host >= 0; host = clips[std::size_t(host)].host) {
            if (clips[std::size_t(host)].path == clips[std::size_t(clip)].path)
                return true;
        }
        return false;
    }
    if (clips[std::size_t(clip)].path.file == file)
        return true;
    for (int host = clips[std::size_t(clip)].host; host >= 0; host = clips[std::size_t(host)].host) {
        if (clips[std::size_t(host)].file == file)
            return true;
    }
    return false;
}

/// What scripts have made is seen too, but where it is in time is for its script to say. What is written in a
/// file is on the tracks already, or in a composition, whatever the page calls it.
void appendFromPage(std::vector<TimelineClip> &clips, double duration,
                    const std::vector<web::PageClip> &pageClips)
{
    QSet<QString> known;
    known.reserve(qsizetype(clips.size()));
    for (const TimelineClip &clip : clips)
        known.insert(clip.id);
    std::vector<web::PageClip> made;
    std::copy_if(pageClips.begin(), pageClips.end(), std::back_inserter(made),
                 [&known](const web::PageClip &clip) {
                     const bool isMade = clip.sourceFile.isEmpty() && !clip.isInside;
                     return isMade && !clip.id.isEmpty() && !known.contains(clip.id);
                 });
    for (TimelineClip &clip : timelineClips(clipsOfPage(made), duration)) {
        clip.isLocked = true;
        clips.push_back(std::move(clip));
    }
}

} // namespace

std::vector<TimelineClip> sourceClips(const edit::Document &document, const QString &entry, double duration,
                                      const std::vector<web::PageClip> &pageClips)
{
    std::vector<TimelineClip> clips = clipsOfFile(document, entry, duration, PageDurations(pageClips));
    appendFromPage(clips, duration, pageClips);
    std::erase_if(clips, [](const TimelineClip &clip) { return clip.isNested(); });
    return clips;
}

namespace {

/// What is in a clip, in the time of what it is written in, and when that begins.
struct Inside
{
    std::vector<TimelineClip> parts;
    double origin = 0;
};

Inside filledWith(const TimelineClip &host, std::vector<TimelineClip> clips)
{
    std::erase_if(clips, [](const TimelineClip &part) { return part.isNested(); });
    return {std::move(clips), host.start};
}

Inside partsOf(const TimelineClip &host, const edit::Document &document)
{
    const double length = host.end - host.start;
    if (!host.file.isEmpty())
        return filledWith(host, clipsOfFile(document, host.file, length, {}));
    const QString &file = host.path.file;
    const composition::HtmlDocument *html = document.html(file);
    const auto element = document.find(host.path);
    const edit::ClipTimes times(*html);
    const int part = element ? templatePart(times, html->elements()[std::size_t(*element)]) : -1;
    if (part >= 0)
        return filledWith(host, clipsOfFile(document, file, length, {}, part));
    const int around = element ? times.partOf(*element) : -1;
    const std::vector<TimelineClip> all = clipsOfFile(document, file, host.end - host.origin, {}, around);
    Inside inside{{}, host.origin};
    std::copy_if(all.begin(), all.end(), std::back_inserter(inside.parts), [&](const TimelineClip &each) {
        return each.isNested() && all[std::size_t(each.host)].path == host.path;
    });
    return inside;
}

} // namespace

void expandClips(std::vector<TimelineClip> &clips, const edit::Document &document,
                 const QList<edit::ElementPath> &expanded)
{
    // Those that are found are looked at in turn, so that what is in them can be expanded, too.
    for (std::size_t i = 0; i < clips.size() && clips.size() < kMostClips; ++i) {
        if (!clips[i].isExpandable() || !expanded.contains(clips[i].path) || isInItself(clips, int(i)))
            continue;
        clips[i].isExpanded = true;
        const TimelineClip host = clips[i];
        Inside inside = partsOf(host, document);
        const double origin = inside.origin;
        for (TimelineClip &part : inside.parts) {
            part.start = std::min(origin + part.start, host.end);
            part.end = std::min(origin + part.end, host.end);
            part.host = int(i);
            part.origin = origin;
            if (part.end > part.start)
                clips.push_back(std::move(part));
        }
    }
}

} // namespace muto::ui
