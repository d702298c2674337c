#include "core/edit/clipboard_edits.h"

#include "core/composition/timing_attributes.h"
#include "core/edit/clip_times.h"
#include "core/edit/edit_words.h"
#include "core/edit/element_span.h"
#include "core/edit/id_references.h"
#include "core/edit/indentation.h"
#include "core/edit/markup_edits.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <limits>
#include <map>

namespace muto::edit {

using composition::HtmlAttribute;
using composition::HtmlDocument;
using composition::HtmlElement;

namespace {

/// Elements of a fragment that lie in no other of it. Those the parser puts around them are not in the
/// source.
std::vector<int> outermostOf(const HtmlDocument &fragment)
{
    std::vector<int> outermost;
    int end = 0;
    for (int i = 0; i < int(fragment.elements().size()); ++i) {
        if (i < end || !fragment.elements()[i].startTag)
            continue;
        outermost.push_back(i);
        end = fragment.elements()[i].end;
    }
    return outermost;
}

QSet<QString> idsOf(const HtmlDocument &document)
{
    QSet<QString> ids;
    for (const HtmlElement &element : document.elements())
        ids.insert(element.value(QLatin1String("id")));
    return ids;
}

/// The ids that have to change, and what they become.
QHash<QString, QString> newIdsFor(const HtmlDocument &fragment, const QSet<QString> &existing)
{
    QSet<QString> taken = existing + idsOf(fragment);
    QHash<QString, QString> newIds;
    for (const QString &id : idsOf(fragment)) {
        if (id.isEmpty() || !existing.contains(id))
            continue;
        newIds.insert(id, numberedOn(id, [&taken](const QString &each) { return taken.contains(each); }));
        taken.insert(newIds.value(id));
    }
    return newIds;
}

Result<> renameIds(MarkupEdits &edits, int index, const HtmlElement &element,
                   const QHash<QString, QString> &newIds)
{
    for (const HtmlAttribute &attribute : element.attributes) {
        if (attribute.name == QLatin1String("data-hf-id")) {
            if (const auto removed = edits.removeAttribute(index, attribute.name); !removed)
                return removed;
        }
        if (attribute.name == QLatin1String("id") && newIds.contains(attribute.value)) {
            const auto set = edits.setAttribute(index, attribute.name, newIds.value(attribute.value));
            if (!set)
                return set;
        }
        for (auto id = newIds.begin(); id != newIds.end(); ++id) {
            const auto renamed = withReferenceRenamed(attribute.name, attribute.value, id.key(), id.value());
            if (!renamed)
                continue;
            if (const auto set = edits.setAttribute(index, attribute.name, *renamed); !set)
                return set;
            break;
        }
    }
    return ok();
}

std::optional<double> authoredStart(const HtmlElement &element)
{
    return composition::parseNumber(element.value(QLatin1String("data-start")));
}

Result<> startAt(MarkupEdits &edits, const HtmlDocument &fragment, double start)
{
    std::map<int, double> starts;
    double first = std::numeric_limits<double>::infinity();
    for (const int i : outermostOf(fragment)) {
        if (const auto authored = authoredStart(fragment.elements()[i])) {
            starts.emplace(i, *authored);
            first = std::min(first, *authored);
        }
    }
    for (const auto &[element, authored] : starts) {
        const auto set =
            edits.setAttribute(element, QStringLiteral("data-start"), secondsText(start + authored - first));
        if (!set)
            return set;
    }
    return ok();
}

} // namespace

Result<QByteArray> copiedSource(const Document &document, const QList<ElementPath> &elements)
{
    std::map<QString, std::vector<int>> byFile;
    for (const ElementPath &path : elements) {
        const auto element = document.find(path);
        if (!element)
            return fail(element.error());
        byFile[path.file].push_back(*element);
    }
    QByteArray source;
    for (auto &[file, inFile] : byFile) {
        const HtmlDocument &html = *document.html(file);
        std::sort(inFile.begin(), inFile.end());
        int end = 0;
        for (const int element : inFile) {
            if (element < end)
                continue;
            end = html.elements()[element].end;
            const auto span = elementSpan(html, element);
            if (!span)
                return fail(span.error());
            const QByteArray indent = indentAt(html.source(), span->offset);
            source += reindented(html, *span, indent, {}) + '\n';
        }
    }
    return source;
}

Result<PastedSource> pastedSource(const QByteArray &fragment, const HtmlDocument &into,
                                  std::optional<double> start, const QSet<QString> &taken)
{
    const auto parsed = HtmlDocument::parse(fragment);
    if (!parsed)
        return fail(parsed.error());
    if (outermostOf(*parsed).empty())
        return fail(ErrorKind::Composition, EditWords::tr("Cannot paste: there is no element in it."));
    const QHash<QString, QString> newIds = newIdsFor(*parsed, idsOf(into) + taken);
    MarkupEdits edits(*parsed);
    for (int i = 0; i < int(parsed->elements().size()); ++i) {
        if (const auto renamed = renameIds(edits, i, parsed->elements()[i], newIds); !renamed)
            return fail(renamed.error());
    }
    if (start) {
        if (const auto placed = startAt(edits, *parsed, *start); !placed)
            return fail(placed.error());
    }
    const auto edit = edits.finish();
    if (!edit)
        return fail(edit.error());
    PastedSource pasted{edit->after.source(), {}};
    for (auto id = newIds.begin(); id != newIds.end(); ++id)
        pasted.newIds.emplace_back(id.key(), id.value());
    std::sort(pasted.newIds.begin(), pasted.newIds.end());
    return pasted;
}

std::vector<std::pair<QString, QString>> idsChanged(const QByteArray &fragment, const HtmlDocument &page,
                                                    const std::vector<int> &pasted)
{
    std::vector<std::pair<QString, QString>> changed;
    const auto parsed = HtmlDocument::parse(fragment);
    const std::vector<int> copied = parsed ? outermostOf(*parsed) : std::vector<int>();
    for (std::size_t i = 0; i < std::min(copied.size(), pasted.size()); ++i) {
        const int size = std::min(parsed->elements()[copied[i]].end - copied[i],
                                  page.elements()[pasted[i]].end - pasted[i]);
        for (int each = 0; each < size; ++each) {
            const QString was = parsed->elements()[copied[i] + each].value(QLatin1String("id"));
            const QString is = page.elements()[pasted[i] + each].value(QLatin1String("id"));
            if (!was.isEmpty() && !is.isEmpty() && was != is)
                changed.emplace_back(was, is);
        }
    }
    return changed;
}

bool hasTimes(const HtmlDocument &fragment)
{
    return std::any_of(fragment.elements().begin(), fragment.elements().end(),
                       [](const auto &element) { return element.has(QLatin1String("data-start")); });
}

std::vector<int> sideBySide(const HtmlDocument &fragment)
{
    std::vector<int> elements;
    int next = 0; // those that the parser puts around them do not count
    for (const int element : outermostOf(fragment)) {
        elements.push_back(next);
        next += fragment.elements()[element].end - element;
    }
    return elements;
}

} // namespace muto::edit
