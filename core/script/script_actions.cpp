#include "core/script/script_actions.h"

#include "core/edit/edit_ids.h"
#include "core/script/target_names.h"
#include "core/script/tween_plan.h"
#include "core/script/unroll.h"

#include <algorithm>
#include <map>

namespace muto::script {

using edit::EditId;
using edit::SourcePatch;
using edit::SourceSplice;

namespace {

/// Splices of a page and of a script that may be in it, as an edit of each file.
Result<std::vector<edit::Document::FileEdit>> editsOf(const QString &page, std::vector<SourceSplice> inPage,
                                                      const ScriptPlace &place,
                                                      std::vector<SourceSplice> inScript)
{
    std::map<QString, std::vector<SourceSplice>> byFile{{page, std::move(inPage)}};
    for (SourceSplice &splice : inScript) {
        splice.offset += place.span.offset;
        byFile[place.file].push_back(std::move(splice));
    }
    std::vector<edit::Document::FileEdit> edits;
    for (auto &[file, splices] : byFile) {
        auto patch = SourcePatch::create(file, std::move(splices));
        if (!patch)
            return fail(patch.error());
        if (!patch->isEmpty())
            edits.push_back({std::move(*patch), std::nullopt});
    }
    return edits;
}

/// What gives an element of a page the id by which an edit of a script names it, where it does.
Result<std::vector<SourceSplice>> idNeeded(const SourcePatch &edit, const composition::HtmlDocument &page,
                                           int element)
{
    TargetNames names(page);
    const ScriptValue selector = ScriptValue::ofText(names.of(element));
    const auto isNamed = [&](const SourceSplice &splice) {
        return splice.inserted.contains(valueText(selector, '"')) ||
               splice.inserted.contains(valueText(selector, '\''));
    };
    if (std::none_of(edit.splices().begin(), edit.splices().end(), isNamed))
        return std::vector<SourceSplice>();
    return names.splices();
}

} // namespace

Result<edit::Document::FileEdit> ScriptActions::edited(const QString &page, int script, const Change &change)
{
    const auto scripts = m_library.scriptsOf(m_document, page);
    if (script < 0 || script >= int(scripts.size()))
        return fail(ErrorKind::Composition, tr("The script is not there any more."));
    const OpenScript &open = scripts[script];
    ScriptEdits edits(open.source, *open.model);
    const Result<> changed = change(edits, *open.model);
    auto edit = changed ? m_library.finish(edits, *m_document.html(page)) : fail(changed.error());
    if (!edit)
        return fail(edit.error());
    std::vector<SourceSplice> splices = std::move(edit->splices);
    for (SourceSplice &splice : splices)
        splice.offset += open.place.span.offset;
    auto patch = SourcePatch::create(open.place.file, std::move(splices));
    return patch ? Result<edit::Document::FileEdit>({std::move(*patch), std::nullopt}) : fail(patch.error());
}

Result<> ScriptActions::change(const QString &page, int script, const QString &text, const Change &change,
                               std::optional<int> aimedAt)
{
    const auto edit = edited(page, script, change);
    auto ids = edit && aimedAt ? idNeeded(edit->patch, *m_document.html(page), *aimedAt)
                               : std::vector<SourceSplice>();
    auto edits = edit && ids ? editsOf(page, std::move(*ids), {edit->patch.file(), {}}, edit->patch.splices())
                             : fail(edit ? ids.error() : edit.error());
    return edits ? m_document.perform(EditId::EditScript, text, std::move(*edits)) : fail(edits.error());
}

Result<> ScriptActions::addTween(const QString &page, int script, const NewTween &tween,
                                 std::optional<int> aimedAt)
{
    return change(
        page, script, tr("Add animation"),
        [&](ScriptEdits &edits, const ScriptModel &model) { return script::addTween(edits, model, tween); },
        aimedAt);
}

Result<> ScriptActions::deleteTweens(const std::vector<TweenAddress> &tweens)
{
    std::map<std::pair<QString, int>, std::vector<int>> byScript;
    for (const TweenAddress &tween : tweens)
        byScript[{tween.page, tween.script}].push_back(tween.tween);
    std::vector<edit::Document::FileEdit> edits;
    for (const auto &[place, numbers] : byScript) {
        TweenPlan plan;
        plan.gone = {numbers.begin(), numbers.end()};
        const TargetCount count = targetCount(*m_document.html(place.first));
        auto edit = edited(place.first, place.second, [&](ScriptEdits &inScript, const ScriptModel &model) {
            return carryOut(inScript, model, plan, count);
        });
        if (!edit)
            return fail(edit.error());
        edits.push_back(std::move(*edit));
    }
    const QString text =
        tweens.size() == 1 ? tr("Delete animation") : tr("Delete %n animations", nullptr, int(tweens.size()));
    return m_document.perform(EditId::EditScript, text, std::move(edits));
}

Result<> ScriptActions::setProperty(const TweenAddress &tween, const QString &name, const ScriptValue &value,
                                    TweenSide side)
{
    return change(tween.page, tween.script, tr("Animate %1").arg(name),
                  [&](ScriptEdits &edits, const ScriptModel &model) {
                      return script::setProperty(edits, model, tween.tween, name, value, side);
                  });
}

Result<> ScriptActions::removeProperty(const TweenAddress &tween, const QString &name, TweenSide side)
{
    return change(tween.page, tween.script, tr("Do not animate %1").arg(name),
                  [&](ScriptEdits &edits, const ScriptModel &model) {
                      return script::removeProperty(edits, model, tween.tween, name, side);
                  });
}

Result<> ScriptActions::setStart(const TweenAddress &tween, double start)
{
    return change(tween.page, tween.script, tr("Move animation"),
                  [&](ScriptEdits &edits, const ScriptModel &model) {
                      return script::setStart(edits, model, tween.tween, start);
                  });
}

Result<> ScriptActions::setDuration(const TweenAddress &tween, double seconds)
{
    return change(tween.page, tween.script, tr("Change the length of an animation"),
                  [&](ScriptEdits &edits, const ScriptModel &model) {
                      return script::setDuration(edits, model, tween.tween, seconds);
                  });
}

Result<> ScriptActions::setEase(const TweenAddress &tween, const QString &ease)
{
    return change(tween.page, tween.script, tr("Change ease"),
                  [&](ScriptEdits &edits, const ScriptModel &model) {
                      return script::setEase(edits, model, tween.tween, ease);
                  });
}

Result<> ScriptActions::setMethod(const TweenAddress &tween, TweenMethod method)
{
    return change(tween.page, tween.script, tr("Change the kind of an animation"),
                  [&](ScriptEdits &edits, const ScriptModel &model) {
                      return script::setMethod(edits, model, tween.tween, method);
                  });
}

Result<> ScriptActions::setSetting(const TweenAddress &tween, const QString &setting,
                                   const std::optional<ScriptValue> &value)
{
    return change(tween.page, tween.script, tr("Change %1").arg(setting),
                  [&](ScriptEdits &edits, const ScriptModel &model) {
                      return script::setSetting(edits, model, tween.tween, setting, value);
                  });
}

Result<> ScriptActions::unroll(const TweenAddress &tween)
{
    const auto scripts = m_library.scriptsOf(m_document, tween.page);
    const composition::HtmlDocument *html = m_document.html(tween.page);
    const bool isThere = html && tween.script >= 0 && tween.script < int(scripts.size());
    const OpenScript open = isThere ? scripts[std::size_t(tween.script)] : OpenScript();
    if (!isThere || tween.tween < 0 || tween.tween >= int(open.model->tweens.size()))
        return fail(ErrorKind::Composition, tr("The animation is not there any more."));
    TargetNames names(*html);
    auto edit = unrolled(
        open.source, *open.model, open.model->tweens[std::size_t(tween.tween)].call,
        [&](const QString &selector) { return names.of(selector); },
        [&](const QString &selector) { return names.count(selector); });
    auto inPage = edit ? names.splices() : fail(edit.error());
    auto edits = inPage ? editsOf(tween.page, std::move(*inPage), open.place, std::move(edit->splices))
                        : fail(inPage.error());
    return edits ? m_document.perform(EditId::EditScript, tr("Write out animations"), std::move(*edits))
                 : fail(edits.error());
}

Result<> ScriptActions::addLabel(const QString &page, int script, int timeline, const QString &name,
                                 double time)
{
    return change(page, script, tr("Add label %1").arg(name),
                  [&](ScriptEdits &edits, const ScriptModel &model) {
                      return script::addLabel(edits, model, timeline, name, time);
                  });
}

Result<> ScriptActions::moveLabel(const QString &page, int script, int label, double time)
{
    return change(page, script, tr("Move label"), [&](ScriptEdits &edits, const ScriptModel &model) {
        return script::moveLabel(edits, model, label, time);
    });
}

} // namespace muto::script
