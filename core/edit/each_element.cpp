#include "core/edit/each_element.h"

#include "core/composition/clip_facts.h"

namespace muto::edit {

namespace {

QString labelOf(const Document &document, const ElementPath &path)
{
    const auto element = document.find(path);
    return element ? composition::clipLabel(*document.html(path.file), *element) : path.steps;
}

} // namespace

Result<> editEach(Document &document, const QString &text, const QList<ElementPath> &elements,
                  const std::function<Result<>(const ElementPath &)> &edit)
{
    QList<ElementPath> left = elements;
    QObject following;
    QObject::connect(&document, &Document::changed, &following, [&left](const ChangeSet &changes) {
        for (ElementPath &path : left)
            path = changes.followed(path);
    });
    return allOrNothing(document, text, [&]() -> Result<> {
        for (qsizetype i = 0; i < left.size(); ++i) {
            const QString name = labelOf(document, left[i]);
            const Result<> done = edit(ElementPath(left[i]));
            if (!done)
                return elements.size() == 1 ? done : fail(done.error().within(name));
        }
        return ok();
    });
}

} // namespace muto::edit
