#include "ui/editing/timeline_keys.h"

#include "core/edit/clip_times.h"
#include "core/script/keyframe_times.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <tuple>

namespace muto::ui {

namespace {

using KeysOfElements = std::map<int, std::vector<TimelineKey>>;

/// The clip that an element is, or is in.
int clipAround(const composition::HtmlDocument &page, const QHash<int, int> &clipOf, int element)
{
    for (int at = element; at >= 0; at = page.elements()[std::size_t(at)].parent) {
        if (const auto clip = clipOf.constFind(at); clip != clipOf.constEnd())
            return *clip;
    }
    return -1;
}

/// What the scripts of a page say about its elements, in the time of its composition.
KeysOfElements keysOfPage(const edit::Document &document, script::ScriptLibrary &library, const QString &page)
{
    KeysOfElements all;
    const composition::HtmlDocument &html = *document.html(page);
    const auto scripts = library.scriptsOf(document, page);
    for (int script = 0; script < int(scripts.size()); ++script) {
        const auto &model = *scripts[std::size_t(script)].model;
        if (model.tweens.empty())
            continue;
        for (const auto &[element, keyframes] : script::keyframeTimes(model, html)) {
            for (const script::ElementKeyframe &key : keyframes)
                all[element].push_back({key.time, script, key.tween, key.keyframe, key.isEnd, key.isEditable,
                                        script::propertyGroups(key.properties)});
        }
    }
    return all;
}

/// The clip whose composition a clip is written in another file for; -1 for those of the film's own file. A
/// file may be in the film several times.
int fileHostOf(const std::vector<TimelineClip> &clips, int clip)
{
    int host = clips[std::size_t(clip)].host;
    while (host >= 0 && clips[std::size_t(host)].path.file == clips[std::size_t(clip)].path.file)
        host = clips[std::size_t(host)].host;
    return host;
}

/// To the clips of one file that are there once.
void giveKeys(std::vector<TimelineClip> &clips, const std::vector<int> &those, const KeysOfElements &keys,
              const composition::HtmlDocument &html, const edit::ElementPaths &paths)
{
    QHash<int, int> clipOf;
    for (const int clip : those) {
        if (const auto element = paths.find(clips[std::size_t(clip)].path))
            clipOf.insert(*element, clip);
    }
    for (const auto &[element, ofElement] : keys) {
        const int index = clipAround(html, clipOf, element);
        if (index < 0)
            continue;
        TimelineClip &clip = clips[std::size_t(index)];
        for (TimelineKey key : ofElement) {
            key.seconds += clip.origin;
            clip.keys.push_back(key);
        }
    }
}

void putInOrder(std::vector<TimelineKey> &keys)
{
    const auto isEarlier = [](const TimelineKey &a, const TimelineKey &b) {
        return std::tie(a.seconds, a.script, a.tween, a.keyframe, a.isEnd) <
               std::tie(b.seconds, b.script, b.tween, b.keyframe, b.isEnd);
    };
    std::sort(keys.begin(), keys.end(), isEarlier);
    // A tween of several things in a clip has its keyframes once.
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
}

/// Whether one of the tweens that some keyframes belong to is going on at a time.
bool isOnItsWay(const std::vector<TimelineKey> &keys, double seconds)
{
    std::map<std::pair<int, int>, std::pair<double, double>> ends;
    for (const TimelineKey &key : keys) {
        auto &[from, to] = ends.try_emplace({key.script, key.tween}, key.seconds, key.seconds).first->second;
        from = std::min(from, key.seconds);
        to = std::max(to, key.seconds);
    }
    return std::any_of(ends.begin(), ends.end(), [seconds](const auto &tween) {
        return tween.second.first <= seconds && seconds <= tween.second.second;
    });
}

} // namespace

void addKeys(std::vector<TimelineClip> &clips, const edit::Document &document, script::ScriptLibrary &library)
{
    std::map<QString, std::map<int, std::vector<int>>> byFile; // and by whose composition it is there as
    for (int i = 0; i < int(clips.size()); ++i) {
        if (!clips[std::size_t(i)].path.isEmpty())
            byFile[clips[std::size_t(i)].path.file][fileHostOf(clips, i)].push_back(i);
    }
    for (const auto &[file, byHost] : byFile) {
        const composition::HtmlDocument *html = document.html(file);
        if (!html)
            continue;
        const KeysOfElements keys = keysOfPage(document, library, file);
        for (const auto &[host, those] : byHost)
            giveKeys(clips, those, keys, *html, *document.paths(file));
    }
    for (TimelineClip &clip : clips)
        putInOrder(clip.keys);
}

QList<edit::ElementPath> elementsMovedIn(const TimelineClip &clip, const edit::Document &document,
                                         script::ScriptLibrary &library, script::PropertyGroup group,
                                         double seconds)
{
    const composition::HtmlDocument *html = document.html(clip.path.file);
    if (!html)
        return {};
    const Result<int> own = document.find(clip.path);
    if (!own)
        return {};
    const edit::ClipTimes times(*html);
    const auto isOfClip = [&](int element) {
        while (element >= 0 && element != *own && !times.find(element))
            element = html->elements()[std::size_t(element)].parent;
        return element == *own;
    };
    QList<edit::ElementPath> all, now;
    for (auto [element, keys] : keysOfPage(document, library, clip.path.file)) {
        std::erase_if(keys, [group](const TimelineKey &key) { return !key.groups.test(std::size_t(group)); });
        if (keys.empty() || !isOfClip(element))
            continue;
        all.append(document.paths(clip.path.file)->of(element));
        if (isOnItsWay(keys, seconds - clip.origin))
            now.append(all.back());
    }
    return now.isEmpty() ? all : now;
}

} // namespace muto::ui
