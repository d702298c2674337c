#include "ui/editing/key_editing.h"

#include "core/script/keyframe_times.h"
#include "core/script/selectors.h"
#include "ui/animation/animation_editing.h"
#include "ui/editing/timeline_keys.h"
#include "ui/timeline/timeline_view.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>

#include <algorithm>
#include <tuple>
#include <utility>

namespace muto::ui {

namespace {

const QString kKeyframesType = QStringLiteral("application/x-mutoscope-keyframes");
const QString kHold = QStringLiteral("hold");

script::ElementKeyframe keyframeOf(const TimelineKey &key)
{
    return {key.seconds, key.tween, key.keyframe, key.isEnd, key.isEditable, {}, {}};
}

auto placeInScripts(const QString &page, const TimelineKey &key)
{
    return std::tuple(page, key.script, key.tween, key.keyframe);
}

} // namespace

KeyEditing::KeyEditing(TimelineView &view, edit::Document &document, AnimationEditing &animations,
                       QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_document(document)
    , m_animations(animations)
{
    connect(&m_view, &TimelineView::keysMoved, this, &KeyEditing::move);
    connect(&m_view, &TimelineView::keysRemoved, this, &KeyEditing::remove);
    connect(&m_view, &TimelineView::laneKeyToggled, this, &KeyEditing::toggleInLane);
}

std::vector<KeyEditing::PlacedKey> KeyEditing::placed(const std::vector<KeyRef> &keys) const
{
    std::vector<PlacedKey> places;
    for (const KeyRef &ref : keys) {
        const TimelineClip &clip = m_view.scene().model.clip(ref.clip);
        places.push_back({clip.path.file, clip.keys.at(std::size_t(ref.key)), clip.origin});
    }
    return places;
}

void KeyEditing::forEach(const std::vector<PlacedKey> &keys,
                         const std::function<Result<>(const PlacedKey &)> &edit)
{
    const auto done = edit::allOrNothing(m_document, {}, [&]() -> Result<> {
        for (const PlacedKey &key : keys) {
            if (const Result<> one = edit(key); !one)
                return one;
        }
        return ok();
    });
    if (!done)
        finish(done);
}

/// Those go first that have the others behind them, so that none passes another on its way.
void KeyEditing::move(const std::vector<KeyRef> &refs, double seconds)
{
    if (seconds == 0)
        return;
    std::vector<PlacedKey> keys = placed(refs);
    std::stable_sort(keys.begin(), keys.end(), [&](const PlacedKey &one, const PlacedKey &other) {
        return seconds > 0 ? one.key.seconds > other.key.seconds : one.key.seconds < other.key.seconds;
    });
    forEach(keys, [&](const PlacedKey &each) {
        return m_animations.retime(each.page, each.key.script, keyframeOf(each.key),
                                   each.key.seconds - each.origin + seconds);
    });
}

/// The last first, so that the places of the others stay. A tween without keyframes goes as a whole.
void KeyEditing::remove(const std::vector<KeyRef> &refs)
{
    std::vector<PlacedKey> keys = placed(refs);
    std::sort(keys.begin(), keys.end(), [](const PlacedKey &one, const PlacedKey &other) {
        return placeInScripts(one.page, one.key) > placeInScripts(other.page, other.key);
    });
    const auto isSame = [](const PlacedKey &one, const PlacedKey &other) {
        return placeInScripts(one.page, one.key) == placeInScripts(other.page, other.key);
    };
    keys.erase(std::unique(keys.begin(), keys.end(), isSame), keys.end());
    forEach(keys, [&](const PlacedKey &each) {
        return m_animations.remove(each.page, each.key.script, keyframeOf(each.key));
    });
}

void KeyEditing::setEase(const std::vector<KeyRef> &refs, const QString &ease)
{
    forEach(placed(refs), [&](const PlacedKey &each) {
        return m_animations.setEase(each.page, each.key.script, keyframeOf(each.key), ease);
    });
}

/// As long as the script is as it is; null where it has no such tween.
const script::Tween *KeyEditing::tweenOf(const PlacedKey &placed) const
{
    const auto scripts = m_animations.library().scriptsOf(m_document, placed.page);
    if (placed.key.script >= int(scripts.size()))
        return nullptr;
    const auto &tweens = scripts[std::size_t(placed.key.script)].model->tweens;
    return placed.key.tween < int(tweens.size()) ? &tweens[std::size_t(placed.key.tween)] : nullptr;
}

QString KeyEditing::easeOf(const PlacedKey &placed) const
{
    const script::Tween *tween = tweenOf(placed);
    if (!tween)
        return {};
    const bool isKeyed = placed.key.keyframe >= 0 && placed.key.keyframe < int(tween->keyframes.size());
    return isKeyed ? tween->keyframes[std::size_t(placed.key.keyframe)].ease : tween->ease;
}

/// Empty where it is what the timeline, the tween or GSAP has for all.
QString KeyEditing::writtenEaseOf(const PlacedKey &placed) const
{
    const script::Tween *tween = tweenOf(placed);
    if (!tween)
        return {};
    const bool isKeyed = placed.key.keyframe >= 0 && placed.key.keyframe < int(tween->keyframes.size());
    const script::ValuePath of =
        isKeyed ? tween->keyframes[std::size_t(placed.key.keyframe)].path : tween->vars();
    const auto scripts = m_animations.library().scriptsOf(m_document, placed.page);
    const script::ScriptValue *ease =
        script::valueAt(scripts[std::size_t(placed.key.script)].model->calls, of.at(QStringLiteral("ease")));
    return ease && ease->isText() ? ease->text : QString();
}

void KeyEditing::remember(const PlacedKey &placed)
{
    const script::Tween *tween = tweenOf(placed);
    if (!tween || easeOf(placed) == kHold)
        return;
    const TimelineKey &key = placed.key;
    std::erase_if(m_held, [&](const Held &held) {
        return std::tuple(held.page, held.script, held.tween, held.keyframe) ==
               placeInScripts(placed.page, key);
    });
    m_held.push_back(
        {placed.page, key.script, key.tween, key.keyframe, tween->targets, writtenEaseOf(placed)});
}

/// Empty, which is what the timeline or GSAP has for all, where nobody remembers.
QString KeyEditing::easeBefore(const PlacedKey &placed) const
{
    const script::Tween *tween = tweenOf(placed);
    const auto held = std::find_if(m_held.begin(), m_held.end(), [&](const Held &each) {
        return std::tuple(each.page, each.script, each.tween, each.keyframe) ==
               placeInScripts(placed.page, placed.key);
    });
    return tween && held != m_held.end() && held->targets == tween->targets ? held->ease : QString();
}

void KeyEditing::toggleHold(const std::vector<KeyRef> &refs)
{
    const std::vector<PlacedKey> keys = placed(refs);
    const bool areHeld = std::all_of(keys.begin(), keys.end(),
                                     [this](const PlacedKey &each) { return easeOf(each) == kHold; });
    if (!areHeld)
        std::for_each(keys.begin(), keys.end(), [this](const PlacedKey &each) { remember(each); });
    forEach(keys, [this, areHeld](const PlacedKey &each) {
        return m_animations.setEase(each.page, each.key.script, keyframeOf(each.key),
                                    areHeld ? easeBefore(each) : kHold);
    });
}

std::vector<KeyRef> KeyEditing::keysAtPlayhead() const
{
    const TimelineScene &scene = m_view.scene();
    std::vector<KeyRef> stated;
    for (int clip = 0; clip < int(scene.model.clips().size()); ++clip) {
        const std::vector<TimelineKey> &keys = scene.model.clip(clip).keys;
        for (int key = 0; key < int(keys.size()); ++key) {
            if (keys[std::size_t(key)].isEditable)
                stated.push_back({clip, key});
        }
    }
    return keysOn(scene.model, stated, scene.rate, scene.playhead);
}

/// The elements of its page, if it says itself what they are like; nothing for the ends of an animation
/// without keyframes, and where only the page knows.
std::optional<std::set<int>> KeyEditing::movedBy(const PlacedKey &key) const
{
    const script::Tween *tween = tweenOf(key);
    if (!tween || (key.key.keyframe < 0 && tween->method != script::TweenMethod::Set))
        return std::nullopt;
    const script::SelectorMatcher selectors(*m_document.html(key.page));
    std::set<int> moved;
    for (const QString &target : tween->targets) {
        const auto found = selectors.find(target);
        if (!found)
            return std::nullopt;
        moved.insert(found->begin(), found->end());
    }
    return moved;
}

bool KeyEditing::removeAtPlayhead(const QList<edit::ElementPath> &elements)
{
    std::set<std::pair<QString, int>> wanted;
    for (const edit::ElementPath &path : elements) {
        if (const auto found = m_document.find(path))
            wanted.emplace(path.file, int(*found));
    }
    std::vector<KeyRef> keys;
    std::set<std::pair<QString, int>> reached;
    for (const KeyRef &ref : keysAtPlayhead()) {
        const PlacedKey key = placed({ref}).front();
        const auto moved = movedBy(key);
        const auto isMeant = [&](int element) { return wanted.count({key.page, element}) > 0; };
        if (!moved || !std::all_of(moved->begin(), moved->end(), isMeant))
            continue;
        keys.push_back(ref);
        for (const int element : *moved)
            reached.emplace(key.page, element);
    }
    if (keys.empty() || reached != wanted)
        return false;
    remove(keys);
    return true;
}

bool KeyEditing::isAnySelected() const
{
    return !m_view.scene().keys.empty();
}

void KeyEditing::removeSelected()
{
    remove(m_view.scene().keys);
}

/// What several say at the same moment is one.
void KeyEditing::copySelected() const
{
    std::vector<PlacedKey> keys = placed(m_view.scene().keys);
    std::stable_sort(keys.begin(), keys.end(), [](const PlacedKey &one, const PlacedKey &other) {
        return one.key.seconds < other.key.seconds;
    });
    std::vector<script::CopiedKeyframe> copied;
    for (const PlacedKey &each : keys) {
        const auto scripts = m_animations.library().scriptsOf(m_document, each.page);
        script::ElementKeyframe keyframe = keyframeOf(each.key);
        keyframe.time -= each.origin;
        const double after = each.key.seconds - keys.front().key.seconds;
        if (copied.empty() || copied.back().after < after)
            copied.push_back({after, easeOf(each), {}});
        for (const script::ScriptField &value : script::statedValues(
                 *scripts.at(std::size_t(each.key.script)).model, *m_document.html(each.page), keyframe))
            copied.back().values.push_back(value);
    }
    auto *data = new QMimeData;
    data->setData(kKeyframesType, script::keyframesData(copied));
    data->setText(script::keyframesText(copied));
    QApplication::clipboard()->setMimeData(data);
}

bool KeyEditing::canPaste(const QMimeData &data)
{
    return data.hasFormat(kKeyframesType);
}

void KeyEditing::paste(const QMimeData &data, const QList<edit::ElementPath> &elements)
{
    if (elements.isEmpty())
        return finish(fail(ErrorKind::Usage, tr("The keyframes need an element to go to."),
                           tr("Select it first; they begin at the playhead.")));
    finish(m_animations.pasteKeyframes(elements, script::readKeyframes(data.data(kKeyframesType))));
}

void KeyEditing::toggleInLane(int index)
{
    const TimelineScene &scene = m_view.scene();
    const KeyLane lane = scene.geometry.lanes.lane(index);
    if (lane.isSound())
        return; // TimelineAutomation has them
    const std::vector<KeyRef> here = keysOn(scene.model, lane.keys, scene.rate, scene.playhead);
    if (here.empty())
        finish(holdIn(lane));
    else
        removeFrom(here, lane.group);
}

void KeyEditing::removeFrom(const std::vector<KeyRef> &refs, script::PropertyGroup group)
{
    std::vector<PlacedKey> keys = placed(refs);
    std::sort(keys.begin(), keys.end(), [](const PlacedKey &one, const PlacedKey &other) {
        return placeInScripts(one.page, one.key) > placeInScripts(other.page, other.key);
    });
    forEach(keys, [&](const PlacedKey &each) {
        return m_animations.removeGroup(each.page, each.key.script, keyframeOf(each.key), group);
    });
}

Result<> KeyEditing::holdIn(const KeyLane &lane)
{
    const TimelineScene &scene = m_view.scene();
    const std::optional<int> clip = scene.model.clipAt(lane.row, scene.playheadSeconds());
    const auto elements = clip ? elementsMovedIn(scene.model.clip(*clip), m_document, m_animations.library(),
                                                 lane.group, scene.playheadSeconds())
                               : QList<edit::ElementPath>();
    if (elements.isEmpty())
        return fail(ErrorKind::Usage, tr("Nothing at the playhead is animated like this."),
                    tr("Go to a clip that has keyframes on this lane."));
    return m_animations.holdGroup(elements, lane.group);
}

void KeyEditing::finish(const Result<> &result)
{
    if (!result)
        Q_EMIT refused(result.error());
}

} // namespace muto::ui
