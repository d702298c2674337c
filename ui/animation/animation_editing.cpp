#include "ui/animation/animation_editing.h"

#include "core/edit/clip_times.h"
#include "core/edit/each_element.h"
#include "core/script/element_keyframes.h"
#include "core/script/keyframe_edits.h"
#include "core/script/tween_edits.h"
#include "ui/animation/animated_aspects.h"

#include <QRegularExpression>

#include <algorithm>

namespace muto::ui {

using edit::ElementPath;
using script::ScriptEdits;
using script::ScriptModel;
using script::ScriptValue;

namespace {

constexpr double kUsualLength = 1;   // seconds of an animation that somebody adds
constexpr double kSameFrame = 1e-4;  // seconds
constexpr double kShortestNew = 0.1; // seconds

/// The release that our renders are compared with.
const QByteArray kGsapAddress = "https://cdn.jsdelivr.net/npm/gsap@3.14.2/dist/gsap.min.js";

QString freeName(const QByteArray &source)
{
    const QString text = QString::fromUtf8(source);
    for (const char *name : {"tl", "film", "filmTimeline"}) {
        const QRegularExpression word(QStringLiteral("\\b%1\\b").arg(QLatin1String(name)));
        if (!text.contains(word))
            return QLatin1String(name);
    }
    return QStringLiteral("mutoscopeTimeline");
}

/// The properties that a keyframe says something about; those of its tween where that has none.
QStringList saidBy(const ScriptModel &model, const script::ElementKeyframe &keyframe)
{
    QStringList names;
    if (keyframe.tween < 0 || keyframe.tween >= int(model.tweens.size()))
        return names;
    const script::Tween &tween = model.tweens[std::size_t(keyframe.tween)];
    const bool isKeyed = keyframe.keyframe >= 0 && keyframe.keyframe < int(tween.keyframes.size());
    for (const auto &property :
         isKeyed ? tween.keyframes[std::size_t(keyframe.keyframe)].properties : tween.properties)
        names.append(property.name);
    return names;
}

std::vector<script::ScriptField> placeValues(const AnimationEditing::RestingPlaces &places,
                                             const ElementPath &element)
{
    const auto place = places.find(element);
    if (place == places.end())
        return {};
    const auto field = [](const char *name, double value) {
        return script::ScriptField{
            QLatin1String(name), script::ScriptValue::ofNumber(script::rounded(value)), {}, {}};
    };
    return {field("x", place->x()), field("y", place->y())};
}

} // namespace

QByteArray timelineMarkup(const QString &compositionId, const QString &name, bool withGsap)
{
    const QByteArray id = script::valueText(ScriptValue::ofText(compositionId), '"');
    QByteArray markup;
    if (withGsap)
        markup += "<script src=\"" + kGsapAddress + "\"></script>\n";
    markup += "<script>\n"
              "  window.__timelines = window.__timelines || {};\n"
              "  const " +
              name.toUtf8() + " = gsap.timeline({ paused: true });\n  window.__timelines[" + id +
              "] = " + name.toUtf8() + ";\n</script>";
    return markup;
}

AnimationEditing::AnimationEditing(edit::Document &document, edit::EditorActions &actions,
                                   script::ScriptLibrary &library, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_actions(actions)
    , m_library(library)
    , m_scripts(document, library)
{
}

void AnimationEditing::setPlayhead(double seconds)
{
    if (seconds == m_playhead)
        return;
    m_playhead = seconds;
    Q_EMIT playheadChanged(seconds);
}

void AnimationEditing::setAutoKeyframes(bool on)
{
    if (on == m_autoKeyframes)
        return;
    m_autoKeyframes = on;
    Q_EMIT autoKeyframesChanged(on);
}

void AnimationEditing::goToWhereSeen(const ElementPath &element)
{
    const auto found = m_document.find(element);
    if (element.file != m_entry || !found)
        return;
    const auto [start, end] = seenTimes(*m_document.html(element.file), *found);
    if (m_playhead < start - kSameFrame || m_playhead >= end)
        Q_EMIT seekRequested(start);
}

/// Where an animation of an element would be written; an error where it could not be.
Result<AnimatedPlace> AnimationEditing::placeFor(const ElementPath &element) const
{
    auto place = animatedPlace(m_document, m_library, element);
    if (!place)
        return place;
    if (!place->hasTimeline())
        return fail(ErrorKind::Composition, tr("%1 has no GSAP timeline yet.").arg(element.file),
                    tr("The Animation panel can write one."));
    return place;
}

Result<double> AnimationEditing::playheadIn(const ElementPath &element) const
{
    if (element.file == m_entry)
        return m_playhead;
    if (const auto own = m_ownTime ? m_ownTime(element, m_playhead) : std::nullopt)
        return *own;
    return fail(ErrorKind::Composition,
                tr("%1 has a time of its own, which the playhead does not show.").arg(element.file),
                tr("Show in the timeline what is inside of its clip, or open that file by itself."));
}

/// The same, for what happens at the playhead.
Result<AnimatedPlace> AnimationEditing::placeNow(const ElementPath &element) const
{
    const auto time = playheadIn(element);
    return time ? placeFor(element) : fail(time.error());
}

script::TargetCount AnimationEditing::countIn(const QString &page) const
{
    const composition::HtmlDocument *html = m_document.html(page);
    return html ? script::targetCount(*html) : script::TargetCount();
}

/// All or none, in one step.
Result<> AnimationEditing::forEach(const QList<ElementPath> &elements, const ElementEdit &edit)
{
    return edit::editEach(m_document, {}, elements, edit);
}

Result<> AnimationEditing::addPreset(const QList<ElementPath> &elements,
                                     const script::AnimationPreset &preset)
{
    return forEach(elements, [&](const ElementPath &element) -> Result<> {
        const auto place = placeFor(element);
        if (!place)
            return fail(place.error());
        const script::NewTween tween =
            script::tweenOf(preset, place->selector, place->timeline, place->start, place->end);
        const Result<> added = m_scripts.addTween(element.file, place->script, tween, place->element);
        if (!added || !preset.isExit)
            return added;
        return m_scripts.addTween(element.file, place->script, script::hiddenAfter(tween), place->element);
    });
}

Result<> AnimationEditing::addAnimation(const QList<ElementPath> &elements, const QString &property)
{
    return forEach(elements, [&](const ElementPath &element) { return addAnimationTo(element, property); });
}

Result<> AnimationEditing::addAnimationTo(const ElementPath &element, const QString &property)
{
    const auto place = placeFor(element);
    if (!place)
        return fail(place.error());
    const auto &all = tweenableProperties();
    const auto known = std::find_if(all.begin(), all.end(),
                                    [&](const TweenableProperty &each) { return each.entry == property; });
    const bool isHere =
        element.file == m_entry && m_playhead >= place->start && m_playhead < place->end - kShortestNew;
    const double start = isHere ? m_playhead : place->start;
    const double length = std::max(kShortestNew, std::min(kUsualLength, place->end - start));
    script::NewTween tween{
        place->timeline, script::TweenMethod::To, {place->selector}, script::rounded(start), {}, {}};
    const bool isKnown = known != all.end();
    tween.vars = {
        {isKnown ? known->name : property, isKnown ? known->start : ScriptValue::ofNumber(0), {}, {}},
        {QStringLiteral("duration"), ScriptValue::ofNumber(length), {}, {}},
        {QStringLiteral("ease"), ScriptValue::ofText(QStringLiteral("power2.inOut")), {}, {}}};
    for (const script::ScriptField &setting :
         isKnown ? settingsFor(*known) : std::vector<script::ScriptField>())
        tween.vars.push_back(setting);
    return m_scripts.addTween(element.file, place->script, tween, place->element);
}

Result<> AnimationEditing::writeTimeline(const QString &page)
{
    const composition::HtmlDocument *html = m_document.html(page);
    const auto root = html ? edit::ClipTimes(*html).root() : std::nullopt;
    if (!root)
        return fail(ErrorKind::Composition, tr("%1 holds no composition.").arg(page));
    const QString id = html->elements()[std::size_t(*root)].value(QLatin1String("data-composition-id"));
    const bool namesGsap = !loadsGsap(*html);
    const QByteArray markup = timelineMarkup(id, freeName(html->source()), namesGsap);
    const auto written = m_actions.insert(markup, edit::Place::After, m_document.paths(page)->of(*root));
    if (!written)
        return fail(written.error());
    if (namesGsap)
        Q_EMIT gsapNamed(page);
    return ok();
}

Result<> AnimationEditing::setKeyframe(const QList<ElementPath> &elements, const QString &aspect,
                                       const QString &value)
{
    const auto field = tweenField(aspect, value);
    if (!field)
        return fail(ErrorKind::Usage, value.trimmed().isEmpty()
                                          ? tr("There is no value for a keyframe yet.")
                                          : tr("This is only animated together with what else is in its "
                                               "property: do so in the Animation panel."));
    return forEach(elements, [&](const ElementPath &element) -> Result<> {
        const auto place = placeNow(element);
        if (!place)
            return fail(place.error());
        const composition::HtmlDocument &page = *m_document.html(element.file);
        return keyAt(element, *place, [&](const ScriptModel &model) {
            script::ScriptField written = *field;
            const QStringList names = tweenNames(aspect);
            for (const QString &name : names) {
                if (script::ownerOf(model, page, place->element, name, *playheadIn(element)))
                    written.key = name;
            }
            return std::vector{written};
        });
    });
}

Result<> AnimationEditing::setKeyframe(const ElementPath &element,
                                       const std::vector<script::ScriptField> &values)
{
    const auto place = placeNow(element);
    return place ? keyAt(element, *place, [&](const ScriptModel &) { return values; }) : fail(place.error());
}

/// The first is set where nothing moves its properties, so that they do not drift there from the beginning.
Result<> AnimationEditing::pasteKeyframes(const QList<ElementPath> &elements,
                                          const std::vector<script::CopiedKeyframe> &keyframes)
{
    return forEach(elements, [&](const ElementPath &element) -> Result<> {
        const auto now = playheadIn(element);
        for (const script::CopiedKeyframe &each : keyframes) {
            const auto place = placeNow(element);
            if (!place)
                return fail(place.error());
            const script::KeyframeWish wish{
                place->selector,       place->timeline, script::rounded(*now + each.after),
                script::rounded(*now), each.values,     each.ease};
            const composition::HtmlDocument &page = *m_document.html(element.file);
            const auto set = m_scripts.change(
                element.file, place->script, tr("Paste keyframes"),
                [&](ScriptEdits &edits, const ScriptModel &model) {
                    return script::setKeyframe(edits, model, page, place->element, wish);
                },
                place->element);
            if (!set)
                return set;
        }
        return ok();
    });
}

Result<>
AnimationEditing::keyAt(const ElementPath &element, const AnimatedPlace &place,
                        const std::function<std::vector<script::ScriptField>(const ScriptModel &)> &values)
{
    const composition::HtmlDocument &page = *m_document.html(element.file);
    return m_scripts.change(
        element.file, place.script, tr("Set keyframe"),
        [&](ScriptEdits &edits, const ScriptModel &model) {
            return script::setKeyframe(edits, model, page, place.element,
                                       {place.selector, place.timeline, script::rounded(*playheadIn(element)),
                                        place.start, values(model)});
        },
        place.element);
}

QList<ElementPath> AnimationEditing::unmoved(const QList<ElementPath> &elements) const
{
    QList<ElementPath> found;
    for (const ElementPath &element : elements) {
        const auto place = animatedPlace(m_document, m_library, element);
        if (!place)
            continue;
        const auto scripts = m_library.scriptsOf(m_document, element.file);
        const composition::HtmlDocument &page = *m_document.html(element.file);
        const bool isMoved =
            place->hasTimeline() &&
            !script::tweensOf(*scripts[std::size_t(place->script)].model, page, place->element).empty();
        if (!isMoved)
            found.append(element);
    }
    return found;
}

QStringList AnimationEditing::withoutTimeline(const QList<ElementPath> &elements) const
{
    QStringList files;
    for (const ElementPath &element : elements) {
        const auto place = animatedPlace(m_document, m_library, element);
        if (place && !place->hasTimeline() && !files.contains(element.file))
            files.append(element.file);
    }
    return files;
}

Result<> AnimationEditing::holdKeyframe(const QList<ElementPath> &elements, const RestingPlaces &resting)
{
    return forEach(elements, [&](const ElementPath &element) -> Result<> {
        const auto place = placeNow(element);
        if (!place)
            return fail(place.error());
        const composition::HtmlDocument &page = *m_document.html(element.file);
        const script::KeyframeWish wish{place->selector, place->timeline,
                                        script::rounded(*playheadIn(element)), place->start,
                                        placeValues(resting, element)};
        return m_scripts.change(
            element.file, place->script, tr("Set keyframe"),
            [&](ScriptEdits &edits, const ScriptModel &model) {
                return script::holdKeyframes(edits, model, page, place->element, wish);
            },
            place->element);
    });
}

Result<> AnimationEditing::holdGroup(const QList<ElementPath> &elements, script::PropertyGroup group)
{
    return forEach(elements, [&](const ElementPath &element) -> Result<> {
        const auto time = playheadIn(element);
        const auto place = time ? animatedPlace(m_document, m_library, element) : fail(time.error());
        if (!place)
            return fail(place.error());
        const composition::HtmlDocument &page = *m_document.html(element.file);
        return m_scripts.change(
            element.file, place->script, tr("Set keyframe"),
            [&](ScriptEdits &edits, const ScriptModel &model) {
                const QStringList names =
                    script::propertiesIn(script::movedProperties(model, page, place->element), group);
                const script::KeyframeWish wish{
                    place->selector, place->timeline, script::rounded(*time), place->start, {}};
                return script::holdProperties(edits, model, page, place->element, wish, names);
            },
            place->element);
    });
}

Result<> AnimationEditing::holdIn(const script::TweenAddress &tween)
{
    if (tween.page != m_entry)
        return fail(ErrorKind::Composition,
                    tr("%1 has a time of its own, which the playhead does not show.").arg(tween.page));
    return m_scripts.change(
        tween.page, tween.script, tr("Set keyframe"), [&](ScriptEdits &edits, const ScriptModel &model) {
            return script::holdKeyframe(edits, model, *m_document.html(tween.page), tween.tween, m_playhead);
        });
}

Result<> AnimationEditing::retime(const QString &page, int script, const script::ElementKeyframe &keyframe,
                                  double seconds)
{
    return m_scripts.change(page, script, tr("Move keyframe"),
                            [&](ScriptEdits &edits, const ScriptModel &model) {
                                return script::retimeKeyframe(edits, model, countIn(page), keyframe, seconds);
                            });
}

Result<> AnimationEditing::setEase(const QString &page, int script, const script::ElementKeyframe &keyframe,
                                   const QString &ease)
{
    return m_scripts.change(
        page, script, tr("Change ease"), [&](ScriptEdits &edits, const ScriptModel &model) {
            return keyframe.keyframe < 0
                       ? script::setEase(edits, model, keyframe.tween, ease)
                       : script::setKeyframeEase(edits, model, keyframe.tween, keyframe.keyframe, ease);
        });
}

Result<> AnimationEditing::remove(const QString &page, int script, const script::ElementKeyframe &keyframe)
{
    return m_scripts.change(page, script, tr("Delete keyframe"),
                            [&](ScriptEdits &edits, const ScriptModel &model) {
                                return script::removeKeyframe(edits, model, countIn(page), keyframe);
                            });
}

Result<> AnimationEditing::removeGroup(const QString &page, int script,
                                       const script::ElementKeyframe &keyframe, script::PropertyGroup group)
{
    return m_scripts.change(
        page, script, tr("Delete keyframe"), [&](ScriptEdits &edits, const ScriptModel &model) {
            const QStringList names = script::propertiesIn(saidBy(model, keyframe), group);
            return script::removeFromKeyframe(edits, model, countIn(page), keyframe, names);
        });
}

Result<> AnimationEditing::removeProperties(const QString &page, int script,
                                            const script::ElementKeyframe &keyframe,
                                            const QStringList &properties)
{
    return m_scripts.change(
        page, script, tr("Delete keyframe"), [&](ScriptEdits &edits, const ScriptModel &model) {
            return script::removeFromKeyframe(edits, model, countIn(page), keyframe, properties);
        });
}

int AnimationEditing::sideOfFrame(double time, double playhead) const
{
    constexpr double hair = 1e-6;
    if (time < playhead - hair)
        return -1;
    return time < playhead + m_frameRate.timeOf(1) - hair ? 0 : 1;
}

} // namespace muto::ui
