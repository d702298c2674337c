#include "ui/editing/element_name.h"

#include "core/composition/clip_facts.h"

namespace muto::ui {

QString elementName(const edit::Document &document, const edit::ElementPath &element)
{
    const auto found = document.find(element);
    return found ? composition::clipLabel(*document.html(element.file), *found) : element.steps;
}

} // namespace muto::ui
