#include "core/script/inline_scripts.h"

#include <QStringList>

namespace muto::script {

using composition::HtmlElement;

namespace {

bool isInlineScript(const HtmlElement &element)
{
    static const QStringList types{QString(), QStringLiteral("module"), QStringLiteral("text/javascript"),
                                   QStringLiteral("application/javascript")};
    return element.tag == QLatin1String("script") && !element.has(QLatin1String("src")) && element.endTag &&
           element.firstText < element.endText &&
           types.contains(element.value(QLatin1String("type")).trimmed().toLower());
}

} // namespace

std::vector<composition::SourceSpan> inlineScripts(const composition::HtmlDocument &page)
{
    std::vector<composition::SourceSpan> scripts;
    for (const HtmlElement &element : page.elements()) {
        if (isInlineScript(element))
            scripts.push_back(page.texts()[std::size_t(element.firstText)].span);
    }
    return scripts;
}

} // namespace muto::script
