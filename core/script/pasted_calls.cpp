#include "core/script/pasted_calls.h"

#include "core/script/carried_defaults.h"
#include "core/script/script_reader.h"
#include "core/script/script_words.h"
#include "core/script/tween_edits.h"
#include "core/script/tween_reader.h"

#include <algorithm>
#include <utility>

namespace muto::script {

namespace {

/// Whether a value is a part of its script that another may not have: a function, a variable.
bool isCode(const ScriptValue &value)
{
    return value.isComputed() || std::any_of(value.items.begin(), value.items.end(), isCode) ||
           std::any_of(value.fields.begin(), value.fields.end(),
                       [](const ScriptField &field) { return isCode(field.value); });
}

/// In all texts of CSS that name files: `backgroundImage: "url(a.png)"`.
void moveUrls(ScriptValue &value, const UrlMover &move, const QString &from)
{
    if (value.isText() && value.text.contains(QLatin1String("url("), Qt::CaseInsensitive))
        value.text = move(value.text, from);
    for (ScriptValue &item : value.items)
        moveUrls(item, move, from);
    for (ScriptField &field : value.fields)
        moveUrls(field.value, move, from);
}

} // namespace

PastedCalls::PastedCalls(const composition::HtmlDocument &page, const std::vector<OpenScript> &scripts,
                         const TimelinePlace &into, const UrlMover &moveUrls)
    : m_page(page)
    , m_scripts(scripts)
    , m_into(into)
    , m_moveUrls(moveUrls)
    , m_times(page)
    , m_selectors(page)
    , m_there(page, m_times, m_selectors, scripts)
    , m_names(page)
{
}

void PastedCalls::add(const CopiedTween &copied, const CopiedTweens::Clip &was, int clip)
{
    ScriptModel model = readScript(copied.script);
    const std::vector<int> moved = movedElements(copied, clip);
    if (model.tweens.size() != 1 || model.tweens.front().isComputed() || moved.empty())
        return;
    const Tween &tween = model.tweens.front();
    ScriptCall &call = model.calls[std::size_t(tween.call)];
    for (ScriptValue &argument : call.arguments) {
        if (m_moveUrls)
            moveUrls(argument, m_moveUrls, was.file);
    }
    const auto leave = [&](const QString &why) {
        m_left.push_back({tween.targets.join(QStringLiteral(", ")), why, copied.clip});
    };
    const composition::Clip *timed = m_times.find(clip);
    const std::optional<double> begins =
        copied.after ? std::optional((timed ? timed->start : 0) + *copied.after) : std::nullopt;
    const auto there = m_there.find(call, tween, moved, begins);
    if (there == PageTweens::Match::AtThatTime)
        return;
    if (there == PageTweens::Match::AtAnotherTime)
        return leave(ScriptWords::tr("it moves what was pasted already, when it moves the "
                                     "others"));
    if (!isFromHere(copied) && std::any_of(call.arguments.begin() + 1, call.arguments.end(), isCode))
        return leave(ScriptWords::tr("it uses code of the script it was in"));
    m_copied += copied.script;
    const double timelineBegins = beginningOf(*script().model, m_page, m_times, m_into.timeline);
    m_calls.push_back(callFor(model, tween, targetsFor(tween.targets, was, clip, moved),
                              begins ? *begins - timelineBegins : 0));
}

bool PastedCalls::mentions(const CustomEase &ease) const
{
    return m_copied.contains('"' + ease.name.toUtf8() + '"');
}

bool PastedCalls::isFromHere(const CopiedTween &copied) const
{
    return copied.from == script().place.file + QLatin1Char('#') + QString::number(m_into.script);
}

/// Empty when the clip has fewer elements in it than it had.
std::vector<int> PastedCalls::movedElements(const CopiedTween &copied, int clip) const
{
    std::vector<int> moved;
    for (const int each : copied.elements)
        moved.push_back(clip + each);
    return moved.back() < m_page.elements()[std::size_t(clip)].end ? moved : std::vector<int>();
}

/// The first of these that means just the elements: as it was aimed, with the ids that they have now; the
/// same inside of the clip; each of them by its name.
QStringList PastedCalls::targetsFor(const QStringList &targets, const CopiedTweens::Clip &was, int clip,
                                    const std::vector<int> &elements)
{
    if (const QStringList renamed = withIdsOf(clip, was, targets);
        elementsOf(m_selectors, renamed) == elements)
        return renamed;
    QStringList inside, named;
    const QString id = idOf(clip);
    for (const QString &target : id.isEmpty() ? QStringList() : targets)
        inside.append(QLatin1Char('#') + id + QLatin1Char(' ') + target);
    if (elementsOf(m_selectors, inside) == elements)
        return inside;
    for (const int element : elements)
        named.append(m_names.of(element));
    return named;
}

QStringList PastedCalls::withIdsOf(int clip, const CopiedTweens::Clip &was, QStringList targets) const
{
    const int end = std::min(m_page.elements()[std::size_t(clip)].end, clip + int(was.ids.size()));
    for (int element = clip; element < end; ++element) {
        const QString &before = was.ids[element - clip];
        const QString now = idOf(element);
        if (before.isEmpty() || now.isEmpty() || before == now)
            continue;
        for (QString &target : targets)
            target = withIdRenamed(target, before, now);
    }
    return targets;
}

QString PastedCalls::idOf(int element) const
{
    return m_page.elements()[std::size_t(element)].value(QLatin1String("id"));
}

NewCall PastedCalls::callFor(const ScriptModel &model, const Tween &tween, const QStringList &targets,
                             double start) const
{
    const ScriptCall &call = model.calls[std::size_t(tween.call)];
    NewCall made{methodName(tween.method), call.arguments};
    made.arguments.front() = targetValue(targets);
    made.arguments[std::size_t(tween.varsArgument())] =
        varsWithDefaults(model, tween, *script().model, m_into.timeline);
    made.arguments.resize(std::size_t(tween.positionArgument()));
    made.arguments.push_back(ScriptValue::ofNumber(rounded(std::max(0.0, start))));
    return made;
}

} // namespace muto::script
