#include "core/script/script_library.h"

#include "core/script/script_reader.h"
#include "core/script/selectors.h"

#include <algorithm>

namespace muto::script {

using composition::HtmlDocument;

namespace {

constexpr std::size_t kRemembered = 24;
constexpr qsizetype kLargestLinked = qsizetype(512) * 1024; // beyond it, it is a library, or data

/// What is the same for copies of a document, and for no other.
struct Identity
{
};

std::shared_ptr<const void> identityOf(const HtmlDocument &page)
{
    return page.fact<Identity>([](const HtmlDocument &) { return Identity(); });
}

bool areStill(const QHash<QString, std::optional<int>> &counts, const TargetCount &count)
{
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        if (count(it.key()) != it.value())
            return false;
    }
    return true;
}

} // namespace

TargetCount targetCount(const HtmlDocument &page)
{
    const auto selectors = std::make_shared<SelectorMatcher>(page);
    return [selectors](const QString &selector) -> std::optional<int> {
        const auto found = selectors->find(selector);
        return found ? std::optional(int(found->size())) : std::nullopt;
    };
}

std::shared_ptr<const ScriptModel> ScriptLibrary::read(const QByteArray &source, const HtmlDocument &page)
{
    const TargetCount count = targetCount(page);
    const auto identity = identityOf(page);
    const auto found = std::find_if(m_known.begin(), m_known.end(), [&](const Known &known) {
        return known.source == source && (known.page == identity || areStill(known.counts, count));
    });
    if (found != m_known.end()) {
        found->page = identity;
        m_known.splice(m_known.begin(), m_known, found);
        return m_known.front().model;
    }
    QHash<QString, std::optional<int>> counts;
    const auto noted = [&](const QString &selector) { return *counts.insert(selector, count(selector)); };
    auto model = std::make_shared<const ScriptModel>(readScript(source, noted));
    remember({source, counts, model, identity});
    return model;
}

void ScriptLibrary::remember(Known known)
{
    m_known.push_front(std::move(known));
    if (m_known.size() > kRemembered)
        m_known.pop_back();
}

Result<ScriptEdit> ScriptLibrary::finish(const ScriptEdits &edits, const HtmlDocument &page)
{
    const TargetCount count = targetCount(page);
    QHash<QString, std::optional<int>> counts;
    auto edit =
        edits.finish([&](const QString &selector) { return *counts.insert(selector, count(selector)); });
    if (edit && edit->changes())
        remember({edit->after, counts, std::make_shared<const ScriptModel>(edit->model), identityOf(page)});
    return edit;
}

OpenScript ScriptLibrary::scriptAt(const HtmlDocument &page, const ScriptPlace &place)
{
    const QByteArray source = page.sourceOf(place.span);
    return {place, source, read(source, page)};
}

std::vector<OpenScript> ScriptLibrary::scriptsOf(const edit::Document &document, const QString &page)
{
    std::vector<OpenScript> scripts;
    const HtmlDocument *html = document.html(page);
    if (!html)
        return scripts;
    for (const ScriptPlace &place : scriptsIn(*html, page))
        scripts.push_back(scriptAt(*html, place));
    for (const QString &file : linkedScripts(*html, page)) {
        if (!document.isOpen(file))
            continue;
        const QByteArray source = document.bytes(file);
        if (source.size() > kLargestLinked)
            continue;
        scripts.push_back({{file, {0, source.size()}}, source, read(source, *html)});
    }
    return scripts;
}

} // namespace muto::script
