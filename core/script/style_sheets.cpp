#include "core/script/style_sheets.h"

#include "core/composition/asset_references.h"
#include "core/script/script_places.h"

namespace muto::script {

using composition::HtmlDocument;
using composition::HtmlElement;

std::vector<Sheet> sheetsOf(const HtmlDocument &page, const QString &file, const LinkedCode &linked)
{
    std::vector<Sheet> sheets;
    const auto add = [&sheets](const QString &name, qsizetype offset, const QByteArray &css, int element) {
        sheets.push_back({name, offset, css, composition::cssRules(css), element});
    };
    for (int i = 0; i < int(page.elements().size()); ++i) {
        const HtmlElement &element = page.elements()[std::size_t(i)];
        if (composition::isStyleSheetLink(element)) {
            const auto name = linkedFile(element.value(QLatin1String("href")), file);
            if (const auto css = name && linked ? linked(*name) : std::nullopt)
                add(*name, 0, *css, i);
        } else if (element.tag == QLatin1String("style") && element.startTag) {
            const qsizetype begin = element.startTag->end();
            const qsizetype end = element.endTag ? element.endTag->offset : page.source().size();
            add(file, begin, page.source().mid(begin, end - begin), i);
        }
    }
    return sheets;
}

} // namespace muto::script
