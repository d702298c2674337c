#include "core/script/script_follower.h"

#include "core/script/clip_follow.h"
#include "core/script/script_edits.h"
#include "core/script/script_places.h"

#include <algorithm>
#include <set>

namespace muto::script {

using composition::HtmlDocument;
using edit::SourcePatch;
using edit::SourceSplice;
using edit::TimingChange;

namespace {

QString nameOf(const composition::HtmlElement &clip)
{
    for (const char *attribute : {"id", "data-hf-id", "class"}) {
        if (const QString name = clip.value(QLatin1String(attribute)).simplified(); !name.isEmpty())
            return name;
    }
    return clip.tag;
}

} // namespace

std::vector<SourcePatch> ScriptFollower::follow(const edit::Document &document,
                                                const std::vector<TimingChange> &changes)
{
    if (m_gesture != document.gesture() || !document.isInGesture())
        m_origins.clear();
    m_gesture = document.gesture();
    m_left.clear();
    m_computed.clear();
    std::vector<SourcePatch> patches;
    for (const TimingChange &change : changes)
        followIn(document, change, patches);
    return patches;
}

const ScriptFollower::Origin &ScriptFollower::originOf(const edit::Document &document,
                                                       const TimingChange &change)
{
    const auto known = m_origins.find(change.file);
    const auto isSame = [&](const HtmlDocument &page) {
        return page.elements().size() == change.before->elements().size() &&
               scriptsIn(page, {}).size() == scriptsIn(*change.after, {}).size();
    };
    if (known != m_origins.end() && isSame(known->second.page))
        return known->second;
    Origin origin{*change.before, {}};
    for (const QString &file : linkedScripts(*change.before, change.file)) {
        if (document.isOpen(file))
            origin.linked.emplace(file, document.bytes(file));
    }
    return m_origins.insert_or_assign(change.file, std::move(origin)).first->second;
}

/// A script as it has to be; as it was where its tweens cannot follow.
QByteArray ScriptFollower::followed(const ScriptPlace &place, const QByteArray &source, const Origin &origin,
                                    const TimingChange &change)
{
    const auto model = m_library.read(source, origin.page);
    const TweenPlan plan = followClips(*model, source, {origin.page, *change.after, change.copies});
    noteLeft(plan, *model, place, source, origin);
    if (plan.isEmpty())
        return source;
    ScriptEdits edits(source, *model);
    const TargetCount count = targetCount(origin.page);
    const auto planned = carryOut(edits, *model, plan, count);
    const auto edit = planned ? m_library.finish(edits, origin.page) : fail(planned.error());
    return edit ? edit->after : source;
}

void ScriptFollower::noteLeft(const TweenPlan &plan, const ScriptModel &model, const ScriptPlace &place,
                              const QByteArray &source, const Origin &origin)
{
    for (const int tween : plan.left)
        m_left += model.tweens[std::size_t(tween)].targets;
    m_left.removeDuplicates();
    if (plan.computed.empty())
        return;
    const bool isInPage = place.span.length > 0;
    const int before = isInPage ? origin.page.lineAt(place.span.offset) : 1;
    std::set<std::pair<int, int>> told; // clips and lines
    for (const auto &[tween, clips] : plan.computed) {
        const ScriptCall &call = model.calls[std::size_t(model.tweens[std::size_t(tween)].call)];
        const auto lines = std::count(source.begin(), source.begin() + call.argumentsSpan.offset, '\n');
        const int line = before + int(lines);
        for (const int clip : clips) {
            if (told.emplace(clip, line).second)
                m_computed.push_back({nameOf(origin.page.elements()[std::size_t(clip)]), place.file, line});
        }
    }
}

void ScriptFollower::followIn(const edit::Document &document, const TimingChange &change,
                              std::vector<SourcePatch> &patches)
{
    const Origin &origin = originOf(document, change);
    const auto before = scriptsIn(origin.page, change.file), after = scriptsIn(*change.after, change.file);
    std::vector<SourceSplice> splices;
    for (std::size_t i = 0; i < before.size() && before.size() == after.size(); ++i) {
        const QByteArray present = change.after->sourceOf(after[i].span);
        const QByteArray wanted = followed(before[i], origin.page.sourceOf(before[i].span), origin, change);
        const SourcePatch patch = SourcePatch::between({}, present, wanted);
        for (SourceSplice splice : patch.splices()) {
            splice.offset += after[i].span.offset;
            splices.push_back(std::move(splice));
        }
    }
    if (const auto patch = SourcePatch::create(change.file, std::move(splices)); patch && !patch->isEmpty())
        patches.push_back(*patch);
    for (const auto &[file, source] : origin.linked) {
        const auto patch =
            SourcePatch::between(file, document.bytes(file), followed({file, {}}, source, origin, change));
        if (!patch.isEmpty())
            patches.push_back(patch);
    }
}

} // namespace muto::script
