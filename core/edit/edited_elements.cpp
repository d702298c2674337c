#include "core/edit/edited_elements.h"

#include <algorithm>

namespace muto::edit {

using composition::HtmlDocument;

std::map<QString, std::vector<int>> elementsOf(const Document &document, const QList<ElementPath> &paths)
{
    std::map<QString, std::vector<int>> elements;
    for (const ElementPath &path : paths) {
        if (const auto element = document.find(path))
            elements[path.file].push_back(*element);
    }
    for (auto &[file, inFile] : elements) {
        std::sort(inFile.begin(), inFile.end());
        inFile.erase(std::unique(inFile.begin(), inFile.end()), inFile.end());
    }
    return elements;
}

std::map<QString, std::vector<int>> outermost(const Document &document, const QList<ElementPath> &paths)
{
    std::map<QString, std::vector<int>> elements = elementsOf(document, paths);
    for (auto &[file, inFile] : elements) {
        const HtmlDocument &html = *document.html(file);
        int end = -1;
        std::erase_if(inFile, [&](int element) {
            const bool isInside = element < end;
            end = std::max(end, html.elements()[element].end);
            return isInside;
        });
    }
    return elements;
}

int sizeOf(const HtmlDocument &html, int element)
{
    return html.elements()[element].end - element;
}

const Document::FileEdit *editOf(const std::vector<Document::FileEdit> &edits, const QString &file)
{
    const auto found = std::find_if(edits.begin(), edits.end(), [&file](const Document::FileEdit &edit) {
        return edit.patch.file() == file;
    });
    return found == edits.end() ? nullptr : &*found;
}

} // namespace muto::edit
