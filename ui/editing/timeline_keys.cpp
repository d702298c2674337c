#include "ui/editing/timeline_keys.h"

#include "core/edit/clip_times.h"
#include "core/script/keyframe_times.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace muto::ui {

namespace {

/// The clip that an element is, or is in.
int clipAround(const composition::HtmlDocument &page, const QHash<int, int> &clipOf, int element)
{
    for (int at = element; at >= 0; at = page.elements()[std::size_t(at)].parent) {
        if (const auto clip = clipOf.constFind(at); clip != clipOf.constEnd())
            return *clip;
    }
    return -1;
}

} // namespace

void addKeys(std::vector<TimelineClip> &clips, const edit::Document &document, script::ScriptLibrary &library,
             const QString &page)
{
    const composition::HtmlDocument *html = document.html(page);
    if (!html)
        return;
    QHash<int, int> clipOf;
    for (int i = 0; i < int(clips.size()); ++i) {
        const TimelineClip &clip = clips[std::size_t(i)];
        if (clip.path.file != page)
            continue; // what is in another file has scripts of its own
        if (const auto element = document.paths(page)->find(clip.path))
            clipOf.insert(*element, i);
    }
    const auto scripts = library.scriptsOf(document, page);
    for (int script = 0; script < int(scripts.size()); ++script) {
        const auto &model = *scripts[std::size_t(script)].model;
        if (model.tweens.empty())
            continue;
        for (const auto &[element, keyframes] : script::keyframeTimes(model, *html)) {
            const int clip = clipAround(*html, clipOf, element);
            if (clip < 0)
                continue;
            for (const script::ElementKeyframe &key : keyframes)
                clips[std::size_t(clip)].keys.push_back(
                    {key.time, script, key.tween, key.keyframe, key.isEnd, key.isEditable});
        }
    }
    const auto isEarlier = [](const TimelineKey &a, const TimelineKey &b) {
        return std::tie(a.seconds, a.script, a.tween, a.keyframe, a.isEnd) <
               std::tie(b.seconds, b.script, b.tween, b.keyframe, b.isEnd);
    };
    for (TimelineClip &clip : clips) {
        std::sort(clip.keys.begin(), clip.keys.end(), isEarlier);
        // A tween of several things in a clip has its keyframes once.
        clip.keys.erase(std::unique(clip.keys.begin(), clip.keys.end()), clip.keys.end());
    }
}

} // namespace muto::ui
