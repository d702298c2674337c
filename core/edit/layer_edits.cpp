#include "core/edit/layer_edits.h"

#include "core/composition/clip_facts.h"
#include "core/edit/markup_edits.h"

#include <QCoreApplication>

namespace muto::edit {

using composition::HtmlDocument;

namespace {

/// What a move does, and which element of the document it leaves was moved.
struct Moved
{
    MarkupEdit edit;
    int element;
};

Result<Moved> moved(const HtmlDocument &html, const QString &file, int element, Place place, int target)
{
    MarkupEdits edits(html, file);
    const auto there = findPlace(html, place, target);
    const auto done = there ? edits.move(element, place, target) : fail(there.error());
    auto edit = done ? edits.finish() : fail(done.error());
    if (!edit)
        return fail(edit.error());
    const int size = html.elements()[std::size_t(element)].end - element;
    const int arrived = there->index > element ? there->index - size : there->index;
    const int now = edit->patch.isEmpty() ? element : arrived;
    return Moved{std::move(*edit), now};
}

/// An edit, and then styles for one of the elements it leaves.
Result<MarkupEdit> withStyles(MarkupEdit edit, const QString &file, int element,
                              const std::vector<StyleChange> &styles)
{
    MarkupEdits next(edit.after, file);
    const auto set = next.setStyles(element, styles);
    auto styled = set ? next.finish() : fail(set.error());
    if (!styled)
        return fail(styled.error());
    if (styled->patch.isEmpty())
        return edit;
    return MarkupEdit{edit.patch.isEmpty() ? styled->patch : edit.patch.followedBy(styled->patch),
                      std::move(styled->after)};
}

} // namespace

Result<ElementPath> moveLayer(Document &document, const ElementPath &element, Place place,
                              const ElementPath &target, const std::vector<StyleChange> &styles)
{
    const auto from = document.find(element), to = document.find(target);
    if (!from || !to)
        return fail(from ? to.error() : from.error());
    const HtmlDocument &html = *document.html(element.file);
    auto done = moved(html, element.file, *from, place, *to);
    if (!done)
        return fail(done.error().within(element.file));
    auto edit = withStyles(std::move(done->edit), element.file, done->element, styles);
    if (!edit)
        return fail(edit.error().within(element.file));
    const ElementPath path = ElementPaths(edit->after, element.file).of(done->element);
    const QString text = QCoreApplication::translate("EditorActions", "Move %1 in the layers")
                             .arg(composition::clipLabel(html, *from));
    std::vector<Document::FileEdit> edits;
    edits.push_back({std::move(edit->patch), std::move(edit->after)});
    const auto performed =
        document.perform(EditId::MoveElement, text, std::move(edits), QList<ElementPath>{path});
    return performed ? Result<ElementPath>(path) : fail(performed.error());
}

} // namespace muto::edit
