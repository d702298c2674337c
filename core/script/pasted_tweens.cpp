#include "core/script/copied_tweens.h"

#include "core/edit/clip_times.h"
#include "core/edit/each_element.h"
#include "core/edit/edit_ids.h"
#include "core/script/script_actions.h"
#include "core/script/script_reader.h"
#include "core/script/script_words.h"
#include "core/script/selectors.h"
#include "core/script/target_names.h"
#include "core/script/timeline_places.h"
#include "core/script/tween_reader.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace muto::script {

using composition::HtmlDocument;
using edit::ClipTimes;

namespace {

constexpr double kSameTime = 0.0011; ///< Scripts say milliseconds.

/// What GSAP does where nothing is said; timelines whose defaults say otherwise have to be told.
const std::array<std::pair<QLatin1String, ScriptValue>, 5> &usualSettings()
{
    static const std::array<std::pair<QLatin1String, ScriptValue>, 5> settings{
        {{QLatin1String("duration"), ScriptValue::ofNumber(0.5)},
         {QLatin1String("ease"), ScriptValue::ofText(QStringLiteral("power1.out"))},
         {QLatin1String("delay"), ScriptValue::ofNumber(0)},
         {QLatin1String("repeat"), ScriptValue::ofNumber(0)},
         {QLatin1String("stagger"), ScriptValue::ofNumber(0)}}};
    return settings;
}

/// Whether a value is a part of its script that another may not have: a function, a variable.
bool isCode(const ScriptValue &value)
{
    return value.isComputed() || std::any_of(value.items.begin(), value.items.end(), isCode) ||
           std::any_of(value.fields.begin(), value.fields.end(),
                       [](const ScriptField &field) { return isCode(field.value); });
}

bool isSameMovement(const ScriptCall &a, const Tween &tweenA, const ScriptCall &b, const Tween &tweenB)
{
    return a.method == b.method && int(a.arguments.size()) >= tweenA.positionArgument() &&
           int(b.arguments.size()) >= tweenB.positionArgument() &&
           std::equal(a.arguments.begin() + 1, a.arguments.begin() + tweenA.positionArgument(),
                      b.arguments.begin() + 1,
                      [](const ScriptValue &x, const ScriptValue &y) { return sameMeaning(x, y); });
}

/// What is pasted in a page, and the scripts that move it.
class TweenPaster
{
public:
    TweenPaster(const HtmlDocument &page, const std::vector<OpenScript> &scripts, const TimelinePlace &into,
                const UrlMover &moveUrls)
        : m_page(page)
        , m_times(page)
        , m_selectors(page)
        , m_names(page)
        , m_scripts(scripts)
        , m_into(into)
        , m_moveUrls(moveUrls)
    {
        for (const OpenScript &open : scripts) {
            for (const Tween &tween : open.model->tweens)
                m_there.push_back({*open.model, tween, movedBy(tween.targets)});
        }
    }

    void add(const CopiedTween &copied, const CopiedTweens::Clip &was, int clip)
    {
        ScriptModel model = readScript(copied.script);
        for (ScriptCall &each : model.calls)
            moveUrls(each.arguments, was.file);
        const std::vector<int> moved = inPage(copied, clip);
        if (model.tweens.size() != 1 || model.tweens.front().isComputed() || moved.empty())
            return;
        const Tween &tween = model.tweens.front();
        const ScriptCall &call = model.calls[std::size_t(tween.call)];
        const QString aimed = tween.targets.join(QStringLiteral(", "));
        const double begins = copied.after ? startOf(clip) + *copied.after : 0;
        if (const auto same =
                movesAlready(call, tween, moved, copied.after ? std::optional(begins) : std::nullopt)) {
            if (!*same)
                m_left.push_back({aimed,
                                  ScriptWords::tr("it moves what was pasted already, when it moves the "
                                                  "others"),
                                  copied.clip});
            return;
        }
        if (!isHere(copied) && std::any_of(call.arguments.begin() + 1, call.arguments.end(), isCode)) {
            m_left.push_back({aimed, ScriptWords::tr("it uses code of the script it was in"), copied.clip});
            return;
        }
        m_written += copied.script;
        m_calls.push_back(written(model, tween, targetsFor(tween.targets, was, clip, moved),
                                  copied.after ? begins - beginning() : 0));
    }

    const std::vector<NewCall> &calls() const { return m_calls; }
    /// Whether any of the calls names an ease.
    bool names(const CustomEase &ease) const { return m_written.contains('"' + ease.name.toUtf8() + '"'); }
    Result<std::vector<edit::SourceSplice>> givenNames() const { return m_names.splices(); }
    std::vector<LeftTween> takeLeft() { return std::move(m_left); }

private:
    std::vector<int> inPage(const CopiedTween &copied, int clip) const
    {
        std::vector<int> moved;
        for (const int each : copied.elements)
            moved.push_back(clip + each);
        return moved.back() < m_page.elements()[std::size_t(clip)].end ? moved : std::vector<int>();
    }

    /// Texts of CSS that name files: `backgroundImage: "url(a.png)"`.
    void moveUrls(std::vector<ScriptValue> &values, const QString &from) const
    {
        for (ScriptValue &value : values) {
            if (m_moveUrls && value.isText() &&
                value.text.contains(QLatin1String("url("), Qt::CaseInsensitive))
                value.text = m_moveUrls(value.text, from);
            moveUrls(value.items, from);
            for (ScriptField &field : value.fields) {
                std::vector<ScriptValue> one{std::move(field.value)};
                moveUrls(one, from);
                field.value = std::move(one.front());
            }
        }
    }

    double startOf(int clip) const { return m_times.find(clip) ? m_times.find(clip)->start : 0; }
    const OpenScript &script() const { return m_scripts[std::size_t(m_into.script)]; }
    double beginning() const { return beginningOf(*script().model, m_page, m_times, m_into.timeline); }

    bool isHere(const CopiedTween &copied) const
    {
        return copied.from == script().place.file + QLatin1Char('#') + QString::number(m_into.script);
    }

    /// Whether a tween of the page moves all of these already; and if so, whether it does when it should.
    std::optional<bool> movesAlready(const ScriptCall &call, const Tween &tween,
                                     const std::vector<int> &moved, const std::optional<double> &begins) const
    {
        std::optional<bool> found;
        for (const auto &[model, other, all] : m_there) {
            if (!isSameMovement(call, tween, model.calls[std::size_t(other.call)], other) ||
                !std::includes(all.begin(), all.end(), moved.begin(), moved.end()))
                continue;
            const double there =
                other.start.value_or(-1) - other.delay + beginningOf(model, m_page, m_times, other.timeline);
            found = found.value_or(false) || !begins || std::abs(there - *begins) < kSameTime;
        }
        return found;
    }

    /// In document order.
    std::vector<int> movedBy(const QStringList &targets) const
    {
        std::vector<int> moved = m_selectors.findAll(targets);
        std::sort(moved.begin(), moved.end());
        return moved;
    }

    QStringList targetsFor(const QStringList &targets, const CopiedTweens::Clip &was, int clip,
                           const std::vector<int> &elements)
    {
        QStringList renamed = targets, inside, single;
        for (int i = 0; i < int(was.ids.size()) && clip + i < m_page.elements()[std::size_t(clip)].end; ++i) {
            const QString is = idOf(clip + i);
            for (QString &target : renamed) {
                if (!was.ids[i].isEmpty() && !is.isEmpty() && was.ids[i] != is)
                    target = withIdRenamed(target, was.ids[i], is);
            }
        }
        const QString id = idOf(clip);
        for (const QString &target : id.isEmpty() ? QStringList() : targets)
            inside.append(QLatin1Char('#') + id + QLatin1Char(' ') + target);
        for (const QStringList &tried : {renamed, inside}) {
            if (movedBy(tried) == elements)
                return tried;
        }
        for (const int element : elements)
            single.append(m_names.of(element));
        return single;
    }

    QString idOf(int element) const
    {
        return m_page.elements()[std::size_t(element)].value(QLatin1String("id"));
    }

    NewCall written(const ScriptModel &model, const Tween &tween, const QStringList &targets,
                    double start) const
    {
        const ScriptCall &call = model.calls[std::size_t(tween.call)];
        NewCall made{methodName(tween.method), call.arguments};
        std::vector<ScriptValue> items;
        for (const QString &target : targets)
            items.push_back(ScriptValue::ofText(target));
        made.arguments.front() = items.size() == 1 ? items.front() : ScriptValue::ofList(std::move(items));
        made.arguments[std::size_t(tween.varsArgument())] = varsOf(model, tween);
        made.arguments.resize(std::size_t(tween.positionArgument()));
        made.arguments.push_back(ScriptValue::ofNumber(rounded(std::max(0.0, start))));
        return made;
    }

    /// With what its timeline said, where the one it goes to says something else.
    ScriptValue varsOf(const ScriptModel &model, const Tween &tween) const
    {
        ScriptValue vars = model.calls[std::size_t(tween.call)].arguments[std::size_t(tween.varsArgument())];
        if (tween.method == TweenMethod::Set || tween.form == Tween::Keyframes::List)
            return vars;
        const ScriptValue *defaults = model.timelines.front().vars.field(QLatin1String("defaults"));
        for (const ScriptField &field : defaults ? defaults->fields : std::vector<ScriptField>()) {
            const ScriptValue *other = defaultIn(field.key);
            if (!other || !sameMeaning(*other, field.value))
                vars.fields.push_back(field);
        }
        for (const auto &[key, value] : usualSettings()) {
            const bool isOwn = vars.field(key) || (defaults && defaults->field(key));
            if (!isOwn && defaultIn(key))
                vars.fields.push_back({key, value, {}, {}});
        }
        return vars;
    }

    /// What the timeline that takes them says for all that is on it.
    const ScriptValue *defaultIn(const QString &key) const
    {
        const auto &timelines = script().model->timelines;
        for (int at = m_into.timeline; at >= 0; at = timelines[std::size_t(at)].parent) {
            const ScriptValue *defaults = timelines[std::size_t(at)].vars.field(QLatin1String("defaults"));
            if (const ScriptValue *said = defaults ? defaults->field(key) : nullptr)
                return said;
        }
        return nullptr;
    }

    const HtmlDocument &m_page;
    ClipTimes m_times;
    SelectorMatcher m_selectors;
    TargetNames m_names;
    const std::vector<OpenScript> &m_scripts;
    TimelinePlace m_into;
    const UrlMover &m_moveUrls;
    QByteArray m_written; ///< The tweens that come, as they were copied.
    /// A tween of the page, and what it moves.
    struct KnownTween
    {
        const ScriptModel &model;
        const Tween &tween;
        std::vector<int> moved;
    };
    std::vector<KnownTween> m_there;
    std::vector<NewCall> m_calls;
    std::vector<LeftTween> m_left;
};

/// What was left behind when it was copied, unless it goes on as it did: the clip is back where it was.
std::vector<LeftTween> leftWhenCopied(const CopiedTweens &tweens, const HtmlDocument &page,
                                      const QList<edit::ElementPath> &pasted, const std::vector<int> &clips)
{
    std::vector<LeftTween> left;
    const ClipTimes times(page);
    for (const LeftTween &each : tweens.left) {
        const auto number = std::size_t(each.clip);
        const CopiedTweens::Clip &was = tweens.clips[number];
        if (number >= clips.size() || clips[number] < 0)
            continue;
        const composition::Clip *is = times.find(clips[number]);
        const QString id = page.elements()[std::size_t(clips[number])].value(QLatin1String("id"));
        const bool isBack = was.file == pasted.front().file && is &&
                            std::abs(is->start - was.start) < kSameTime && id == was.ids.value(0);
        if (!isBack)
            left.push_back(each);
    }
    return left;
}

/// Where they are; -1 for those that are not there.
std::vector<int> elementsAt(const edit::Document &document, const QList<edit::ElementPath> &pasted)
{
    std::vector<int> elements;
    for (const edit::ElementPath &each : pasted)
        elements.push_back(document.find(each).value_or(-1));
    return elements;
}

/// Whether any page of the project loads a script of that name: the film does for its parts.
bool loads(const edit::Document &document, const QString &plugin)
{
    const QStringList files = document.files();
    return std::any_of(files.begin(), files.end(), [&](const QString &file) {
        const HtmlDocument *page = document.html(file);
        return page &&
               std::any_of(page->elements().begin(), page->elements().end(), [&](const auto &element) {
                   return element.tag == QLatin1String("script") &&
                          element.value(QLatin1String("src")).contains(plugin, Qt::CaseInsensitive);
               });
    });
}

/// Eases that the tweens name and no script of the page makes: those that can be made here, and the names of
/// the others.
std::pair<std::vector<CustomEase>, QStringList> wantedEases(const edit::Document &document,
                                                            const std::vector<OpenScript> &scripts,
                                                            const std::vector<CustomEase> &copied,
                                                            const TweenPaster &paster)
{
    QStringList there, lacked;
    for (const OpenScript &open : scripts) {
        for (const CustomEase &ease : customEases(open.source))
            there.append(ease.name);
    }
    std::vector<CustomEase> wanted;
    for (const CustomEase &ease : copied) {
        if (there.contains(ease.name) || !paster.names(ease))
            continue;
        there.append(ease.name);
        const bool isSafe = !ease.statement.isEmpty() && !ease.statement.contains("</");
        if (isSafe && (ease.plugin.isEmpty() || loads(document, ease.plugin)))
            wanted.push_back(ease);
        else
            lacked.append(ease.plugin.isEmpty() || !isSafe
                              ? ease.name
                              : QStringLiteral("%1 (%2)").arg(ease.name, ease.plugin));
    }
    return {std::move(wanted), std::move(lacked)};
}

/// Before all else in the script: a tween asks for its ease as it is made.
Result<> writeEases(edit::Document &document, const OpenScript &script, const std::vector<CustomEase> &eases)
{
    if (eases.empty())
        return ok();
    const qsizetype before = firstStatementOf(script.source);
    const qsizetype line = script.source.lastIndexOf('\n', std::max<qsizetype>(0, before - 1)) + 1;
    const QByteArray ahead = script.source.mid(line, before - line);
    const QByteArray indent = ahead.trimmed().isEmpty() ? ahead : QByteArray();
    QByteArray written;
    for (const CustomEase &ease : eases)
        written += ease.statement + (script.source.contains("\r\n") ? "\r\n" : "\n") + indent;
    auto patch =
        edit::SourcePatch::create(script.place.file, {{script.place.span.offset + before, {}, written}});
    if (!patch)
        return fail(patch.error());
    std::vector<edit::Document::FileEdit> edits;
    edits.push_back({std::move(*patch), std::nullopt});
    return document.perform(edit::EditId::EditScript, ScriptActions::tr("Paste animations"),
                            std::move(edits));
}

Result<> writeCalls(edit::Document &document, ScriptLibrary &library, const QString &file,
                    const TimelinePlace &into, const TweenPaster &paster)
{
    auto names = paster.givenNames();
    auto patch = names ? edit::SourcePatch::create(file, std::move(*names)) : fail(names.error());
    if (!patch)
        return fail(patch.error());
    std::vector<edit::Document::FileEdit> given;
    given.push_back({std::move(*patch), std::nullopt});
    const QString text = ScriptActions::tr("Paste animations");
    const auto named = given.front().patch.isEmpty()
                           ? ok()
                           : document.perform(edit::EditId::EditScript, text, std::move(given));
    if (!named)
        return named;
    return ScriptActions(document, library)
        .change(file, into.script, text, [&](ScriptEdits &edits, const ScriptModel &) {
            Result<> done = ok();
            for (const NewCall &call : paster.calls())
                done = done ? edits.append(into.timeline, call) : done;
            return done;
        });
}

} // namespace

Result<PastedTweens> pasteTweens(edit::Document &document, ScriptLibrary &library, const CopiedTweens &tweens,
                                 const QList<edit::ElementPath> &pasted, const UrlMover &moveUrls)
{
    PastedTweens result;
    const HtmlDocument *page = pasted.isEmpty() ? nullptr : document.html(pasted.front().file);
    const std::vector<int> clips = elementsAt(document, pasted);
    if (!page || clips.front() < 0 || tweens.isEmpty())
        return result;
    const QString &file = pasted.front().file;
    result.left = leftWhenCopied(tweens, *page, pasted, clips);
    const auto scripts = library.scriptsOf(document, file);
    const auto into = timelineFor(scripts, *page, clips.front());
    result.lacksTimeline = !into && !tweens.tweens.empty();
    if (!into)
        return result;
    const HtmlDocument before = *page;
    TweenPaster paster(before, scripts, *into, moveUrls);
    for (const CopiedTween &each : tweens.tweens) {
        const auto number = std::size_t(each.clip);
        if (number < clips.size() && clips[number] >= 0)
            paster.add(each, tweens.clips[number], clips[number]);
    }
    for (LeftTween &each : paster.takeLeft())
        result.left.push_back(std::move(each));
    if (paster.calls().empty())
        return result;
    auto [eases, lacked] = wantedEases(document, scripts, tweens.eases, paster);
    result.lackedEases = std::move(lacked);
    const auto done = edit::allOrNothing(document, {}, [&, &eases = eases]() -> Result<> {
        // The names that are given to elements may lie before the script, and move it.
        const auto written = writeCalls(document, library, file, *into, paster);
        return written
                   ? writeEases(document, library.scriptsOf(document, file)[std::size_t(into->script)], eases)
                   : written;
    });
    return done ? Result<PastedTweens>(std::move(result)) : fail(done.error());
}

} // namespace muto::script
