#include "core/script/copied_tweens.h"

#include "core/edit/clip_times.h"
#include "core/edit/each_element.h"
#include "core/edit/edit_ids.h"
#include "core/script/pasted_calls.h"
#include "core/script/script_actions.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace muto::script {

using composition::HtmlDocument;
using edit::ClipTimes;

namespace {

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
                            std::abs(is->start - was.start) < kSameScriptTime && id == was.ids.value(0);
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
                                                            const PastedCalls &calls)
{
    QStringList there, lacked;
    for (const OpenScript &open : scripts) {
        for (const CustomEase &ease : customEases(open.source))
            there.append(ease.name);
    }
    std::vector<CustomEase> wanted;
    for (const CustomEase &ease : copied) {
        if (there.contains(ease.name) || !calls.mentions(ease))
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
                    const TimelinePlace &into, const PastedCalls &calls)
{
    auto names = calls.givenNames();
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
            for (const NewCall &call : calls.calls())
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
    const HtmlDocument before = *page; // what is written below makes another one of it
    PastedCalls calls(before, scripts, *into, moveUrls);
    for (const CopiedTween &each : tweens.tweens) {
        const auto number = std::size_t(each.clip);
        if (number < clips.size() && clips[number] >= 0)
            calls.add(each, tweens.clips[number], clips[number]);
    }
    result.left.insert(result.left.end(), calls.left().begin(), calls.left().end());
    if (calls.calls().empty())
        return result;
    auto [eases, lacked] = wantedEases(document, scripts, tweens.eases, calls);
    result.lackedEases = std::move(lacked);
    const auto done = edit::allOrNothing(document, {}, [&, &eases = eases]() -> Result<> {
        // The names that are given to elements may lie before the script, and move it.
        const auto written = writeCalls(document, library, file, *into, calls);
        return written
                   ? writeEases(document, library.scriptsOf(document, file)[std::size_t(into->script)], eases)
                   : written;
    });
    return done ? Result<PastedTweens>(std::move(result)) : fail(done.error());
}

} // namespace muto::script
