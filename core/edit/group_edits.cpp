#include "core/edit/group_edits.h"

#include "core/composition/clip_facts.h"
#include "core/edit/id_references.h"
#include "core/edit/markup_edits.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace muto::edit {

using composition::HtmlDocument;
using composition::HtmlElement;

namespace {

class GroupWords
{
    Q_DECLARE_TR_FUNCTIONS(EditorActions)
};

/// Styles, and then a change of what lies in what, of the document they leave. Styles move no element.
Result<MarkupEdit> styledAndChanged(const HtmlDocument &html, const QString &file, const ElementPaths &paths,
                                    const ElementStyles &styles,
                                    const std::function<Result<>(MarkupEdits &)> &change)
{
    MarkupEdits styling(html, file);
    for (const auto &[path, changes] : styles) {
        const auto element = paths.find(path);
        if (!element)
            return fail(ErrorKind::Usage, GroupWords::tr("There is no %1 any more.").arg(path.steps));
        if (const auto set = styling.setStyles(*element, changes); !set)
            return fail(set.error());
    }
    auto styled = styling.finish();
    if (!styled)
        return styled;
    MarkupEdits changing(styled->after, file);
    const auto done = change(changing);
    auto changed = done ? changing.finish() : fail(done.error());
    if (!changed)
        return changed;
    const bool isStyled = !styled->patch.isEmpty();
    return MarkupEdit{isStyled ? styled->patch.followedBy(changed->patch) : changed->patch,
                      std::move(changed->after)};
}

Result<> commit(Document &document, const QString &text, MarkupEdit edit, const QList<ElementPath> &selection)
{
    std::vector<Document::FileEdit> edits;
    edits.push_back({std::move(edit.patch), std::move(edit.after)});
    return document.perform(EditId::Wrap, text, std::move(edits), selection);
}

/// What a group is known by besides its place: it would be missed.
Result<> checkNobodyNames(const HtmlDocument &html, int group)
{
    const QString id = html.elements()[std::size_t(group)].value(QLatin1String("id"));
    if (id.isEmpty())
        return ok();
    const auto refers = [&id](const HtmlElement &element) {
        return std::any_of(
            element.attributes.begin(), element.attributes.end(), [&id](const auto &attribute) {
                return withReferenceRenamed(attribute.name, attribute.value, id, id + u'x').has_value();
            });
    };
    const auto lines = codeThatNames(html, id);
    const bool isReferredTo = std::any_of(html.elements().begin(), html.elements().end(), refers);
    if (lines.empty() && !isReferredTo)
        return ok();
    return fail(ErrorKind::Composition,
                lines.empty()
                    ? GroupWords::tr("Something in the page refers to “%1”.").arg(id)
                    : GroupWords::tr("“%1” is named in line %2.").arg(id, QString::number(lines.front())),
                GroupWords::tr("Take its name out there before."));
}

} // namespace

Result<ElementPath> groupElements(Document &document, const QList<ElementPath> &members,
                                  const QByteArray &startTag, const ElementStyles &styles)
{
    std::vector<int> indices;
    for (const ElementPath &member : members) {
        const auto found = document.find(member);
        if (!found)
            return fail(found.error());
        if (member.file != members.front().file)
            return fail(ErrorKind::Usage, GroupWords::tr("Only elements of one file can be grouped."));
        indices.push_back(*found);
    }
    if (indices.empty())
        return fail(ErrorKind::Usage, GroupWords::tr("There is nothing to group."));
    const QString file = members.front().file;
    auto edit = styledAndChanged(*document.html(file), file, *document.paths(file), styles,
                                 [&](MarkupEdits &edits) { return edits.wrap(indices, startTag); });
    if (!edit)
        return fail(edit.error().within(file));
    const int first = *std::min_element(indices.begin(), indices.end());
    const ElementPath group = ElementPaths(edit->after, file).of(first);
    const QString text =
        members.size() == 1
            ? GroupWords::tr("Group %1").arg(composition::clipLabel(*document.html(file), first))
            : GroupWords::tr("Group %n elements", nullptr, int(members.size()));
    const auto done = commit(document, text, std::move(*edit), {group});
    return done ? Result<ElementPath>(group) : fail(done.error());
}

Result<QList<ElementPath>> ungroupElement(Document &document, const ElementPath &group,
                                          const ElementStyles &styles)
{
    const auto found = document.find(group);
    if (!found)
        return fail(found.error());
    const HtmlDocument &html = *document.html(group.file);
    if (const auto unnamed = checkNobodyNames(html, *found); !unnamed)
        return fail(unnamed.error());
    auto edit = styledAndChanged(html, group.file, *document.paths(group.file), styles,
                                 [&](MarkupEdits &edits) { return edits.unwrap(*found); });
    if (!edit)
        return fail(edit.error().within(group.file));
    const int end = html.elements()[std::size_t(*found)].end - 1; // there is one element less
    const ElementPaths paths(edit->after, group.file);
    QList<ElementPath> freed;
    for (int child = *found; child < end; child = edit->after.elements()[std::size_t(child)].end)
        freed.append(paths.of(child));
    const QString text = GroupWords::tr("Ungroup %1").arg(composition::clipLabel(html, *found));
    const auto done = commit(document, text, std::move(*edit), freed);
    return done ? Result<QList<ElementPath>>(freed) : fail(done.error());
}

} // namespace muto::edit
