#include "ui/editing/timeline_clips.h"

#include "core/composition/html_document.h"
#include "core/edit/clip_times.h"
#include "ui/main/clip_list_model.h"

#include <QHash>
#include <QSet>

namespace muto::ui {

namespace {

QHash<QString, double> durationsOf(const std::vector<web::PageClip> &clips)
{
    QHash<QString, double> durations;
    for (const web::PageClip &clip : clips) {
        if (!clip.id.isEmpty())
            durations.insert(clip.id, clip.duration);
    }
    return durations;
}

/// What scripts have made is seen too, but where it is in time is for its script to say.
void appendFromPage(std::vector<TimelineClip> &clips, double duration,
                    const std::vector<web::PageClip> &pageClips)
{
    QSet<QString> known;
    for (const TimelineClip &clip : clips)
        known.insert(clip.id);
    for (TimelineClip &clip : timelineClips(clipsOfPage(pageClips), duration)) {
        if (clip.id.isEmpty() || known.contains(clip.id))
            continue;
        clip.isLocked = true;
        clips.push_back(std::move(clip));
    }
}

} // namespace

std::vector<TimelineClip> sourceClips(const edit::Document &document, const QString &entry, double duration,
                                      const std::vector<web::PageClip> &pageClips)
{
    const composition::HtmlDocument *html = document.html(entry);
    if (!html)
        return {};
    const edit::ClipTimes times(*html);
    const edit::ElementPaths &paths = *document.paths(entry);
    const QHash<QString, double> known = durationsOf(pageClips);
    std::vector<TimelineClip> clips;
    for (int i = 0; i < int(html->elements().size()); ++i) {
        const composition::Clip *clip = times.find(i);
        if (!clip)
            continue;
        composition::Clip read = *clip;
        if (!read.duration && known.contains(read.id))
            read.duration = known.value(read.id);
        TimelineClip shown = timelineClips({read}, duration).front();
        const composition::HtmlElement &element = html->elements()[std::size_t(i)];
        shown.path = paths.of(i);
        shown.isOpenEnded = !clip->duration;
        shown.isHidden = element.has(QLatin1String("data-hidden"));
        shown.isLocked = edit::isLocked(element);
        if (const auto trim = edit::mediaTrim(element)) {
            shown.mediaStart = trim->start;
            shown.mediaRate = trim->rate;
            shown.loops = trim->loops;
        }
        clips.push_back(std::move(shown));
    }
    appendFromPage(clips, duration, pageClips);
    return clips;
}

} // namespace muto::ui
